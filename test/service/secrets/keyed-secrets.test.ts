import { createHmac, pbkdf2Sync } from 'node:crypto'

import fc from 'fast-check'

import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'
import { base64url, utf8 } from '@/service/secrets/text'

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64url')

test('a fingerprint is the HMAC of its purpose and text under the key', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (key, purpose, text) => {
      expect(createKeyedSecrets({ key }).fingerprint(purpose, text)).toBe(hmac(key, `${purpose}\n${text}`))
    }),
  )
})

test('a password is hashed by PBKDF2 with its owner as salt, and then under the key', async () => {
  const stretched = pbkdf2Sync('pass', 'payment/anna', 50, 32, 'sha256').toString('base64url')
  const owner = { kind: 'payment', accountId: 'anna' } as const
  const hash = await createKeyedSecrets({ key: 'key', rounds: 50 }).hashPassword('pass', owner)
  expect(hash).toBe(hmac('key', `password\n${stretched}`))
})

test('a hash is right for its password and its owner alone, and nobody has a right one', async () => {
  const secrets = createKeyedSecrets({ key: 'key', rounds: 2 })
  const owner = { kind: 'log-in', accountId: 'anna' } as const
  const hash = await secrets.hashPassword('pass', owner)
  expect(await secrets.checkPassword('pass', owner, hash)).toBe('right')
  expect(await secrets.checkPassword('Pass', owner, hash)).toBe('wrong')
  expect(await secrets.checkPassword('pass', { ...owner, kind: 'payment' }, hash)).toBe('wrong')
  expect(await secrets.checkPassword('pass', { ...owner, accountId: 'tom' }, hash)).toBe('wrong')
  expect(await secrets.checkPassword('pass', owner, null)).toBe('wrong')
})

test('digits are as many as asked for, and others for another subject or key', () => {
  const secrets = createKeyedSecrets({ key: 'key' })
  const digits = secrets.digits('code', 'row-1', 40)
  expect(digits).toMatch(/^\d{40}$/)
  expect(secrets.digits('code', 'row-1', 40)).toBe(digits)
  expect(secrets.digits('code', 'row-2', 40)).not.toBe(digits)
  expect(createKeyedSecrets({ key: 'other' }).digits('code', 'row-1', 40)).not.toBe(digits)
})

test('texts become UTF-8 and base64url as everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(base64url(utf8(text))).toBe(Buffer.from(new TextEncoder().encode(text)).toString('base64url'))
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
})
