import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { cards } from 'bankcard'

import { decodeBinTable, emptyBinTable, lookUpBin } from '@/domain/card/bin-table'
import { binTableLines } from '@/domain/card/bin-table-data'
import { loadChineseBins } from '@/domain/card/chinese-bins'

const root = join(__dirname, '../../..')
const kinds: Readonly<Record<string, string>> = { DC: 'debit', CC: 'credit', SCC: 'semi-credit', PC: 'prepaid' }

describe('the generated table', () => {
  const table = loadChineseBins()

  it('is what the generator makes of the package', () => {
    const script = "import('./config/tables/make-bin-table.mjs').then((made) => process.stdout.write(made.makeBinTable()))"
    const made = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
    expect(readFileSync(join(root, 'src/domain/card/bin-table-data.ts'), 'utf8')).toBe(made)
  })

  it('holds every row of the package, and nothing else', () => {
    const decoded = [...table.rowsByBin].flatMap(([bin, rows]) =>
      rows.map((row) => [bin, row.bankCode, row.bankNameZh, row.kind, row.length].join(' ')),
    )
    const original = cards.map((card) => [card.cardBin, card.bankCode, card.bankName, kinds[card.cardType], card.len].join(' '))
    expect(decoded.sort()).toEqual(original.sort())
    expect(original).toHaveLength(1698)
  })

  it('is small: 40 KB at most', () => {
    expect(Buffer.byteLength(binTableLines.join('\n'))).toBeLessThan(40_000)
  })

  it('finds the bank, kind and length of every row by a number made of it', () => {
    const missed = cards.filter((card) => {
      // A longer BIN may claim a number that starts with this one, unless the rest says otherwise.
      const fillers = '0123456789'.split('')
      return !fillers.some((filler) => {
        const match = lookUpBin(table, card.cardBin.padEnd(card.len, filler))
        return match?.bankCode === card.bankCode && match.kind === kinds[card.cardType] && match.usualLengths.includes(card.len)
      })
    })
    expect(missed).toEqual([])
  })
})

describe('looking up', () => {
  const table = decodeBinTable([
    'AAA|甲|D16:622200,+1;C16:6222005',
    'BBB|乙|D19:622200;P19:700001',
    'CCC|丙|D17:0099,+2;D19:0099',
  ])

  test.each([
    ['the longest BIN wins', '6222005000000000', 'AAA', 'credit'],
    ['length decides between two banks', '6222000000000000', 'AAA', 'debit'],
    ['and gives the other one', '6222000000000000000', 'BBB', 'debit'],
    ['steps are added up', '6222010000000000', 'AAA', 'debit'],
    ['zeros in front survive the steps', '0101000000000000', 'CCC', 'debit'],
    ['prepaid cards are told', '7000010000000000000', 'BBB', 'prepaid'],
  ])('%s', (_, digits, bankCode, kind) => {
    expect(lookUpBin(table, digits)).toMatchObject({ bankCode, kind })
  })

  it('names no bank while two are possible, rather than the wrong one', () => {
    expect(lookUpBin(table, '6222000000')).toBeNull()
    expect(lookUpBin(table, '62220000000000000')).toBeNull()
  })

  it('knows every usual length of a BIN', () => {
    expect(lookUpBin(table, '00990000000000')?.usualLengths).toEqual([17, 19])
  })

  it('knows nothing of other numbers', () => {
    expect(lookUpBin(table, '4111111111111111')).toBeNull()
    expect(lookUpBin(table, '')).toBeNull()
    expect(lookUpBin(emptyBinTable, '6222000000000000')).toBeNull()
  })
})
