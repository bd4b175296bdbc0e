import { createMovableClock } from '@/server/console/movable-clock'
import type { Clock } from '@/service/ports'

/** A machine's clock whose time passes when the test says so. */
function testMachine() {
  let now = 1_000
  let timers: { readonly due: number; readonly work: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after(ms, work) {
      const timer = { due: now + ms, work }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
  }
  return {
    clock,
    waiting: () => timers.length,
    pass(ms: number) {
      now += ms
      const due = timers.filter((timer) => timer.due <= now)
      timers = timers.filter((timer) => timer.due > now)
      due.forEach(({ work }) => work())
    },
  }
}

test('is the machine’s clock until it is moved', () => {
  const machine = testMachine()
  const clock = createMovableClock(machine.clock)
  expect(clock.now()).toBe(1_000)
  clock.setAhead(60_000)
  expect(clock.now()).toBe(61_000)
  expect(clock.aheadMs()).toBe(60_000)
  machine.pass(500)
  expect(clock.now()).toBe(61_500)
})

test('what waits for a moment that was jumped over happens now; the rest waits for what is left', () => {
  const machine = testMachine()
  const clock = createMovableClock(machine.clock)
  const happened: string[] = []
  clock.after(10_000, () => happened.push('soon'))
  clock.after(90_000, () => happened.push('later'))
  clock.setAhead(60_000)
  machine.pass(0)
  expect(happened).toEqual(['soon'])
  machine.pass(29_999)
  expect(happened).toEqual(['soon'])
  machine.pass(1)
  expect(happened).toEqual(['soon', 'later'])
  expect(machine.waiting()).toBe(0)
})

test('what was called off does not come back with a jump', () => {
  const machine = testMachine()
  const clock = createMovableClock(machine.clock)
  const cancel = clock.after(10_000, () => {
    throw new Error('called off')
  })
  cancel()
  clock.setAhead(60_000)
  machine.pass(60_000)
  expect(machine.waiting()).toBe(0)
})

test('moved to where it is, nothing changes', () => {
  const machine = testMachine()
  const clock = createMovableClock(machine.clock)
  clock.after(10_000, () => undefined)
  clock.setAhead(0)
  expect(machine.waiting()).toBe(1)
})
