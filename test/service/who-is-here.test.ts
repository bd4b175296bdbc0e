import { createQueue } from '@/domain/core/queue'
import type { InputOf, SmsPurpose } from '@/contract'
import { createFakeClock } from '@/platform/clock/fake'
import { createFakeStorage } from '@/platform/storage/fake'
import { createSandboxWorld } from '@/sandbox/embedded-world'
import { KeyValueJournal } from '@/service/memory/key-value-journal'
import type { Secrets } from '@/service/ports'
import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'

/** Secrets that count the work that takes time. */
function countedSecrets(): Secrets & { hashes: number } {
  const secrets = createKeyedSecrets({ key: 'counted', rounds: 1 })
  const counted = {
    ...secrets,
    hashes: 0,
    hashPassword: (...given: Parameters<Secrets['hashPassword']>) => {
      counted.hashes += 1
      return secrets.hashPassword(...given)
    },
    checkPassword: (...given: Parameters<Secrets['checkPassword']>) => {
      counted.hashes += 1
      return secrets.checkPassword(...given)
    },
  }
  return counted
}

const known = '+8613812345678'
const unknown = '+8613987654321'
const password = 'correct horse battery'
/** Where the account was made, and where somebody asks who has nothing to do with it. */
const home = { address: '198.51.100.1', device: null }
const elsewhere = { address: '203.0.113.9', device: null }

async function openWorld() {
  const clock = createFakeClock()
  const secrets = countedSecrets()
  const journal = new KeyValueJournal(createFakeStorage())
  const opened = await createSandboxWorld({ seed: 'test', clock, journal, lock: createQueue(), secrets })
  if (!opened.ok) throw new Error(opened.error.code)
  const world = opened.value
  let keys = 0
  let origin = home
  /** What a stranger hears, and how often something was hashed for it. */
  async function ask(operation: string, input: object): Promise<{ answer: unknown; hashes: number }> {
    const before = secrets.hashes
    keys += 1
    const result = await world.execute({ operation, input, session: null, idempotencyKey: `key-${keys}`, origin })
    return { answer: result.ok ? result.value : result.error, hashes: secrets.hashes - before }
  }
  async function codeFor(phone: string, purpose: SmsPurpose): Promise<{ challengeId: string; code: string }> {
    const { answer } = await ask('requestSmsCode', { phone, purpose } satisfies InputOf<'requestSmsCode'>)
    const { challengeId } = answer as { challengeId: string }
    const { answer: sent } = await ask('sandboxMessages', {})
    const { messages } = sent as { messages: { to: string; code: string }[] }
    return { challengeId, code: messages.find(({ to }) => to === phone)?.code ?? '' }
  }
  const signUp = await codeFor(known, 'sign-up')
  await ask('signUp', { ...signUp, password })
  await clock.advance(24 * 3_600_000)
  origin = elsewhere
  return { ask, clock, codeFor }
}

/** What of an answer is its own each time: names and masked phones. */
function shapeOf(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'challengeId' || key === 'maskedPhone' ? typeof value : value)),
  )
}

const purposes: readonly SmsPurpose[] = ['sign-up', 'log-in', 'reset-login-password', 'change-phone', 'reset-payment-password']

test.each(purposes)('a code for %s is sent to any phone, with the same answer', async (purpose) => {
  const { ask } = await openWorld()
  const answers = []
  for (const phone of [known, unknown]) answers.push(await ask('requestSmsCode', { phone, purpose }))
  expect(shapeOf(answers[0])).toEqual(shapeOf(answers[1]))
})

test('a second code too soon, and one too many, are refused alike', async () => {
  const { ask, clock } = await openWorld()
  for (let n = 0; n < 25; n += 1) {
    const [one, other] = [
      await ask('requestSmsCode', { phone: known, purpose: 'log-in' }),
      await ask('requestSmsCode', { phone: unknown, purpose: 'log-in' }),
    ]
    expect(shapeOf(one)).toEqual(shapeOf(other))
    await clock.advance(n % 2 === 0 ? 61_000 : 1_000)
  }
})

test('wrong passwords are answered alike to the lock and through it, with a hash worked out for both', async () => {
  const { ask } = await openWorld()
  for (let n = 0; n < 8; n += 1) {
    const input = { password: 'wrong horse battery' }
    const [one, other] = [await ask('logIn', { ...input, phone: known }), await ask('logIn', { ...input, phone: unknown })]
    expect(one).toEqual(other)
    if (n === 0) expect(one).toEqual({ answer: { code: 'log-in.wrong', attemptsLeft: 4 }, hashes: 1 })
  }
})

test.each([
  ['signUp', 'sign-up', { password }],
  ['logInByCode', 'log-in', {}],
  ['resetLoginPassword', 'reset-login-password', { password }],
  ['checkSmsCode', 'log-in', {}],
] as const)('%s with wrong codes is answered alike, and hashes nothing for either', async (operation, purpose, input) => {
  const { ask, codeFor } = await openWorld()
  const challenges = [await codeFor(known, purpose), await codeFor(unknown, purpose)]
  for (let n = 0; n < 6; n += 1) {
    const answers = []
    for (const { challengeId, code } of challenges) {
      const wrong = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`
      answers.push(await ask(operation, { challengeId, code: wrong, ...input }))
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.hashes).toBe(0)
  }
})

test('only who holds the phone’s code hears whether it has an account', async () => {
  const { ask, codeFor } = await openWorld()
  expect((await ask('signUp', { ...(await codeFor(known, 'sign-up')), password })).answer).toEqual({ code: 'phone.taken' })
  expect((await ask('logInByCode', await codeFor(unknown, 'log-in'))).answer).toEqual({ code: 'account.unknown' })
  const reset = await codeFor(unknown, 'reset-login-password')
  expect((await ask('resetLoginPassword', { ...reset, password })).answer).toEqual({ code: 'account.unknown' })
})

test('a challenge that was made up is answered as one that has expired', async () => {
  const { ask, clock, codeFor } = await openWorld()
  const { challengeId, code } = await codeFor(known, 'log-in')
  await clock.advance(11 * 60_000)
  const expired = await ask('logInByCode', { challengeId, code })
  expect(await ask('logInByCode', { challengeId: 'made-up', code })).toEqual(expired)
})
