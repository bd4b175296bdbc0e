/**
 * ICAO 9303-3, section 6, table C, by code point: a transliteration that machines can undo, with X before what Latin lacks. Vowel
 * signs are left out, as the standard has it. It is rarely what a passport prints: those write by the sound.
 */
const letters: Readonly<Record<string, string>> = {
  '\u0621': 'XE',
  '\u0622': 'XAA',
  '\u0623': 'XAE',
  '\u0624': 'U',
  '\u0625': 'I',
  '\u0626': 'XI',
  '\u0627': 'A',
  '\u0628': 'B',
  '\u0629': 'XTA',
  '\u062a': 'T',
  '\u062b': 'XTH',
  '\u062c': 'J',
  '\u062d': 'XH',
  '\u062e': 'XKH',
  '\u062f': 'D',
  '\u0630': 'XDH',
  '\u0631': 'R',
  '\u0632': 'Z',
  '\u0633': 'S',
  '\u0634': 'XSH',
  '\u0635': 'XSS',
  '\u0636': 'XDZ',
  '\u0637': 'XTT',
  '\u0638': 'XZZ',
  '\u0639': 'E',
  '\u063a': 'G',
  '\u0641': 'F',
  '\u0642': 'Q',
  '\u0643': 'K',
  '\u0644': 'L',
  '\u0645': 'M',
  '\u0646': 'N',
  '\u0647': 'H',
  '\u0648': 'W',
  '\u0649': 'XAY',
  '\u064a': 'Y',
  '\u0671': 'XXA',
  '\u0679': 'XXT',
  '\u067c': 'XRT',
  '\u067e': 'P',
  '\u0681': 'XKE',
  '\u0685': 'XXH',
  '\u0686': 'XC',
  '\u0688': 'XXD',
  '\u0689': 'XDR',
  '\u0691': 'XXR',
  '\u0693': 'XRR',
  '\u0696': 'XRX',
  '\u0698': 'XJ',
  '\u069a': 'XXS',
  '\u06a9': 'XKK',
  '\u06ab': 'XXK',
  '\u06ad': 'XNG',
  '\u06af': 'XGG',
  '\u06ba': 'XNN',
  '\u06bc': 'XXN',
  '\u06be': 'XDO',
  '\u06c0': 'XYH',
  '\u06c1': 'XXG',
  '\u06c2': 'XGE',
  '\u06c3': 'XTG',
  '\u06cc': 'XYA',
  '\u06cd': 'XXY',
  '\u06d0': 'Y',
  '\u06d2': 'XYB',
  '\u06d3': 'XBE',
}

const doubling = '\u0651'
const tehMarbuta = '\u0629'

/** A word in Latin letters, one by one. */
export function transliterateArabic(word: string): string {
  // The sign of doubling stands behind its letter, before or after the vowel sign, which is not written.
  const plain = word.replace(/[\u064b-\u0650\u0652-\u065f\u0670\u0640]/g, '')
  let latin = ''
  for (let index = 0; index < plain.length; index += 1) {
    const letter = plain.charAt(index)
    const isLast = index === plain.length - 1
    const written = letter === doubling ? '' : letter === tehMarbuta && isLast ? 'XAH' : (letters[letter] ?? letter)
    latin += plain.charAt(index + 1) === doubling ? written + written : written
  }
  return latin
}
