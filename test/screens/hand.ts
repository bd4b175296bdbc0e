import type { Locator, Page } from 'playwright-core'

import type { Area, Catalog } from '@/locales/catalog'
import { frameTexts } from '@/locales/frame'
import type { Language } from '@/locales/language'
import { pseudoTexts } from '@/locales/pseudo'

import { textsOf } from '../locales/texts-in'
import type { World } from '../worlds/world'
import type { StandingClock } from './standing-clock'
import type { Hand, Shown, Words } from './state'

/** A person at a page whose clock stands: whatever they look for, time passes until it is there and no further. */
export function handOn(page: Page, clock: StandingClock, world: World, language: Language | 'pseudo'): Hand {
  const words: Words = <A extends Area>(catalog: Catalog<A>) =>
    language === 'pseudo' ? pseudoTexts(catalog.en) : textsOf(catalog, language)
  const visible = (selector: string) => page.locator(selector).filter({ visible: true })
  const saying = (text: string) => page.getByText(text, { exact: true }).filter({ visible: true })
  const whatIs = (shown: Shown) =>
    'selector' in shown ? visible(shown.selector) : page.getByText(shown.text(words)).filter({ visible: true })
  const there = async (found: Locator): Promise<Locator> => {
    await clock.until(String(found), async () => (await found.count()) > 0)
    return found
  }
  const hand: Hand = {
    page,
    world,
    words,
    press: async (text) => (await there(saying(text).first())).click(),
    pressLast: async (text) => (await there(saying(text).last())).click(),
    pressAt: async (selector) => (await there(visible(selector).first())).click(),
    goOn: () => hand.pressAt('.bk-screen__footer .bk-button--primary'),
    type: async (fieldId, text) => (await there(visible(`[id="${fieldId}"]`).first())).fill(text),
    leaveField: () => page.locator(':focus').blur(),
    async sees(shown) {
      await there(whatIs(shown).first())
    },
    isInSight: async (shown) => (await whatIs(shown).count()) > 0,
    async seesNot(shown) {
      await clock.until(`no ${String(whatIs(shown))}`, async () => (await whatIs(shown).count()) === 0)
    },
    wait: (ms) => clock.jump(ms),
    async choosesFile(press, file) {
      const chooser = page.waitForEvent('filechooser')
      await press()
      await (await chooser).setFiles(file)
    },
    async readCode() {
      await hand.press(words(frameTexts).sandbox.phone)
      const copy = await there(visible('.bk-button--soft').first())
      const code = /\d{6}/.exec((await copy.textContent()) ?? '')?.[0]
      if (code === undefined) throw new Error('no code on the sandbox’s phone')
      await page.goBack()
      return code
    },
  }
  return hand
}
