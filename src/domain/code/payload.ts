import { compactNumber, isDigits } from '../core/digits'
import { looksLikeEmvConsumer, readEmvConsumer } from './emv/consumer'
import { looksLikeEmvMerchant, readEmvMerchant } from './emv/merchant'
import { readDigits } from './payload-digits'
import { readLink } from './payload-link'
import { payload, type Payload, type PayloadError } from './payload-types'
import { hiddenMarks } from './text-marks'

/** The longest text that is looked into, in UTF-16 units: what a QR code holds (2,953 bytes, 7,089 digits) and is no number. */
export const maxPayloadLength = 4096

/**
 * What a scanned or typed text is. Total: every text has an answer, nothing throws, and the work grows with the length alone.
 * Says what the text claims; who gets money is always asked of the service. Places of defects are indexes of `text`.
 *
 * 4 KB are counted in UTF-16 units, as a scanner hands them over; a text within them is at most three times as long in bytes.
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
  const digits = compactNumber(text)
  // Digits of other scripts and what stands between them, invisible marks of keyboards included, are as everywhere.
  if (isDigits(digits)) return readDigits(digits)
  const link = readLink(text)
  return link === null ? withMarks(text, payload('text', {}), false) : withMarks(text, link, true)
}

/** With the characters that hide something, which are a defect in every kind. Defects stand in the order of the text. */
function withMarks(text: string, found: Payload, isLink: boolean): Payload {
  const marks = hiddenMarks(text, isLink)
  if (marks.length === 0) return found
  const errors: readonly PayloadError[] = [...found.errors, ...marks].sort((one, other) => one.at - other.at)
  return { ...found, valid: false, errors }
}
