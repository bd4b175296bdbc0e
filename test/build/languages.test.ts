import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { accountTexts } from '@/locales/account'
import { errorTexts } from '@/locales/errors'
import { frameTexts } from '@/locales/frame'
import { isPacked, languageNames, languages, type PackedLanguage } from '@/locales/language'
import { languagePackage } from '@/platform/language-packs/screens'
import { storageKeys } from '@/stores/stored'
import { routes } from '@/stores/routes'

import { packs } from '../locales/texts-in'
import { filesOf, readDist, sizesOf } from './dist-files'
import { boot, type BootedApp, type BootOptions } from './harness'
import { shown } from './harness/values'
import { builtPackage, type PackageName } from './packages'
import { Person } from './person'

const packed = languages.filter(isPacked)
const welcome = accountTexts.en.welcome
const source = join(__dirname, '..', '..', 'src', 'locales')

const readLocale = (file: string) => readFileSync(join(source, file), 'utf8')

/** Longer texts that only a language's own files contain, and that no minifier changes: without quotes, escapes and values in them. */
function textsOf(language: PackedLanguage): readonly string[] {
  const files = filesOf(source).filter((file) => !file.startsWith('packs/'))
  const isTheirs = (file: string) => file.endsWith(`/${language}.ts`)
  const others = files
    .filter((file) => !isTheirs(file))
    .map(readLocale)
    .join('\n')
  const literals = files.filter(isTheirs).flatMap((file) => readLocale(file).match(/'[^'\\\n$]{16,}'/g) ?? [])
  const texts = literals.map((literal) => literal.slice(1, -1)).filter((text) => text.includes(' ') || /[^ -~]/.test(text))
  return texts.filter((text) => !others.includes(text))
}

/** Roots of the packages (`main` for the main one) in which one of the texts stands. */
function packagesWith(dist: string, texts: readonly string[]): readonly string[] {
  const holds = (file: string) => {
    const script = readDist(dist, file)
    return texts.some((text) => script.includes(text))
  }
  const scripts = filesOf(dist).filter((file) => file.endsWith('.js') && holds(file))
  return [...new Set(scripts.map((file) => /^packages\/[^/]+/.exec(file)?.[0] ?? 'main'))]
}

describe.each<[PackageName, number]>([
  ['alipay', 1_000_000],
  ['alipay-service', 550_000],
])('the languages of the %s package', (name, mainLimit) => {
  let dist: string
  const booted: BootedApp[] = []
  beforeAll(() => {
    dist = builtPackage(name)
  })
  afterEach(() => {
    for (const app of booted.splice(0)) app.close()
  })

  async function open(options: Partial<BootOptions> = {}): Promise<Person> {
    const app = await boot({ dist, ...options })
    booted.push(app)
    return new Person(app)
  }

  /** On the welcome screen, which nobody has to be able to read: by the globe, and the language's own name. */
  async function choose({ app }: Person, language: PackedLanguage): Promise<void> {
    const globe = await app.seen({ role: 'button', name: /: (English|简体中文)$/ })
    await app.advance(700)
    await app.tap(globe)
    await app.seen({ role: 'radio', name: languageNames[language] })
    await app.advance(700)
    await app.tap({ role: 'radio', name: languageNames[language] })
  }

  test.each(packed)('%s stands in its own subpackage, and nowhere else', (language) => {
    const texts = textsOf(language)
    expect(texts.length).toBeGreaterThan(20)
    expect(packagesWith(dist, texts)).toEqual([languagePackage(language)])
  })

  test('what errors of some operations say stands in the subpackages that say it, not in the main package', () => {
    const { title } = errorTexts.en['card.linked-by-other']({ code: 'card.linked-by-other' }, String, String)
    const holders = packagesWith(dist, [title])
    expect(holders).toContain('packages/link-card')
    expect(holders).not.toContain('main')
  })

  test(`the main package has less than ${mainLimit / 1_000} KB, and no language more than 200`, () => {
    const { main, packages } = sizesOf(dist)
    expect(main).toBeLessThan(mainLimit)
    for (const language of packed) expect(packages[languagePackage(language)]).toBeLessThan(200_000)
  })

  test.each(packed)(
    'C16: %s, chosen on the welcome screen, is shown at once, on the screen where it was chosen',
    async (language) => {
      const person = await open()
      const { app } = person
      await person.at(routes.welcome)
      const stack = app.stack
      const loadedBefore = app.loaded.filter((file) => file.startsWith(languagePackage(language)))
      await choose(person, language)
      await person.reads(packs[language].account.welcome.heading)
      expect(loadedBefore).toEqual([])
      expect(app.stack).toEqual(stack)
      expect(app.text()).not.toContain(welcome.heading)
      expect(
        shown(app.screen().children.find((child) => typeof child !== 'string')?.attributes['class']).includes('bk-rtl'),
      ).toBe(language === 'ar')
    },
  )

  test('a restart begins in the language, without a word of another before it', async () => {
    const first = await open()
    await first.at(routes.welcome)
    await choose(first, 'fr')
    await first.reads(packs.fr.account.welcome.heading)
    const again = await open({ storage: first.app.storage() })
    await again.at(routes.welcome)
    await again.reads(packs.fr.account.welcome.heading)
    const sent = JSON.stringify(again.app.setDataLog.map(({ data }) => data))
    for (const english of [welcome.heading, welcome.signUp, frameTexts.en.tabsLabel]) expect(sent).not.toContain(english)
    expect(again.app.stack).toEqual([routes.welcome.slice(1)])
  })

  test('a phone in Arabic begins in Arabic, from right to left', async () => {
    const person = await open({ language: 'ar-EG' })
    await person.at(routes.welcome)
    await person.reads(packs.ar.account.welcome.heading)
  })

  test('a link to a screen opens that screen in the language', async () => {
    const person = await open({ language: 'fr', url: routes.logIn.slice(1) })
    await person.reads(packs.fr.account.logIn.heading)
    expect(person.app.stack).toEqual([routes.logIn.slice(1)])
  })

  test('a language that can’t be downloaded is said, the screen stays as it is, and trying again gets it', async () => {
    const person = await open()
    const { app } = person
    await person.at(routes.welcome)
    app.phone.awayPackages.add(languagePackage('ru'))
    await choose(person, 'ru')
    await person.reads(accountTexts.en.settings.languageUnreachable('Русский'))
    expect(app.text()).toContain(welcome.heading)
    app.phone.awayPackages.clear()
    await person.press('Try again')
    await person.reads(packs.ru.account.welcome.heading)
  })

  test('a start whose language can’t be downloaded goes on in English, and says so with a way to try again', async () => {
    const person = await open()
    await person.at(routes.welcome)
    await choose(person, 'ko')
    await person.reads(packs.ko.account.welcome.heading)
    const again = await open({ storage: person.app.storage(), awayPackages: [languagePackage('ko')] })
    await again.at(routes.welcome)
    await again.reads(frameTexts.en.languageUnreachable('한국어'))
    expect(again.app.storage()[storageKeys.settings]).toContain('ko')
    again.app.phone.awayPackages.clear()
    await again.press('Try again')
    await again.reads(packs.ko.account.welcome.heading)
  })
})
