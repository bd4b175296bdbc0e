import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Every row of what the wallet must do, in order. */
const rows = [...Array.from({ length: 11 }, (_, n) => `S${n + 1}`), ...Array.from({ length: 20 }, (_, n) => `C${n + 1}`)] as const

/** The cells of the README's table of rows and their tests. */
function tableOfRows(): readonly (readonly string[])[] {
  const [, section = ''] = read('README.md').split('### Rows and their tests')
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\| [SC]\d+ +\|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** The rows that titles of a file's tests name: they begin with them, as in "S4, S5: links a card". */
function rowsNamedIn(path: string): ReadonlySet<string> {
  const titles = read(path).matchAll(/\b(?:test|describe)(?:\.each\([^'"`]*\))?\(\s*(['"`])([SC]\d+(?:, [SC]\d+)*): /g)
  return new Set([...titles].flatMap(([, , named = '']) => named.split(', ')))
}

test('the README has each row once, in order', () => {
  expect(tableOfRows().map(([, row]) => row)).toEqual(rows)
})

describe.each(tableOfRows().map(([, row = '', , browser = '', compiled = '']) => ({ row, browser, compiled })))(
  'row $row',
  ({ browser, compiled, row }) => {
    test.each([
      ['the browser', browser, 'test/e2e/'],
      ['the compiled package', compiled, 'test/build/'],
    ])('is shown in %s by a test that names it, or said not to be there yet', (_where, cell, folder) => {
      if (cell === 'not yet') {
        expect(browser).toBe(compiled)
        return
      }
      const path = /^\[[^\]]+\]\(([^)]+)\)$/.exec(cell)?.[1] ?? ''
      expect({ path, starts: path.startsWith(folder), exists: existsSync(join(root, path)) }).toEqual({
        path,
        starts: true,
        exists: true,
      })
      expect([...rowsNamedIn(path)]).toContain(row)
    })
  },
)
