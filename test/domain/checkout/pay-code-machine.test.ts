import fc from 'fast-check'

import type { PayCodeEffect, PayCodeEvent, PayCodeState } from '@/domain/checkout/pay-code-machine'
import { issueAgainAfterMs, payCodeHidden, payCodeTransition } from '@/domain/checkout/pay-code-machine'

const allStates: readonly PayCodeState['at'][] = [
  'hidden',
  'issuing',
  'showing',
  'renewing',
  'failing',
  'no-card',
  'check-needed',
]

/** The machine with the service and the timer around it. A code's number tells how many were issued before it. */
interface World {
  readonly state: PayCodeState
  readonly asked: readonly number[]
  readonly timers: readonly number[]
  readonly codes: number
  readonly used: readonly string[]
}

const beginning: World = { state: payCodeHidden, asked: [], timers: [], codes: 0, used: [] }

interface Move {
  readonly event: PayCodeEvent
  readonly world: World
  readonly effects: readonly PayCodeEffect[]
}

function send(world: World, event: PayCodeEvent): Move {
  const { state, effects } = payCodeTransition(world.state, event)
  const asked = effects.filter((effect) => effect.type === 'issue').map(({ run }) => run)
  const timers = effects.filter((effect) => effect.type === 'wake').map(({ run }) => run)
  return { event, effects, world: { ...world, state, asked: [...world.asked, ...asked], timers: [...world.timers, ...timers] } }
}

function moves(world: World): readonly Move[] {
  const found = [
    send(world, { type: 'shown' }),
    send(world, { type: 'hidden' }),
    send(world, { type: 'source-picked', source: { kind: 'card', cardId: 'card-2' } }),
    send(world, { type: 'cards-changed' }),
    send(world, { type: 'try-again' }),
  ]
  world.asked.forEach((run, index) => {
    const rest = { ...world, asked: world.asked.filter((_, other) => other !== index) }
    const code = `28${String(world.codes)}`
    found.push(
      send(
        { ...rest, codes: world.codes + 1 },
        { type: 'issued', run, code, source: { kind: 'card', cardId: 'card-1' }, livesMs: 60_000, now: 5_000 },
      ),
    )
    for (const reason of ['offline', 'failed', 'no-card', 'card-gone', 'check-needed'] as const)
      found.push(send(rest, { type: 'refused', run, reason }))
  })
  world.timers.forEach((run, index) => {
    found.push(send({ ...world, timers: world.timers.filter((_, other) => other !== index) }, { type: 'woken', run }))
  })
  for (let number = 0; number < world.codes; number++) {
    const code = `28${String(number)}`
    found.push(
      send({ ...world, used: world.used.indexOf(code) < 0 ? [...world.used, code] : world.used }, { type: 'used', code }),
    )
  }
  return found
}

function codeOn(state: PayCodeState): string | null {
  return 'shown' in state ? state.shown.code : null
}

/** What of a world decides its future: runs count from the machine's own, failures no further than three. */
function keyOf({ state, asked, timers, codes, used }: World): string {
  const ages = (runs: readonly number[]): readonly number[] =>
    [...new Set(runs.map((run) => Math.min(state.run - run, 1)))].sort()
  const failures = 'failures' in state ? Math.min(state.failures, 3) : 0
  return JSON.stringify([{ ...state, run: 0, failures }, ages(asked), ages(timers), codes, used])
}

