import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type RunningServer, startServer } from '@/server/start'

import { describeWithPostgres, openTestPostgres } from '../sql/postgres-server'
import { aPhone, post, signUpOver } from '../support/http'

describeWithPostgres('on PostgreSQL', () => {
  test('servers that share a database start together with one ring, and one with other keys is refused', async () => {
    const postgres = await openTestPostgres()
    const folder = await mkdtemp(join(tmpdir(), 'bangka-shared-'))
    const running: RunningServer[] = []
    try {
      const start = (dataFolder: string) =>
        startServer({ port: 0, dataFolder, database: { kind: 'postgres', url: postgres.url }, seed: null, h5Folder: null })
      const together = await Promise.all([start(join(folder, 'shared')), start(join(folder, 'shared'))])
      for (const started of together) if (started.ok) running.push(started.value)
      const [one, other] = running
      if (one === undefined || other === undefined) throw new Error(JSON.stringify(together))

      // What one has made the other can read: a session, and the bank's files, of which there is one set.
      const token = await signUpOver(one)
      expect(await post(other, 'getAccount', {}, { authorization: `Bearer ${token}` })).toMatchObject({ status: 200 })
      const { body } = await post(one, 'addBankRecord', {
        bin: '622202',
        name: 'A FRIEND',
        idKind: 'passport',
        idNumber: 'X7654321',
        phone: aPhone(),
      })
      const records = (await post(other, 'bankRecords', {})).body['records'] as readonly { readonly id: string }[]
      expect(records.filter(({ id }) => id === 'anna')).toHaveLength(1)
      expect(records.filter(({ id }) => id === body['recordId'])).toHaveLength(1)
      expect(await post(other, 'revealCardNumber', body)).toMatchObject({ status: 200 })

      expect(await start(join(folder, 'of another machine'))).toMatchObject({ ok: false, error: { code: 'keys-of-other-data' } })
    } finally {
      for (const server of running) await server.close()
      await postgres.close()
      await rm(folder, { recursive: true })
    }
  })
})
