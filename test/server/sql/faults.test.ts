import { Client } from 'pg'

import { schemaVersion } from '@/server/sql/migrations/migrate'
import { openPostgres } from '@/server/sql/postgres'
import type { Engine } from '@/service/store/unit'

import { counts, kept, note, notes, transfer } from '../../service/store/engine.suite'
import { describeWithOwnPostgres, openTestPostgres, type TestPostgres } from './postgres-server'
import { openSuitePostgres, suiteEngine } from './suite-engine'
import { type Cut, openWireProxy } from './wire-proxy'

const soon = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))

/** How often something is looked for, 20 ms apart, before it is missing: a busy machine takes its time. */
const patience = 1_500

/** Writes a note and a transfer that belong together, unless they are there: safe to ask for again. */
async function write(engine: Engine, name: string): Promise<'kept' | 'full' | 'unavailable'> {
  const done = await engine.run(async (unit) => {
    if ((await unit.table(notes).get(`${name}/1`)) !== null) return
    await unit.table(notes).put(note(`${name}/1`))
    const total = await unit.table(notes).get('sum/1')
    await unit.table(notes).put(note('sum/1', { at: (total?.at ?? 0) + 1 }))
    await unit.ledger.add([transfer(`t-${name}`, 'bank', 'shop', 1)])
  })
  return done.ok ? 'kept' : done.error.code
}

/** What the tables say, read by nobody's code: notes, transfers, and the sum that was counted beside them. */
async function books(postgres: TestPostgres): Promise<{ notes: string[]; transfers: string[]; sum: number }> {
  const rows = await postgres.ask(`select id, row->>'at' as at from suite_notes order by id`)
  const moved = await postgres.ask('select id from transfers order by id')
  return {
    notes: rows.map(({ id }) => String(id)).filter((id) => id !== 'sum/1'),
    transfers: moved.map(({ id }) => `${String(id).slice(2)}/1`),
    sum: Number(rows.find(({ id }) => id === 'sum/1')?.['at'] ?? 0),
  }
}

