import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createHttpTransport } from '@/client/http'
import { operations } from '@/contract'
import { createHttp } from '@/platform/http/index.h5'
import { readPrivateKey, signText } from '@/server/gateway/wire/rsa'
import { v3RequestText } from '@/server/gateway/wire/v3-request'
import { type RunningServer, startServer } from '@/server/start'

import { personWith, readyToPay } from '../contract/support/person'
import { valueOf } from '../service/support/wallet'
import { makeMerchant, sdkOf } from './gateway/support/gateway-world'
import { describeWithPostgres, openTestPostgres, type TestPostgres } from './sql/postgres-server'

/** What comes before half of the wait is over; the rest of it nobody waits for. */
async function longBeforeItsEnd<T>(watching: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('nothing was heard'))
    }, 10_000)
  })
  try {
    return await Promise.race([watching, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

describeWithPostgres('two servers over one PostgreSQL', () => {
  let postgres: TestPostgres
  let folder: string
  const servers: RunningServer[] = []

  beforeAll(async () => {
    postgres = await openTestPostgres()
    folder = await mkdtemp(join(tmpdir(), 'bangka-two-'))
    for (let n = 0; n < 2; n += 1) {
      const database = { kind: 'postgres', url: postgres.url } as const
      const started = await startServer({ port: 0, dataFolder: folder, database, seed: null, h5Folder: null, rates: null })
      if (!started.ok) throw new Error(JSON.stringify(started.error))
      servers.push(started.value)
    }
  })
  afterAll(async () => {
    for (const server of servers) await server.close()
    await postgres.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('who watches at one hears of a charge that a till settled at the other', async () => {
    const [mine, theirs] = servers
    if (mine === undefined || theirs === undefined) throw new Error('two servers were started')
    const person = personWith(createHttpTransport(createHttp(), mine.address))
    await readyToPay(person)
    const sdk = sdkOf(theirs, await makeMerchant(mine))
    let { cursor } = valueOf(await person.client.call(operations.watch, { cursor: null, waitMs: 0 }))
    for (let n = 0; n < 3; n += 1) {
      const { code } = valueOf(await person.client.call(operations.issuePayCode, { source: null }))
      // It waits far longer than the test would: what ends it is the charge.
      const watching = person.client.call(operations.watch, { cursor, waitMs: 20_000 })
      const paid = await sdk.exec('alipay.trade.pay', {
        bizContent: { outTradeNo: `two-${n}`, totalAmount: '1.00', subject: 'tea', scene: 'bar_code', authCode: code },
      })
      expect(paid).toMatchObject({ code: '10000' })
      const heard = valueOf(await longBeforeItsEnd(watching))
      cursor = heard.cursor
      expect(heard.events.map(({ kind }) => kind)).toContain('payment-updated')
    }
  })

  test('what undoes a trade comes in once, to whichever of them it is sent again', async () => {
    const [mine, theirs] = servers
    if (mine === undefined || theirs === undefined) throw new Error('two servers were started')
    const merchant = await makeMerchant(mine)
    const body = '{"out_trade_no":"never-made"}'
    const send = async (server: RunningServer, path: string, nonce: string) => {
      const authString = `app_id=${merchant.appId},nonce=${nonce},timestamp=${Date.now()}`
      const text = v3RequestText({ authString, method: 'POST', target: path, body, appAuthToken: null })
      const sign = await signText(text, readPrivateKey(merchant.appPrivateKey))
      const headers = { authorization: `ALIPAY-SHA256withRSA ${authString},sign=${sign}`, 'content-type': 'application/json' }
      const answer = await fetch(`${server.address}${path}`, { method: 'POST', headers, body })
      return ((await answer.json()) as { readonly code?: string }).code ?? 'done'
    }
    const cancelPath = '/v3/alipay/trade/cancel'
    expect(await send(mine, cancelPath, 'once')).toBe('done')
    expect(await send(theirs, cancelPath, 'once')).toBe('invalid-nonce')
    expect(await send(theirs, cancelPath, 'another')).toBe('done')
    const both = await Promise.all([mine, theirs].map((server) => send(server, cancelPath, 'both')))
    expect(both.sort()).toEqual(['done', 'invalid-nonce'])
  })
})
