/** The languages of the app, by BCP 47 tag. (`pseudo`, English made longer to find what clips, is a setting of tests alone.) */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Each language by its own name, as it is chosen by. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' }

/** One screen area's texts in every language. The English ones are the type: a missing text does not compile. */
export type Catalog<Texts> = Readonly<Record<Language, Texts>>

/** The texts that other languages must have, read off the English ones: plain strings, and functions of the same parameters. */
export type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : TextsLike<English[Key]>
}

/** The app's language for what the system asks for: Chinese in any of its forms, English otherwise. */
export function languageFor(systemLanguage: string): Language {
  return /^zh(?![a-z])/i.test(systemLanguage) ? 'zh-CN' : 'en'
}
