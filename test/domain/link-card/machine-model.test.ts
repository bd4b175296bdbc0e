import { parseSavedDraft, sameDraft, savedDraft } from '@/domain/link-card/draft'
import { placeOf, transition, begin } from '@/domain/link-card/machine'
import { maySendAgain, mayTakeOver } from '@/domain/link-card/refusals'
import type { LinkEffect, LinkEvent, LinkState } from '@/domain/link-card/states'

import { code, everyEvent, noDraft, fresh, resendAt, secrets, today } from './walk'

interface Edge {
  readonly fromKey: string
  readonly toKey: string
  readonly from: LinkState
  readonly event: LinkEvent
  readonly to: LinkState
  readonly effects: readonly LinkEffect[]
}

/** What tells two states apart: the run is a counter, the questions asked only stretch the pause, a refusal counts once. */
function keyOf(state: LinkState): string {
  if (state.at === 'linked') return state.at
  return JSON.stringify({ ...state, run: 0, ...(state.at === 'finding-out' ? { asked: Math.min(state.asked, 1) } : {}) })
}

/** Breadth first from every start, through every event, until nothing new turns up. */
function explore(): { readonly states: ReadonlyMap<string, LinkState>; readonly edges: readonly Edge[] } {
  const cutShort = { ...noDraft, linkId: 'link-1' }
  const starts = [fresh(true).state, fresh(false).state, begin(cutShort, true, today).state]
  const states = new Map(starts.map((state) => [keyOf(state), state]))
  const edges: Edge[] = []
  // A map gives what is added to it while it is walked: it is the queue of the search.
  for (const [fromKey, from] of states) {
    for (const event of everyEvent(from)) {
      const { state: to, effects } = transition(from, event)
      if (to === from) continue
      const toKey = keyOf(to)
      edges.push({ fromKey, toKey, from, event, to, effects })
      if (!states.has(toKey)) states.set(toKey, to)
    }
  }
  return { states, edges }
}

