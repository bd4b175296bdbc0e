import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { SqlConnection } from '@/server/sql/connection'
import { createPgliteKeeper } from '@/server/sql/pglite-keeper'
import { PgliteStream } from '@/server/sql/pglite-wire'

const text = (statement: string) => ({ text: statement, values: [] })

describe('PGlite’s thread', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bangka-thread-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  function open(at: string | null) {
    const keeper = createPgliteKeeper(at)
    const config = () => ({ user: 'postgres', database: 'postgres', stream: () => new PgliteStream(() => keeper.running()) })
    return { keeper, connection: new SqlConnection(config, ['rollback']) }
  }

  test('one that has ended is started again, with all that it had kept', async () => {
    const { connection, keeper } = open(folder)
    await connection.transactAll([text('create table kept (id text)'), text(`insert into kept values ('a')`)])
    await (await keeper.running()).close()
    // Whoever asks first may still meet the one that has gone.
    let rows: readonly unknown[] = []
    for (let tries = 0; tries < 5 && rows.length === 0; tries += 1)
      rows = await connection.send([text('select id from kept')]).then(
        ([result]) => result?.rows ?? [],
        () => [],
      )
    expect(rows).toEqual([{ id: 'a' }])
    await connection.close()
    await keeper.close()
  })

  test('what was in memory alone is not started again as an empty world', async () => {
    const { connection, keeper } = open(null)
    await connection.transactAll([text('create table kept (id text)')])
    await (await keeper.running()).close()
    for (let tries = 0; tries < 3; tries += 1)
      await expect(connection.send([text('select 1')])).rejects.toMatchObject({ kind: 'unreachable' })
    await connection.close()
    await keeper.close()
  })

  test('a transaction that a lost connection had begun is not gone on with', async () => {
    const { connection, keeper } = open(folder)
    await connection.transactAll([text('create table kept (id text)')])
    await connection.send([text('begin read write'), text(`insert into kept values ('half')`)])
    await connection.close()
    const again = new SqlConnection(
      () => ({ user: 'postgres', database: 'postgres', stream: () => new PgliteStream(() => keeper.running()) }),
      ['rollback'],
    )
    await again.transactAll([text(`insert into kept values ('whole')`)])
    expect((await again.send([text('select id from kept')]))[0]?.rows).toEqual([{ id: 'whole' }])
    await again.close()
    await keeper.close()
  })

  test('nothing is written outside of a transaction', async () => {
    const { connection, keeper } = open(null)
    await connection.transactAll([text('create table kept (id text)')])
    await expect(connection.send([text(`insert into kept values ('alone')`)])).rejects.toMatchObject({ kind: 'unreachable' })
    await connection.close()
    await keeper.close()
  })
})
