import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

import { peopleRecords } from '@/sandbox/people'
import { shopRecords } from '@/sandbox/shops'

import { phoneSize } from './stage'

let axeSource: Promise<string> | null = null

/** What axe-core finds wrong, one line a finding. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  axeSource ??= readFile(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
  // The script above puts axe there; it brings no types for a page.
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`)
}

/** What is cut, hangs out of its box or out of the screen, one line each. */
export function clippedParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '')
        .replace(/bk-el ?/g, '')
        .trim()
        .replace(/ +/g, '.')} "${element.textContent.slice(0, 60)}"`
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`)
    for (const element of Array.from(document.querySelectorAll<HTMLElement>('.bk-screen *, .bk-sheet *'))) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.bk-hidden-text, svg, [aria-hidden=true]') !== null
      )
        continue
      if (element instanceof HTMLInputElement) continue
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`out of the screen: ${nameOf(element)}`)
      const { overflowX, overflowY } = getComputedStyle(element)
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
      if (element.clientWidth === 0) continue
      if (!scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`too wide by ${element.scrollWidth - element.clientWidth} px: ${nameOf(element)}`)
      if (!scrolls(overflowY) && element.scrollHeight > element.clientHeight + 2)
        found.push(`too high by ${element.scrollHeight - element.clientHeight} px: ${nameOf(element)}`)
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
    const last = screen.querySelector('.bk-screen__main')?.lastElementChild
    const feet = Array.from(screen.querySelectorAll<HTMLElement>('.bk-screen__footer, .bk-tab-bar')).filter(
      (foot) => foot.offsetHeight > 0,
    )
    for (const foot of feet) {
      const { top, height } = foot.getBoundingClientRect()
      if (last !== null && last !== undefined && last.getBoundingClientRect().bottom > top + 1)
        found.push(`the foot lies over the end of the page`)
      if (['sticky', 'fixed'].includes(getComputedStyle(foot).position) && height > window.innerHeight * 0.6)
        found.push(`the foot takes ${Math.round(height)} of ${window.innerHeight} px`)
    }
    return found
  })
}

/** Makes the screen what it is on a small phone whose owner reads at twice the usual size. */
export async function asSmallAndLarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
}

/** Back to the usual phone. */
export async function asUsual(page: Page): Promise<void> {
  await page.setViewportSize(phoneSize)
}

/** Words that come from the world and not from the locales: names, goods, shops. */
const wordsOfTheWorld = new Set(
  [
    ...peopleRecords.flatMap(({ knows, bank }) => [knows.name, bank.name, bank.idNumber, knows.nationality]),
    ...shopRecords.flatMap(({ payee, offers }) => [payee.name.en, ...offers.map(({ goods }) => goods)]),
    // Names of languages stand in their own language; the rest is what the states type.
    'English Bangka SCHMIDT prizes example evil bank Table lowercase',
  ]
    .join(' ')
    .split(/[^A-Za-z]+/),
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
    const words = withoutBrackets(text).match(/[A-Za-z]{3,}/g) ?? []
    return words.some((word) => !wordsOfTheWorld.has(word))
  })
}

function withoutBrackets(text: string): string {
  const without = text.replace(/\[[^[\]]*\]/g, '')
  return without === text ? text : withoutBrackets(without)
}
