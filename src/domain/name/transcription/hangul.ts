/*
 * Hangul by the Revised Romanization (2000), as Korean passports use it: each syllable by itself, without the changes of sound
 * between them, and the family name as its families have long written it.
 */
const initials = ['G', 'KK', 'N', 'D', 'TT', 'R', 'M', 'B', 'PP', 'S', 'SS', '', 'J', 'JJ', 'CH', 'K', 'T', 'P', 'H']
const vowels = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WO WE WI YU EU UI I'.split(' ')
const finals = ' K K K N N N T L K M L L L P L M P P T T NG T T K T P T'.split(' ')

/** How most bearers of a family name spell it in their passports, where that is not the rule's spelling. */
const familyNames: Readonly<Record<string, string>> = {
  김: 'KIM',
  이: 'LEE',
  박: 'PARK',
  최: 'CHOI',
  정: 'JUNG',
  강: 'KANG',
  조: 'CHO',
  윤: 'YOON',
  임: 'LIM',
  신: 'SHIN',
  권: 'KWON',
  황: 'HWANG',
  안: 'AHN',
  유: 'YOO',
  류: 'RYU',
  전: 'JEON',
  고: 'KO',
  문: 'MOON',
  손: 'SON',
  배: 'BAE',
  백: 'BAEK',
  허: 'HUR',
  심: 'SHIM',
  노: 'NOH',
  하: 'HA',
  주: 'JOO',
  우: 'WOO',
  구: 'KOO',
  민: 'MIN',
  진: 'JIN',
  엄: 'EOM',
  원: 'WON',
  천: 'CHEON',
  방: 'BANG',
  공: 'KONG',
  현: 'HYUN',
  변: 'BYUN',
  여: 'YEO',
  추: 'CHOO',
  도: 'DO',
  석: 'SEOK',
  선: 'SUN',
  길: 'GIL',
  곽: 'KWAK',
  기: 'KI',
  남궁: 'NAMGUNG',
  황보: 'HWANGBO',
  제갈: 'JEGAL',
  선우: 'SUNWOO',
}

/** Two syllables that are one family name. */
const twoSyllables = ['남궁', '황보', '제갈', '선우', '독고', '사공', '서문']

/** A Korean name: the family name first, the given names in one word. */
export function transcribeHangul(name: string): string {
  const [first = '', ...others] = name.split(' ').filter((word) => word !== '')
  const split =
    others.length > 0 ? first.length : twoSyllables.some((family) => first.indexOf(family) === 0) && first.length > 2 ? 2 : 1
  const family = first.slice(0, split)
  const given = first.slice(split) + others.join('')
  return `${familyNames[family] ?? syllables(family)} ${syllables(given)}`.trim()
}

function syllables(text: string): string {
  return text.split('').map(syllable).join('')
}

function syllable(character: string): string {
  const index = character.charCodeAt(0) - 0xac00
  if (index < 0 || index > 11171) return character
  return `${initials[Math.floor(index / 588)] ?? ''}${vowels[Math.floor((index % 588) / 28)] ?? ''}${finals[index % 28] ?? ''}`
}
