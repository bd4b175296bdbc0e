import type { Challenge, RefusalAbout } from '@/domain/account/code-entry'
import {
  type CodeFlow,
  type CodeFlowEvent,
  type CodeFlowKind,
  codeFlowTransition,
  startCodeFlow,
} from '@/domain/account/code-flow'

import { explore } from './explore'

type Flow = CodeFlow<string>
type Event = CodeFlowEvent<string>

const kinds: readonly CodeFlowKind[] = ['sign-up', 'log-in', 'reset-login-password', 'change-phone']
const abouts: readonly RefusalAbout[] = ['phone', 'code', 'code-spent', 'password', 'this-step']
const challenge: Challenge = { challengeId: 'challenge-1', maskedPhone: '+33 6 •••• 78', expiresAt: 600_000, resendAt: 60_000 }

const personal: readonly Event[] = [
  { type: 'phone-submitted', phone: '+33612345678' },
  { type: 'code-submitted', code: '739164' },
  { type: 'password-submitted', password: 'three quiet boats' },
  { type: 'phone-change-asked' },
  { type: 'resend-asked', now: challenge.resendAt - 1 },
  { type: 'resend-asked', now: challenge.resendAt },
]

function replies(run: number): readonly Event[] {
  return [
    { type: 'code-sent', run, challenge },
    { type: 'code-accepted', run },
    { type: 'finished', run },
    ...abouts.map((about): Event => ({ type: 'refused', run, about, problem: about })),
  ]
}

/** The same state with its request counted as the first: of a flow that asked ten times as of one that asked once. */
function normal(state: Flow): Flow {
  return JSON.parse(JSON.stringify(state, (name, value: unknown) => (name === 'runs' || name === 'run' ? 1 : value))) as Flow
}

/** How far the flow is, with the part of the code step. */
function place(state: Flow): string {
  return state.step === 'code' ? `code ${state.entry.at}` : state.step
}

describe.each(kinds)('the flow %s', (kind) => {
  const walked = explore<Flow, Event, { kind: string }>(
    startCodeFlow(),
    ({ runs }) => [...personal, ...replies(runs), ...replies(runs - 1)],
    (state, event) => codeFlowTransition(kind, state, event),
    normal,
  )

  test('reaches each of its steps', () => {
    const usual = ['phone', 'code requesting', 'code entering', 'finishing', 'done']
    const withPassword = [...usual, 'code checking', 'password']
    expect([...new Set(walked.states.map(place))].sort()).toEqual((kind === 'log-in' ? usual : withPassword).sort())
  })

  test('has no dead end: from everywhere a way leads to the end', () => {
    expect(walked.deadEnds(({ step }) => step === 'done')).toEqual([])
  })

  test('ends only by the accepted answer to its last request, which carried the code', () => {
    const endings = walked.edges.filter(({ before, after }) => before.step !== 'done' && after.step === 'done')
    expect(endings.length).toBeGreaterThan(0)
    for (const { before, event } of endings) {
      expect(before).toMatchObject({ step: 'finishing', proof: { code: '739164' } })
      expect(event).toEqual({ type: 'finished', run: before.runs })
    }
  })

  test('asks for a password only after the code was accepted, and finishes with both', () => {
    const entered = walked.edges.filter(({ before, after }) => before.step === 'code' && after.step === 'password')
    for (const { event } of entered) expect(event.type).toBe('code-accepted')
    const finishing = walked.states.filter((state) => state.step === 'finishing')
    for (const state of finishing) expect(state.password).toBe(kind === 'log-in' ? null : 'three quiet boats')
  })

  test('drops the late answers of requests that were given up', () => {
    const late = walked.edges.filter(({ before, event }) => 'run' in event && event.run < before.runs)
    expect(late.length).toBeGreaterThan(0)
    for (const { before, after, effects } of late) {
      expect(after).toBe(before)
      expect(effects).toEqual([])
    }
  })

  test('sends one request at a time: while one is under way no other starts', () => {
    for (const { before, effects } of walked.edges) {
      const waits = before.step === 'finishing' || (before.step === 'code' && 'run' in before.entry)
      if (waits && before.step === 'finishing') expect(effects).toEqual([])
      if (waits && before.step === 'code') expect(effects).toEqual([])
      expect(effects.length).toBeLessThanOrEqual(1)
    }
  })

  test('never sends a code that can no longer be right', () => {
    const spent = walked.edges.filter(
      ({ before }) => before.step === 'code' && before.entry.at === 'entering' && before.entry.spent,
    )
    expect(spent.length).toBeGreaterThan(0)
    for (const { effects } of spent) {
      expect(effects.every((effect) => effect.kind === 'request-code')).toBe(true)
    }
  })
})

describe('a code flow', () => {
  function after(events: readonly Event[], kind: CodeFlowKind = 'sign-up'): Flow {
    return events.reduce<Flow>((state, event) => codeFlowTransition(kind, state, event).state, startCodeFlow())
  }
  const asked: Event = { type: 'phone-submitted', phone: '+33612345678' }
  const sent: Event = { type: 'code-sent', run: 1, challenge }

  test('returns to the phone, and says why, when the first code could not be sent', () => {
    expect(after([asked, { type: 'refused', run: 1, about: 'this-step', problem: 'not sent' }])).toMatchObject({
      step: 'phone',
      problem: 'not sent',
    })
  })

  test('keeps the earlier code when a new one could not be sent', () => {
    const state = after([
      asked,
      sent,
      { type: 'resend-asked', now: 60_000 },
      { type: 'refused', run: 2, about: 'this-step', problem: 'x' },
    ])
    expect(state).toMatchObject({ step: 'code', entry: { at: 'entering', challenge, problem: 'x', spent: false } })
  })

  test('does not forget that the earlier code is spent when a new one could not be sent', () => {
    const state = after([
      asked,
      sent,
      { type: 'code-submitted', code: '000000' },
      { type: 'refused', run: 2, about: 'code-spent', problem: 'expired' },
      { type: 'resend-asked', now: 60_000 },
      { type: 'refused', run: 3, about: 'this-step', problem: 'x' },
    ])
    expect(state).toMatchObject({ step: 'code', entry: { at: 'entering', spent: true } })
  })

  test('asks for the phone again when the service says at the end that it is taken', () => {
    const state = after([
      asked,
      sent,
      { type: 'code-submitted', code: '739164' },
      { type: 'code-accepted', run: 2 },
      { type: 'password-submitted', password: 'three quiet boats' },
      { type: 'refused', run: 3, about: 'phone', problem: 'taken' },
    ])
    expect(state).toMatchObject({ step: 'phone', problem: 'taken' })
  })

  test('sends no second code before the moment that the service named', () => {
    const state = after([asked, sent])
    expect(codeFlowTransition('sign-up', state, { type: 'resend-asked', now: 59_999 }).effects).toEqual([])
    expect(codeFlowTransition('sign-up', state, { type: 'resend-asked', now: 60_000 }).effects).toHaveLength(1)
  })
})