describeWithOwnPostgres('PostgreSQL that breaks', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await openTestPostgres({
      own: true,
      settings: ['max_connections=12', 'superuser_reserved_connections=0', 'deadlock_timeout=50'],
    })
    await (await openSuitePostgres(postgres.url)).close()
  })
  afterAll(() => postgres.close())
  beforeEach(async () => {
    await postgres.ask('truncate suite_notes, suite_counts, homes')
    await postgres.ask('truncate transfers')
  })

  /** Units while something breaks; then each again until it is kept. What was kept at once must be there before the second round. */
  async function survive(engine: Engine, name: string, breaking: () => Promise<void>): Promise<void> {
    const breakage = { over: false }
    const trouble = (async () => {
      while (!breakage.over) await breaking()
    })()
    const first = new Map<string, string>()
    for (let round = 0; round < 20; round += 1)
      await Promise.all(
        Array.from({ length: 6 }, async (_, i) => {
          const one = `${name}-${round}-${i}`
          first.set(one, await write(engine, one))
        }),
      )
    breakage.over = true
    await trouble
    const after = await books(postgres)
    // Nothing is half there, and what was said to be kept is.
    expect(after.transfers.sort()).toEqual(after.notes.sort())
    expect(after.sum).toBe(after.notes.length)
    const said = [...first].filter(([, outcome]) => outcome === 'kept').map(([one]) => `${one}/1`)
    expect(said.filter((one) => !after.notes.includes(one))).toEqual([])
    // It comes back by itself, and what is asked for again is there once.
    for (const one of first.keys()) {
      for (let tries = 0; (await write(engine, one)) !== 'kept'; tries += 1) {
        if (tries === patience) throw new Error('it does not come back')
        await soon(20)
      }
    }
    const end = await books(postgres)
    expect(end.notes).toHaveLength(first.size)
    expect(end.transfers).toHaveLength(first.size)
    expect(end.sum).toBe(first.size)
  }

  test.each<Exclude<Cut, null>>(['before-commit', 'after-commit', 'after-batch'])(
    'the wire is cut %s: what was said to be kept is there, what was not is there whole or not at all',
    async (how) => {
      const proxy = await openWireProxy(postgres.url)
      const { close, engine } = suiteEngine(await openSuitePostgres(proxy.url))
      let turn = 0
      proxy.cut = () => {
        turn += 1
        return turn % 4 === 0 ? how : null
      }
      await survive(engine, how, () => soon(5)).finally(() => {
        proxy.cut = () => null
      })
      expect(proxy.cuts()).toBeGreaterThan(5)
      await close()
      await proxy.close()
    },
  )

  test.each(['pg_terminate_backend', 'pg_cancel_backend'])('%s at any moment', async (ending) => {
    const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
    await survive(engine, ending, async () => {
      await soon(Math.random() * 15)
      await postgres.ask(`select ${ending}(pid) from pg_stat_activity where application_name = 'bangka' and random() < 0.7`)
    })
    await close()
  })

  test.each(['40001', '40P01', '57014', '55P03', '25006', '53100', '0A000'])(
    'the database answers random transactions with %s, also at their commit',
    async (code) => {
      await postgres.ask(`create or replace function fail_now() returns trigger language plpgsql as $$
        begin if random() < 0.3 then raise exception 'on demand' using errcode = '${code}'; end if; return new; end $$`)
      await postgres.ask('create trigger fails before insert on suite_notes for each row execute function fail_now()')
      await postgres.ask(
        `create constraint trigger fails_late after insert on suite_notes deferrable initially deferred
          for each row execute function fail_now()`,
      )
      const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
      try {
        await survive(engine, code, () => soon(20))
      } finally {
        await postgres.ask('drop trigger fails on suite_notes')
        await postgres.ask('drop trigger fails_late on suite_notes')
        await close()
      }
    },
  )

  test('no room on the disk is said, and over when there is room', async () => {
    await postgres.ask(`create or replace function full_disk() returns trigger language plpgsql as $$
      begin raise exception 'No space left on device' using errcode = '53100'; end $$`)
    await postgres.ask('create trigger full_disk before insert on suite_notes for each row execute function full_disk()')
    const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
    expect(await write(engine, 'full')).toBe('full')
    await postgres.ask('drop trigger full_disk on suite_notes')
    expect(await write(engine, 'full')).toBe('kept')
    await close()
  })

  test('one unit that can’t be written fails alone', async () => {
    await postgres.ask(`create or replace function picky() returns trigger language plpgsql as $$
      begin if new.id = 'bad/1' then raise exception 'not this one'; end if; return new; end $$`)
    await postgres.ask('create trigger picky before insert on suite_notes for each row execute function picky()')
    const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 10 }, (_, i) => write(engine, `good-${i}`)),
      engine.run((unit) => unit.table(notes).put(note('bad/1'))),
      // Nor can this be asked.
      engine.run((unit) => unit.table(notes).get('nul\0/1')),
      ...Array.from({ length: 10 }, (_, i) => write(engine, `more-${i}`)),
    ])
    await postgres.ask('drop trigger picky on suite_notes')
    expect(outcomes.flatMap(({ status }, i) => (status === 'rejected' ? [i] : []))).toEqual([10, 11])
    expect((await books(postgres)).sum).toBe(20)
    await close()
  })

  test('no connection is left: said, and over when there is one', async () => {
    const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
    expect(await write(engine, 'before')).toBe('kept')
    const others: Client[] = []
    const takeAll = async (): Promise<void> => {
      for (;;) {
        const client = new Client({ connectionString: postgres.url })
        client.on('error', () => undefined)
        try {
          await client.connect()
        } catch {
          return
        }
        others.push(client)
      }
    }
    await takeAll()
    const ended = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bangka'`
    // Whose place is free a moment after they are ended is a race with their coming back: until none of them has one.
    while ((await others[0]?.query(ended))?.rowCount !== 0) {
      await takeAll()
      await soon(100)
      await takeAll()
    }
    expect(await write(engine, 'while')).toBe('unavailable')
    await Promise.all(others.map((client) => client.end()))
    for (let tries = 0; (await write(engine, 'while')) !== 'kept'; tries += 1) {
      if (tries === patience) throw new Error('it does not come back')
      await soon(20)
    }
    await close()
  })

  test('the server stops and starts again', async () => {
    const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
    for (const how of ['fast', 'immediate'] as const) {
      expect(await write(engine, `${how}-before`)).toBe('kept')
      postgres.server?.stop(how)
      expect(await write(engine, `${how}-while`)).toBe('unavailable')
      await postgres.server?.start()
      for (let tries = 0; (await write(engine, `${how}-while`)) !== 'kept'; tries += 1) {
        if (tries === patience) throw new Error('it does not come back')
        await soon(20)
      }
    }
    expect((await books(postgres)).sum).toBe(4)
    await close()
  })

  test('closing lets what has begun end, and takes nothing more', async () => {
    const { close, engine } = suiteEngine(await openSuitePostgres(postgres.url))
    const begun = Array.from({ length: 20 }, (_, i) => write(engine, `c${i}`))
    await close()
    expect(new Set(await Promise.all(begun))).toEqual(new Set(['kept']))
    expect(await write(engine, 'late')).toBe('unavailable')
    expect((await books(postgres)).sum).toBe(20)
  })

  test('another process’s changes are heard of within a second, whenever they come, also after everything was wiped', async () => {
    const [mine, theirs] = [
      suiteEngine(await openSuitePostgres(postgres.url)),
      suiteEngine(await openSuitePostgres(postgres.url)),
    ]
    let text = ''
    const heardWithin = async (work: () => Promise<unknown>): Promise<void> => {
      text = String(Math.random())
      const listening = { heard: false }
      const stop = mine.engine.onChange('suite/w', () => {
        void kept(mine.engine, (unit) => unit.table(notes).get('w/1')).then((row) => {
          listening.heard ||= row?.text === text
        })
      })
      await work()
      for (let tries = 0; !listening.heard; tries += 1) {
        if (tries === patience) throw new Error('nothing was heard')
        await soon(20)
      }
      stop()
    }
    const change = () => kept(theirs.engine, (unit) => unit.table(notes).put(note('w/1', { text })))
    await heardWithin(change)
    await heardWithin(async () => {
      await soon(600)
      await change()
    })
    await heardWithin(change)
    await heardWithin(async () => {
      await theirs.wipe()
      await soon(600)
      await change()
    })
    await mine.close()
    await theirs.close()
  })
})

