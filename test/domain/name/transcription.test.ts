import fc from 'fast-check'

import { suggestLatin } from '@/domain/name/transcription/suggest'

function latin(name: string, nationality: string | null = null): string | null {
  const suggestion = suggestLatin(name, nationality)
  return suggestion?.kind === 'spelling' ? suggestion.latin : null
}

describe('Cyrillic, by table B and the countries’ own passports', () => {
  test.each([
    ['Кузнецов Иван', 'RUS', 'KUZNETSOV IVAN'],
    ['Щеглова Юлия', 'RUS', 'SHCHEGLOVA IULIIA'],
    ['Подъячев Фёдор', 'RUS', 'PODIEIACHEV FEDOR'],
    ['Соловьёв Алексей', null, 'SOLOVEV ALEKSEI'],
    ['Римский-Корсаков', null, 'RIMSKII-KORSAKOV'],
    ['Гайдук Євген', 'UKR', 'HAIDUK YEVHEN'],
    ['Єжак Сергій', null, 'YEZHAK SERHII'],
    ['Згурський Їжак', 'UKR', 'ZGHURSKYI YIZHAK'],
    ['Яценко Надія', 'UKR', 'YATSENKO NADIIA'],
    ['Бабрыковіч Аляксандр', 'BLR', 'BABRYKOVICH ALIAKSANDR'],
    ['Ігар Багдановіч', 'BLR', 'IHAR BAHDANOVICH'],
    ['Щерев Георги', 'BGR', 'SHTEREV GEORGI'],
    ['Мария Христова', 'BGR', 'MARIA HRISTOVA'],
    ['Јелена Поповић', null, 'JELENA POPOVIC'],
    ['Жељко Чолић', 'SRB', 'ZELJKO COLIC'],
    ['Ѓорѓи Ќосев', null, 'GJORGJI KJOSEV'],
    ['Әлия Қасымова', 'KAZ', 'ALIIA KASYMOVA'],
  ])('%s (%s) is %s', (name, nationality, expected) => {
    expect(latin(name, nationality)).toBe(expected)
  })
})

describe('scripts for which the standard has no table, by their countries’ rules', () => {
  test.each([
    ['Παπαδόπουλος Γεώργιος', 'PAPADOPOULOS GEORGIOS'],
    ['Σταύρος Ευθυμίου', 'STAVROS EFTHYMIOU'],
    ['Μπουζούκης', 'BOUZOUKIS'],
    ['Λαμπράκης', 'LAMPRAKIS'],
    ['Άγγελος', 'ANGELOS'],
    ['Μάυρος', 'MAYROS'],
    ['Χρήστος Ψαρράς', 'CHRISTOS PSARRAS'],
    ['김민지', 'KIM MINJI'],
    ['이 순신', 'LEE SUNSIN'],
    ['박지성', 'PARK JISEONG'],
    ['최영', 'CHOI YEONG'],
    ['남궁민수', 'NAMGUNG MINSU'],
    ['독고영재', 'DOKGO YEONGJAE'],
    ['한예슬', 'HAN YESEUL'],
    ['たなか はなこ', 'TANAKA HANAKO'],
    ['サトウ　ユウコ', 'SATO YUKO'],
    ['おおの きょうこ', 'ONO KYOKO'],
    ['せのお', 'SENOO'],
    ['ほんま じゅんぺい', 'HOMMA JUMPEI'],
    ['はっちょう', 'HATCHO'],
    ['べっぷ', 'BEPPU'],
    ['しゃちょう', 'SHACHO'],
    ['メアリー', 'MEARI'],
    ['გიორგი მელაძე', 'GIORGI MELADZE'],
  ])('%s is %s', (name, expected) => {
    expect(latin(name)).toBe(expected)
  })
})

describe('Arabic, by table C: letter by letter, which passports seldom print', () => {
  test.each([
    ['محمد', 'MXHMD'],
    ['مُحَمَّد', 'MXHMMD'],
    ['خالد الشمري', 'XKHALD ALXSHMRY'],
    ['فاطمة', 'FAXTTMXAH'],
    ['عبد الرحمن', 'EBD ALRXHMN'],
    ['پرویز چراغی', 'PRWXYAZ XCRAGXYA'],
  ])('%s', (name, expected) => {
    expect(suggestLatin(name, null)).toEqual({ kind: 'letters', latin: expected })
  })
})

describe('where only the passport tells', () => {
  test.each([
    ['สมชาย ใจดี', 'THA'],
    ['राहुल शर्मा', 'IND'],
    ['דוד כהן', 'ISR'],
    ['田中花子', 'JPN'],
    ['田中 はなこ', 'JPN'],
    ['Иван Smith', null],
    ['Ῥwanda', null],
  ])('%s: no spelling is made up', (name, nationality) => {
    expect(suggestLatin(name, nationality)).toEqual({ kind: 'unknown' })
  })
})

describe('where none is called for', () => {
  test.each([
    ['Anna Maria Eriksson', 'SWE'],
    ['René Müller-Lefèvre', 'CHE'],
    ['Nguyễn Thị Linh', 'VNM'],
    ['ＡＮＮＡ', null],
    ['王小明', 'CHN'],
    ['林莎拉', null],
    ['陳大文', 'HKG'],
    ['', null],
    ['O’Neill 3', null],
  ])('%s', (name, nationality) => {
    expect(suggestLatin(name, nationality)).toBeNull()
  })
})

test('a suggestion is never anything but capitals, spaces and hyphens, whatever the letters', () => {
  const letter = fc.oneof(
    ...[
      [0x410, 0x44f],
      [0x390, 0x3ce],
      [0xac00, 0xd7a3],
      [0x3041, 0x3093],
      [0x10d0, 0x10f0],
      [0x621, 0x64a],
    ].map(([min = 0, max = 0]) => fc.integer({ min, max }).map((code) => String.fromCharCode(code))),
  )
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 8 }), (characters) => {
      const suggestion = suggestLatin(characters.join(''), null)
      expect(suggestion === null || suggestion.kind === 'unknown' || /^[A-Z][A-Z -]*$/.test(suggestion.latin)).toBe(true)
    }),
  )
})
