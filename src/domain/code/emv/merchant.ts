import { ownValue } from '../../core/record'
import { crc16 } from '../crc16'
import { type EmvMerchantPayload, payload, type PayloadError } from '../payload-types'
import { hiddenMarks } from '../text-marks'
import { type DataObject, emptyError, walkDataObjects, type Walked } from './data-objects'
import { type EmvMerchantFields, type EmvTip } from './merchant-fields'
import { defectOf, mandatoryIds, rootRules } from './merchant-rules'
import { type Found, readAdditional, readLocal, readNamedTemplate, readOpenTemplate } from './merchant-templates'

/**
 * Whether a text is meant as a merchant-presented code: it starts with the payload format "01" (EMVCo MPM v1.1, section 4.1),
 * or it has another start and is nevertheless sound to the checksum at its end. The latter is no number: till codes of up to 24
 * digits never are one.
 */
export function looksLikeEmvMerchant(text: string): boolean {
  if (/^000201/.test(text)) return true
  if (!endsInCrc.test(text) || !/^[0-9]{4}/.test(text) || /^[0-9]{0,24}$/.test(text)) return false
  return crcMatches(text, text.length - 4) && walkDataObjects(text).broken === null
}

const endsInCrc = /6304[0-9A-Fa-f]{4}$/

/**
 * Reads a merchant-presented code in full. Objects come in any order but for 00 (first) and 63 (last). Where the walk is lost
 * (a length that leads astray), that alone is told, with the checksum where the text still ends in one: a list of all that is
 * missing behind it would say nothing. Objects 56 and 57 that the tip's kind doesn't ask for are passed over, as other readers do:
 * which of them counts is never in doubt. Characters that hide something are a defect wherever they stand: names are shown.
 */
export function readEmvMerchant(text: string): EmvMerchantPayload {
  const walked = walkDataObjects(text)
  // "6200" is in use (codes of Hong Kong's FPS): no additional data.
  const errors: PayloadError[] = walked.empty.filter(({ id }) => id !== '62').map(emptyError)
  const objects = firstOfEach(walked.objects, errors)
  const accounts: Record<string, string | EmvTemplateOf> = {}
  const reserved: Record<string, string> = {}
  const unreserved: Record<string, string | EmvTemplateOf> = {}
  const plain: Record<string, DataObject> = {}
  let fields: Pick<EmvMerchantFields, 'additional' | 'local'> = { additional: null, local: null }
  const kept = <T>(found: Found<T>): T => {
    errors.push(...found.errors)
    return found.value
  }
  objects.forEach((object) => {
    const { id, value } = object
    const rule = ownValue(rootRules, id)
    if (rule !== undefined) {
      plain[id] = object
      const code = defectOf(rule, value)
      if (code !== null) errors.push({ code, at: code === 'wrong-length' ? object.at + 2 : object.at + 4 })
    } else if (id < '26') accounts[id] = value
    else if (id < '52') accounts[id] = kept(readNamedTemplate(text, object))
    else if (id === '62') fields = { ...fields, additional: kept(readAdditional(text, object)) }
    else if (id === '64') fields = { ...fields, local: kept(readLocal(text, object)) }
    else if (id < '80') reserved[id] = value
    else unreserved[id] = kept(readOpenTemplate(text, object))
  })
  const valueOf = (id: string): string | null => ownValue(plain, id)?.value ?? null
  const read: EmvMerchantFields = {
    pointOfInitiation: valueOf('01'),
    merchantAccounts: accounts,
    mcc: valueOf('52'),
    currency: valueOf('53'),
    amount: valueOf('54'),
    tip: readTip(valueOf('55'), valueOf('56'), valueOf('57')),
    country: valueOf('58'),
    merchantName: valueOf('59'),
    merchantCity: valueOf('60'),
    postalCode: valueOf('61'),
    ...fields,
    reserved,
    unreserved,
    crc: valueOf('63') ?? (endsInCrc.test(text) ? text.slice(-4) : null),
  }
  errors.push(...(walked.broken === null ? wholeErrors(text, walked.objects, plain, read) : lostErrors(text, walked)))
  errors.push(...hiddenMarks(text, false))
  return payload('emv-merchant', read, inOrder(errors))
}

