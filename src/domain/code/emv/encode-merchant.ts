import { err, ok, type Result } from '../../core/result'
import { crc16 } from '../crc16'
import { parsePayload } from '../payload'
import type { PayloadError } from '../payload-types'
import { countCharacters } from './data-objects'
import type { EmvAdditionalData, EmvLocal, EmvMerchantFields, EmvObjects, EmvTemplate } from './merchant-fields'
import { additionalIds, readOpenTemplate } from './merchant-templates'

/** What a code is made of: everything that one says but the checksum, which is computed. */
export type EmvMerchantContent = Omit<EmvMerchantFields, 'crc'>

export type EncodeFailure =
  /** An ID that isn't one of those that its place takes: accounts "02" to "51", reserved "65" to "79", sub-IDs two digits. */
  | { readonly code: 'bad-id'; readonly id: string }
  /** Nothing, or more than 99 characters, which no length can tell. */
  | { readonly code: 'bad-length'; readonly id: string }
  /** A text where a template is read, or one that would be read as a template. */
  | { readonly code: 'ambiguous'; readonly id: string }
  /** Written, but against the standard: what a reader finds wrong with it. */
  | { readonly code: 'unsound'; readonly errors: readonly PayloadError[] }

/**
 * Writes a merchant-presented code. `parsePayload` reads exactly the given content back from it, or the content is refused. The
 * other way round, a sound code that was read and written again is the same but for this: objects stand in the order of their
 * IDs, the checksum is in capitals, and what readers pass over is gone (objects 56 and 57 that the tip doesn't ask for, an empty 62).
 */
export function encodeEmvMerchant(content: EmvMerchantContent): Result<string, EncodeFailure> {
  const failures: EncodeFailure[] = []
  const text = writeAll(content, failures)
  const [failure] = failures
  if (failure !== undefined) return err(failure)
  const open = `${text}6304`
  const code = open + crc16(open).toString(16).toUpperCase().padStart(4, '0')
  const { errors } = parsePayload(code)
  return errors.length === 0 ? ok(code) : err({ code: 'unsound', errors })
}

function writeAll(content: EmvMerchantContent, failures: EncodeFailure[]): string {
  const { tip, additional, local } = content
  const write = (id: string, value: string | null): string => (value === null ? '' : object(id, value, failures))
  return [
    write('00', '01'),
    write('01', content.pointOfInitiation),
    ...sorted(content.merchantAccounts, '02', '51', failures, (id, value) => {
      if ((typeof value === 'string') !== id < '26') failures.push({ code: 'ambiguous', id })
      return write(id, typeof value === 'string' ? value : template(value, failures))
    }),
    write('52', content.mcc),
    write('53', content.currency),
    write('54', content.amount),
    write('55', tip === null ? null : { prompt: '01', fixed: '02', percent: '03' }[tip.kind]),
    write('56', tip?.kind === 'fixed' ? tip.amount : null),
    write('57', tip?.kind === 'percent' ? tip.percent : null),
    write('58', content.country),
    write('59', content.merchantName),
    write('60', content.merchantCity),
    write('61', content.postalCode),
    write('62', additional === null ? null : additionalData(additional, failures)),
    write('64', local === null ? null : localData(local, failures)),
    ...sorted(content.reserved, '65', '79', failures, write),
    ...sorted(content.unreserved, '80', '99', failures, (id, value) => write(id, open(id, value, failures))),
  ].join('')
}

/** The entries of a record of objects in the order of their IDs, of which each must lie within a range. */
function sorted<T>(
  entries: Readonly<Record<string, T>>,
  first: string,
  last: string,
  failures: EncodeFailure[],
  write: (id: string, value: T) => string,
): readonly string[] {
  return Object.keys(entries)
    .sort()
    .map((id) => {
      const value = entries[id]
      const isInRange = /^[0-9]{2}$/.test(id) && id >= first && id <= last
      if (!isInRange) failures.push({ code: 'bad-id', id })
      return isInRange && value !== undefined ? write(id, value) : ''
    })
}

function object(id: string, value: string, failures: EncodeFailure[]): string {
  const length = countCharacters(value)
  if (length < 1 || length > 99) failures.push({ code: 'bad-length', id })
  return `${id}${String(length).padStart(2, '0')}${value}`
}

function template(entries: EmvTemplate, failures: EncodeFailure[]): string {
  return sorted(entries, '00', '99', failures, (id, value) => object(id, value, failures)).join('')
}

/** A template of whoever uses it, or a text in its place, which must not look like one. */
function open(id: string, value: EmvObjects[string], failures: EncodeFailure[]): string {
  if (typeof value !== 'string') return template(value, failures)
  const { value: readBack } = readOpenTemplate(`${id}00${value}`, { id, value, at: 0 })
  if (typeof readBack !== 'string') failures.push({ code: 'ambiguous', id })
  return value
}

function additionalData({ others = {}, ...named }: EmvAdditionalData, failures: EncodeFailure[]): string {
  const ids = Object.keys(additionalIds)
  const known = ids.sort().map((id) => {
    const name = additionalIds[id]
    const value = name === undefined ? undefined : named[name]
    return value === undefined ? '' : object(id, value, failures)
  })
  Object.keys(others).forEach((id) => {
    if (additionalIds[id] !== undefined) failures.push({ code: 'bad-id', id })
  })
  const rest = sorted(others, '00', '99', failures, (id, value) => {
    if (id >= '50') return object(id, open(id, value, failures), failures)
    if (typeof value !== 'string') failures.push({ code: 'ambiguous', id })
    return object(id, typeof value === 'string' ? value : template(value, failures), failures)
  })
  return [...known, ...rest].join('')
}

function localData({ language, name, city, others = {} }: EmvLocal, failures: EncodeFailure[]): string {
  return [
    object('00', language, failures),
    object('01', name, failures),
    city === null ? '' : object('02', city, failures),
    ...sorted(others, '03', '99', failures, (id, value) => object(id, value, failures)),
  ].join('')
}
