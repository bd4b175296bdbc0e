import type { Page } from 'playwright-core'

import type { Area, Catalog, TextsOf } from '@/locales/catalog'
import type { Route } from '@/stores/routes'

import type { World } from '../worlds/world'

/** The moment at which every state is looked at: Friday 20 November 2026, 12:40 in Shanghai. */
export const moment = Date.UTC(2026, 10, 20, 4, 40)

/** What a life was like before the screen is opened; later ones include the earlier. */
export type Life = 'stranger' | 'signed-up' | 'with-payment-password' | 'with-cards'

/** What the browser gives instead of a camera. `blocked`: refused for good. */
export type Camera = 'absent' | 'denied' | 'blocked' | 'open'

/** One screen in one state, and how to get there. The language of the screens is not known here: words come from the hand. */
export interface ScreenState {
  readonly name: string
  /** Where the state is looked at. */
  readonly route: Route
  readonly life: Life
  /** Where the browser starts; `route` where nothing is said. */
  readonly start?: Route
  /** What else happened before, in the world itself; says the parameters of the address. */
  readonly before?: (world: World) => Promise<Readonly<Record<string, string>>>
  /** More that the device keeps, by key. */
  readonly stored?: Readonly<Record<string, string>>
  readonly camera?: Camera
  /** With an open camera: the codes that it sees, side by side. */
  readonly inView?: readonly string[]
  /** What the person does, once the first screen is there. */
  readonly act?: (hand: Hand) => Promise<void>
  /** What is there when the state is reached: a text, or a selector. */
  readonly shows: Shown
}

export type Shown = { readonly selector: string } | { readonly text: (words: Words) => string }

/** The texts of a catalog in the language in which the screen is looked at. */
export type Words = <A extends Area>(catalog: Catalog<A>) => TextsOf<A>

/**
 * What a person at the browser can do. Fields are found by id and buttons by their words, so that every language works. The
 * page's clock stands: time passes only while something is looked for that is not there yet, and in `wait`. So what passes away
 * by itself (a skeleton, "Sending", a toast) is caught on any machine, as soon as it is seen.
 */
export interface Hand {
  readonly page: Page
  /** The world as it was when the screen was opened; what the browser does is done in its own copy. */
  readonly world: World
  readonly words: Words
  /** Presses what has these words, wherever it is. */
  press(text: string): Promise<void>
  /** The same, where several have them: the last one. */
  pressLast(text: string): Promise<void>
  /** Presses the first thing that fits the selector. */
  pressAt(selector: string): Promise<void>
  /** Presses the primary button at the foot of the page. */
  goOn(): Promise<void>
  type(fieldId: string, text: string): Promise<void>
  /** Leaves the field that has the focus. */
  leaveField(): Promise<void>
  sees(shown: Shown): Promise<void>
  seesNot(shown: Shown): Promise<void>
  /** Is it there now? */
  isInSight(shown: Shown): Promise<boolean>
  /** Lets time pass, ms: what is due by then happens. */
  wait(ms: number): Promise<void>
  /** Gives a file to the browser's chooser, which `press` opens. */
  choosesFile(press: () => Promise<void>, file: ChosenFile): Promise<void>
  /** Reads the newest code on the sandbox's phone, and comes back. */
  readCode(): Promise<string>
}

/** A file of the person's, as the browser is given it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}
