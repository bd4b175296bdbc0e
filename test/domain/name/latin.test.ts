import { foldAccents, foldAsMachineLine } from '@/domain/name/latin'

/** ICAO 9303-3, section 6, table A: every letter of it, and what the machine line has instead (the first of several). */
const tableA: readonly (readonly [string, string])[] = [
  ['ÁÀÂÃĂĄĀ', 'AAAAAAA'],
  ['ÄÅÆ', 'AEAAAE'],
  ['ĆĈČĊÇ', 'CCCCC'],
  ['ĐĎÐ', 'DDD'],
  ['ÉÈÊËĚĖĒĘĔ', 'EEEEEEEEE'],
  ['ĜĞĠĢ', 'GGGG'],
  ['ĤĦ', 'HH'],
  ['ÍÌÎÏĨİĪĮĬ', 'IIIIIIIII'],
  ['ĲĴĶ', 'IJJK'],
  ['ŁĹĽĻĿ', 'LLLLL'],
  ['ŃÑŇŅŊ', 'NNNNN'],
  ['ÓÒÔÕŐŌŎ', 'OOOOOOO'],
  ['ÖØŒ', 'OEOEOE'],
  ['ŔŘŖ', 'RRR'],
  ['ŚŜŠŞ', 'SSSS'],
  ['ẞß', 'SSss'],
  ['ŤŢŦÞ', 'TTTTH'],
  ['ÚÙÛŨŬŰŮŪŲ', 'UUUUUUUUU'],
  ['Ü', 'UE'],
  ['ŴÝŶŸ', 'WYYY'],
  ['ŹŽŻ', 'ZZZ'],
]

test.each(tableA)('the machine line writes %s as %s', (letters, written) => {
  expect(foldAsMachineLine(letters)).toBe(written)
})

test.each([
  ['Müller Åse Jørgen', 'Muller Ase Jorgen'],
  ['Nguyễn Thị Ánh', 'Nguyen Thi Anh'],
  ['Łukasz Żółć', 'Lukasz Zolc'],
  ['Кузнецов 王小明', 'Кузнецов 王小明'],
])('without accents %s is %s', (name, folded) => {
  expect(foldAccents(name)).toBe(folded)
})
