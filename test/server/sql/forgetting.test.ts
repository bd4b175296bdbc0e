import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createForgetting } from '@/server/sql/forgetting'
import { tableName } from '@/server/sql/schema'
import { startServer } from '@/server/start'

import { draft, drafts, kept, note, notes } from '../../service/store/engine.suite'
import { describeWithPostgres, openTestPostgres, type TestPostgres } from './postgres-server'
import { openSuitePostgres, suiteEngine } from './suite-engine'

type Suite = ReturnType<typeof suiteEngine>

describeWithPostgres('rows that are worth nothing any more', () => {
  let postgres: TestPostgres
  const opened: Suite[] = []
  const open = async (): Promise<Suite> => {
    const one = suiteEngine(await openSuitePostgres(postgres.url))
    opened.push(one)
    return one
  }
  beforeAll(async () => {
    postgres = await openTestPostgres()
  })
  beforeEach(() => postgres.ask(`truncate ${tableName(drafts)}, homes, ${tableName(notes)}`).catch(() => undefined))
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close()
  })
  afterAll(() => postgres.close())

  const countOf = async (table: string) => Number((await postgres.ask(`select count(*) as n from ${table}`))[0]?.['n'])
  const putDrafts = (suite: Suite, count: number, until: number | null, owners: number) =>
    kept(suite.engine, async (unit) => {
      for (let i = 0; i < count; i += 1) await unit.table(drafts).put(draft(`o${i % owners}/${until ?? 'never'}-${i}`, until))
    })

  test('go a few at a time, the oldest first', async () => {
    const suite = await open()
    await putDrafts(suite, 150, 20, 150)
    await putDrafts(suite, 50, 10, 3)
    const first = await suite.forgetDue(30)
    expect(first).toBeGreaterThanOrEqual(50)
    expect(first).toBeLessThanOrEqual(100)
    expect(await postgres.ask(`select 1 from ${tableName(drafts)} where forget_at = 10`)).toEqual([])
    expect(await countOf(tableName(drafts))).toBe(200 - first)
    let rest = 0
    for (;;) {
      const more = await suite.forgetDue(30)
      if (more === 0) break
      rest += more
    }
    expect(first + rest).toBe(200)
    expect(await countOf(tableName(drafts))).toBe(0)
  })

  test('are found without looking at those that stay', async () => {
    const suite = await open()
    await postgres.ask(
      `insert into ${tableName(drafts)} (id, home, by_owner, forget_at, row)
        select 'o' || n, 'suite/o', 'o', case when n % 2 = 0 then 1000000 + n end, '{}' from generate_series(1, 20000) n`,
    )
    await putDrafts(suite, 3, 10, 3)
    await postgres.ask(`vacuum analyze ${tableName(drafts)}`)
    const plan = await postgres.ask(
      `explain (analyze, format json) select id, home, forget_at from ${tableName(drafts)}
        where forget_at <= 20::bigint order by forget_at limit 64::bigint`,
    )
    const text = JSON.stringify(plan)
    expect(text).toContain('Index Scan')
    expect(text).not.toContain('Seq Scan')
    expect(await suite.forgetDue(20)).toBe(3)
    expect(await countOf(tableName(drafts))).toBe(20_000)
  })

  test('of two processes that forget side by side, beside a third that works on the same homes, nothing else is lost', async () => {
    const [one, two, three] = [await open(), await open(), await open()]
    await putDrafts(one, 200, 10, 5)
    await putDrafts(one, 20, null, 5)
    const until = async (suite: Suite): Promise<void> => {
      while ((await suite.forgetDue(10)) > 0);
    }
    const working = Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        kept(three.engine, async (unit) => {
          const owner = `o${i % 5}`
          const count = (await unit.table(notes).get(`${owner}/count`))?.at ?? 0
          await unit.table(notes).put(note(`${owner}/count`, { at: count + 1 }))
        }),
      ),
    )
    await Promise.all([until(one), until(two), working])
    expect(await countOf(tableName(drafts))).toBe(20)
    const counts = await kept(three.engine, (unit) =>
      Promise.all([0, 1, 2, 3, 4].map((i) => unit.table(notes).get(`o${i}/count`))),
    )
    expect(counts.map((row) => row?.at)).toEqual([12, 12, 12, 12, 12])
  })

  test('are gone for a process that remembers them, and a unit that has read one is run again', async () => {
    const [one, two] = [await open(), await open()]
    await putDrafts(one, 1, 10, 1)
    const id = 'o0/10-0'
    const read = () => kept(two.engine, (unit) => unit.table(drafts).get(id))
    expect(await read()).not.toBeNull()
    const seen: boolean[] = []
    await kept(two.engine, async (unit) => {
      const row = await unit.table(drafts).get(id)
      seen.push(row !== null)
      if (seen.length === 1) expect(await one.forgetDue(10)).toBe(1)
      await unit.table(notes).put(note('o0/seen', { text: String(row !== null) }))
    })
    expect(seen).toEqual([true, false])
    expect(await read()).toBeNull()
  })

  test('are what the rule of today says, whatever the column was written by', async () => {
    const suite = await open()
    await kept(suite.engine, (unit) => unit.table({ ...drafts, forgetAt: () => 5 }).put(draft('o/1', 100)))
    expect(await suite.forgetDue(10)).toBe(1)
    expect(await kept(suite.engine, (unit) => unit.table(drafts).get('o/1'))).toEqual(draft('o/1', 100))
    expect(await suite.forgetDue(10)).toBe(0)
    expect(await suite.forgetDue(100)).toBe(1)
    expect(await countOf(tableName(drafts))).toBe(0)
  })

  test('a database that is away is no failure: the next round asks again', async () => {
    const away = { read: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })) }
    const forgetDue = createForgetting(away, { run: () => Promise.reject(new Error('nothing was found')) }, [drafts])
    expect(await forgetDue(0)).toBe(0)
  })

  test('a server forgets them by itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bangka-forgetting-'))
    const database = { kind: 'postgres', url: postgres.url } as const
    const started = await startServer({ port: 0, dataFolder: folder, database, seed: 'forgetting', h5Folder: null, rates: null })
    if (!started.ok) throw new Error(JSON.stringify(started.error))
    const { address } = started.value
    const post = async (path: string, body: object): Promise<void> => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-request' }
      const answer = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      expect(`${path} ${answer.status}`).toBe(`${path} 200`)
    }
    try {
      await post('/api/v1/requestSmsCode', { phone: '+8613800138000', purpose: 'sign-up' })
      expect(await countOf('challenges')).toBe(1)
      expect(await countOf('idempotency')).toBe(1)
      await post('/sandbox/clock', { byMs: 3 * 24 * 3_600_000 })
      for (const table of ['challenges', 'idempotency', 'sandbox_messages', 'throttles'])
        while ((await countOf(table)) > 0) await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await started.value.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
