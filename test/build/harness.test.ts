import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { boot, type BootedApp } from './harness'

describe('the harness fails an app', () => {
  let dist: string
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'bangka-package-'))
  })
  afterEach(() => rmSync(dist, { recursive: true, force: true }))

  /** Boots a package of one page. */
  async function bootWith(files: { readonly app?: string; readonly page?: string; readonly axml?: string }): Promise<BootedApp> {
    const all = {
      'app.json': '{"pages":["pages/only"]}',
      'app.js': files.app ?? 'App({})',
      'pages/only.js': files.page ?? 'Page({ data: {} })',
      'pages/only.axml': files.axml ?? '<view>Here</view>',
    }
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(dist, name)), { recursive: true })
      writeFileSync(join(dist, name), text)
    }
    return boot({ dist })
  }

  test('not, when it does nothing wrong', async () => {
    const app = await bootWith({})
    expect(app.text()).toBe('Here')
    expect(() => app.close()).not.toThrow()
  })

  test('that calls what the base library lacks, even where it swallows the error', async () => {
    const app = await bootWith({ app: 'App({ onLaunch() { try { my.readMinds() } catch (e) {} } })' })
    expect(() => app.close()).toThrow(/readMinds/)
  })

  test('that draws a template which is not in the package', async () => {
    const app = await bootWith({
      page: 'Page({ data: {}, onLoad() { this.setData({ it: 1 }) } })',
      axml: '<template is="absent" data="{{it}}" />',
    })
    expect(() => app.close()).toThrow(/absent/)
  })

  test.each(['globalThis', 'window', 'self', 'Intl', 'BigInt', 'new Function("return 1")()'])(
    'that needs %s, which old phones lack',
    async (thing) => {
      const app = await bootWith({ app: `App({ onLaunch() { ${thing} } })` })
      expect(() => app.close()).toThrow(/not defined|Code generation/)
    },
  )

  test.each([
    '[1].at(0)',
    '[[1]].flat()',
    'Object.fromEntries([])',
    '"a".replaceAll("a", "b")',
    'Promise.resolve().finally(() => 1)',
  ])('that calls %s, which came after ES2017', async (call) => {
    const app = await bootWith({ app: `App({ onLaunch() { ${call} } })` })
    expect(() => app.close()).toThrow(/not a function/)
  })
})
