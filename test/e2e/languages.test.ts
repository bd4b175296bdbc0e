import type { Page } from 'playwright-core'

import { isPacked, languageNames, languages, type Language } from '@/locales/language'
import { keyPrefix } from '@/platform/storage/index.h5'
import { routes } from '@/stores/routes'
import { storageKeys } from '@/stores/stored'

import { axeViolations, clippedTexts } from '../screens/inspect'
import { patience } from '../screens/real-time'
import { screenStates } from '../screens/registry'
import { Stage } from '../screens/stage'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'
import { wordsIn } from './support/words'

// The first run builds the wallet.
jest.setTimeout(10 * 60_000)

let wallet: Wallet | null = null
let stage: Stage | null = null
beforeAll(async () => {
  wallet = await openWallet()
  stage = await Stage.set()
})
afterEach(() => wallet?.leave())
afterAll(async () => {
  await wallet?.close()
  await stage?.close()
})

const en = wordsIn('en')
/** The address of a language's chunk. */
const chunkOf = (language: Language) => `**/js/lang-${language}*.js`

async function stranger(language: Language = 'en'): Promise<Person> {
  if (wallet === null) throw new Error('there is no wallet')
  return wallet.visit({ language })
}

async function choose(person: Person, language: Language): Promise<void> {
  await person.tap(new RegExp(`: ${languageNames[person.language]}$`))
  await person.choose(languageNames[language])
}

async function documentOf({ page }: Person): Promise<{ readonly lang: string; readonly dir: string }> {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))
}

test.each(languages.filter(isPacked))('C16: a browser in %s gets the wallet in it from the first screen on', async (language) => {
  const person = await stranger(language)
  await person.sees(person.words.account.welcome.heading)
  expect(await documentOf(person)).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' })
})

test('Français, chosen on the first screen, is there at once, and after a restart', async () => {
  const person = await stranger()
  const { heading } = wordsIn('fr').account.welcome
  await person.sees(en.account.welcome.heading)
  await choose(person, 'fr')
  await person.sees(heading)
  expect(await documentOf(person)).toEqual({ lang: 'fr', dir: 'ltr' })
  await person.restarts()
  await person.sees(heading)
  await person.seesNot(en.account.welcome.heading)
})

test('العربية turns the page around, and English turns it back', async () => {
  const person = await stranger()
  await person.sees(en.account.welcome.heading)
  await choose(person, 'ar')
  await person.sees(wordsIn('ar').account.welcome.heading)
  expect(await documentOf(person)).toEqual({ lang: 'ar', dir: 'rtl' })
  await person.choose(languageNames.en)
  await person.sees(en.account.welcome.heading)
  expect(await documentOf(person)).toEqual({ lang: 'en', dir: 'ltr' })
})

test('a language that does not come is said, the page stays as it is, and trying again gets it', async () => {
  const person = await stranger()
  await person.sees(en.account.welcome.heading)
  await person.page.route(chunkOf('es'), (route) => route.abort())
  await choose(person, 'es')
  await person.sees(en.account.settings.languageUnreachable('Español'))
  await person.sees(en.account.welcome.heading)
  await person.page.unroute(chunkOf('es'))
  await person.tap(en.common.tryAgain)
  await person.sees(wordsIn('es').account.welcome.heading)
})

test('a start whose language does not come goes on in English, and says so', async () => {
  const person = await stranger()
  await person.sees(en.account.welcome.heading)
  await person.page.route(chunkOf('ja'), (route) => route.abort())
  await person.page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    keyPrefix + storageKeys.settings,
    '{"language":"ja"}',
  ] as const)
  await person.restarts()
  await person.sees(en.account.welcome.heading)
  await person.sees(en.frame.languageUnreachable('日本語'))
})

test('a start whose language takes long goes on in English, and changes over when it comes', async () => {
  const person = await stranger('ko')
  await person.sees(wordsIn('ko').account.welcome.heading)
  let arrive: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await person.page.route(chunkOf('ko'), async (route) => {
    await held
    await route.continue()
  })
  // The page is not loaded in the browser's sense before the language is.
  await person.page.reload({ waitUntil: 'commit' })
  await person.page.getByText(en.account.welcome.heading).waitFor({ timeout: patience })
  arrive()
  await person.sees(wordsIn('ko').account.welcome.heading)
})

/** Lines of numbers that are laid out from right to left: their first digit stands right of their last. */
function backwardsNumbers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const groups = /\d{2,}[ \u00a0](?:\d+[ \u00a0])*\d{2,}/.exec(text.textContent ?? '')
      if (groups === null || text.parentElement?.checkVisibility() !== true) continue
      const range = document.createRange()
      const [first, last] = [groups.index, groups.index + groups[0].length - 1].map((index) => {
        range.setStart(text, index)
        range.setEnd(text, index + 1)
        return range.getBoundingClientRect()
      })
      if (first !== undefined && last !== undefined && first.top === last.top && first.left > last.left)
        found.push(text.textContent ?? '')
    }
    return found
  })
}

/** The main screens, and those where Latin names, numbers and amounts stand among Arabic words. */
const inArabic = [
  'welcome',
  'home',
  'pay',
  'settings',
  'my-cards',
  'link-number-bank-known',
  'link-summary',
  'checkout-order',
  'log-in-by-code',
  'me',
]

describe.each(inArabic)('%s in Arabic', (name) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe knows, no text is cut, and numbers keep their order (%s)',
    async (theme) => {
      const state = screenStates.find((candidate) => candidate.name === name)
      if (stage === null || state === undefined) throw new Error(`${name} can’t be looked at`)
      const screen = await stage.open(state, { language: 'ar', theme })
      expect(await axeViolations(screen.page)).toEqual([])
      expect(await clippedTexts(screen.page)).toEqual([])
      expect(await backwardsNumbers(screen.page)).toEqual([])
      expect(screen.complaints).toEqual([])
      await screen.close()
    },
  )
})

test('every screen of this test is in the registry, and the picker is the settings’ too', () => {
  expect(inArabic.filter((name) => !screenStates.some((state) => state.name === name))).toEqual([])
  expect(screenStates.find(({ name }) => name === 'settings')?.route).toBe(routes.settings)
})
