/*
 * Japanese kana as in Japanese passports: Hepburn without long marks (Passport Act, ordinance, appendix), ん as M before B, M, P,
 * っ as a double consonant (T before CH).
 */
const rows: Readonly<Record<string, string>> = {
  あ: 'A',
  い: 'I',
  う: 'U',
  え: 'E',
  お: 'O',
  か: 'KA',
  き: 'KI',
  く: 'KU',
  け: 'KE',
  こ: 'KO',
  さ: 'SA',
  し: 'SHI',
  す: 'SU',
  せ: 'SE',
  そ: 'SO',
  た: 'TA',
  ち: 'CHI',
  つ: 'TSU',
  て: 'TE',
  と: 'TO',
  な: 'NA',
  に: 'NI',
  ぬ: 'NU',
  ね: 'NE',
  の: 'NO',
  は: 'HA',
  ひ: 'HI',
  ふ: 'FU',
  へ: 'HE',
  ほ: 'HO',
  ま: 'MA',
  み: 'MI',
  む: 'MU',
  め: 'ME',
  も: 'MO',
  や: 'YA',
  ゆ: 'YU',
  よ: 'YO',
  ら: 'RA',
  り: 'RI',
  る: 'RU',
  れ: 'RE',
  ろ: 'RO',
  わ: 'WA',
  ゐ: 'I',
  ゑ: 'E',
  を: 'O',
  ん: 'N',
  ゔ: 'BU',
  が: 'GA',
  ぎ: 'GI',
  ぐ: 'GU',
  げ: 'GE',
  ご: 'GO',
  ざ: 'ZA',
  じ: 'JI',
  ず: 'ZU',
  ぜ: 'ZE',
  ぞ: 'ZO',
  だ: 'DA',
  ぢ: 'JI',
  づ: 'ZU',
  で: 'DE',
  ど: 'DO',
  ば: 'BA',
  び: 'BI',
  ぶ: 'BU',
  べ: 'BE',
  ぼ: 'BO',
  ぱ: 'PA',
  ぴ: 'PI',
  ぷ: 'PU',
  ぺ: 'PE',
  ぽ: 'PO',
  ぁ: 'A',
  ぃ: 'I',
  ぅ: 'U',
  ぇ: 'E',
  ぉ: 'O',
}

const smallY: Readonly<Record<string, string>> = { ゃ: 'A', ゅ: 'U', ょ: 'O' }

/** A word of hiragana or katakana in Latin letters. */
export function transcribeKana(word: string): string {
  const kana = word.replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
  let latin = ''
  let doubled = false
  for (let index = 0; index < kana.length; index += 1) {
    const character = kana.charAt(index)
    if (character === 'っ') {
      doubled = true
      continue
    }
    const sound = soundAt(kana, index)
    latin += doubled ? (sound.indexOf('CH') === 0 ? 'T' : sound.charAt(0)) + sound : sound
    doubled = false
    if (smallY[kana.charAt(index + 1)] !== undefined) index += 1
  }
  return shortVowels(latin.replace(/N(?=[BMP])/g, 'M'), kana)
}

function soundAt(kana: string, index: number): string {
  const sound = rows[kana.charAt(index)] ?? (kana.charAt(index) === 'ー' ? '' : kana.charAt(index))
  const vowel = smallY[kana.charAt(index + 1)]
  if (vowel === undefined) return sound
  // し + ゃ is SHA, き + ゃ is KYA.
  return sound.replace(/I$/, '') + (/^(SH|CH|J)/.test(sound) ? '' : 'Y') + vowel
}

/** Long O and U are written short, but an O at the end that is long by おお (妹尾: SENOO). */
function shortVowels(latin: string, kana: string): string {
  const endsLong = /[おこそとのほもよろごぞどぼぽ]お$/.test(kana)
  const short = latin.replace(/OU/g, 'O').replace(/UU/g, 'U').replace(/OO/g, 'O')
  return endsLong ? `${short}O` : short
}
