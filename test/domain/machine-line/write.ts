import { checkDigitOf } from '@/domain/machine-line/check-digit'

/** A document as its machine line would have it; the names in capitals, words apart by spaces. */
export interface Written {
  readonly family: string
  readonly given: string
  readonly number: string
  readonly nationality: string
  /** YYMMDD. */
  readonly birth: string
  readonly expiry: string
  readonly personal: string
}

function filled(text: string, width: number): string {
  return text.split(' ').join('<').padEnd(width, '<').slice(0, width)
}

function nameField({ family, given }: Written, width: number): string {
  return filled(given === '' ? family : `${family}<<${given}`, width)
}

/** The two lines of a passport (ICAO 9303-4). */
export function writePassport(document: Written): string {
  const number = filled(document.number, 9)
  const first = `P<${filled(document.nationality, 3)}${nameField(document, 39)}`
  const personal = filled(document.personal, 14)
  const numberPart = number + checkDigitOf(number)
  const birth = document.birth + checkDigitOf(document.birth)
  const rest = document.expiry + checkDigitOf(document.expiry) + personal + checkDigitOf(personal)
  const second = `${numberPart}${filled(document.nationality, 3)}${birth}<${rest}`
  return `${first}\n${second}${checkDigitOf(numberPart + birth + rest)}`
}

/** The two lines of a smaller document (ICAO 9303-6). */
export function writeTd2(document: Written): string {
  const number = filled(document.number, 9)
  const numberPart = number + checkDigitOf(number)
  const birth = document.birth + checkDigitOf(document.birth)
  const rest = document.expiry + checkDigitOf(document.expiry) + filled(document.personal, 7)
  const first = `I<${filled(document.nationality, 3)}${nameField(document, 31)}`
  return `${first}\n${numberPart}${filled(document.nationality, 3)}${birth}<${rest}${checkDigitOf(numberPart + birth + rest)}`
}

/** The three lines of a card (ICAO 9303-5). */
export function writeTd1(document: Written): string {
  const number = filled(document.number, 9)
  const numberPart = number + checkDigitOf(number) + filled(document.personal, 15)
  const birth = document.birth + checkDigitOf(document.birth)
  const expiry = document.expiry + checkDigitOf(document.expiry)
  const nationality = filled(document.nationality, 3)
  const second = `${birth}<${expiry}${nationality}${'<'.repeat(11)}${checkDigitOf(`${numberPart}${birth}${expiry}${'<'.repeat(11)}`)}`
  return `I<${nationality}${numberPart}\n${second}\n${nameField(document, 30)}`
}
