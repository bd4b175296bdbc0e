import { crc16 } from '@/domain/code/crc16'

/** EMVCo MPM v1.1, annex B. */
export const emvSample =
  '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A'

/** EMVCo CPM v1.1, annex B.1. */
export const consumerSample = 'hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8='

/** A data object; the length counts characters. */
export function dataObject(id: string, value: string): string {
  return `${id}${String(Array.from(value).length).padStart(2, '0')}${value}`
}

/** The text with its checksum behind it. */
export function sealed(text: string): string {
  const open = `${text}6304`
  return open + crc16(open).toString(16).toUpperCase().padStart(4, '0')
}

/** What a plain code is made of, in the standard's order. */
const plain: Readonly<Record<string, string>> = {
  '00': '01',
  '15': '6212000012345678',
  '52': '5411',
  '53': '156',
  '58': 'CN',
  '59': 'TEA HOUSE',
  '60': 'HANGZHOU',
}

/** A sound code with changes: a value instead of another or in addition, null to leave an object out. */
export function codeWith(changes: Readonly<Record<string, string | null>> = {}): string {
  const all: Readonly<Record<string, string | null>> = { ...plain, ...changes }
  const ids = Object.keys(all).sort()
  return sealed(ids.map((id) => (all[id] === null ? '' : dataObject(id, all[id] ?? ''))).join(''))
}

/** Where the ID of a data object of the top level starts, in a code without templates before it. */
export function placeOf(code: string, id: string): number {
  let at = 0
  while (code.slice(at, at + 2) !== id) at += 4 + Number(code.slice(at + 2, at + 4))
  return at
}
