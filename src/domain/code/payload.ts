import { isDigits, withoutSeparators } from '../core/digits'
import { looksLikeEmvMerchant, readEmvMerchant } from './emv/merchant'
import { readDigits } from './payload-digits'
import { looksLikeEmvConsumer, readEmvConsumer } from './payload-emv'
import { readLink } from './payload-link'
import { payload, type Payload } from './payload-types'

/** The longest text that is looked into, in UTF-16 units; a QR code holds 2,953 bytes at most. */
export const maxPayloadLength = 4096

/**
 * What a scanned or typed text is. Total: every text has an answer, nothing throws, and the work grows with the length alone.
 * Says what the text claims; who gets money is always asked of the service.
 */
export function parsePayload(text: string): Payload {
  if (text.length > maxPayloadLength) return payload('text', {}, [{ code: 'too-long', at: maxPayloadLength }])
  const skipped = Math.max(0, text.search(/\S/))
  const found = readTrimmed(text.trim())
  return skipped === 0 ? found : { ...found, errors: found.errors.map(({ code, at }) => ({ code, at: at + skipped })) }
}

function readTrimmed(text: string): Payload {
  if (looksLikeEmvMerchant(text)) return readEmvMerchant(text)
  if (looksLikeEmvConsumer(text)) return readEmvConsumer(text)
  const digits = withoutSeparators(text)
  if (isDigits(digits)) return readDigits(digits)
  return readLink(text) ?? payload('text', {})
}
