import fc from 'fast-check'

import type { Engine, Unit } from '@/service/store/unit'

import { counts, kept, note, notes, type SuiteEngine } from './engine.suite'

/** Units are made of these; what they write follows from what they read. */
type Step =
  | { readonly kind: 'get'; readonly owner: number; readonly id: number }
  | { readonly kind: 'get unlikely'; readonly owner: number; readonly id: number }
  | { readonly kind: 'list'; readonly owner: number }
  | { readonly kind: 'first'; readonly owner: number }
  | { readonly kind: 'put'; readonly owner: number; readonly id: number }
  | { readonly kind: 'remove'; readonly owner: number; readonly id: number }
  | { readonly kind: 'count'; readonly id: number }
  | { readonly kind: 'count up'; readonly id: number }
  | { readonly kind: 'wait'; readonly turns: number }

interface Program {
  readonly steps: readonly Step[]
  /** Which of the engines over one database runs it. */
  readonly engine: number
}

const owner = fc.nat(2)
const id = fc.nat(1)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('get' as const), owner, id }),
  fc.record({ kind: fc.constant('get unlikely' as const), owner, id }),
  fc.record({ kind: fc.constant('list' as const), owner }),
  fc.record({ kind: fc.constant('first' as const), owner }),
  fc.record({ kind: fc.constant('put' as const), owner, id }),
  fc.record({ kind: fc.constant('put' as const), owner, id }),
  fc.record({ kind: fc.constant('remove' as const), owner, id }),
  fc.record({ kind: fc.constant('count' as const), id }),
  fc.record({ kind: fc.constant('count up' as const), id }),
  fc.record({ kind: fc.constant('wait' as const), turns: fc.nat(3) }),
)
const program: fc.Arbitrary<Program> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  engine: fc.nat(1),
})

const ownerName = (n: number): string => `o${n}`
const noteId = (step: { readonly owner: number; readonly id: number }): string => `${ownerName(step.owner)}/${step.id}`

/** Runs a program's steps over any way to do them; what it saw. */
async function walk(
  { steps }: Program,
  does: {
    get(id: string): Promise<number | null>
    getUnlikely(id: string): Promise<number | null>
    list(owner: string): Promise<readonly (readonly [string, number])[]>
    first(owner: string): Promise<readonly [string, number] | null>
    put(id: string, at: number): Promise<void>
    remove(id: string): Promise<void>
    count(id: string): Promise<number>
    setCount(id: string, value: number): Promise<void>
    wait(turns: number): Promise<void>
  },
): Promise<string> {
  const seen: unknown[] = []
  let sum = 1
  const see = (value: unknown, n: number): void => {
    seen.push(value)
    sum = (sum * 7 + n + 1) % 1_000_003
  }
  for (const step of steps) {
    switch (step.kind) {
      case 'get': {
        const at = await does.get(noteId(step))
        see(at, at ?? -1)
        break
      }
      case 'get unlikely': {
        const at = await does.getUnlikely(noteId(step))
        see(at, at ?? -1)
        break
      }
      case 'list': {
        const rows = await does.list(ownerName(step.owner))
        see(
          rows,
          rows.reduce((all, [, at]) => all + at, rows.length),
        )
        break
      }
      case 'first': {
        const row = await does.first(ownerName(step.owner))
        see(row, row?.[1] ?? -1)
        break
      }
      case 'put':
        await does.put(noteId(step), sum)
        break
      case 'remove':
        await does.remove(noteId(step))
        break
      case 'count': {
        const value = await does.count(`c${step.id}`)
        see(value, value)
        break
      }
      case 'count up': {
        const value = await does.count(`c${step.id}`)
        await does.setCount(`c${step.id}`, value + sum)
        break
      }
      case 'wait':
        await does.wait(step.turns)
    }
  }
  return JSON.stringify(seen)
}

