import { ownValue } from '../../core/record'
import type { PayloadError } from '../payload-types'
import { type DataObject, emptyError, walkDataObjects } from './data-objects'
import type { EmvAdditionalData, EmvLocal, EmvTemplate } from './merchant-fields'
import { additionalRules, defectOf, localRules, templateRules } from './merchant-rules'

/** What was read, and what is wrong with it. */
export interface Found<T> {
  readonly value: T
  readonly errors: readonly PayloadError[]
}

type Rules = typeof templateRules

interface Taken {
  readonly objects: readonly DataObject[]
  readonly errors: readonly PayloadError[]
  readonly isWhole: boolean
}

/** Takes the value of a template apart; each sub-ID once, each value by its rule. */
function take(text: string, { value, at }: DataObject, rules: Rules): Taken {
  const { objects, empty, broken } = walkDataObjects(text, at + 4, at + 4 + value.length)
  const errors: PayloadError[] = empty.map(emptyError)
  const seen: Record<string, true> = {}
  const kept = objects.filter((each) => {
    if (seen[each.id] === true) {
      errors.push({ code: 'repeated-tag', at: each.at })
      return false
    }
    seen[each.id] = true
    const rule = ownValue(rules, each.id)
    const code = rule === undefined ? null : defectOf(rule, each.value)
    if (code !== null) errors.push({ code, at: code === 'wrong-length' ? each.at + 2 : each.at + 4 })
    return true
  })
  // What overflows a template isn't cut off: its length is wrong.
  if (broken !== null) errors.push({ code: broken.code === 'truncated' ? 'wrong-length' : broken.code, at: broken.at })
  return { objects: kept, errors, isWhole: broken === null }
}

function asRecord(objects: readonly DataObject[]): EmvTemplate {
  const record: Record<string, string> = {}
  objects.forEach(({ id, value }) => {
    record[id] = value
  })
  return record
}

/** A merchant account (IDs 26 to 51): its "00" names the network. What can't be taken apart stays a text. */
export function readNamedTemplate(text: string, object: DataObject): Found<string | EmvTemplate> {
  const { objects, errors, isWhole } = take(text, object, templateRules)
  if (!isWhole) return { value: object.value, errors }
  const hasName = objects.some(({ id }) => id === '00')
  return {
    value: asRecord(objects),
    errors: hasName ? errors : [...errors, { code: 'missing-tag', at: object.at + 4 }],
  }
}

/**
 * A template of whoever uses it (IDs 80 to 99, and 50 to 99 of the additional data). Codes in use have plain texts here too
 * (Mongolia's QPay), so a text that is no template is no defect, unless it starts as one, with "00" and a length.
 */
export function readOpenTemplate(text: string, object: DataObject): Found<string | EmvTemplate> {
  const { objects, errors, isWhole } = take(text, object, templateRules)
  if (isWhole && errors.length === 0) return { value: asRecord(objects), errors }
  const isMeant = /^00[0-9]{2}/.test(object.value)
  if (!isMeant) return { value: object.value, errors: [] }
  return { value: isWhole ? asRecord(objects) : object.value, errors }
}

const additionalNames = {
  '01': 'billNumber',
  '02': 'mobileNumber',
  '03': 'storeLabel',
  '04': 'loyaltyNumber',
  '05': 'referenceLabel',
  '06': 'customerLabel',
  '07': 'terminalLabel',
  '08': 'purpose',
  '09': 'dataRequest',
  '10': 'merchantTaxId',
  '11': 'merchantChannel',
} as const satisfies Readonly<Record<string, keyof EmvAdditionalData>>

/** Sub-IDs of the additional data and the names of what they hold. */
export const additionalIds: Readonly<Record<string, Exclude<keyof EmvAdditionalData, 'others'>>> = additionalNames

/** The additional data (ID 62). */
export function readAdditional(text: string, object: DataObject): Found<EmvAdditionalData> {
  const { objects, errors } = take(text, object, additionalRules)
  const all: PayloadError[] = [...errors]
  const named: { -readonly [Name in keyof EmvAdditionalData]: EmvAdditionalData[Name] } = {}
  const others: Record<string, string | EmvTemplate> = {}
  objects.forEach((each) => {
    const name = ownValue(additionalIds, each.id)
    if (name !== undefined) named[name] = each.value
    else if (each.id < '50') others[each.id] = each.value
    else {
      const found = readOpenTemplate(text, each)
      all.push(...found.errors)
      others[each.id] = found.value
    }
  })
  if (Object.keys(others).length > 0) named.others = others
  return { value: named, errors: all }
}

/** Name and city in the local language (ID 64); null where language or name is missing. */
export function readLocal(text: string, object: DataObject): Found<EmvLocal | null> {
  const { objects, errors, isWhole } = take(text, object, localRules)
  const { '00': language, '01': name, '02': city, ...others } = asRecord(objects)
  if (language === undefined || name === undefined) {
    return { value: null, errors: isWhole ? [...errors, { code: 'missing-tag', at: object.at + 4 }] : errors }
  }
  const local = { language, name, city: city ?? null }
  return { value: Object.keys(others).length === 0 ? local : { ...local, others }, errors }
}
