import { ok } from '@/domain/core/result'
import { endableLongPolls } from '@/server/long-polls'

const watch = { operation: 'watch', input: {}, session: null, idempotencyKey: null }
const lost = { ok: false, error: { code: 'network.lost-answer' } }

test('a long poll ends when the server closes, and so does one that comes after that', async () => {
  const polls = endableLongPolls(() => new Promise(() => undefined))
  const waiting = polls.execute(watch)
  polls.end()
  expect(await waiting).toEqual(lost)
  expect(await polls.execute(watch)).toEqual(lost)
})

test('everything else comes to its end', async () => {
  const polls = endableLongPolls((request) => Promise.resolve(ok(request.operation)))
  polls.end()
  expect(await polls.execute({ ...watch, operation: 'pay' })).toEqual(ok('pay'))
})
