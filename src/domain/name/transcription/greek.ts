/**
 * Greek by ELOT 743 (ISO 843, transcription), which Greek and Cypriot passports follow; ICAO 9303 has no table for it.
 */
const letters: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'V',
  Γ: 'G',
  Δ: 'D',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'I',
  Θ: 'TH',
  Ι: 'I',
  Κ: 'K',
  Λ: 'L',
  Μ: 'M',
  Ν: 'N',
  Ξ: 'X',
  Ο: 'O',
  Π: 'P',
  Ρ: 'R',
  Σ: 'S',
  Τ: 'T',
  Υ: 'Y',
  Φ: 'F',
  Χ: 'CH',
  Ψ: 'PS',
  Ω: 'O',
}

const pairs: Readonly<Record<string, string>> = { ΓΓ: 'NG', ΓΞ: 'NX', ΓΧ: 'NCH', ΟΥ: 'OU' }

/** A word in Latin letters; `word` is in capitals. */
export function transcribeGreek(word: string): string {
  // A diaeresis, or an accent on the first of two, keeps the vowels apart.
  const plain = word
    .normalize('NFD')
    .replace(/([ΑΕΗΟ])\u0301Υ/g, '$1|Υ')
    .replace(/Υ\u0301?\u0308\u0301?/g, '|Υ')
    .replace(/[\u0300-\u036f]/g, '')
  let latin = ''
  for (let index = 0; index < plain.length; index += 1) {
    const letter = plain.charAt(index)
    const next = plain.charAt(index + 1)
    const pair = pairs[letter + next]
    if (pair !== undefined) {
      latin += pair
      index += 1
    } else if (letter === 'Μ' && next === 'Π') {
      latin += index === 0 || index + 2 === plain.length ? 'B' : 'MP'
      index += 1
    } else if (/[ΑΕΗ]/.test(letter) && next === 'Υ') {
      latin += (letters[letter] ?? '') + (isVoiced(plain.charAt(index + 2)) ? 'V' : 'F')
      index += 1
    } else if (letter !== '|') {
      latin += letters[letter] ?? letter
    }
  }
  return latin
}

/** Whether αυ, ευ and ηυ sound as av before this letter. */
function isVoiced(letter: string): boolean {
  return letter !== '' && /[ΑΒΓΔΕΖΗΙΛΜΝΟΡΥΩ]/.test(letter)
}