function overUnit(unit: Unit): Parameters<typeof walk>[1] {
  const table = unit.table(notes)
  const counters = unit.table(counts)
  return {
    get: async (id) => (await table.get(id))?.at ?? null,
    getUnlikely: async (id) => (await table.getUnlikely(id))?.at ?? null,
    list: async (owner) => (await table.where('owner', owner)).map((row) => [row.id, row.at] as const),
    first: async (owner) => {
      const [row] = await table.range('owner', owner, { after: null, direction: 'descending', limit: 1 })
      return row === undefined ? null : [row.id, row.at]
    },
    put: (id, at) => table.put(note(id, { at })),
    remove: (id) => table.remove(id),
    count: async (id) => (await counters.get(id))?.value ?? 0,
    setCount: (id, value) => counters.put({ id, value }),
    wait: async (turns) => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

interface Model {
  readonly notes: Map<string, number>
  readonly counts: Map<string, number>
}

function overModel(model: Model): Parameters<typeof walk>[1] {
  const list = (owner: string): (readonly [string, number])[] =>
    [...model.notes]
      .filter(([id]) => id.indexOf(`${owner}/`) === 0)
      .sort(([a, atA], [b, atB]) => (atA !== atB ? atA - atB : a < b ? -1 : 1))
  return {
    get: (id) => Promise.resolve(model.notes.get(id) ?? null),
    getUnlikely: (id) => Promise.resolve(model.notes.get(id) ?? null),
    list: (owner) => Promise.resolve(list(owner)),
    first: (owner) => Promise.resolve(list(owner).pop() ?? null),
    put: (id, at) => {
      model.notes.set(id, at)
      return Promise.resolve()
    },
    remove: (id) => {
      model.notes.delete(id)
      return Promise.resolve()
    },
    count: (id) => Promise.resolve(model.counts.get(id) ?? 0),
    setCount: (id, value) => {
      model.counts.set(id, value)
      return Promise.resolve()
    },
    wait: () => Promise.resolve(),
  }
}

const stateOf = ({ notes, counts }: Model): string => JSON.stringify([[...notes].sort(), [...counts].sort()])

async function readModel(engine: Engine): Promise<Model> {
  return kept(engine, async (unit) => {
    const found = new Map<string, number>()
    for (const n of [0, 1, 2]) for (const row of await unit.table(notes).where('owner', ownerName(n))) found.set(row.id, row.at)
    const values = new Map<string, number>()
    for (const name of ['c0', 'c1']) values.set(name, (await unit.table(counts).get(name))?.value ?? 0)
    return { notes: found, counts: values }
  })
}

function* orders(n: number): Generator<readonly number[]> {
  if (n === 0) yield []
  else for (const rest of orders(n - 1)) for (let at = 0; at < n; at += 1) yield [...rest.slice(0, at), n - 1, ...rest.slice(at)]
}

/** Whether some order of these programs, one after the other, sees what was seen and ends as it ended. */
async function isSerial(before: Model, programs: readonly Program[], seen: readonly string[], after: Model): Promise<boolean> {
  for (const order of orders(programs.length)) {
    const model: Model = { notes: new Map(before.notes), counts: new Map(before.counts) }
    let fits = true
    for (const i of order) {
      const one = programs[i]
      if (one === undefined || (await walk(one, overModel(model))) !== seen[i]) {
        fits = false
        break
      }
    }
    if (fits && stateOf(model) === stateOf(after)) return true
  }
  return false
}

/** Units that are kept are as if they had run one after another. `open` gives one engine or two over one and the same database. */
export function serialSuite(open: () => Promise<readonly [SuiteEngine, ...SuiteEngine[]]>, numRuns: number): void {
  let opened: readonly [SuiteEngine, ...SuiteEngine[]]
  const engineOf = (n: number): Engine => (opened[n % opened.length] ?? opened[0]).engine
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    for (const one of opened) await one.close()
  })
  beforeEach(async () => {
    await opened[0].wipe()
    await kept(engineOf(0), async (unit) => {
      for (const name of ['c0', 'c1']) await unit.table(counts).put({ id: name, value: 0 })
    })
  })

  test('random units at once: some order of them one by one explains all that they saw and left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(program, { minLength: 2, maxLength: 5 }), async (programs) => {
        const before = await readModel(engineOf(0))
        const seen = await Promise.all(programs.map((one) => kept(engineOf(one.engine), (unit) => walk(one, overUnit(unit)))))
        const after = await readModel(engineOf(1))
        expect(await isSerial(before, programs, seen, after)).toBe(true)
      }),
      { numRuns },
    )
  })

  test('units whose work waits before it is kept are not taken for what they were', async () => {
    // One that read a home long ago comes to be kept together with one that read it just now.
    for (let round = 0; round < 10; round += 1) {
      const slow = kept(engineOf(0), async (unit) => {
        const before = (await unit.table(notes).get('o0/0'))?.at ?? 0
        for (let turn = 0; turn < 5 + round; turn += 1) await new Promise((resolve) => setImmediate(resolve))
        await unit.table(notes).put(note('o1/0', { at: before }))
        return before
      })
      const order: Promise<unknown>[] = []
      for (let i = 0; i < 6; i += 1) {
        order.push(
          kept(engineOf(i), async (unit) => {
            const at = (await unit.table(notes).get('o0/0'))?.at ?? 0
            await unit.table(notes).put(note(`o2/${i}`, { at }))
            if (i % 2 === 0) await unit.table(notes).put(note('o0/0', { at: at + 1 }))
          }),
        )
        await new Promise((resolve) => setImmediate(resolve))
      }
      await Promise.all([slow, ...order])
    }
    expect((await readModel(engineOf(0))).notes.get('o0/0')).toBe(30)
  })

  test('two that each look at what the other writes: never both as if they had been first', async () => {
    const skewed: number[] = []
    for (let round = 0; round < 12; round += 1) {
      await Promise.all(
        Array.from({ length: 16 }, async (_, pair) => {
          const [left, right] = [`l${round}-${pair}/1`, `r${round}-${pair}/1`]
          // Doctors on call: whoever is the only one left stays. Neither home has been written before.
          const side = (mine: string, other: string, n: number) =>
            kept(engineOf(n), async (unit) => {
              const there = await unit.table(notes).where('owner', other.slice(0, -2))
              if (there.length > 0) return 0
              await unit.table(notes).put(note(mine))
              return 1
            })
          const went = await Promise.all([side(left, right, 0), side(right, left, 1)])
          if (went[0] + went[1] !== 1) skewed.push(pair)
        }),
      )
    }
    expect(skewed).toEqual([])
  })

  test('the same over rows that are each their own home and have never been changed', async () => {
    const skewed: string[] = []
    for (let round = 0; round < 12; round += 1) {
      await kept(engineOf(0), async (unit) => {
        for (let pair = 0; pair < 16; pair += 1)
          for (const side of ['l', 'r']) await unit.table(counts).put({ id: `${side}${round}-${pair}`, value: 1 })
      })
      await Promise.all(
        Array.from({ length: 16 }, async (_, pair) => {
          const side = (mine: string, other: string, n: number) =>
            kept(engineOf(n), async (unit) => {
              if ((await unit.table(counts).get(`${other}${round}-${pair}`))?.value !== 1) return 0
              await unit.table(counts).put({ id: `${mine}${round}-${pair}`, value: 0 })
              return 1
            })
          const went = await Promise.all([side('l', 'r', 0), side('r', 'l', 1)])
          if (went[0] + went[1] !== 1) skewed.push(`${round}-${pair}`)
        }),
      )
    }
    expect(skewed).toEqual([])
  })

  test('a hundred that count up at once count to a hundred', async () => {
    const values = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        kept(engineOf(i), async (unit) => {
          const value = ((await unit.table(counts).get('c0'))?.value ?? 0) + 1
          await unit.table(counts).put({ id: 'c0', value })
          return value
        }),
      ),
    )
    expect([...values].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  })

  test('of many that spend the last fen, as many as there are fen', async () => {
    await kept(engineOf(0), (unit) => unit.table(notes).put(note('o0/purse', { at: 3 })))
    const spent = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        kept(engineOf(i), async (unit) => {
          const purse = await unit.table(notes).get('o0/purse')
          if (purse === null || purse.at < 1) return false
          await unit.table(notes).put({ ...purse, at: purse.at - 1 })
          await unit.ledger.add([{ id: `spent-${i}`, movementId: `m-${i}`, from: 'purse', to: 'shop', amountFen: 1, at: 1 }])
          return true
        }),
      ),
    )
    expect(spent.filter((done) => done)).toHaveLength(3)
    expect(await kept(engineOf(1), (unit) => unit.ledger.balance('shop'))).toBe(3)
  })

  test('a unit that only reads sees one moment, whatever is moved meanwhile', async () => {
    const purses = ['p0', 'p1', 'p2', 'p3']
    await kept(engineOf(0), async (unit) => {
      for (const name of purses) await unit.table(notes).put(note(`${name}/1`, { at: 100 }))
    })
    let moving = true
    const sums: number[] = []
    const readers = Array.from({ length: 3 }, async (_, n) => {
      while (moving) {
        const sum = await kept(engineOf(n), async (unit) => {
          let all = 0
          for (const name of purses) {
            for (const row of await unit.table(notes).where('owner', name)) all += row.at
            await new Promise((resolve) => setImmediate(resolve))
          }
          return all
        })
        sums.push(sum)
      }
    })
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          kept(engineOf(i), async (unit) => {
            const [from, to] = [`${purses[i % 4] ?? ''}/1`, `${purses[(i + 1 + (round % 3)) % 4] ?? ''}/1`]
            const [a, b] = [await unit.table(notes).get(from), await unit.table(notes).get(to)]
            if (a === null || b === null) throw new Error('a purse is gone')
            await unit.table(notes).put({ ...a, at: a.at - 7 })
            await unit.table(notes).put({ ...b, at: b.at + 7 })
          }),
        ),
      )
    }
    moving = false
    await Promise.all(readers)
    expect(sums.length).toBeGreaterThan(0)
    expect(new Set(sums)).toEqual(new Set([400]))
  })
}
