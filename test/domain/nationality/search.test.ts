import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'

import { nationalities } from '@/domain/nationality/codes'
import { isNationality, searchNationalities } from '@/domain/nationality/search'
import { nationalityNames } from '@/locales/nationalities'

const names = [nationalityNames.en, nationalityNames['zh-CN']] as const
const root = join(__dirname, '../../..')

describe('the list', () => {
  it('is what the generator makes of the package', () => {
    const script =
      "import('./config/tables/make-nationalities.mjs').then(async (made) => process.stdout.write(JSON.stringify(await made.makeNationalities())))"
    const printed = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
    // The script prints what the generator gives: path → text.
    const made = JSON.parse(printed) as Record<string, string>
    const paths = Object.keys(made)
    expect(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))).toEqual(made)
    expect(paths).toHaveLength(3)
  })

  it('has every member of the United Nations, and those without a nationality', () => {
    expect(nationalities.length).toBeGreaterThan(240)
    expect(['FIN', 'NGA', 'USA', 'CHN', 'HKG', 'MAC', 'TWN', 'PSE', 'XXA', 'XXB', 'XXC', 'XXX'].every(isNationality)).toBe(true)
    expect(new Set(nationalities).size).toBe(nationalities.length)
    expect(nationalities.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it('names each in both languages, none twice', () => {
    for (const language of names) {
      const all = nationalities.map((code) => language[code])
      expect(all.filter((name) => name.trim() === '')).toEqual([])
      expect(new Set(all).size).toBe(nationalities.length)
    }
    expect(nationalities.filter((code) => !/^[\u4e00-\u9fff（）、·\-0-9]+$/.test(nationalityNames['zh-CN'][code]))).toEqual([])
  })

  it('names Hong Kong, Macao and Taiwan as used in China', () => {
    expect((['HKG', 'MAC', 'TWN'] as const).map((code) => names.map((language) => language[code]))).toEqual([
      ['Hong Kong, China', '中国香港'],
      ['Macao, China', '中国澳门'],
      ['Taiwan, China', '中国台湾'],
    ])
  })
})

describe('searching', () => {
  test.each([
    ['fran', 'FRA'],
    ['France', 'FRA'],
    ['法国', 'FRA'],
    ['FRA', 'FRA'],
    ['fr', 'FRA'],
    ['uk', 'GBR'],
    ['england', 'GBR'],
    ['usa', 'USA'],
    ['america', 'USA'],
    ['holland', 'NLD'],
    ['burma', 'MMR'],
    ['turkey', 'TUR'],
    ['türk', 'TUR'],
    ['cote d ivoire', 'CIV'],
    ["côte d'ivoire", 'CIV'],
    ['south k', 'KOR'],
    ['尼日利亚', 'NGA'],
    ['ＪＰ', 'JPN'],
    ['stateless', 'XXA'],
    ['refugee', 'XXB'],
    ['not stated', 'XXX'],
    ['ivory coast', 'CIV'],
    ['korea', 'KOR'],
    ['hk', 'HKG'],
    ['香港', 'HKG'],
    ['台灣', 'TWN'],
    ['澳洲', 'AUS'],
    ['美國', 'USA'],
    ['viet nam', 'VNM'],
    ['dubai', 'ARE'],
    ['Ivory', 'CIV'],
  ])('%j finds %s first', (query, code) => {
    expect(searchNationalities(query, names)[0]).toBe(code)
  })

  it.each([
    ['россия', 'RUS', 'Россия'],
    ['королевство', 'GBR', 'Соединённое Королёвство'],
    ['프라', 'FRA', '프랑스'],
    ['프랑ㅅ', 'FRA', '프랑스'],
    ['ふらんす', 'FRA', 'フランス'],
    ['الامارات', 'ARE', 'الإمارات العربية المتحدة'],
    ['سعوديه', 'SAU', 'المملكة العربية السعودية'],
    ['cote d’ivoire', 'CIV', 'Côte d’Ivoire'],
    ['法国', 'FRA', 'France'],
    ['germany', 'DEU', 'Allemagne'],
  ] as const)('takes the names of the person’s language, English and Chinese at once: %j finds %s', (query, code, name) => {
    const own = { ...nationalityNames.en, [code]: name }
    expect(searchNationalities(query, [own, ...names])[0]).toBe(code)
  })

  it('gives all of them, by name, for an empty query, and none for nonsense', () => {
    const all = searchNationalities('  ', names)
    expect(all).toHaveLength(nationalities.length)
    expect(nationalityNames.en[all[0] ?? 'XXA']).toBe('Afghanistan')
    expect(searchNationalities('qqqq', names)).toEqual([])
  })

  it('finds each by each of its names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nationalities), fc.constantFrom(...names), (code, language) => {
        expect(searchNationalities(language[code], names)).toContain(code)
      }),
    )
  })
})
