import fc from 'fast-check'

import { currentPolicy } from '@/domain/policy/profiles'
import { createSeededSecrets } from '@/sandbox/sandbox'
import { isSealOf, makeSeal } from '@/service/codes/own-codes'

import { codeOfShop, withCrcOf } from './support/codes'
import { anOrder, errorOf, openWorld, signUp, type TestWorld, valueOf } from './support/wallet'

async function world() {
  const test = await openWorld()
  const session = await signUp(test)
  return { test, session, resolve: (text: string) => test.send('resolveCode', { text }, { session }) }
}

/** Every code of this wallet that a world has. */
async function codesOf(test: TestWorld, session: string): Promise<readonly string[]> {
  const { shops } = valueOf(await test.send('sandboxState', {}))
  const { code } = valueOf(await test.send('createOrder', { shopId: 'cinema', goods: 'A ticket', amountFen: 45_00 }))
  const me = valueOf(await test.send('getAccount', {}, { session }))
  return [code, shops[0]!.staticCode, test.world.service.codes.own('friend', me.id)]
}

test('codes that the wallet made lead where they should, in the case in which scanners give them', async () => {
  const { resolve, session, test } = await world()
  const kinds: string[] = []
  for (const code of await codesOf(test, session)) {
    kinds.push(valueOf(await resolve(code)).kind)
    expect(await resolve(` ${code.replace('https://qr.bangka.example', 'HTTPS://QR.BANGKA.EXAMPLE')}\n`)).toEqual(
      await resolve(code),
    )
  }
  expect(kinds).toEqual(['order', 'shop', 'friend'])
})

test('codes stay small: an order’s fits a QR code of version 5, a shop’s sign one of version 4', async () => {
  const { test, session } = await world()
  const [order, shop] = await codesOf(test, session)
  // Bytes at error correction M (ISO/IEC 18004, table 7).
  expect(order!.length).toBeLessThanOrEqual(84)
  expect(shop!.length).toBeLessThanOrEqual(62)
})

test('one character more, less or other, and a code is not the wallet’s', async () => {
  const { resolve, session, test } = await world()
  for (const code of await codesOf(test, session)) {
    const at = code.lastIndexOf('.')
    const changed = [
      code.slice(0, at),
      code.slice(0, -1),
      `${code}A`,
      code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'),
      code.slice(0, at) + '.' + code.slice(at + 2),
      `${code.slice(0, at)}.2${code.slice(at + 2)}`,
      code.slice(0, at - 1) + (code.charAt(at - 1) === 'x' ? 'y' : 'x') + code.slice(at),
    ]
    for (const text of changed) errorOf(await resolve(text), 'code.tampered')
    // Somebody who scans that much is held up; a day later it is forgotten.
    await test.clock.advance(24 * 3_600_000)
  }
})

test('a seal is for one thing: an order’s is none for a shop of that name', async () => {
  const { resolve, test } = await world()
  const { id } = await anOrder(test)
  const code = test.world.service.codes.own('order', id)
  errorOf(await resolve(code.replace('/o/', '/s/')), 'code.tampered')
  errorOf(await resolve(code.replace('/o/', '/f/')), 'code.tampered')
})

test('a seal of another wallet’s key is none', async () => {
  const { resolve } = await world()
  const elsewhere = await openWorld({ seed: 'another' })
  errorOf(await resolve(elsewhere.world.service.codes.own('shop', 'metro')), 'code.tampered')
})

test('in an own EMVCo code everything is sealed: account, amount, currency, tip, reference', async () => {
  const { resolve, test } = await world()
  const code = await codeOfShop(test, 'convenience', 'own-dynamic')
  expect(valueOf(await resolve(code)).kind).toBe('emv')
  for (const [from, to] of [
    ['39.90', '99.90'],
    ['5303156', '5303840'],
    ['T000001', 'T000002'],
    ['010212', '010211'],
    ['0111convenience', '0111conveniencf'],
    ['5802CN', '55020156045.005802CN'],
  ] as const) {
    expect(code).toContain(from)
    errorOf(await resolve(withCrcOf(code.replace(from, to))), 'code.tampered')
  }
})

test('an own EMVCo code without a seal, or with another city, is refused', async () => {
  const { resolve, test } = await world()
  const code = await codeOfShop(test, 'street-stall', 'own-static')
  const seal = /0217(.{17})/.exec(code)?.[1] ?? ''
  const without = code.replace(`0217${seal}`, '').replace('2655', '2634')
  errorOf(await resolve(withCrcOf(without)), 'code.tampered')
  errorOf(await resolve(withCrcOf(code.replace('SHANGHAI', 'X').replace('6008', '6001'))), 'code.tampered')
})

test('who tries seals is held up for a while, and others are not', async () => {
  const { resolve, test } = await world()
  const { tries, lockMs } = currentPolicy.codes.sealLock
  const good = test.world.service.codes.own('shop', 'metro')
  for (let n = 1; n < tries; n += 1) errorOf(await resolve(`${good.slice(0, -2)}${String(n).padStart(2, '0')}`), 'code.tampered')
  errorOf(await resolve(`${good}x`), 'request.too-many')
  errorOf(await resolve(good), 'request.too-many')
  const other = await signUp(test, { phone: '+33612345678' })
  valueOf(await test.send('resolveCode', { text: good }, { session: other }))
  await test.clock.advance(lockMs[0])
  valueOf(await resolve(good))
})

test('the right code makes wrong ones forgotten', async () => {
  const { resolve, test } = await world()
  const good = test.world.service.codes.own('shop', 'metro')
  for (let n = 0; n < currentPolicy.codes.sealLock.tries * 2; n += 1) {
    errorOf(await resolve(`${good}${n}`), 'code.tampered')
    valueOf(await resolve(good))
  }
})

test('codes of others are foreign, not tampered with', async () => {
  const { resolve } = await world()
  for (const text of [
    'https://qr.bangka.example.evil.test/s/metro',
    'https://qr.bangka.example@evil.test/s/metro',
    'https://qr.b\u0430ngka.example/s/metro',
    'http://qr.bangka.example/s/metro',
    'https://qr.alipay.com/fkx123',
    'wxp://f2f',
  ])
    errorOf(await resolve(text), 'code.not-ours')
})

test('a seal is of its own text alone', () => {
  const secrets = createSeededSecrets(() => 'test')
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      expect(isSealOf(secrets, text, makeSeal(secrets, text))).toBe(true)
      expect(isSealOf(secrets, other, makeSeal(secrets, text))).toBe(text === other)
    }),
  )
})
