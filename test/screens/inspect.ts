import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

import { languageNames } from '@/locales/language'
import { peopleRecords } from '@/sandbox/people'
import { shopRecords } from '@/sandbox/shops'

import { drawnAnew } from './real-time'
import { phoneSize } from './stage'

let axeSource: Promise<string> | null = null

/**
 * The rule that a control's name contains its visible words. The pseudo-language puts every text into brackets of its own, so
 * only real languages can follow it.
 */
const wordsInNames = 'label-content-name-mismatch'

/** What axe-core finds wrong, one line a finding; with `only`, by that rule alone. */
export async function axeViolations(page: Page, only?: typeof wordsInNames): Promise<readonly string[]> {
  axeSource ??= readFile(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(`(function (setTimeout) { ${await axeSource} })(window.realSetTimeout)`)
  const options =
    only === undefined
      ? { resultTypes: ['violations'], rules: { [wordsInNames]: { enabled: false } } }
      : { resultTypes: ['violations'], runOnly: [only] }
  // The script above puts axe there; it brings no types for a page.
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`)
}

/** Texts that are cut, or hang out of the screen, of a panel or of a button, one line each. */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const parent = text.parentElement
      if (parent === null || text.textContent?.trim() === '' || !parent.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.bk-hidden-text, svg, [aria-hidden=true], script, style') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const at = range.getBoundingClientRect()
      if (at.width === 0) continue
      const say = (what: string, box: Element) =>
        found.push(`${what} ${box.getAttribute('class') ?? box.tagName}: "${text.textContent?.slice(0, 60) ?? ''}"`)
      if (at.right > window.innerWidth + 1 || at.left < -1) say('out of the screen, in', parent)
      for (let box: Element | null = parent; box !== null && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (style.display === 'inline') continue
        // What scrolls shows everything to whoever scrolls.
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break
        const edge = box.getBoundingClientRect()
        const isPanel =
          style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.borderTopWidth !== '0px' || style.overflowX !== 'visible'
        if (box !== parent && !isPanel) continue
        if (at.right > edge.right + 1 || at.left < edge.left - 1) say('wider than', box)
        // A line's box may be lower than its letters.
        if (at.bottom > edge.bottom + 4 || at.top < edge.top - 4) say('higher than', box)
        // What is placed on its own lies outside of its parent, on purpose.
        if (box.classList.contains('bk-screen') || style.position === 'fixed' || style.position === 'absolute') break
      }
    }
    return found
  })
}

/** What lies over the end of the page when it is scrolled to its end, or leaves too little room to read above it. */
export function coveredParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const screens = Array.from(document.querySelectorAll<HTMLElement>('.bk-screen')).filter((screen) => screen.checkVisibility())
    const screen = screens[screens.length - 1]
    if (screen === undefined) return ['there is no screen']
    screen.scrollIntoView({ block: 'end' })
    window.scrollTo(0, document.documentElement.scrollHeight)
    // Sheets lie over everything, on purpose.
    const parts = Array.from(screen.querySelectorAll('.bk-screen__main > *')).filter(
      (part) => getComputedStyle(part).position !== 'fixed',
    )
    const last = parts[parts.length - 1]
    const feet = Array.from(screen.querySelectorAll<HTMLElement>('.bk-screen__footer, .bk-tab-bar')).filter(
      (foot) => foot.offsetHeight > 0,
    )
    for (const foot of feet) {
      const { top, height } = foot.getBoundingClientRect()
      if (last !== undefined && last.getBoundingClientRect().bottom > top + 1)
        found.push(`the foot lies over the end of the page`)
      if (['sticky', 'fixed'].includes(getComputedStyle(foot).position) && height > window.innerHeight * 0.7)
        found.push(`the foot takes ${Math.round(height)} of ${window.innerHeight} px`)
    }
    return found
  })
}

/** Makes the screen what it is on a small phone whose owner reads at twice the usual size. */
export async function asSmallAndLarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
  await drawnAnew(page)
}

/** Back to the usual phone. */
export async function asUsual(page: Page): Promise<void> {
  await page.setViewportSize(phoneSize)
  await drawnAnew(page)
}

/** Words that come from the world and not from the locales: names, goods, shops. */
const wordsOfTheWorld = new Set(
  [
    ...peopleRecords.flatMap(({ knows, bank }) => [
      knows.name,
      knows.name.toUpperCase(),
      bank.name,
      bank.idNumber,
      bank.name.replace(/[\u0300-\u036f]/g, ''),
    ]),
    ...shopRecords.flatMap(({ payee, offers }) => [payee.name.en, ...offers.map(({ goods }) => goods)]),
    // Names of languages stand in their own language; the rest is what the states type.
    ...Object.values(languageNames),
    // The passport of ICAO 9303's own example, as the drawing of its photo page has it.
    'UTOERIKSSON UTO',
    // The name on the drawn slip, and a bank whose name is long.
    'DUPONT MARIECLAIRE Ningxia Yellow River Rural Commercial Bank',
    // What codes say: a till, a store, another name of the shop, hosts, a script; and currencies by their letters.
    'TILL T2 Departures PANDA GARDEN qr bangka pay safe shop javascript alert document cookie tel JPY USD THB',
    'Bangka SCHMIDT KWAME prizes example evil bank Table payment',
    'Industrial and Commercial Bank of China Communications Construction Merchants Postal Savings Ping An Pudong Development',
    'Agricultural ICBC BoCom PSBC Minsheng Industrial CITIC Guangfa Everbright Rene Muller Lefevre RENÉ MÜLLER LEFÈVRE Shanghai abroad',
  ]
    .join(' ')
    .split(/[^A-Za-z\u00c0-\u024f]+/),
)

/** Visible words that are in no catalog: with the pseudo-language on, everything that is in one stands in brackets. */
export async function untranslatedTexts(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const seen: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent !== null && parent.closest('script, style, noscript') === null && parent.checkVisibility())
        seen.push(walker.currentNode.textContent ?? '')
    }
    for (const element of Array.from(document.querySelectorAll('[aria-label], [placeholder], img[alt]')))
      for (const name of ['aria-label', 'placeholder', 'alt']) seen.push(element.getAttribute(name) ?? '')
    return seen
  })
  return texts.filter((text) => {
    // An SMS, as its sender wrote it, an address, and the number of a payment.
    if (/^(?:【|https?:|[\w-]{22}$)/.test(text)) return false
    const words = withoutBrackets(text).match(/[A-Za-z\u00c0-\u024f]{3,}/g) ?? []
    return words.some((word) => !wordsOfTheWorld.has(word))
  })
}

function withoutBrackets(text: string): string {
  const without = text.replace(/\[[^[\]]*\]/g, '')
  return without === text ? text : withoutBrackets(without)
}
