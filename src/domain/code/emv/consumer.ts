import { type EmvConsumerPayload, payload, type PayloadError } from '../payload-types'
import { decodeBase64 } from './base64'
import { type BerError, type BerObject, toAscii, toHex, walkBer } from './ber-tlv'
import type { EmvApplication, EmvCommonData, EmvConsumerFields } from './consumer-fields'

/** Every consumer-presented code starts with the tag 85, "CPV0…", in base64 (EMVCo CPM v1.1, section 3). */
export function looksLikeEmvConsumer(text: string): boolean {
  return /^hQVDUFY/.test(text)
}

/** Readers take 512 bytes (section 3.2), which are 684 characters of base64. */
const maxBase64 = 684

const none: EmvConsumerFields = { payloadFormat: null, applications: [], common: null, others: [] }

/** Reads a consumer-presented code: it is for tills, and a person who scans one is told so. */
export function readEmvConsumer(text: string): EmvConsumerPayload {
  if (text.length > maxBase64) return payload('emv-consumer', none, [{ code: 'too-long', at: maxBase64 }])
  const { bytes, brokenAt } = decodeBase64(text)
  if (brokenAt !== null) return payload('emv-consumer', none, [{ code: 'not-base64', at: brokenAt }])
  const { fields, errors } = readBytes(bytes)
  return payload(
    'emv-consumer',
    fields,
    errors.map(({ code, at }) => placed(code, at, text.length)),
  )
}

/** Where a byte stands in base64: four characters hold three of them. */
function placed(code: PayloadError['code'], byte: number, most: number): PayloadError {
  return { code, at: Math.min(Math.floor((byte * 4) / 3), most) }
}

function readBytes(bytes: readonly number[]): { readonly fields: EmvConsumerFields; readonly errors: readonly BerError[] } {
  const { objects, broken } = walkBer(bytes, 0, bytes.length)
  const errors: BerError[] = []
  const applications: EmvApplication[] = []
  const others: string[] = []
  let payloadFormat: string | null = null
  let common: EmvCommonData | null = null
  objects.forEach((object, index) => {
    const { tag, at, valueAt, end } = object
    if (tag === '85' && index === 0) {
      payloadFormat = toAscii(bytes, valueAt, end)
      if (payloadFormat !== 'CPV01') errors.push({ code: 'bad-payload-format', at: valueAt })
    } else if (tag === '61') applications.push(readApplication(bytes, object, errors))
    else if (tag === '85' || (tag === '62' && common !== null)) errors.push({ code: 'repeated-tag', at })
    else if (tag === '62') common = readTemplate(bytes, object, errors).data
    else others.push(tag)
  })
  if (broken !== null) errors.push(broken)
  else if (applications.length === 0) errors.push({ code: 'missing-tag', at: bytes.length })
  return { fields: { payloadFormat, applications, common, others }, errors }
}

/** An application: its ID is the one thing that it must have, of 5 to 16 bytes (ISO/IEC 7816-5). */
function readApplication(bytes: readonly number[], template: BerObject, errors: BerError[]): EmvApplication {
  const { data, objects, isWhole } = readTemplate(bytes, template, errors)
  const name = objects.find(({ tag }) => tag === '4F')
  if (name === undefined) {
    if (isWhole) errors.push({ code: 'missing-tag', at: template.valueAt })
    return { adfName: null, ...data }
  }
  const length = name.end - name.valueAt
  if (length < 5 || length > 16) errors.push({ code: 'wrong-length', at: name.at })
  return { adfName: toHex(bytes, name.valueAt, name.end), ...data }
}

interface Template {
  readonly data: EmvCommonData
  readonly objects: readonly BerObject[]
  readonly isWhole: boolean
}

/** Templates inside templates (63 and 64, table 3.2): what they hold is the payment network's own. */
const transparent = /^6[34]$/

function readTemplate(bytes: readonly number[], { valueAt, end }: BerObject, errors: BerError[]): Template {
  const { objects, broken } = walkBer(bytes, valueAt, end)
  const tags: string[] = []
  const see = (tag: string): boolean => {
    const isNew = tags.indexOf(tag) < 0
    if (isNew) tags.push(tag)
    return isNew
  }
  objects.forEach((object) => {
    if (!see(object.tag)) errors.push({ code: 'repeated-tag', at: object.at })
    if (!transparent.test(object.tag)) return
    const inner = walkBer(bytes, object.valueAt, object.end)
    inner.objects.forEach(({ tag }) => see(tag))
    if (inner.broken !== null) errors.push(inside(inner.broken))
  })
  if (broken !== null) errors.push(inside(broken))
  const textOf = (wanted: string): string | null => {
    const object = objects.find(({ tag }) => tag === wanted)
    return object === undefined ? null : toAscii(bytes, object.valueAt, object.end)
  }
  return { data: { label: textOf('50'), languages: textOf('5F2D'), tags }, objects, isWhole: broken === null }
}

/** What overflows a template isn't cut off: its length is wrong. */
function inside({ code, at }: BerError): BerError {
  return { code: code === 'truncated' ? 'wrong-length' : code, at }
}
