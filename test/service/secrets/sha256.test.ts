import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'

import fc from 'fast-check'

import { hmac, hmacKey, pbkdf2, sha256 } from '@/service/secrets/sha256'
import { base64url, utf8 } from '@/service/secrets/text'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

// NIST's examples for SHA-256 (CAVP), and RFC 4231's first test case of HMAC.
test('gives the standard’s own examples', () => {
  expect(hex(sha256(utf8('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(hex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hex(hmac(hmacKey(new Uint8Array(20).fill(0x0b)), utf8('Hi There')))).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  )
})

test('agrees with the platform’s cryptography for every length and key', () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(bytes, bytes, (key, message) => {
      expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'))
      expect(hex(hmac(hmacKey(key), message))).toBe(createHmac('sha256', key).update(message).digest('hex'))
    }),
  )
  expect(hex(pbkdf2(utf8('password'), utf8('salt'), 50))).toBe(pbkdf2Sync('password', 'salt', 50, 32, 'sha256').toString('hex'))
})

test('texts become UTF-8 and base64url as everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hex(utf8(text))).toBe(hex(new TextEncoder().encode(text)))
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
})
