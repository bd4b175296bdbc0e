import { parseOptions } from '@node-rs/argon2'

import { createArgon2Passwords, usualCost } from '@/server/passwords/argon2-passwords'
import { createProofCache, type ProofCache } from '@/server/passwords/proof-cache'

const owner = { kind: 'payment', accountId: 'anna' } as const
/** Little enough to hash often. */
const cheap = { memoryCost: 64, timeCost: 1, parallelism: 1 }

/** A cache that writes down what it was asked. */
function listening(cache: ProofCache) {
  const heard: string[] = []
  return {
    heard,
    cache: {
      has: (proof) => {
        const has = cache.has(proof)
        heard.push(has ? 'known' : 'not known')
        return has
      },
      keep: (proof) => {
        heard.push('kept')
        cache.keep(proof)
      },
      forget: (accountId) => {
        heard.push('forgotten')
        cache.forget(accountId)
      },
    } satisfies ProofCache,
  }
}

function passwordsAt(clock: { now: number }, cost = cheap) {
  const { heard, cache } = listening(createProofCache(() => clock.now))
  return { heard, ...createArgon2Passwords({ pepper: 'pepper', proofs: cache, cost }) }
}

test('passwords are hashed as OWASP asks, and the hash says how', async () => {
  const passwords = createArgon2Passwords({ pepper: 'pepper', proofs: createProofCache(Date.now) })
  const hash = await passwords.hashPassword('274951', owner)
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(parseOptions(hash)).toMatchObject(usualCost)
  expect(await passwords.checkPassword('274951', owner, hash)).toBe('right')
  expect(await passwords.checkPassword('274952', owner, hash)).toBe('wrong')
})

test('a hash is right for its password, its owner and its pepper alone', async () => {
  const passwords = passwordsAt({ now: 0 })
  const hash = await passwords.hashPassword('274951', owner)
  expect(await passwords.checkPassword('274951', owner, hash)).toBe('right')
  expect(await passwords.checkPassword('274951', { ...owner, accountId: 'tom' }, hash)).toBe('wrong')
  expect(await passwords.checkPassword('274951', { ...owner, kind: 'log-in' }, hash)).toBe('wrong')
  const elsewhere = createArgon2Passwords({ pepper: 'another', proofs: createProofCache(() => 0), cost: cheap })
  expect(await elsewhere.checkPassword('274951', owner, hash)).toBe('wrong')
})

test('the same password is hashed differently each time: hashes tell nobody who shares one', async () => {
  const { hashPassword } = passwordsAt({ now: 0 })
  expect(await hashPassword('274951', owner)).not.toBe(await hashPassword('274951', owner))
})

test('nobody has no right password', async () => {
  const { checkPassword } = passwordsAt({ now: 0 })
  for (const password of ['', '274951', 'nobody']) expect(await checkPassword(password, owner, null)).toBe('wrong')
})

test('a hash of before the cost was raised is right, and outdated, until it was made anew', async () => {
  const hash = await passwordsAt({ now: 0 }).hashPassword('274951', owner)
  const raised = passwordsAt({ now: 0 }, { ...cheap, timeCost: 2 })
  expect(await raised.checkPassword('274951', owner, hash)).toBe('right-outdated')
  expect(await raised.checkPassword('274952', owner, hash)).toBe('wrong')
  expect(await raised.checkPassword('274951', owner, await raised.hashPassword('274951', owner))).toBe('right')
})

describe('a payment password that was right a moment ago', () => {
  test('is known for ten minutes, and then looked at closely again', async () => {
    const clock = { now: 1_000 }
    const { heard, ...passwords } = passwordsAt(clock)
    const hash = await passwords.hashPassword('274951', owner)
    const check = () => passwords.checkPassword('274951', owner, hash)
    expect(await check()).toBe('right')
    clock.now += 10 * 60_000 - 1
    expect(await check()).toBe('right')
    clock.now += 1
    expect(await check()).toBe('right')
    expect(heard).toEqual(['not known', 'kept', 'known', 'not known', 'kept'])
  })

  test('and no longer where the clock has been put back since', async () => {
    const clock = { now: 86_400_000 }
    const { heard, ...passwords } = passwordsAt(clock)
    const hash = await passwords.hashPassword('274951', owner)
    await passwords.checkPassword('274951', owner, hash)
    clock.now = 0
    await passwords.checkPassword('274951', owner, hash)
    expect(heard).toEqual(['not known', 'kept', 'not known', 'kept'])
  })

  test('a wrong one is never known, and makes the right one be looked at again', async () => {
    const { heard, ...passwords } = passwordsAt({ now: 0 })
    const hash = await passwords.hashPassword('274951', owner)
    await passwords.checkPassword('274951', owner, hash)
    expect(await passwords.checkPassword('274952', owner, hash)).toBe('wrong')
    expect(await passwords.checkPassword('274952', owner, hash)).toBe('wrong')
    expect(await passwords.checkPassword('274951', owner, hash)).toBe('right')
    expect(heard).toEqual(['not known', 'kept', 'not known', 'forgotten', 'not known', 'forgotten', 'not known', 'kept'])
  })

  test('a changed one is of another hash: the old one is wrong at once', async () => {
    const { checkPassword, hashPassword } = passwordsAt({ now: 0 })
    const before = await hashPassword('274951', owner)
    await checkPassword('274951', owner, before)
    const after = await hashPassword('836104', owner)
    expect(await checkPassword('274951', owner, after)).toBe('wrong')
    expect(await checkPassword('836104', owner, after)).toBe('right')
  })

  test('is nobody else’s', async () => {
    const { checkPassword, hashPassword } = passwordsAt({ now: 0 })
    const hash = await hashPassword('274951', owner)
    await checkPassword('274951', owner, hash)
    expect(await checkPassword('274951', { ...owner, accountId: 'tom' }, hash)).toBe('wrong')
  })

  test('login passwords are never remembered', async () => {
    const { heard, ...passwords } = passwordsAt({ now: 0 })
    const hash = await passwords.hashPassword('a phrase', { ...owner, kind: 'log-in' })
    for (let n = 0; n < 3; n += 1) await passwords.checkPassword('a phrase', { ...owner, kind: 'log-in' }, hash)
    await passwords.checkPassword('another', { ...owner, kind: 'log-in' }, hash)
    expect(heard).toEqual([])
  })
})

test('the cache holds so many accounts, and lets the one remembered longest go', () => {
  const cache = createProofCache(() => 0)
  const proofOf = (n: number) => ({ accountId: `a${n}`, hash: 'h', password: 'p' })
  for (let n = 0; n <= 20_000; n += 1) cache.keep(proofOf(n))
  expect(cache.has(proofOf(0))).toBe(false)
  expect(cache.has(proofOf(1))).toBe(true)
  expect(cache.has(proofOf(20_000))).toBe(true)
})
