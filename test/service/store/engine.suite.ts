import type { TransferRow } from '@/service/rows'
import type { AnyTableSpec, TableSpec } from '@/service/store/table-spec'
import type { Engine, Unit } from '@/service/store/unit'

/** What the suites keep in an engine. */
export interface Note {
  readonly id: string
  readonly owner: string
  readonly at: number
  readonly text: string
  readonly tag: string | null
}

export interface Setting {
  readonly id: string
  readonly value: number
}

const ownerHome = (owner: string): string => `suite/${owner}`

/** Rows of owners: each owner a home. */
export const notes: TableSpec<Note, 'owner' | 'tag'> = {
  name: 'suite/notes',
  indexes: { owner: (row) => row.owner, tag: (row) => row.tag },
  unique: ['tag'],
  orders: { owner: (row) => row.at },
  home: (row) => ownerHome(row.owner),
  homeOfId: (id) => ownerHome(id.slice(0, Math.max(0, id.indexOf('/')))),
  homeOfKey: { owner: ownerHome },
}

/** Rows that are each their own home. */
export const counts: TableSpec<Setting, 'positive'> = {
  name: 'suite/counts',
  // A list for reading, which no home stands for.
  indexes: { positive: (row) => (row.value > 0 ? 'all' : null) },
}

/** What may be forgotten one day. */
export interface Draft {
  readonly id: string
  readonly owner: string
  readonly tag: string | null
  /** Null: kept for ever. */
  readonly until: number | null
}

export const drafts: TableSpec<Draft, 'owner' | 'tag'> = {
  name: 'suite/drafts',
  indexes: { owner: (row) => row.owner, tag: (row) => row.tag },
  unique: ['tag'],
  home: (row) => ownerHome(row.owner),
  homeOfId: (id) => ownerHome(id.slice(0, Math.max(0, id.indexOf('/')))),
  homeOfKey: { owner: ownerHome },
  forgetAt: (row) => row.until,
}

/** Settings that are not checked again. */
export const settings: TableSpec<Setting> = { name: 'suite/settings', indexes: {}, unchecked: true }

export const suiteTables: readonly AnyTableSpec[] = [notes, counts, drafts, settings]