type EmvTemplateOf = Exclude<EmvMerchantFields['unreserved'][string], string>

/** The first object of each ID; those that repeat one are told and left out. */
function firstOfEach(objects: readonly DataObject[], errors: PayloadError[]): readonly DataObject[] {
  const seen: Record<string, true> = {}
  return objects.filter(({ id, at }) => {
    const isRepeated = seen[id] === true
    if (isRepeated) errors.push({ code: 'repeated-tag', at })
    seen[id] = true
    return !isRepeated
  })
}

function readTip(indicator: string | null, fixed: string | null, percent: string | null): EmvTip | null {
  if (indicator === '01') return { kind: 'prompt' }
  if (indicator === '02' && fixed !== null) return { kind: 'fixed', amount: fixed }
  return indicator === '03' && percent !== null ? { kind: 'percent', percent } : null
}

/** Where the walk was lost. With a checksum at its end the text is whole, and a length in it leads astray. */
function lostErrors(text: string, { broken }: Walked): readonly PayloadError[] {
  if (broken === null) return []
  if (!endsInCrc.test(text)) return [broken]
  const errors: PayloadError[] = [broken.code === 'truncated' ? { code: 'wrong-length', at: broken.at } : broken]
  if (!crcMatches(text, text.length - 4)) errors.push({ code: 'bad-crc', at: text.length - 4 })
  return errors
}

/** What is wrong with a code of sound objects as a whole: their order, what is missing, the checksum. */
function wholeErrors(
  text: string,
  objects: readonly DataObject[],
  plain: Readonly<Record<string, DataObject>>,
  { merchantAccounts, tip }: EmvMerchantFields,
): readonly PayloadError[] {
  const errors: PayloadError[] = []
  const crc = ownValue(plain, '63')
  const end = crc === undefined ? text.length : crc.at
  const missing = (): void => void errors.push({ code: 'missing-tag', at: end })
  const format = ownValue(plain, '00')
  if (format === undefined) errors.push({ code: 'missing-tag', at: 0 })
  else if (format.at !== 0) errors.push({ code: 'misplaced-tag', at: format.at })
  const accounts = Object.keys(merchantAccounts)
  if (accounts.length === 0) missing()
  mandatoryIds(accounts.map((id) => networkOf(merchantAccounts[id]))).forEach((id) => {
    if (ownValue(plain, id) === undefined) missing()
  })
  const tipKind = ownValue(plain, '55')?.value
  if ((tipKind === '02' || tipKind === '03') && tip === null) missing()
  if (crc === undefined) return [...errors, { code: 'missing-tag', at: text.length }]
  const last = objects[objects.length - 1]
  if (last !== crc) errors.push({ code: 'misplaced-tag', at: crc.at })
  if (crc.value.length === 4 && !crcMatches(text, crc.at + 4)) errors.push({ code: 'bad-crc', at: crc.at + 4 })
  return errors
}

function networkOf(account: EmvMerchantFields['merchantAccounts'][string] | undefined): string | undefined {
  return account === undefined || typeof account === 'string' ? undefined : ownValue(account, '00')
}

/** Whether the four characters at `at` are the checksum of all before them. Hex digits of both cases are in use. */
function crcMatches(text: string, at: number): boolean {
  const expected = crc16(text.slice(0, at)).toString(16).toUpperCase().padStart(4, '0')
  return text.slice(at, at + 4).toUpperCase() === expected
}

/** Defects in the order of the text, each once. */
function inOrder(errors: readonly PayloadError[]): readonly PayloadError[] {
  const sorted = [...errors].sort((one, other) => one.at - other.at)
  return sorted.filter(({ code, at }, index) => {
    const before = sorted[index - 1]
    return before === undefined || before.code !== code || before.at !== at
  })
}
