import fc from 'fast-check'

import { familyRange, nameParts, nameWords, toggleFamilyWord } from '@/domain/name/name-parts'

describe('a full name taken apart', () => {
  test.each([
    ['Anna Maria Eriksson', 'Eriksson', 'Anna Maria', 'Eriksson'],
    ['ERIKSSON ANNA MARIA', 'ERIKSSON', 'ANNA MARIA', 'ERIKSSON'],
    ['Jan van der Berg', 'van der Berg', 'Jan', 'van der Berg'],
    ['VAN DER BERG JAN', 'van der berg', 'JAN', 'VAN DER BERG'],
    ['María José García López', 'García López', 'María José', 'García López'],
    ['René Müller', 'MUELLER', 'René', 'Müller'],
    ['René Müller', 'MULLER', 'René', 'Müller'],
    ["Conor O'Neill", 'ONEILL', 'Conor', "O'Neill"],
    ['Jean-Luc Dupont-Aignan', 'DUPONT AIGNAN', 'Jean-Luc', 'Dupont-Aignan'],
    ['Nguyen Thi Linh', 'Nguyen', 'Thi Linh', 'Nguyen'],
    ['Ahmed Hassan Ali', 'Hassan', 'Ahmed Ali', 'Hassan'],
    ['Suharto', 'Suharto', '', 'Suharto'],
    ['ALI MOHAMED ALI', 'ALI', 'ALI MOHAMED', 'ALI'],
    ['Кузнецов Иван Петрович', 'Кузнецов', 'Иван Петрович', 'Кузнецов'],
    ['محمد الأمين حسن', 'حسن', 'محمد الأمين', 'حسن'],
    ['王小明', '王', '小明', '王'],
    ['欧阳修', '欧阳', '修', '欧阳'],
    ['김민지', '김', '민지', '김'],
    ['田中　花子', '田中', '花子', '田中'],
  ])('%s, of whom %s is the family name', (full, told, given, family) => {
    expect(nameParts(full, told)).toEqual({ given, family })
  })

  test('a comma tells the family name where nobody did', () => {
    expect(nameParts('Eriksson, Anna Maria', '')).toEqual({ given: 'Anna Maria', family: 'Eriksson' })
  })

  test.each([
    ['Anna Maria Eriksson', ''],
    ['Anna Maria Eriksson', '   '],
    ['Anna Maria Eriksson', 'Schmidt'],
    ['Anna Maria Eriksson', 'Eriks'],
    ['Eriksson, Anna, Dr.', ''],
    ['王小明', '王小明明'],
    ['', 'Eriksson'],
  ])('is not guessed: %s, told “%s”', (full, told) => {
    expect(nameParts(full, told)).toBeNull()
  })

  const word = fc.stringMatching(/^[A-Z][a-z]{1,7}$/)

  test('whatever words are the family name, both parts together are the full name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, from, length) => {
        const start = from % words.length
        const family = words.slice(start, start + 1 + (length % (words.length - start)))
        const parts = nameParts(words.join(' '), family.join(' '))
        expect(parts).not.toBeNull()
        const again = nameWords(`${parts?.given ?? ''} ${parts?.family ?? ''}`)
        expect([...again].sort()).toEqual([...words].sort())
      }),
    )
  })

  test('tapping words keeps to words that stand together in the name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { maxLength: 12 }), (words, taps) => {
        const family = taps.reduce((chosen, tap) => toggleFamilyWord(words, chosen, tap % words.length), '')
        expect(family === '' || familyRange(words, family) !== null).toBe(true)
      }),
    )
  })
})

describe('tapping the words of the family name', () => {
  const words = ['Jan', 'van', 'der', 'Berg']

  test.each([
    ['the first tap chooses the word', '', 3, 'Berg'],
    ['a word beside it joins', 'Berg', 2, 'der Berg'],
    ['on the other side too', 'van', 2, 'van der'],
    ['a word at the edge leaves', 'van der Berg', 1, 'der Berg'],
    ['the last one leaves nothing', 'Berg', 3, ''],
    ['a word far away begins anew', 'Berg', 0, 'Jan'],
    ['a word in the middle stays alone', 'van der Berg', 2, 'der'],
  ])('%s', (_, before, tapped, after) => {
    expect(toggleFamilyWord(words, before, tapped)).toBe(after)
  })
})
