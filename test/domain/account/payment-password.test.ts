import type { Challenge, RefusalAbout } from '@/domain/account/code-entry'
import {
  type PaymentPasswordEvent,
  type PaymentPasswordFlow,
  type PaymentPasswordMode,
  paymentPasswordTransition,
  type SaveRefusal,
  startPaymentPassword,
} from '@/domain/account/payment-password'

import { explore } from './explore'

type Flow = PaymentPasswordFlow<string, string>
type Event = PaymentPasswordEvent<string>

const good = '739164'
const other = '502837'
const weak = '111111'
const old = '846205'
const until = 900_000
const challenge: Challenge = { challengeId: 'challenge-1', maskedPhone: '+33 6 •••• 78', expiresAt: 600_000, resendAt: 60_000 }

const weaknessOf = (password: string) => (password === weak ? 'repeated' : null)
const transition = (state: Flow, event: Event) => paymentPasswordTransition<string, string>(weaknessOf, state, event)

const personal: readonly Event[] = [
  { type: 'reset-begun' },
  { type: 'code-submitted', code: '112358' },
  { type: 'resend-asked', now: challenge.resendAt },
  { type: 'login-password-entered', password: 'three quiet boats' },
  { type: 'old-entered', password: old },
  ...[good, weak, old].map((password): Event => ({ type: 'first-entered', password })),
  ...[good, other].map((password): Event => ({ type: 'repeat-entered', password })),
  { type: 'start-over-asked' },
  { type: 'save-again-asked' },
  { type: 'time-passed', now: until - 1 },
  { type: 'time-passed', now: until },
]

const saveRefusals: readonly SaveRefusal[] = [
  { about: 'old', lockedUntil: null },
  { about: 'old', lockedUntil: until },
  { about: 'code' },
  { about: 'code-spent' },
  { about: 'login-password' },
  { about: 'password' },
  { about: 'this-step' },
]
const abouts: readonly RefusalAbout[] = ['code', 'code-spent', 'this-step']

function replies(run: number): readonly Event[] {
  return [
    { type: 'code-sent', run, challenge },
    { type: 'code-accepted', run },
    { type: 'saved', run },
    ...abouts.map((about): Event => ({ type: 'refused', run, about, problem: about })),
    ...saveRefusals.map((refusal): Event => ({ type: 'save-refused', run, refusal, problem: refusal.about })),
  ]
}

function normal(state: Flow): Flow {
  return JSON.parse(JSON.stringify(state, (name, value: unknown) => (name === 'runs' || name === 'run' ? 1 : value))) as Flow
}

const steps: Readonly<Record<PaymentPasswordMode, readonly string[]>> = {
  set: ['done', 'first', 'repeat', 'saving', 'unsaved'],
  change: ['done', 'first', 'locked', 'old', 'repeat', 'saving', 'unsaved'],
  reset: ['code', 'done', 'first', 'login-password', 'repeat', 'reset-intro', 'saving', 'unsaved'],
}

describe.each(['set', 'change', 'reset'] as const)('the payment password, mode %s', (mode) => {
  const walked = explore<Flow, Event, { kind: string }>(
    startPaymentPassword(mode, '+33612345678'),
    ({ runs }) => [...personal, ...replies(runs), ...replies(runs - 1)],
    transition,
    normal,
  )

  test('reaches each of its steps and has no dead end', () => {
    expect([...new Set(walked.states.map(({ step }) => step))].sort()).toEqual(steps[mode])
    expect(walked.deadEnds(({ step }) => step === 'done')).toEqual([])
  })

  test('is done only by the accepted answer to what was sent', () => {
    const endings = walked.edges.filter(({ before, after }) => before.step !== 'done' && after.step === 'done')
    expect(endings.length).toBeGreaterThan(0)
    for (const { before, event } of endings) {
      expect(before.step).toBe('saving')
      expect(event).toEqual({ type: 'saved', run: before.runs })
    }
  })

  test('sends only what was entered twice alike, is not weak, and has what entitles to it', () => {
    const saving = walked.states.filter((state) => state.step === 'saving')
    expect(saving.length).toBeGreaterThan(0)
    for (const { password, entitlement } of saving) {
      expect(password).not.toBe(weak)
      expect(entitlement.mode).toBe(mode)
      if (entitlement.mode === 'change') expect([entitlement.oldPassword, password]).toEqual([old, good])
      if (entitlement.mode === 'reset')
        expect(entitlement).toMatchObject({ proof: { code: '112358' }, loginPassword: 'three quiet boats' })
    }
    const sent = walked.edges.filter(({ before, effects }) => before.step === 'repeat' && effects.length > 0)
    for (const { before, event } of sent) {
      expect(event).toEqual({ type: 'repeat-entered', password: before.step === 'repeat' ? before.first : '' })
    }
  })

  test('drops late answers', () => {
    const late = walked.edges.filter(({ before, event }) => 'run' in event && event.run < before.runs)
    for (const { before, after } of late) expect(after).toBe(before)
  })
})

describe('a payment password', () => {
  function after(mode: PaymentPasswordMode, events: readonly Event[]): Flow {
    return events.reduce<Flow>((state, event) => transition(state, event).state, startPaymentPassword(mode, '+33612345678'))
  }

  test('that is weak is refused at once, with the reason', () => {
    expect(after('set', [{ type: 'first-entered', password: weak }])).toMatchObject({
      step: 'first',
      objection: { kind: 'weak', weakness: 'repeated' },
    })
  })

  test('starts over at the first entry, with a message, when the second differs', () => {
    const state = after('set', [
      { type: 'first-entered', password: good },
      { type: 'repeat-entered', password: other },
    ])
    expect(state).toMatchObject({ step: 'first', objection: { kind: 'mismatch' } })
    expect(JSON.stringify(state)).not.toContain(good)
  })

  test('that is the old one is no change', () => {
    const state = after('change', [
      { type: 'old-entered', password: old },
      { type: 'first-entered', password: old },
    ])
    expect(state).toMatchObject({ step: 'first', objection: { kind: 'unchanged' } })
  })

  test('whose answer was lost is sent again as it was, without typing', () => {
    const state = after('set', [
      { type: 'first-entered', password: good },
      { type: 'repeat-entered', password: good },
      { type: 'save-refused', run: 1, refusal: { about: 'this-step' }, problem: 'lost' },
    ])
    expect(transition(state, { type: 'save-again-asked' }).effects).toEqual([
      { kind: 'save', run: 2, entitlement: { mode: 'set' }, password: good },
    ])
  })

  test('is locked after too many wrong old ones, until the moment that the service named', () => {
    const locked = after('change', [
      { type: 'old-entered', password: old },
      { type: 'first-entered', password: good },
      { type: 'repeat-entered', password: good },
      { type: 'save-refused', run: 1, refusal: { about: 'old', lockedUntil: until }, problem: 'locked' },
    ])
    expect(locked.step).toBe('locked')
    expect(transition(locked, { type: 'old-entered', password: old }).state).toBe(locked)
    expect(transition(locked, { type: 'time-passed', now: until }).state.step).toBe('old')
  })
})