export interface SuiteEngine {
  readonly engine: Engine
  /** Empties every table. */
  readonly wipe: () => Promise<unknown>
  /** Forgets all rows that are worth nothing any more at this time. */
  readonly forget: (now: number) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

export const note = (id: string, given: Partial<Note> = {}): Note => ({
  id,
  owner: id.slice(0, Math.max(0, id.indexOf('/'))),
  at: 0,
  text: '',
  tag: null,
  ...given,
})

export const draft = (id: string, until: number | null, tag: string | null = null): Draft => ({
  id,
  owner: id.slice(0, Math.max(0, id.indexOf('/'))),
  tag,
  until,
})

/** Runs one unit that must be kept. */
export async function kept<T>(engine: Engine, work: (unit: Unit) => Promise<T>): Promise<T> {
  const done = await engine.run(work)
  if (!done.ok) throw new Error(`the unit was not kept: ${done.error.code}`)
  return done.value
}

export function transfer(id: string, from: string, to: string, amountFen: number, at = 1): TransferRow {
  return { id, movementId: `m-${id}`, from, to, amountFen, at }
}

/** What every engine that keeps rows does. */
export function engineSuite(open: () => Promise<SuiteEngine>): void {
  let opened: SuiteEngine
  let engine: Engine
  beforeAll(async () => {
    opened = await open()
    engine = opened.engine
  })
  beforeEach(() => opened.wipe())
  afterAll(() => opened.close())

  const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

  describe('rows of which there is most probably none', () => {
    const seen = (id: string): Promise<number | null> =>
      kept(engine, async (unit) => (await unit.table(counts).getUnlikely(id))?.value ?? null)

    test('are read where there is one after all, also by a unit that writes nothing', async () => {
      expect(await seen('a')).toBeNull()
      await kept(engine, (unit) => unit.table(counts).put({ id: 'a', value: 1 }))
      expect(await seen('a')).toBe(1)
    })

    test('are read where what is written rests on them', async () => {
      await kept(engine, (unit) => unit.table(notes).put(note('a/first')))
      const told = await kept(engine, async (unit) => {
        const before = await unit.table(notes).getUnlikely('a/first')
        await unit.table(notes).put(note(before === null ? 'b/none' : 'b/one'))
        return before?.id ?? null
      })
      expect(told).toBe('a/first')
      expect(await kept(engine, async (unit) => idsOf(await unit.table(notes).where('owner', 'b')))).toEqual(['b/one'])
    })

    test('of many that each make one where there is none, one does', async () => {
      const made = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          kept(engine, async (unit) => {
            const table = unit.table(counts)
            if ((await table.getUnlikely('once')) !== null) return false
            await table.put({ id: 'once', value: i })
            return true
          }),
        ),
      )
      expect(made.filter(Boolean)).toHaveLength(1)
    })

    test('a broken invariant over one that is there was seen in a world that never was', async () => {
      await kept(engine, (unit) => unit.table(counts).put({ id: 'a', value: 1 }))
      const value = await kept(engine, async (unit) => {
        const row = await unit.table(counts).getUnlikely('a')
        if (row === null) throw new Error('there is none')
        return row.value
      })
      expect(value).toBe(1)
      await expect(
        engine.run(async (unit) => {
          if ((await unit.table(counts).getUnlikely('b')) === null) throw new Error('there is none')
        }),
      ).rejects.toThrow('there is none')
    })
  })
  const put = (...rows: readonly Note[]): Promise<void> =>
    kept(engine, async (unit) => {
      for (const row of rows) await unit.table(notes).put(row)
    })

  test('a row is there as it was put, until it is replaced or removed', async () => {
    const texts = ['中文 é 😀', '"quoted" \\ {}[], null', 'line\nbreak\ttab', '\u0000 and \ud800 alone', '']
    await put(...texts.map((text, i) => note(`a/${i}`, { text, at: i, tag: i === 0 ? null : `t${i}` })))
    for (const [i, text] of texts.entries())
      expect(await kept(engine, (unit) => unit.table(notes).get(`a/${i}`))).toEqual(
        note(`a/${i}`, { text, at: i, tag: i === 0 ? null : `t${i}` }),
      )
    await put(note('a/0', { text: 'another', tag: 'now' }))
    expect(await kept(engine, (unit) => unit.table(notes).get('a/0'))).toEqual(note('a/0', { text: 'another', tag: 'now' }))
    await kept(engine, (unit) => unit.table(notes).remove('a/0'))
    expect(await kept(engine, (unit) => unit.table(notes).get('a/0'))).toBeNull()
    await kept(engine, (unit) => unit.table(notes).remove('a/0'))
  })

  test('a row is found under its key of now', async () => {
    await put(note('a/1', { tag: 'x' }))
    await put(note('a/1', { tag: 'y' }))
    const found = (tag: string) => kept(engine, async (unit) => idsOf(await unit.table(notes).where('tag', tag)))
    expect(await found('x')).toEqual([])
    expect(await found('y')).toEqual(['a/1'])
    await put(note('a/1', { tag: null }))
    expect(await found('y')).toEqual([])
  })

  test('rows of a key are in their order, and by the characters of their ids where that is equal', async () => {
    const ids = ['a/2', 'a/10', 'a/B', 'a/b', 'a/~', 'a/-', 'a/_', 'a/é', 'a/Z']
    await put(...ids.map((id) => note(id, { at: 5 })), note('a/first', { at: 1 }), note('a/last', { at: 9 }), note('b/1'))
    const inOrder = ['a/first', ...[...ids].sort((x, y) => (x < y ? -1 : 1)), 'a/last']
    expect(await kept(engine, async (unit) => idsOf(await unit.table(notes).where('owner', 'a')))).toEqual(inOrder)
    const page = (after: string | null, direction: 'ascending' | 'descending', limit: number) =>
      kept(engine, async (unit) => {
        const row = after === null ? null : await unit.table(notes).get(after)
        return idsOf(
          await unit
            .table(notes)
            .range('owner', 'a', { after: row === null ? null : { order: row.at, id: row.id }, direction, limit }),
        )
      })
    for (const direction of ['ascending', 'descending'] as const) {
      const all = direction === 'ascending' ? inOrder : [...inOrder].reverse()
      const seen: string[] = []
      for (;;) {
        const next = await page(seen[seen.length - 1] ?? null, direction, 4)
        if (next.length === 0) break
        seen.push(...next)
      }
      expect(seen).toEqual(all)
    }
  })

  test('a list that no home stands for shows what came and went, as soon as that is kept', async () => {
    const listed = () => kept(engine, async (unit) => idsOf(await unit.table(counts).where('positive', 'all')))
    const set = (id: string, value: number) => kept(engine, (unit) => unit.table(counts).put({ id, value }))
    expect(await listed()).toEqual([])
    await set('one', 1)
    expect(await listed()).toEqual(['one'])
    await set('two', 1)
    expect(await listed()).toEqual(['one', 'two'])
    await set('one', 0)
    expect(await listed()).toEqual(['two'])
    await set('two', 2)
    await kept(engine, (unit) => unit.table(counts).remove('two'))
    expect(await listed()).toEqual([])
  })

  test('a unit sees what it has written itself, in every way of looking', async () => {
    await put(...['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6'].map((id, i) => note(id, { at: i })))
    await kept(engine, async (unit) => {
      const table = unit.table(notes)
      await table.remove('a/1')
      await table.put(note('a/2', { at: 99 }))
      await table.put(note('a/3', { owner: 'a', at: 2, tag: 'mine' }))
      await table.put(note('a/0', { at: 3 }))
      await table.put(note('a/x', { at: 0 }))
      await table.remove('a/x')
      expect(await table.get('a/1')).toBeNull()
      expect(await table.get('a/x')).toBeNull()
      expect((await table.get('a/2'))?.at).toBe(99)
      expect(idsOf(await table.where('tag', 'mine'))).toEqual(['a/3'])
      expect(idsOf(await table.where('owner', 'a'))).toEqual(['a/3', 'a/0', 'a/4', 'a/5', 'a/6', 'a/2'])
      const range = async (direction: 'ascending' | 'descending', limit: number) =>
        idsOf(await table.range('owner', 'a', { after: null, direction, limit }))
      expect(await range('ascending', 2)).toEqual(['a/3', 'a/0'])
      expect(await range('descending', 3)).toEqual(['a/2', 'a/6', 'a/5'])
      expect(
        idsOf(await table.range('owner', 'a', { after: { order: 3, id: 'a/0' }, direction: 'ascending', limit: 2 })),
      ).toEqual(['a/4', 'a/5'])
      // The empty id comes before every other: a place of a time alone, which lets in nothing of that time.
      const before = async (order: number) =>
        idsOf(await table.range('owner', 'a', { after: { order, id: '' }, direction: 'descending', limit: 2 }))
      expect(await before(3)).toEqual(['a/3'])
      expect(await before(99)).toEqual(['a/6', 'a/5'])
      expect(await before(100)).toEqual(['a/2', 'a/6'])
    })
    expect(await kept(engine, async (unit) => idsOf(await unit.table(notes).where('owner', 'a')))).toEqual([
      'a/3',
      'a/0',
      'a/4',
      'a/5',
      'a/6',
      'a/2',
    ])
  })

  test('rows that are put without looking take the place of what was there, and their removal too', async () => {
    await put(note('a/1', { text: 'old' }), note('a/2', { text: 'old' }))
    await kept(engine, async (unit) => {
      await unit.table(notes).put(note('a/1', { text: 'new' }))
      await unit.table(notes).put(note('a/2', { text: 'new' }))
      await unit.table(notes).remove('a/2')
    })
    expect(await kept(engine, (unit) => unit.table(notes).get('a/1'))).toEqual(note('a/1', { text: 'new' }))
    expect(await kept(engine, (unit) => unit.table(notes).get('a/2'))).toBeNull()
  })

  test('a throw undoes the unit and goes on to whoever ran it', async () => {
    await put(note('a/1', { text: 'before' }))
    const failing = engine.run(async (unit) => {
      await unit.table(notes).put(note('a/1', { text: 'after' }))
      await unit.table(notes).put(note('a/2'))
      await unit.tick('suite/a')
      await unit.ledger.add([transfer('t', 'x', 'y', 1)])
      throw new Error('a broken invariant')
    })
    await expect(failing).rejects.toThrow('a broken invariant')
    await expect(engine.run(() => Promise.reject(new Error('at once')))).rejects.toThrow('at once')
    await kept(engine, async (unit) => {
      expect((await unit.table(notes).get('a/1'))?.text).toBe('before')
      expect(await unit.table(notes).get('a/2')).toBeNull()
      expect(await unit.ledger.ofMovement('m-t')).toEqual([])
    })
  })

  test('what a unit answers with is kept whatever it says: a failure of its own undoes nothing', async () => {
    const answer = await kept(engine, async (unit) => {
      await unit.table(notes).put(note('a/1', { text: 'a wrong try' }))
      return { ok: false, error: { code: 'wrong' } }
    })
    expect(answer).toEqual({ ok: false, error: { code: 'wrong' } })
    expect((await kept(engine, (unit) => unit.table(notes).get('a/1')))?.text).toBe('a wrong try')
  })

  test('of many that take one unique key at once, one has it and all others see that', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        kept(engine, async (unit) => {
          const [holder] = await unit.table(notes).where('tag', 'the one')
          if (holder !== undefined) return holder.id
          await unit.table(notes).put(note(`o${i}/1`, { tag: 'the one' }))
          return `o${i}/1`
        }),
      ),
    )
    expect(new Set(outcomes).size).toBe(1)
    expect(await kept(engine, async (unit) => idsOf(await unit.table(notes).where('tag', 'the one')))).toEqual([outcomes[0]])
  })

  test('a unique key is free again once its row is gone or has another', async () => {
    await put(note('a/1', { tag: 'k' }), note('a/2', { tag: 'l' }))
    await kept(engine, async (unit) => {
      await unit.table(notes).remove('a/1')
      await unit.table(notes).put(note('b/1', { tag: 'k' }))
    })
    await kept(engine, async (unit) => {
      await unit.table(notes).put(note('a/2', { tag: null }))
      await unit.table(notes).put(note('b/2', { tag: 'l' }))
    })
    expect(await kept(engine, async (unit) => idsOf(await unit.table(notes).where('tag', 'k')))).toEqual(['b/1'])
    expect(await kept(engine, async (unit) => idsOf(await unit.table(notes).where('tag', 'l')))).toEqual(['b/2'])
  })

  test('rows can pass unique keys on to each other in one unit, all round and to new rows', async () => {
    await put(note('a/1', { tag: 'k' }), note('a/2', { tag: 'l' }), note('b/3', { tag: 'm' }), note('b/4'))
    await kept(engine, async (unit) => {
      const table = unit.table(notes)
      await table.put(note('a/1', { tag: 'l' }))
      await table.put(note('a/2', { tag: 'm' }))
      await table.put(note('b/3', { tag: 'k' }))
    })
    const holders = () =>
      kept(engine, async (unit) => {
        const found = await Promise.all(['k', 'l', 'm'].map((tag) => unit.table(notes).where('tag', tag)))
        return found.map((rows) => idsOf(rows))
      })
    expect(await holders()).toEqual([['b/3'], ['a/1'], ['a/2']])
    await kept(engine, async (unit) => {
      const table = unit.table(notes)
      // In whatever order rows are written, one of these takes before the other gives.
      await table.put(note('b/4', { tag: 'k' }))
      await table.put(note('b/3'))
      await table.put(note('a/0', { tag: 'l' }))
      await table.put(note('a/1', { tag: 'm' }))
      await table.put(note('a/2'))
    })
    expect(await holders()).toEqual([['b/4'], ['a/0'], ['a/1']])
  })

  test('ticks of a home only grow, one after the other, however many ask at once', async () => {
    const rounds = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        kept(engine, async (unit) => {
          const first = await unit.tick('suite/a')
          const second = await unit.tick('suite/a')
          await unit.table(notes).put(note(`a/${i}`, { at: second }))
          return [first, second]
        }),
      ),
    )
    expect(rounds.every(([first = 0, second = 0]) => second > first)).toBe(true)
    const all = rounds.flat()
    expect(new Set(all).size).toBe(all.length)
    const latest = await kept(engine, (unit) => unit.latestTick('suite/a'))
    expect(latest).toBeGreaterThanOrEqual(Math.max(...all))
    // What others write of the home takes nothing back.
    await put(note('a/other'))
    expect(await kept(engine, (unit) => unit.latestTick('suite/a'))).toBeGreaterThanOrEqual(latest)
    const next = await kept(engine, async (unit) => {
      const tick = await unit.tick('suite/a')
      await unit.table(notes).put(note('a/next', { at: tick }))
      return tick
    })
    expect(next).toBeGreaterThan(latest)
    expect(await kept(engine, (unit) => unit.latestTick('suite/nobody'))).toBe(0)
  })

  test('the books sum to zero, and tell each account’s transfers page by page', async () => {
    const amounts = [5, 7, 11, 13, 17]
    for (const [i, amountFen] of amounts.entries())
      await kept(engine, (unit) =>
        unit.ledger.add([transfer(`t${i}`, i % 2 === 0 ? 'bank' : 'shop', i % 2 === 0 ? 'shop' : 'bank', amountFen, i >> 1)]),
      )
    await kept(engine, async ({ ledger }) => {
      expect(await ledger.total()).toBe(0)
      expect(await ledger.balance('shop')).toBe(5 - 7 + 11 - 13 + 17)
      expect(await ledger.balance('nobody')).toBe(0)
      expect(await ledger.accounts()).toEqual([
        { account: 'bank', balanceFen: -13 },
        { account: 'shop', balanceFen: 13 },
      ])
      expect(await ledger.ofMovement('m-t1')).toEqual([transfer('t1', 'shop', 'bank', 7, 0)])
      const first = await ledger.ofAccount('shop', null, 2)
      expect(idsOf(first)).toEqual(['t4', 't3'])
      expect(idsOf(await ledger.ofAccount('shop', { order: 1, id: 't3' }, 10))).toEqual(['t2', 't1', 't0'])
    })
  })

  test('a unit that looks at the books sees what it has added itself', async () => {
    await kept(engine, (unit) => unit.ledger.add([transfer('t1', 'bank', 'shop', 10, 1)]))
    await kept(engine, async ({ ledger }) => {
      await ledger.add([transfer('t3', 'shop', 'bank', 4, 3), { ...transfer('t2', 'bank', 'inn', 5, 2), movementId: 'm-t3' }])
      expect(await ledger.balance('shop')).toBe(6)
      expect(await ledger.balance('bank')).toBe(-11)
      expect(await ledger.balance('inn')).toBe(5)
      expect(await ledger.total()).toBe(0)
      expect(await ledger.accounts()).toEqual([
        { account: 'bank', balanceFen: -11 },
        { account: 'inn', balanceFen: 5 },
        { account: 'shop', balanceFen: 6 },
      ])
      expect(new Set(idsOf(await ledger.ofMovement('m-t3')))).toEqual(new Set(['t2', 't3']))
      expect(idsOf(await ledger.ofAccount('bank', null, 2))).toEqual(['t3', 't2'])
      expect(idsOf(await ledger.ofAccount('bank', { order: 3, id: 't3' }, 5))).toEqual(['t2', 't1'])
      expect(idsOf(await ledger.ofAccount('shop', null, 5))).toEqual(['t3', 't1'])
    })
    await kept(engine, async ({ ledger }) => {
      expect(await ledger.balance('bank')).toBe(-11)
      expect(new Set(idsOf(await ledger.ofMovement('m-t3')))).toEqual(new Set(['t2', 't3']))
    })
  })

  test('rows whose time is over are forgotten, all others stay', async () => {
    const rows = [
      ...Array.from({ length: 90 }, (_, i) => draft(`a/${i}`, 10 + (i % 3))),
      draft('b/over', 9, 'k'),
      draft('b/now', 11, 'l'),
      draft('b/later', 12, 'm'),
      draft('b/never', null, 'n'),
    ]
    await kept(engine, async (unit) => {
      for (const row of rows) await unit.table(drafts).put(row)
    })
    const left = () =>
      kept(engine, async (unit) => [
        ...(await unit.table(drafts).where('owner', 'a')),
        ...(await unit.table(drafts).where('owner', 'b')),
      ])
    expect(await left()).toHaveLength(rows.length)
    await opened.forget(11)
    const stay = rows.filter(({ until }) => until === null || until > 11)
    expect(new Set(idsOf(await left()))).toEqual(new Set(idsOf(stay)))
    await kept(engine, async (unit) => {
      expect(await unit.table(drafts).get('b/over')).toBeNull()
      expect(await unit.table(drafts).where('tag', 'k')).toEqual([])
      // Its key is free again.
      await unit.table(drafts).put(draft('c/1', 20, 'k'))
    })
    expect(await kept(engine, async (unit) => idsOf(await unit.table(drafts).where('tag', 'k')))).toEqual(['c/1'])
  })

  test('a row whose time has moved meanwhile is kept until then', async () => {
    await kept(engine, (unit) => unit.table(drafts).put(draft('a/1', 10)))
    await kept(engine, (unit) => unit.table(drafts).put(draft('a/1', 30)))
    await opened.forget(20)
    expect(await kept(engine, (unit) => unit.table(drafts).get('a/1'))).toEqual(draft('a/1', 30))
    await opened.forget(30)
    expect(await kept(engine, (unit) => unit.table(drafts).get('a/1'))).toBeNull()
  })

  test('settings can be changed beside units that read them', async () => {
    await kept(engine, (unit) => unit.table(settings).put({ id: 's', value: 1 }))
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        kept(engine, async (unit) => {
          const setting = await unit.table(settings).get('s')
          if (i % 3 === 0) await unit.table(settings).put({ id: 's', value: i })
          else await unit.table(notes).put(note(`o${i}/1`, { at: setting?.value ?? 0 }))
        }),
      ),
    )
    expect(await kept(engine, (unit) => unit.table(settings).get('s'))).not.toBeNull()
  })

  test('whoever listens to a home hears of what is written of it, until they stop', async () => {
    let heard = 0
    const stop = engine.onChange('suite/a', () => {
      heard += 1
    })
    await put(note('a/1'))
    expect(heard).toBeGreaterThan(0)
    stop()
    const before = heard
    await put(note('a/2'))
    expect(heard).toBe(before)
  })

  test('a wiped engine has nothing, and takes everything anew', async () => {
    await put(note('a/1', { tag: 'k' }))
    await kept(engine, (unit) => unit.ledger.add([transfer('t', 'x', 'y', 1)]))
    let heard = 0
    const stop = engine.onChange('suite/a', () => {
      heard += 1
    })
    await opened.wipe()
    expect(heard).toBeGreaterThan(0)
    stop()
    expect(await kept(engine, (unit) => unit.table(notes).get('a/1'))).toBeNull()
    expect(await kept(engine, (unit) => unit.ledger.accounts())).toEqual([])
    await put(note('b/1', { tag: 'k' }))
  })
}
