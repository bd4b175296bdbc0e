import type { InputOf, OperationName } from '@/contract'
import { ok } from '@/domain/core/result'
import { currentPolicy } from '@/domain/policy/profiles'
import type { Secrets } from '@/service/ports'
import type { RequestOrigin } from '@/service/service'
import { markRightTry, tryOnce } from '@/service/throttle'

import { newestCode, password, paymentPassword, phone, sendTo, signUpToPay, valueOf } from '../service/support/wallet'
import { databaseKinds, type KeptWorld, openKeptWorld } from './support/databases'

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

// In memory one unit waits for the other, and none is at the same time.
describe.each(databaseKinds.filter((kind) => kind !== 'memory'))('a right log-in beside wrong ones, in %s', (kind) => {
  const nothing: () => void = () => undefined
  const held = { isRight: false, began: nothing, goOn: Promise.resolve() }
  let kept: KeptWorld

  beforeAll(async () => {
    kept = await openKeptWorld(kind, (secrets): Secrets => ({
      ...secrets,
      checkPassword: async (given, owner, hash) => {
        const { began, goOn, isRight } = held
        if (isRight && given === password) {
          held.isRight = false
          began()
          await goOn
        }
        return secrets.checkPassword(given, owner, hash)
      },
    }))
  })

  afterAll(() => kept.close())

  test('is one of the tries: what the others lock meanwhile, it meets', async () => {
    await signUpToPay({ send: sendTo(kept.world) })
    let keys = 0
    const logIn = (given: string) => {
      keys += 1
      const origin = { address: '192.0.2.1', device: null }
      const input = { phone, password: given }
      return kept.world.execute({ operation: 'logIn', input, session: null, idempotencyKey: `beside-${keys}`, origin })
    }
    let goOn = nothing
    held.goOn = new Promise((resolve) => (goOn = resolve))
    const hasBegun = new Promise<void>((resolve) => (held.began = resolve))
    held.isRight = true
    const right = logIn(password)
    await hasBegun
    for (let n = 0; n < 5; n += 1) expect(await logIn('not the one')).toMatchObject({ ok: false })
    goOn()
    expect(await right).toMatchObject({ ok: false, error: { code: 'log-in.locked' } })
  })

  test('leaves a mark, so that a wrong one that shares nothing else with it and was tried meanwhile is tried again', async () => {
    const { store } = kept.world.ports
    const rule = currentPolicy.logInLock
    let goOn = nothing
    const marked = new Promise<void>((resolve) => (goOn = resolve))
    let begun = nothing
    const hasBegun = new Promise<void>((resolve) => (begun = resolve))
    let tries = 0
    const isWrong = async (): Promise<boolean> => {
      tries += 1
      begun()
      await marked
      return false
    }
    const wrong = store.unit(async (tx) => ok(await tryOnce(tx, 'a place', rule, 1, isWrong)))
    await hasBegun
    const right = await store.unit(async (tx) => {
      const tried = await tryOnce(tx, 'a place', rule, 1, () => Promise.resolve(true))
      await markRightTry(tx, 'a place', 1)
      return ok(tried)
    })
    goOn()
    expect(right).toEqual(ok({ kind: 'right' }))
    expect(await wrong).toEqual(ok({ kind: 'wrong', attemptsLeft: rule.tries - 1 }))
    expect(tries).toBe(2)
  })
})
