import { createFakeClock, type FakeClock } from '@/platform/clock/fake'

import { openWorld, signUp, valueOf } from './support/wallet'

test('who waits for what happens is answered in their time, also where the clock is put back meanwhile', async () => {
  const machine = createFakeClock()
  const time = { ahead: 86_400_000 }
  const clock: FakeClock = { ...machine, now: () => machine.now() + time.ahead }
  const test = await openWorld({ clock })
  const session = await signUp(test)
  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
  const answer = { came: false }
  const watching = test.send('watch', { cursor, waitMs: 20_000 }, { session }).then((answered) => {
    answer.came = true
    return answered
  })
  await machine.advance(5_000)
  expect(answer.came).toBe(false)
  time.ahead = 0
  await machine.advance(20_000)
  expect(answer.came).toBe(true)
  expect(valueOf(await watching).events).toEqual([])
})
