import type { InputOf, OperationName } from '@/contract'
import type { Secrets } from '@/service/ports'
import type { RequestOrigin } from '@/service/service'

import { newestCode, paymentPassword, phone, sendTo, signUpToPay, valueOf } from '../service/support/wallet'
import { databaseKinds, type KeptWorld, openKeptWorld } from './support/databases'

// A database is started, and passwords are hashed slowly: on a busy machine that takes its time.
jest.setTimeout(120_000)

const atOnce = 30

describe.each(databaseKinds)('wrong tries at the same time, counted in %s', (kind) => {
  let kept: KeptWorld
  let checks = 0

  beforeAll(async () => {
    kept = await openKeptWorld(kind, (secrets): Secrets => ({
      ...secrets,
      checkPassword: (password, owner, hash) => {
        checks += 1
        return secrets.checkPassword(password, owner, hash)
      },
    }))
  })

  afterAll(() => kept.close())

  /** How many ended in which way. */
  async function outcomes<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    session: string | null,
    originOf: (n: number) => RequestOrigin,
  ): Promise<Readonly<Record<string, number>>> {
    const answers = await Promise.all(
      Array.from({ length: atOnce }, (_, n) =>
        kept.world.execute({ operation, input, session, idempotencyKey: `${operation}-${n}`, origin: originOf(n) }),
      ),
    )
    const counts: Record<string, number> = {}
    for (const answer of answers) {
      const code = answer.ok ? 'done' : answer.error.code
      counts[code] = (counts[code] ?? 0) + 1
    }
    return counts
  }

  test('four are told wrong and the fifth locks, each costs one slow hash at most', async () => {
    await signUpToPay({ send: sendTo(kept.world) })
    checks = 0
    const origin = { address: '192.0.2.1', device: null }
    expect(await outcomes('logIn', { phone, password: 'not the one' }, null, () => origin)).toEqual({
      'log-in.wrong': 4,
      'log-in.locked': atOnce - 4,
    })
    expect(checks).toBeLessThanOrEqual(atOnce)
  })

  test('payment passwords likewise, from whichever of the account’s devices', async () => {
    const session = await signUpToPay({ send: sendTo(kept.world) }, { phone: '+33612345678' })
    checks = 0
    const wrong = { oldPassword: '000000', password: '836104' }
    const answers = await outcomes('changePaymentPassword', wrong, session, (n) => ({ address: `192.0.2.${n}`, device: null }))
    expect(answers).toEqual({ 'payment-password.wrong': 4, 'payment-password.locked': atOnce - 4 })
    expect(checks).toBeLessThanOrEqual(atOnce)
    const right = { ...wrong, oldPassword: paymentPassword }
    const locked = await kept.world.execute({
      operation: 'changePaymentPassword',
      input: right,
      session,
      idempotencyKey: 'right',
    })
    expect(locked).toMatchObject({ ok: false, error: { code: 'payment-password.locked' } })
  })

  test('a code by SMS is good once, however many send it', async () => {
    const send = sendTo(kept.world)
    const to = '+33612345679'
    const { challengeId } = valueOf(await send('requestSmsCode', { phone: to, purpose: 'sign-up' }))
    const input = { challengeId, code: await newestCode({ send }, to), password: 'correct horse battery' }
    expect(await outcomes('signUp', input, null, (n) => ({ address: `192.0.2.${n}`, device: null }))).toEqual({
      done: 1,
      'code.used': atOnce - 1,
    })
  })
})
