/** Whose spelling it is: letters and passports of these countries differ from the others'. */
export type CyrillicCountry = 'UKR' | 'BLR' | 'BGR' | 'SRB' | 'MKD'

/** ICAO 9303-3, section 6, table B; what the table gives several countries differently is below. Below it, letters that it lacks. */
const letters: Readonly<Record<string, string>> = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  І: 'I',
  Й: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ы: 'Y',
  Ъ: 'IE',
  Ь: '',
  Э: 'E',
  Ю: 'IU',
  Я: 'IA',
  Ѵ: 'Y',
  Ґ: 'G',
  Ў: 'U',
  Ѫ: 'U',
  Ѓ: 'G',
  Ђ: 'D',
  Ѕ: 'DZ',
  Ј: 'J',
  Ќ: 'K',
  Љ: 'LJ',
  Њ: 'NJ',
  Ћ: 'C',
  Џ: 'DZ',
  Є: 'IE',
  Ї: 'I',
  // Kazakh, Kyrgyz and Mongolian, as their passports spell them.
  Ә: 'A',
  Ғ: 'G',
  Қ: 'K',
  Ң: 'N',
  Ө: 'O',
  Ұ: 'U',
  Ү: 'U',
  Һ: 'H',
  // Uzbek and Tajik.
  Ҳ: 'KH',
  Ӣ: 'I',
  Ӯ: 'U',
  Ҷ: 'J',
}

/**
 * Where a country's passports differ: the exceptions of table B, with Serbia's Г as G (the table's H is in no Serbian passport), and
 * Bulgaria's by its Transliteration Act of 2009, which its passports follow.
 */
const countryLetters: Readonly<Record<CyrillicCountry, Readonly<Record<string, string>>>> = {
  UKR: { Г: 'H', И: 'Y' },
  BLR: { Г: 'H', Ё: 'IO' },
  BGR: { Щ: 'SHT', Ъ: 'A', Ь: 'Y', Й: 'Y', Х: 'H', Ю: 'YU', Я: 'YA' },
  SRB: { Ж: 'Z', Х: 'H', Ц: 'C', Ч: 'C', Ш: 'S' },
  MKD: { Х: 'H', Ц: 'C', Ѓ: 'GJ', Ќ: 'KJ', Џ: 'DJ' },
}

/** The first letter of a Ukrainian name (table B). */
const ukrainianFirst: Readonly<Record<string, string>> = { Є: 'YE', Ї: 'YI', Й: 'Y', Ю: 'YU', Я: 'YA' }

/** A word in capitals, in Latin letters. */
export function transcribeCyrillic(word: string, country: CyrillicCountry | null): string {
  let latin = ''
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index)
    const before = word.charAt(index - 1)
    const special =
      country === 'UKR'
        ? ((index === 0 ? ukrainianFirst[letter] : undefined) ?? (before === 'З' && letter === 'Г' ? 'GH' : undefined))
        : country === 'BGR' && letter === 'Я' && before === 'И' && index === word.length - 1
          ? 'A'
          : undefined
    latin += special ?? (country === null ? undefined : countryLetters[country][letter]) ?? letters[letter] ?? letter
  }
  return latin
}

/** The country whose spelling a name asks for: that of the nationality, otherwise the one whose letters are in it. */
export function cyrillicCountry(name: string, nationality: string | null): CyrillicCountry | null {
  const known = countries.find((country) => country === nationality)
  if (known !== undefined) return known
  if (/[ЄЇҐєїґ]/.test(name)) return 'UKR'
  if (/[Ўў]/.test(name)) return 'BLR'
  if (/[ЃЌЅѓќѕ]/.test(name)) return 'MKD'
  return /[ЂЋЉЊЏЈђћљњџј]/.test(name) ? 'SRB' : null
}

const countries: readonly CyrillicCountry[] = ['UKR', 'BLR', 'BGR', 'SRB', 'MKD']
