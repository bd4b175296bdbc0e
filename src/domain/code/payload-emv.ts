import { type EmvConsumerPayload, payload } from './payload-types'

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
