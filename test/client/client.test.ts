import { createClient } from '@/client/client'
import { operations } from '@/contract'
import { createHttpTransport } from '@/client/http'
import type { WalletRequest } from '@/client/types'
import { ok } from '@/domain/core/result'
import { createFakeHttp } from '@/platform/http/fake'
import { createFakeRandom } from '@/platform/random/fake'

function clientThat(answers: unknown, session: string | null = 'token') {
  const sent: WalletRequest[] = []
  const transport = { send: (request: WalletRequest) => Promise.resolve((sent.push(request), ok(answers))) }
  return { sent, client: createClient({ transport, getSession: () => session, random: createFakeRandom() }) }
}

test('what changes something carries a key of its own, what reads carries none', async () => {
  const { client, sent } = clientThat({})
  await client.call(operations.logOut, {})
  await client.call(operations.logOut, {})
  await client.call(operations.logOut, {}, { idempotencyKey: 'mine' })
  await client.call(operations.listCards, {})
  const keys = sent.map(({ idempotencyKey }) => idempotencyKey)
  expect(keys.slice(2)).toEqual(['mine', null])
  expect(keys[0]).not.toBe(keys[1])
})

test('the session goes only where it is needed', async () => {
  const { client, sent } = clientThat({})
  await client.call(operations.listCards, {})
  await client.call(operations.logIn, { phone: '+8613812345678', password: 'p' })
  expect(sent.map(({ session }) => session)).toEqual(['token', null])
})

test('nothing is sent for an account while nobody is logged in', async () => {
  const { client, sent } = clientThat({}, null)
  expect(await client.call(operations.listCards, {})).toEqual({ ok: false, error: { code: 'session.missing' } })
  expect(sent).toEqual([])
})

test('an answer that does not fit the contract is refused, what it has too much is dropped', async () => {
  expect(await clientThat({ cards: 'many' }).client.call(operations.listCards, {})).toEqual({
    ok: false,
    error: { code: 'network.bad-answer' },
  })
  const none = { cards: [], balance: { availableFen: 0, place: 0 } }
  expect(await clientThat({ ...none, more: 1 }).client.call(operations.listCards, {})).toEqual(ok(none))
})

test('a long poll is waited for longer than it waits', async () => {
  const { client, sent } = clientThat({ cursor: 'c', events: [] })
  await client.call(operations.watch, { cursor: null, waitMs: 20_000 })
  expect(sent[0]?.timeoutMs).toBeGreaterThan(20_000)
})

describe('over HTTP', () => {
  const request: WalletRequest = { operation: 'logOut', input: {}, session: 'token', idempotencyKey: 'key', timeoutMs: 5_000 }

  async function answerOf(answer: Parameters<ReturnType<typeof createFakeHttp>['answer']>[0]) {
    const http = createFakeHttp()
    http.answer(answer)
    return { http, result: await createHttpTransport(http, 'https://wallet.example').send(request) }
  }

  test('session and key travel in headers, never in the address', async () => {
    const { http } = await answerOf(() => ({ status: 200, body: '{}' }))
    expect(http.requests).toEqual([
      {
        method: 'POST',
        url: 'https://wallet.example/api/v1/logOut',
        headers: { 'Content-Type': 'application/json', Authorization: 'Bearer token', 'Idempotency-Key': 'key' },
        body: '{}',
        timeoutMs: 5_000,
      },
    ])
  })

  test.each([
    [
      'an error of the contract',
      { status: 422, body: '{"code":"log-in.wrong","attemptsLeft":2,"message":"m","requestId":"r"}' },
      { code: 'log-in.wrong', attemptsLeft: 2 },
    ],
    ['an error that the app does not know', { status: 422, body: '{"code":"from.the-future"}' }, { code: 'network.bad-answer' }],
    ['an error without its details', { status: 422, body: '{"code":"log-in.wrong"}' }, { code: 'network.bad-answer' }],
    ['a gateway’s error', { status: 502, body: '<html>' }, { code: 'network.lost-answer' }],
    ['broken JSON', { status: 200, body: '{"half"' }, { code: 'network.bad-answer' }],
    ['no answer', { code: 'lost' }, { code: 'network.lost-answer' }],
    ['no network', { code: 'offline' }, { code: 'network.offline' }],
  ] as const)('%s is told as what it is', async (_, answer, error) => {
    expect((await answerOf(() => answer)).result).toEqual({ ok: false, error })
  })
})
