import type { Locator, Page } from 'playwright-core'

import type { Language } from '@/locales/language'
import { routes } from '@/stores/routes'

import { type Words, wordsIn } from './words'

/** Somebody at a screen, who finds everything by the words on it. */
export interface Person {
  readonly page: Page
  readonly words: Words
  readonly url: string
  readonly language: Language
  /** A button in sight, by its whole name or by a pattern in it. */
  button(name: string | RegExp): Locator
  tap(name: string | RegExp): Promise<void>
  /** A field in sight by its label. */
  field(label: string | RegExp): Locator
  /** Replaces what the field holds, as by pasting. */
  fill(label: string | RegExp, text: string): Promise<void>
  /** One of several that exclude each other. */
  choose(option: string): Promise<void>
  /** Waits until the words are in sight. */
  sees(text: string | RegExp): Promise<void>
  seesNot(text: string | RegExp): Promise<void>
  /** Everything in sight, as text. */
  reads(): Promise<string>
  /** The path of the screen in front. */
  screen(): string
  /** The browser's own reload: the app restarts. */
  restarts(): Promise<void>
  /** Opens a screen by its address, as a bookmark would. */
  opens(route: string, params?: Readonly<Record<string, string>>): Promise<void>
  /** The same person in a second tab of the same browser. */
  secondTab(route?: string, params?: Readonly<Record<string, string>>): Promise<Person>
}

interface PersonOptions {
  readonly url: string
  readonly language: Language
}

export function createPerson(page: Page, options: PersonOptions): Person {
  const { url, language } = options
  const inSight = (locator: Locator): Locator => locator.filter({ visible: true })
  const named = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name })
  /** Whoever uses a tab looks at it; a browser draws no frames for a tab behind another, and pressing waits for them. */
  const looking = async (locator: Locator): Promise<Locator> => {
    await page.bringToFront()
    return locator
  }
  const person: Person = {
    page,
    url,
    language,
    words: wordsIn(language),
    button: (name) => inSight(page.getByRole('button', named(name))).first(),
    tap: async (name) => {
      const button = await looking(person.button(name))
      // What was found may be on the screen that is just being left, and never come back: then it is looked for anew.
      await button.click({ timeout: 10_000 }).catch(() => button.click())
    },
    field: (label) =>
      inSight(page.getByLabel(label, { exact: typeof label === 'string' }).and(page.locator('input, textarea'))).first(),
    fill: async (label, text) => (await looking(person.field(label))).fill(text),
    choose: async (option) => (await looking(inSight(page.getByRole('radio', { name: option, exact: true })).first())).click(),
    sees: async (text) => (await looking(inSight(page.getByText(text)).first())).waitFor(),
    seesNot: (text) => inSight(page.getByText(text)).first().waitFor({ state: 'hidden' }),
    reads: () => page.locator('body').innerText(),
    screen: () => new URL(page.url()).hash.slice(1).split('?')[0] ?? '',
    async restarts() {
      await page.reload()
    },
    async opens(route, params) {
      await page.goto(addressOf(url, route, params))
    },
    async secondTab(route = routes.home, params) {
      const other = await page.context().newPage()
      await other.goto(addressOf(url, route, params))
      return createPerson(other, options)
    },
  }
  return person
}

function addressOf(url: string, route: string, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString()
  return `${url}#${route}${query === '' ? '' : `?${query}`}`
}
