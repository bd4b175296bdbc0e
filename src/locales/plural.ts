import type { Language } from './language'

/** A text for each form of plural that a language has; `other` is always there, and stands in for a form that is missing. */
export interface PluralForms {
  readonly other: string
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
}

/**
 * The form that a whole number takes in a language (Unicode CLDR, cardinal plural rules for whole numbers). Written out here
 * because `Intl` is missing on the engines of mini-programs.
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[pluralRules[language](count)] ?? forms.other
}

const onlyOther = (): keyof PluralForms => 'other'
const oneIsOne = (count: number): keyof PluralForms => (count === 1 ? 'one' : 'other')

const pluralRules: Readonly<Record<Language, (count: number) => keyof PluralForms>> = {
  en: oneIsOne,
  'zh-CN': onlyOther,
  fr: (count) => (count === 0 || count === 1 ? 'one' : 'other'),
  es: oneIsOne,
  ru: slavic,
  ko: onlyOther,
  ja: onlyOther,
  id: onlyOther,
  ar: arabic,
}

function slavic(count: number): keyof PluralForms {
  const lastTwo = count % 100
  const last = count % 10
  if (lastTwo >= 11 && lastTwo <= 14) return 'many'
  if (last === 1) return 'one'
  return last >= 2 && last <= 4 ? 'few' : 'many'
}

function arabic(count: number): keyof PluralForms {
  if (count === 0) return 'zero'
  if (count === 1) return 'one'
  if (count === 2) return 'two'
  const lastTwo = count % 100
  if (lastTwo >= 3 && lastTwo <= 10) return 'few'
  return lastTwo >= 11 ? 'many' : 'other'
}
