import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'acorn'

import { boot, type CanIUse } from './harness'
import { createRenderer } from './harness/render'
import { filesOf, readDist, sizesOf } from './dist-files'
import { builtPackage, type PackageName } from './packages'

describe.each<PackageName>(['alipay', 'alipay-service'])('the %s package', (name) => {
  let dist: string
  beforeAll(() => {
    dist = builtPackage(name)
  })

  test('parses as ES2017, every script of it', () => {
    const scripts = filesOf(dist).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(20)
    for (const file of scripts)
      expect(() => parse(readDist(dist, file), { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow()
  })

  test('has a template for every element that the app can draw', () => {
    const renderer = createRenderer(dist)
    const pages = filesOf(dist).filter((file) => /^(pages|packages)\/.*\.axml$/.test(file))
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) expect([...renderer.templatesOf(page.replace(/\.axml$/, ''))]).toContain('taro_tmpl')
  })

  test('passes roles and aria attributes on to the screen reader', () => {
    const templates = readDist(dist, 'base.axml')
    for (const tag of ['view', 'input', 'image']) {
      const elements = templates.match(new RegExp(`<${tag} [^>]*onTap="eh"[^>]*>`, 'g')) ?? []
      const described = elements.filter(
        (element) => element.includes('aria-label="{{i.ariaLabel}}"') && element.includes('role="{{i.role}}"'),
      )
      expect(described.length).toBeGreaterThan(0)
    }
  })

  test('styles what it names: every style sheet that a page imports is there', () => {
    const sheets = filesOf(dist).filter((file) => file.endsWith('.acss'))
    const files = new Set(filesOf(dist))
    for (const sheet of sheets) {
      for (const [, path = ''] of readDist(dist, sheet).matchAll(/@import\s+["']([^"']+)["']/g)) {
        const target = new URL(path, `http://package/${sheet}`).pathname.slice(1)
        expect(files.has(target) ? target : `${sheet} → ${target}`).toBe(target)
      }
    }
  })

  test('keeps to the sizes that Alipay takes: 2 MB a package, 8 MB in all', () => {
    const { main, packages, total } = sizesOf(dist)
    expect(main).toBeLessThan(2_000_000)
    for (const size of Object.values(packages)) expect(size).toBeLessThan(2_000_000)
    expect(total).toBeLessThan(8_000_000)
  })

  test.each<CanIUse>(['yes', 'no', 'throws'])(
    'boots where canIUse says %s, in an engine of 2017 without globalThis',
    async (canIUse) => {
      const app = await boot({ dist, canIUse, online: name === 'alipay' })
      await app.waitFor(() => app.text() !== '')
      expect(app.setDataLog.length).toBeGreaterThan(0)
      app.close()
    },
  )
})

describe('the package for a service elsewhere', () => {
  const ownWords = wordsOfRooms(['service', 'sandbox'])

  test('has neither service nor sandbox in it', () => {
    expect(filesOf(builtPackage('alipay-service')).filter((file) => file.startsWith('packages/sandbox/'))).toEqual([])
    expect(wordsFoundIn(builtPackage('alipay-service'), ownWords)).toEqual([])
  })

  test('and would be caught with them: the embedded package has their words', () => {
    expect(wordsFoundIn(builtPackage('alipay'), ownWords).length).toBeGreaterThan(20)
  })
})

describe('what only some screens need', () => {
  const foldersWith = (dist: string, text: string) => [
    ...new Set(
      filesOf(dist)
        .filter((file) => file.endsWith('.js') && readDist(dist, file).includes(text))
        .map((file) => file.match(/^packages\/[^/]+/)?.[0] ?? 'main'),
    ),
  ]

  test.each<PackageName>(['alipay', 'alipay-service'])(
    'the rules of all countries’ phone numbers stay where phones are typed (%s)',
    (name) => {
      expect(foldersWith(builtPackage(name), 'country_calling_codes')).toEqual(['packages/account', 'packages/link-card'])
    },
    300_000,
  )

  test('the BIN table stays where card numbers are typed, unless the app carries the service, which needs it too', () => {
    const table = readFileSync(join(__dirname, '..', '..', 'src', 'domain', 'card', 'bin-table-data.ts'), 'utf8')
    const piece = /[\d+,]{40}/.exec(table)?.[0] ?? ''
    expect(piece).toHaveLength(40)
    expect(foldersWith(builtPackage('alipay-service'), piece)).toEqual(['packages/link-card'])
    expect(foldersWith(builtPackage('alipay'), piece)).toEqual(['main'])
  })
})

/** Texts of 12 characters and more that only these rooms' code contains; no minifier changes them. */
function wordsOfRooms(rooms: readonly string[]): readonly string[] {
  const source = join(__dirname, '..', '..', 'src')
  const literals = (path: string) => readFileSync(path, 'utf8').match(/'[^'\\\n$]{12,}'/g) ?? []
  const files = filesOf(source).filter((file) => /\.tsx?$/.test(file))
  const isTheirs = (file: string) => rooms.some((room) => file.startsWith(`${room}/`))
  const others = files
    .filter((file) => !isTheirs(file) && !file.startsWith('server/') && !file.startsWith('cli/'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
  return [...new Set(files.filter(isTheirs).flatMap((file) => literals(join(source, file))))]
    .map((literal) => literal.slice(1, -1))
    .filter(
      (word) =>
        !word.startsWith('@/') &&
        !word.startsWith('./') &&
        !word.startsWith('../') &&
        !others.some((text) => text.includes(word)),
    )
}

function wordsFoundIn(dist: string, words: readonly string[]): readonly string[] {
  const scripts = filesOf(dist)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readDist(dist, file))
  return words.filter((word) => scripts.some((script) => script.includes(word)))
}
