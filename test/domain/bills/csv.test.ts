import fc from 'fast-check'

import { csvOf } from '@/domain/bills/csv'

/** Reads comma-separated values as RFC 4180 has them. */
function parsed(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(cells)) {
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test.each([
  [
    [
      ['a', 'b'],
      ['1', ''],
    ],
    '\ufeffa,b\r\n1,\r\n',
  ],
  [[['say "hi"', 'a,b', 'two\nlines']], '\ufeff"say ""hi""","a,b","two\nlines"\r\n'],
  [[['=1+1', '+86', '-5', '@SUM(A1)']], "\ufeff'=1+1,'+86,'-5,'@SUM(A1)\r\n"],
  [[[' =1', '\t=1', '＝1']], "\ufeff' =1,'\t=1,'＝1\r\n"],
  [[['45.00', '兰州拉面馆']], '\ufeff45.00,兰州拉面馆\r\n'],
])('%j is %j', (rows, csv) => {
  expect(csvOf(rows)).toBe(csv)
})

test('whatever the cells are, they are read back, and none is a formula', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '+', '-', '@', '\t', ' ', '面') })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = parsed(csvOf(rows))
      expect(read.map((cells) => cells.map((text) => text.replace(/^'/, '')))).toEqual(rows)
      for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@]/)
    }),
  )
})
