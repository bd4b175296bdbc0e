import type { Locator, Page } from 'playwright-core'

import { addressOf, type ViewName } from '@/console/routes'
import { wordsIn } from '@/console/texts'
import type { BuiltInLanguage } from '@/locales/language'

import { keepRealTime, patience } from '../../screens/real-time'

/** Somebody at the console, who finds everything by its words. */
export interface ConsolePerson {
  readonly page: Page
  readonly words: ReturnType<typeof wordsIn>
  opens(view: ViewName): Promise<void>
  button(name: string | RegExp): Locator
  tap(name: string | RegExp): Promise<void>
  field(label: string): Locator
  sees(text: string | RegExp): Promise<void>
}

/** Opens the console of a server in a page. */
export async function openConsole(page: Page, address: string, language: BuiltInLanguage = 'en'): Promise<ConsolePerson> {
  const words = wordsIn(language)
  const named = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name })
  page.setDefaultTimeout(patience)
  await keepRealTime(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${address}/console`)
  const person: ConsolePerson = {
    page,
    words,
    async opens(view) {
      await page.bringToFront()
      await page.goto(`${address}/console${addressOf(view)}`)
      await page.getByRole('heading', { level: 1, name: words.texts.views[view], exact: true }).waitFor()
    },
    button: (name) => page.getByRole('button', named(name)).first(),
    async tap(name) {
      await page.bringToFront()
      await person.button(name).click()
    },
    field: (label) => page.getByLabel(label, { exact: true }).and(page.locator('input, select')),
    sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
  }
  // Live before anything happens, so that nothing of it is missed.
  await person.sees(words.texts.line.live)
  return person
}
