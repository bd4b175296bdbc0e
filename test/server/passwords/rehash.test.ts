import { parseOptions } from '@node-rs/argon2'

import { ok } from '@/domain/core/result'
import { createArgon2Passwords } from '@/server/passwords/argon2-passwords'
import { createProofCache } from '@/server/passwords/proof-cache'

import { anOrder, linkCard, password, paymentPassword, phone, sendTo, signUpToPay, valueOf } from '../../service/support/wallet'
import { openKeptWorld } from '../support/databases'

/** Little enough to hash often. */
const passwordsThatCost = (timeCost: number) =>
  createArgon2Passwords({
    pepper: 'pepper',
    proofs: createProofCache(Date.now),
    cost: { memoryCost: 64, timeCost, parallelism: 1 },
  })

test('when the cost is raised, each password is hashed anew the next time that it is right', async () => {
  let passwords = passwordsThatCost(1)
  const kept = await openKeptWorld('memory', (secrets) => ({
    ...secrets,
    hashPassword: (...given) => passwords.hashPassword(...given),
    checkPassword: (...given) => passwords.checkPassword(...given),
  }))
  const app = { send: sendTo(kept.world) }
  const costs = async () => {
    const account = await kept.world.ports.store.unit(async (tx) => ok(await tx.accounts.byPhone(phone)))
    if (!account.ok || account.value === null) throw new Error('there is no such account')
    return [account.value.loginHash, account.value.paymentHash ?? ''].map((hash) => parseOptions(hash).timeCost)
  }
  const session = await signUpToPay(app)
  const cardId = await linkCard(app, session)
  expect(await costs()).toEqual([1, 1])
  passwords = passwordsThatCost(2)
  expect((await app.send('logIn', { phone, password: 'not the one' })).ok).toBe(false)
  expect(await costs()).toEqual([1, 1])
  valueOf(await app.send('logIn', { phone, password }))
  expect(await costs()).toEqual([2, 1])
  const order = await anOrder(app)
  const target = { kind: 'order' as const, orderId: order.id }
  valueOf(
    await app.send(
      'pay',
      { paymentId: 'p1', target, amountFen: 45_00, source: { kind: 'card' as const, cardId }, paymentPassword },
      { session },
    ),
  )
  expect(await costs()).toEqual([2, 2])
  valueOf(await app.send('logIn', { phone, password }))
  await kept.close()
})
