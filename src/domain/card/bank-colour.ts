import { ownValue } from '../core/record'
import type { CardBrand } from './kinds'

/** The two ends of a card's gradient, "#rrggbb"; white text has a contrast of at least 4.5 on both (WCAG 2.2, 1.4.3). */
export interface CardColours {
  readonly from: string
  readonly to: string
}

/** The large banks' own colours, darkened where white text needs it. */
const colourByBank: Readonly<Record<string, string>> = {
  ABC: '#00735f',
  BEAHK: '#b3132b',
  BJBANK: '#b5161c',
  BOC: '#a91c22',
  BOHAIB: '#0060a9',
  CCB: '#0b4ea2',
  CEB: '#6a1b7f',
  CIB: '#0a3d82',
  CITI: '#0a4c8f',
  CITIC: '#bf1029',
  CMB: '#b5121b',
  CMBC: '#0a6f50',
  COMM: '#123a7c',
  CZBANK: '#a12a1c',
  DBS: '#a3121a',
  DBSCN: '#a3121a',
  EGBANK: '#0a6391',
  GDB: '#a8141d',
  HKBEA: '#b3132b',
  HSB: '#00694a',
  HSBC: '#9f101a',
  HXBANK: '#b8161c',
  HZCB: '#00688f',
  ICBC: '#b9000b',
  JSBANK: '#0e5a99',
  NBBANK: '#8f5200',
  NJCB: '#a31c2e',
  PSBC: '#00693e',
  SCB: '#0a5a8a',
  SHBANK: '#1b3f8b',
  SPABANK: '#b34708',
  SPDB: '#0b3c7f',
}

/** For cards whose bank is not known. */
const colourByBrand: Readonly<Record<CardBrand, string>> = {
  unionpay: '#00665e',
  visa: '#1a2b7b',
  mastercard: '#7a2f12',
  amex: '#0b5d8c',
  jcb: '#1a4d8f',
  diners: '#2e5a74',
  discover: '#8a4a10',
  maestro: '#3d4c9e',
  unknown: '#4a5661',
}

/** The colours of a card: the bank's own, a calm one derived from its code, or the brand's where the bank is not known. */
export function cardColours(bankCode: string | null, brand: CardBrand): CardColours {
  const from = bankCode === null ? colourByBrand[brand] : (ownValue(colourByBank, bankCode) ?? derivedColour(bankCode))
  return { from, to: darkened(from) }
}

/** The same code always has the same hue; saturation and lightness stay where white can be read on any of them. */
function derivedColour(bankCode: string): string {
  const hash = bankCode.split('').reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 3600, 7)
  const hue = hash / 10
  const chroma = 0.22
  const channel = (offset: number): number => {
    const turn = (((hue + offset) % 360) + 360) % 360
    const height = Math.max(0, Math.min(1, 2 - Math.abs(turn - 180) / 60))
    return 0.18 + chroma * (1 - height)
  }
  return hex([channel(0), channel(120), channel(240)])
}

function darkened(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return hex(channels.map((value) => value * 0.68))
}

function hex(channels: readonly number[]): string {
  return `#${channels
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/**
 * What stands on a card where others have a logo: up to three capitals of the English name ("CCB"), or the first two
 * characters of the Chinese one that tell banks apart.
 */
export function bankInitials(name: { readonly zh: string; readonly en: string | null }): string {
  if (name.en === null) return name.zh.replace(/^\u4e2d\u56fd/, '').slice(0, 2)
  return name.en
    .replace(/\(.*\)/g, '')
    .split(' ')
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => (/^[A-Z]{2,}/.test(word) ? (/^[A-Z]+/.exec(word)?.[0] ?? '') : word.charAt(0)))
    .join('')
    .slice(0, 4)
}
