/** The letters from U+10D0 on by Georgia's national system of 2002, without its apostrophes, as Georgian passports print them. */
const letters = 'A B G D E V Z T I K L M N O P ZH R S T U P K GH Q SH CH TS DZ TS CH KH J H'.split(' ')

/** A word in Latin letters. */
export function transcribeGeorgian(word: string): string {
  return word.replace(/[\u10d0-\u10f0]/g, (letter) => letters[letter.charCodeAt(0) - 0x10d0] ?? letter)
}
