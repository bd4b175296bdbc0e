import { createFakeClock } from '@/platform/clock/fake'

test('timers run at their own moments and in order, those that timers start included', async () => {
  const clock = createFakeClock(0)
  const ran: string[] = []
  clock.after(200, () => ran.push(`late ${clock.now()}`))
  clock.after(100, () => {
    ran.push(`early ${clock.now()}`)
    clock.after(50, () => ran.push(`nested ${clock.now()}`))
  })
  const cancel = clock.after(120, () => ran.push('cancelled'))
  cancel()
  await clock.advance(160)
  expect(ran).toEqual(['early 100', 'nested 150'])
  expect(clock.now()).toBe(160)
  await clock.advance(40)
  expect(ran).toEqual(['early 100', 'nested 150', 'late 200'])
  expect(clock.pending()).toBe(0)
})

test('promises go on before the next timer', async () => {
  const clock = createFakeClock(0)
  const ran: string[] = []
  clock.after(10, () => {
    void Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => ran.push('promise'))
  })
  clock.after(10, () => ran.push('timer'))
  await clock.advance(10)
  expect(ran).toEqual(['promise', 'timer'])
})
