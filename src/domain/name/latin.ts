/** Latin letters that Unicode does not take apart into a letter and an accent, as banks write them. */
const plainLetters: Readonly<Record<string, string>> = {
  '\u00df': 'ss',
  '\u1e9e': 'SS',
  '\u00c6': 'AE',
  '\u00e6': 'ae',
  '\u0152': 'OE',
  '\u0153': 'oe',
  '\u00d8': 'O',
  '\u00f8': 'o',
  '\u0110': 'D',
  '\u0111': 'd',
  '\u00d0': 'D',
  '\u00f0': 'd',
  '\u00de': 'TH',
  '\u00fe': 'th',
  '\u0141': 'L',
  '\u0142': 'l',
  '\u0126': 'H',
  '\u0127': 'h',
  '\u0131': 'i',
  '\u018f': 'A',
  '\u0259': 'a',
  '\u014a': 'N',
  '\u014b': 'n',
  '\u0132': 'IJ',
  '\u0133': 'ij',
  '\u0138': 'q',
  '\u013f': 'L',
  '\u0140': 'l',
  '\u0149': 'n',
  '\u0166': 'T',
  '\u0167': 't',
}

/** What the passport's machine line writes instead of dropping the accent (ICAO 9303-3, section 6, table A). */
const machineLineLetters: Readonly<Record<string, string>> = {
  '\u00c4': 'AE',
  '\u00e4': 'ae',
  '\u00d6': 'OE',
  '\u00f6': 'oe',
  '\u00dc': 'UE',
  '\u00fc': 'ue',
  '\u00c5': 'AA',
  '\u00e5': 'aa',
  '\u00d8': 'OE',
  '\u00f8': 'oe',
}

/** Latin letters without their accents ("\u00dc" as "U"); other scripts as they are. */
export function foldAccents(text: string): string {
  return replaceLetters(text, plainLetters)
    .normalize('NFD')
    .replace(/([A-Za-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
}

/** Latin letters as the passport's machine line writes them ("\u00dc" as "UE"). */
export function foldAsMachineLine(text: string): string {
  return foldAccents(replaceLetters(text.normalize('NFC'), machineLineLetters))
}

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/[\u00c0-\u024f\u0259\u1e9e]/g, (letter) => letters[letter] ?? letter)
}
