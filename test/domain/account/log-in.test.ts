import { type LogIn, type LogInEvent, logInTransition, startLogIn } from '@/domain/account/log-in'

import { explore } from './explore'

type State = LogIn<string>
type Event = LogInEvent<string>

const until = 900_000
const personal: readonly Event[] = [
  { type: 'submitted', phone: '+33612345678', password: 'three quiet boats' },
  { type: 'time-passed', now: until - 1 },
  { type: 'time-passed', now: until },
  { type: 'phone-changed' },
]

function replies(run: number): readonly Event[] {
  return [
    { type: 'accepted', run },
    { type: 'refused', run, problem: 'wrong', lockedUntil: null },
    { type: 'refused', run, problem: 'locked', lockedUntil: until },
  ]
}

function normal(state: State): State {
  return JSON.parse(JSON.stringify(state, (name, value: unknown) => (name === 'runs' || name === 'run' ? 1 : value))) as State
}

describe('logging in by password', () => {
  const walked = explore<State, Event, { kind: string }>(
    startLogIn(),
    ({ runs }) => [...personal, ...replies(runs), ...replies(runs - 1)],
    logInTransition,
    normal,
  )

  test('reaches each of its steps and has no dead end', () => {
    expect([...new Set(walked.states.map(({ step }) => step))].sort()).toEqual(['asking', 'done', 'locked', 'sending'])
    expect(walked.deadEnds(({ step }) => step === 'done')).toEqual([])
  })

  test('is never logged in without the accepted answer to the password that was sent', () => {
    const endings = walked.edges.filter(({ before, after }) => before.step !== 'done' && after.step === 'done')
    expect(endings.length).toBeGreaterThan(0)
    for (const { before, event } of endings) {
      expect(before.step).toBe('sending')
      expect(event).toEqual({ type: 'accepted', run: before.runs })
    }
  })

  test('drops late answers, and sends once however often the button is pressed', () => {
    for (const { before, event, after, effects } of walked.edges) {
      const late = 'run' in event && event.run < before.runs
      if (late || (before.step === 'sending' && event.type === 'submitted')) {
        expect(after).toBe(before)
        expect(effects).toEqual([])
      }
    }
  })

  test('sends nothing while locked, and asks again when the lock is over or the phone is another', () => {
    const locked = walked.edges.filter(({ before }) => before.step === 'locked')
    for (const { event, after, effects } of locked) {
      expect(effects).toEqual([])
      const over = event.type === 'phone-changed' || (event.type === 'time-passed' && event.now >= until)
      expect(after.step).toBe(over ? 'asking' : 'locked')
    }
  })
})