describe('the pay code, in every world that can be reached', () => {
  const problems: string[] = []
  const worlds = new Map([[keyOf(beginning), beginning]])
  const queue = [beginning]
  for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
    for (const move of moves(world)) {
      const { state } = move.world
      const code = codeOn(state)
      if (code !== null && move.world.used.indexOf(code) >= 0) problems.push(`${move.event.type}: a used code stays`)
      if (code !== null && code !== codeOn(world.state) && move.event.type !== 'issued')
        problems.push(`${move.event.type}: a code from nowhere`)
      if (move.event.type === 'hidden' && state.at !== 'hidden') problems.push('a code survives hiding')
      if (world.state.at === 'hidden' && move.event.type !== 'shown' && state.at !== 'hidden')
        problems.push(`${move.event.type}: a code while hidden`)
      if (move.event.type === 'source-picked' && code !== null) problems.push('the code of another card stays')
      if (move.effects.filter((effect) => effect.type === 'issue').length > 1) problems.push('asks twice')
      const isDue = (state.at === 'issuing' || state.at === 'renewing') && move.world.asked.indexOf(state.run) < 0
      if (isDue) problems.push(`${move.event.type}: waits for an answer that nobody gives`)
      const sleeps = (state.at === 'showing' || state.at === 'failing') && move.world.timers.indexOf(state.run) < 0
      if (sleeps) problems.push(`${move.event.type}: nobody will wake it`)
      const key = keyOf(move.world)
      if (worlds.has(key) || move.world.codes > 3) continue
      worlds.set(key, move.world)
      queue.push(move.world)
    }
  }

  test('every state is reached', () => {
    const reached = new Set([...worlds.values()].map(({ state }) => state.at))
    expect(allStates.filter((at) => !reached.has(at))).toEqual([])
  })

  test('no used code is shown, none while hidden, and every wait has an end', () => {
    expect([...new Set(problems)]).toEqual([])
  })

  test('from everywhere the screen comes to a code', () => {
    const stuck = [...worlds.values()].filter(({ state, ...rest }) => {
      let world: World = { state, ...rest }
      for (const type of ['shown', 'try-again', 'cards-changed'] as const) {
        if (world.state.at === 'showing') break
        world = send(world, { type }).world
        if (world.state.at === 'issuing' || world.state.at === 'renewing')
          world = send(world, {
            type: 'issued',
            run: world.state.run,
            code: '289',
            source: { kind: 'card', cardId: 'card-1' },
            livesMs: 60_000,
            now: 0,
          }).world
      }
      return world.state.at !== 'showing'
    })
    expect(stuck).toEqual([])
  })
})

describe('the pay code', () => {
  const after = (state: PayCodeState, ...events: readonly PayCodeEvent[]): PayCodeState =>
    events.reduce((now, event) => payCodeTransition(now, event).state, state)
  const showing = after(
    payCodeHidden,
    { type: 'shown' },
    { type: 'issued', run: 1, code: '281', source: { kind: 'card', cardId: 'card-1' }, livesMs: 60_000, now: 1_000 },
  )

  test('lives by the phone’s own clock, whatever the service’s says', () => {
    expect(showing).toMatchObject({ at: 'showing', shown: { until: 61_000 } })
  })

  test('is renewed when its time is up, and stays on the screen until the next one is there', () => {
    const renewing = after(showing, { type: 'woken', run: showing.run })
    expect(renewing).toMatchObject({ at: 'renewing', shown: { code: '281' } })
    const next = after(renewing, {
      type: 'issued',
      run: renewing.run,
      code: '282',
      source: { kind: 'card', cardId: 'card-1' },
      livesMs: 60_000,
      now: 61_500,
    })
    expect(next).toMatchObject({ at: 'showing', shown: { code: '282', until: 121_500 } })
  })

  test('is replaced at once after it was used, and the use of another code changes nothing', () => {
    expect(payCodeTransition(showing, { type: 'used', code: '281' }).state.at).toBe('issuing')
    expect(payCodeTransition(showing, { type: 'used', code: '280' })).toEqual({ state: showing, effects: [] })
  })

  test('a code that comes back after the screen was hidden is not shown', () => {
    const hidden = after(payCodeHidden, { type: 'shown' }, { type: 'hidden' })
    expect(
      after(hidden, { type: 'issued', run: 1, code: '281', source: { kind: 'card', cardId: 'card-1' }, livesMs: 60_000, now: 0 }),
    ).toEqual(hidden)
  })

  test('a chosen card that is gone gives way to the order of My Cards', () => {
    const picked = after(showing, { type: 'source-picked', source: { kind: 'card', cardId: 'card-2' } })
    const step = payCodeTransition(picked, { type: 'refused', run: picked.run, reason: 'card-gone' })
    expect(step.effects).toEqual([{ type: 'issue', run: picked.run + 1, source: null }])
  })

  test('after failures it asks again by itself, ever more patiently, at least twice a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (failures) => {
        expect(issueAgainAfterMs(failures + 1)).toBeGreaterThanOrEqual(issueAgainAfterMs(failures))
        expect(issueAgainAfterMs(failures)).toBeLessThanOrEqual(30_000)
      }),
    )
    expect(issueAgainAfterMs(1)).toBe(2_000)
  })

  test('under any sequence of moves a used code is never on the screen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), (choices) => {
        let world = beginning
        for (const choice of choices) {
          const possible = moves(world)
          world = possible[choice % possible.length]?.world ?? world
          expect(world.used).not.toContain(codeOn(world.state))
        }
      }),
      { numRuns: 200 },
    )
  })
})