describe('the machine of linking a card, in every state that it can reach', () => {
  const { states, edges } = explore()
  const all = [...states.values()]

  it('reaches every kind of state', () => {
    expect([...new Set(all.map(({ at }) => at))].sort()).toEqual([
      'blocked',
      'confirming',
      'editing',
      'entering-code',
      'finding-out',
      'helping',
      'linked',
      'needs-payment-password',
      'refused',
      'reviewing',
      'sending',
      'taking-over',
    ])
  })

  it('has no dead end: from every state a way leads to a linked card', () => {
    const into = new Map<string, string[]>()
    for (const { fromKey, toKey } of edges) {
      const known = into.get(toKey)
      if (known === undefined) into.set(toKey, [fromKey])
      else known.push(fromKey)
    }
    const reaching = new Set(['linked'])
    for (const key of reaching) for (const before of into.get(key) ?? []) reaching.add(before)
    expect([...states.keys()].filter((key) => !reaching.has(key))).toEqual([])
  })

  it('comes to "linked" by an accepted code alone', () => {
    const ways = new Set(
      edges
        .filter(({ to }) => to.at === 'linked')
        .map(({ from, event }) =>
          `${from.at} ${event.type} ${from.at === 'finding-out' ? String(from.sent !== null) : ''}`.trim(),
        ),
    )
    expect([...ways].sort()).toEqual(['confirming code-answered', 'finding-out link-found true'])
  })

  it('asks about an entered code only after one was entered, or when the service says that none is waited for', () => {
    const before = edges.filter(({ from, to }) => to.at === 'finding-out' && to.sent !== null && from.at !== 'finding-out')
    expect(new Set(before.map(({ from, event }) => `${from.at} ${event.type}`))).toEqual(
      new Set(['confirming code-answered', 'entering-code resend-answered']),
    )
  })

  it('sends details to the bank from the summary, after an outage, or to hear a known answer again; never else', () => {
    const submits = edges.filter(({ effects }) => effects.some(({ type }) => type === 'submit'))
    for (const { from, event } of submits) {
      if (from.at === 'refused') expect(maySendAgain(from.refusal)).toBe(true)
      else expect(`${from.at} ${event.type}`).toMatch(/^(reviewing send|finding-out link-found)$/)
    }
    expect(submits.length).toBeGreaterThan(0)
  })

  it('repeats an attempt under the same id when it hears a known answer again', () => {
    for (const { from, effects } of edges) {
      const submit = effects.find((effect) => effect.type === 'submit')
      if (from.at === 'finding-out' && submit?.type === 'submit') expect(submit.linkId).toBe(from.linkId)
    }
  })

  it('takes a card over only where the bank said of matching details that somebody has linked it, and under the same attempt', () => {
    const askings = edges.filter(({ effects }) => effects.some(({ type }) => type === 'take-over'))
    for (const { from, event, to, effects } of askings) {
      expect(event.type).toBe('take-over')
      if (from.at !== 'refused' || to.at !== 'taking-over') throw new Error(`${from.at} → ${to.at}`)
      expect(mayTakeOver(from.refusal)).toBe(true)
      expect(to).toMatchObject({ linkId: from.linkId, details: from.details, drafts: from.drafts })
      expect(effects).toMatchObject([{ linkId: from.linkId }])
    }
    expect(askings.length).toBeGreaterThan(0)
  })

  it('asks for the code of a takeover, and takes none for linked without it', () => {
    const after = new Set(edges.filter(({ from }) => from.at === 'taking-over').map(({ to }) => to.at))
    expect([...after].sort()).toEqual([
      'blocked',
      'editing',
      'entering-code',
      'finding-out',
      'needs-payment-password',
      'refused',
      'reviewing',
    ])
  })

  it('drops every answer to an earlier question', () => {
    const late = edges.filter(({ from, event }) => 'run' in event && event.run !== from.run && event.type !== 'link-found')
    expect(late).toEqual([])
    const lateFound = edges.filter(
      ({ from, event }) => event.type === 'link-found' && from.at === 'finding-out' && event.run !== from.run,
    )
    expect(lateFound).toEqual([])
  })

  it('never calls an attempt without an answer refused or failed', () => {
    const lost = edges.filter(
      ({ event }) => (event.type === 'details-answered' || event.type === 'code-answered') && event.answer.status === 'lost',
    )
    expect(new Set(lost.map(({ to }) => to.at))).toEqual(new Set(['finding-out']))
  })

  it('keeps no secret in a draft', () => {
    const leaking = all.filter((state) => {
      const kept = JSON.stringify(savedDraft(state))
      return secrets.some((secret) => kept.indexOf(secret) >= 0)
    })
    expect(leaking).toEqual([])
  })

  it('holds no code in any state, and nothing at all once linked', () => {
    expect(all.filter((state) => JSON.stringify(state).indexOf(code) >= 0)).toEqual([])
    expect(all.filter(({ at }) => at === 'linked').map((state) => Object.keys(state).sort())).toEqual([['at', 'cardId', 'run']])
  })

  it('can read back every draft that it would keep', () => {
    const lost = all.filter(
      (state) => !sameDraft(parseSavedDraft(JSON.parse(JSON.stringify(savedDraft(state)))), savedDraft(state)),
    )
    expect(lost).toEqual([])
  })

  it('remembers an attempt that is under way, so that a restart can find out about it', () => {
    for (const state of all) {
      if (
        state.at === 'sending' ||
        state.at === 'taking-over' ||
        state.at === 'finding-out' ||
        state.at === 'entering-code' ||
        state.at === 'confirming'
      )
        expect(savedDraft(state)?.linkId).toBe(state.linkId)
    }
  })

  it('keeps the answers on the way back', () => {
    const changed = edges.filter(
      ({ from, event, to }) => event.type === 'enter' && from.at !== 'linked' && to.at !== 'linked' && to.drafts !== from.drafts,
    )
    expect(changed).toEqual([])
  })

  it('shows each state on its own screen, which that state lets in', () => {
    const turnedAway = all.filter((state) => transition(state, { type: 'enter', place: placeOf(state) }).state !== state)
    expect(turnedAway).toEqual([])
  })

  it('does nothing twice on a double tap', () => {
    const taps: readonly LinkEvent[] = [
      { type: 'send', linkId: 'link-1' },
      { type: 'confirm', code },
      { type: 'resend', now: resendAt },
      { type: 'take-over' },
    ]
    const doubled = taps.map((tap) =>
      all.filter((state) => {
        const { state: after, effects } = transition(state, tap)
        return effects.length > 0 && transition(after, tap).state !== after
      }),
    )
    expect(doubled).toEqual([[], [], [], []])
  })
})
