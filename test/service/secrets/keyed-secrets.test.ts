import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'

const secrets = createKeyedSecrets({ key: 'one' })
const others = createKeyedSecrets({ key: 'another' })

test('everything depends on the key, the purpose and the subject, and on nothing else', async () => {
  expect(secrets.fingerprint('card', '1')).toBe(createKeyedSecrets({ key: 'one' }).fingerprint('card', '1'))
  expect(secrets.fingerprint('card', '1')).not.toBe(others.fingerprint('card', '1'))
  expect(secrets.fingerprint('card', '1')).not.toBe(secrets.fingerprint('phone', '1'))
  expect(secrets.digits('code', 'a', 6)).not.toBe(others.digits('code', 'a', 6))
  expect(await secrets.hashPassword('123456', 'a')).toBe(await secrets.hashPassword('123456', 'a'))
  expect(await secrets.hashPassword('123456', 'a')).not.toBe(await secrets.hashPassword('123456', 'b'))
  expect(await secrets.hashPassword('123456', 'a')).not.toBe(await others.hashPassword('123456', 'a'))
})

test('digits are as many as asked for, and spread evenly', () => {
  const counts = new Array<number>(10).fill(0)
  for (let n = 0; n < 1000; n += 1) {
    const digits = secrets.digits('code', String(n), 16)
    expect(digits).toMatch(/^[0-9]{16}$/)
    for (const digit of digits) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 1600)).toBeLessThan(200)
})

test('comparing tells equal texts from all others', () => {
  expect(secrets.same('abc', 'abc')).toBe(true)
  for (const other of ['abd', 'ab', 'abcd', '', 'abcabc']) expect(secrets.same('abc', other)).toBe(false)
  expect(secrets.same('', '')).toBe(true)
})
