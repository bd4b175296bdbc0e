import { bankNameEn } from '@/domain/card/bank-names'
import { loadChineseBins } from '@/domain/card/chinese-bins'

describe('English names of banks', () => {
  it('are known for the banks that foreigners meet', () => {
    const met = [
      'ICBC',
      'ABC',
      'BOC',
      'CCB',
      'COMM',
      'PSBC',
      'CMB',
      'CITIC',
      'CEB',
      'CMBC',
      'SPDB',
      'CIB',
      'HXBANK',
      'GDB',
      'SPABANK',
      'HSBC',
    ]
    expect(met.filter((code) => bankNameEn(code) === null)).toEqual([])
  })

  it('are null where only the Chinese name is known, whatever the code', () => {
    expect(['ARCU', 'nobody', '', 'toString', '__proto__'].map(bankNameEn)).toEqual([null, null, null, null, null])
  })

  it('belong to well over fifty banks of the table', () => {
    const codes = new Set([...loadChineseBins().rowsByBin.values()].flat().map((row) => row.bankCode))
    expect([...codes].filter((code) => bankNameEn(code) !== null).length).toBeGreaterThan(50)
  })
})
