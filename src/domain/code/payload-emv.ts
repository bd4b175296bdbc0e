import { crc16 } from './crc16'
import { type EmvConsumerPayload, type EmvMerchantPayload, payload, type PayloadError } from './payload-types'

/** Every merchant-presented code starts with the payload format indicator "01" (EMVCo MPM v1.1, section 4.1). */
export function looksLikeEmvMerchant(text: string): boolean {
  return /^000201/.test(text)
}

/**
 * Walks the top level of a merchant-presented code and checks its CRC. Each data object is an ID of two digits, a length of
 * two digits in characters, and a value; the last one is 63, the CRC over everything before its value.
 */
export function readEmvMerchant(text: string): EmvMerchantPayload {
  let at = 0
  while (at < text.length) {
    const head = text.slice(at, at + 4)
    if (!/^[0-9]{4}$/.test(head))
      return payload('emv-merchant', { crc: null }, [{ code: head.length < 4 ? 'truncated' : 'bad-length', at }])
    const length = Number(head.slice(2))
    if (length === 0) return payload('emv-merchant', { crc: null }, [{ code: 'bad-length', at: at + 2 }])
    const value = text.slice(at + 4, at + 4 + length)
    if (value.length < length) return payload('emv-merchant', { crc: null }, [{ code: 'truncated', at: at + 4 }])
    if (head.slice(0, 2) === '63') return payload('emv-merchant', { crc: value }, crcErrors(text, at + 4, value))
    at += 4 + length
  }
  return payload('emv-merchant', { crc: null }, [{ code: 'missing-tag', at }])
}

function crcErrors(text: string, at: number, value: string): readonly PayloadError[] {
  const expected = crc16(text.slice(0, at)).toString(16).toUpperCase().padStart(4, '0')
  const isLast = at + value.length === text.length
  return value.toUpperCase() === expected && isLast ? [] : [{ code: 'bad-crc', at }]
}

/** Every consumer-presented code starts with the tag 85, "CPV01", in base64 (EMVCo CPM v1.1, section 3). */
export function looksLikeEmvConsumer(text: string): boolean {
  return /^hQVDUFY/.test(text)
}

/** Readers take 512 bytes, which are 684 characters of base64. */
export function readEmvConsumer(text: string): EmvConsumerPayload {
  const sound = /^[A-Za-z0-9+/]+={0,2}$/.exec(text)
  if (sound === null) return payload('emv-consumer', {}, [{ code: 'not-base64', at: text.search(/[^A-Za-z0-9+/]/) }])
  if (text.length > 684) return payload('emv-consumer', {}, [{ code: 'too-long', at: 684 }])
  return text.length % 4 === 0
    ? payload('emv-consumer', {})
    : payload('emv-consumer', {}, [{ code: 'truncated', at: text.length }])
}
