import { banks as allBanks } from 'bankcard'

import { bankNameEn } from '@/domain/card/bank-names'
import { loadChineseBins } from '@/domain/card/chinese-bins'

/** Every bank of the package behind the table, those without a BIN included: its code, and its Chinese name without the form of its company. */
const banks = allBanks.map(({ code, name }) => [code, name.replace(/(股份)?有限公司$/, '')] as const)

describe('English names of banks', () => {
  it('are there for every bank of the table, and for nobody else', () => {
    const inTable = [...loadChineseBins().rowsByBin.values()].flat().map(({ bankCode }) => bankCode)
    expect(banks.length).toBeGreaterThanOrEqual(274)
    expect([...banks.map(([code]) => code), ...inTable].filter((code) => bankNameEn(code) === null)).toEqual([])
    expect(['nobody', '', 'toString', '__proto__'].map(bankNameEn)).toEqual([null, null, null, null])
  })

  it('are names in Latin letters, each word with a capital but for the small ones', () => {
    const word = '[A-Z][A-Za-z\u2019]*'
    const form = new RegExp(`^${word}( (${word}|of|and|de))*( \\(${word}( ${word})*\\))?$`)
    expect(banks.map(([code]) => bankNameEn(code)).filter((name) => name === null || !form.test(name))).toEqual([])
  })

  it('are shared only by codes of one and the same bank', () => {
    const byName = new Map<string | null, Set<string>>()
    for (const [code, zh] of banks) {
      const name = bankNameEn(code)
      byName.set(name, (byName.get(name) ?? new Set()).add(zh))
    }
    expect([...byName].filter(([, chinese]) => chinese.size > 1)).toEqual([])
  })

  test.each([
    ['COMM', 'Bank of Communications'],
    ['ICBC', 'Industrial and Commercial Bank of China'],
    ['CIB', 'Industrial Bank'],
    ['SPABANK', 'Ping An Bank'],
    ['HZCB', 'Bank of Hangzhou'],
    ['XABANK', 'Bank of Xi\u2019an'],
    ['GZB', 'Bank of Ganzhou'],
    ['GRCB', 'Guangzhou Rural Commercial Bank'],
    ['WXCCB', 'Wuxi City Commercial Bank'],
    ['SXRCU', 'Shanxi Rural Credit Cooperatives'],
    ['SXRCCU', 'Shaanxi Rural Credit Cooperatives'],
    ['HKBEA', 'Bank of East Asia (China)'],
    ['BNU', 'Banco Nacional Ultramarino'],
  ])('%s is %s', (code, name) => {
    expect(bankNameEn(code)).toBe(name)
  })

  test.each([
    ['市商业银行', /City Commercial Bank$/],
    ['农商行|农商银行|农村商业银行', /Rural Commercial Bank$/],
    ['农村信用社联合社|信用联合社|信用联社', /Rural Credit Union$/],
    ['村镇银行', /(Village|Community) Bank$/],
  ])('say what the Chinese name says: %s', (zh, en) => {
    const such = banks.filter(([, name]) => new RegExp(`(${zh})$`).test(name))
    expect(such.length).toBeGreaterThan(5)
    expect(such.filter(([code]) => !en.test(bankNameEn(code) ?? ''))).toEqual([])
  })
})