describeWithOwnPostgres('two processes’ engines over one database', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await openTestPostgres({ own: true })
  })
  afterAll(() => postgres.close())

  test('what one takes away, the other does not remember', async () => {
    const [mine, theirs] = [
      suiteEngine(await openSuitePostgres(postgres.url)),
      suiteEngine(await openSuitePostgres(postgres.url)),
    ]
    const read = () =>
      kept(mine.engine, async (unit) => [await unit.table(counts).get('c'), (await unit.table(notes).where('owner', 'a')).length])
    const fill = async (value: number): Promise<void> => {
      await kept(theirs.engine, (unit) => unit.table(counts).put({ id: 'c', value }))
      await kept(theirs.engine, (unit) => unit.table(notes).put(note(`a/${value}`)))
    }
    for (let round = 1; round <= 3; round += 1) {
      await fill(round)
      expect(await read()).toEqual([{ id: 'c', value: round }, 1])
      expect(await read()).toEqual([{ id: 'c', value: round }, 1])
      await theirs.wipe()
      if (round === 1) expect(await read()).toEqual([null, 0])
    }
    await mine.close()
    await theirs.close()
  })
})

describeWithOwnPostgres('a PostgreSQL that can’t be used', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await openTestPostgres({ own: true })
  })
  afterAll(() => postgres.close())

  test('processes that start together make the schema once', async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => openPostgres(postgres.url)))
    expect(opened.map(({ ok }) => ok)).toEqual([true, true, true, true])
    expect(await postgres.ask('select count(*)::int as n from schema_versions')).toEqual([{ n: schemaVersion }])
    for (const one of opened) if (one.ok) await one.value.close()
  })

  test('a schema from the future is left alone, and said', async () => {
    await postgres.ask('insert into schema_versions (version) values (999)')
    const opened = await openPostgres(postgres.url)
    await postgres.ask('delete from schema_versions where version = 999')
    expect(opened).toMatchObject({ ok: false, error: { code: 'schema-from-the-future', found: 999 } })
  })

  test('no such database, and nobody at the address, are told without the password', async () => {
    for (const address of [
      'postgres://postgres:hush@127.0.0.1:1/x',
      postgres.url.replace('/postgres', '/nowhere').replace('postgres@', 'postgres:hush@'),
    ]) {
      const opened = await openPostgres(address)
      expect(opened).toMatchObject({ ok: false, error: { code: 'database-unreachable' } })
      expect(JSON.stringify(opened)).not.toContain('hush')
    }
  })

  test('nothing can be changed in what was booked, by nobody', async () => {
    await postgres.ask(
      `insert into transfers (id, movement_id, from_account, to_account, amount_fen, at) values ('t', 'm', 'a', 'b', 5, 1)`,
    )
    await expect(postgres.ask('update transfers set amount_fen = 6')).rejects.toThrow('append-only')
    await expect(postgres.ask('delete from transfers')).rejects.toThrow('append-only')
    await expect(
      postgres.ask(
        `insert into transfers (id, movement_id, from_account, to_account, amount_fen, at) values ('u', 'm', 'a', 'b', -5, 1)`,
      ),
    ).rejects.toThrow('check')
  })
})
