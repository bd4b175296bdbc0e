import { PackageRuntime } from './runtime'
import type { ScreenElement } from './render'
import { describeScreen, nameOf, search, textOf, type Query } from './screen'
import { drain } from './time'
import { shown } from './values'

/** A compiled package, booted and in use: what a person sees, and what they do. */
export class BootedApp extends PackageRuntime {
  /** What a person has typed into inputs that are not controlled, by their `data-sid`. */
  private readonly typed = new Map<unknown, string>()

  /** The path of the page in front, without a leading slash. */
  get route(): string {
    return this.router.top.route
  }

  get query(): Readonly<Record<string, string>> {
    return this.router.top.query
  }

  get title(): string {
    return this.router.top.title
  }

  /** The routes of the open pages; the last is in front. */
  get stack(): readonly string[] {
    return this.router.stack.map((page) => page.route)
  }

  text(): string {
    return textOf(this.screen())
  }

  all(query: Query): readonly ScreenElement[] {
    return search(this.screen(), query)
  }

  /** The one element that fits, or null. More than one throws: the test must say which. */
  find(query: Query): ScreenElement | null {
    const found = this.all(query)
    if (found.length > 1) throw new Error(`${found.length} elements fit ${describe(query)} on ${this.where()}`)
    return found[0] ?? null
  }

  get(query: Query): ScreenElement {
    const found = this.find(query)
    if (found === null) throw new Error(`Nothing fits ${describe(query)} on ${this.where()}`)
    return found
  }

  /** What a screen reader calls an element of the screen. */
  nameOf(element: ScreenElement): string {
    return nameOf(element, this.screen())
  }

  /** Taps what fits, or one of several elements that were found just before. */
  async tap(target: Query | ScreenElement): Promise<void> {
    this.fire('tag' in target ? target : this.get(target), 'tap', {})
    await this.settle()
  }

  /** Types character by character, as a keyboard does; what is there stays in front. */
  async type(query: Query, text: string): Promise<void> {
    this.fire(this.get(query), 'focus', { value: this.inputValue(this.get(query)) })
    for (const character of text) {
      const input = this.get(query)
      await this.enter(input, this.inputValue(input) + character)
    }
  }

  /** Replaces what is in an input at once, as a paste does. */
  async fill(target: Query | ScreenElement, text: string): Promise<void> {
    const input = 'tag' in target ? target : this.get(target)
    this.fire(input, 'focus', { value: this.inputValue(input) })
    await this.enter(input, text)
  }

  async blur(query: Query): Promise<void> {
    const input = this.get(query)
    this.fire(input, 'blur', { value: this.inputValue(input) })
    await this.settle()
  }

  /** The keyboard's Go key. */
  async confirm(query: Query): Promise<void> {
    const input = this.get(query)
    this.fire(input, 'confirm', { value: this.inputValue(input) })
    await this.settle()
  }

  /** What an input shows: what the app says where it is controlled, otherwise what was typed. */
  inputValue(input: ScreenElement): string {
    const shownValue = shown(input.attributes['value'])
    const typed = this.typed.get(input.attributes['data-sid'])
    if (input.attributes['controlled'] === true || typed === undefined) return shownValue
    return typed
  }

  /** What Alipay's own share button sends; null where the page has nothing to share. */
  share(): unknown {
    const make = this.router.top.instance['onShareAppMessage']
    if (typeof make !== 'function') return null
    const message: unknown = make.call(this.router.top.instance, { from: 'menu' })
    // It comes from another realm: only its data is compared.
    return JSON.parse(JSON.stringify(message))
  }

  /** The phone's back gesture. False where the app would be left. */
  async back(): Promise<boolean> {
    const moved = this.router.navigateBack(1)
    await this.settle()
    return moved
  }

  /** A tap on the native tab bar. */
  async tapTab(index: number): Promise<void> {
    const item = this.json.tabBar?.items[index]
    if (item === undefined) throw new Error(`There is no tab ${index}`)
    this.router.switchTab(item.pagePath)
    await this.settle()
  }

  /** The person scrolls: the elements with these ids come near the screen, or are left behind, each so high. */
  async scroll(seen: {
    readonly near: readonly string[]
    readonly far: readonly string[]
    readonly heightPx: number
  }): Promise<void> {
    const tell = (id: string, ratio: number) =>
      this.phone.watched.get(`#${id}`)?.({ intersectionRatio: ratio, boundingClientRect: { height: seen.heightPx } })
    for (const id of seen.far) tell(id, 0)
    for (const id of seen.near) tell(id, 1)
    await this.settle()
  }

  /** The app goes to the background. */
  async hide(): Promise<void> {
    this.call(this.router.top.instance, 'onHide')
    this.call(this.app, 'onHide')
    this.tell('onAppHide', {})
    await this.settle()
  }

  async show(): Promise<void> {
    this.call(this.app, 'onShow', { path: this.route, query: {} })
    this.call(this.router.top.instance, 'onShow')
    this.tell('onAppShow', {})
    await this.settle()
  }

  /** Waits until the test's look at the app gives something; `withinMs` is the app's own time. Throws with the screen in words. */
  async waitFor<Seen>(look: () => Seen | null | undefined | false, withinMs = 10_000): Promise<Seen> {
    const deadline = this.time.deadline(withinMs)
    for (;;) {
      await drain()
      const seen = look()
      if (seen !== null && seen !== undefined && seen !== false) return seen
      if (!(await this.time.step(deadline))) {
        const last = look()
        if (last !== null && last !== undefined && last !== false) return last
        throw new Error(`Waited ${withinMs} ms for ${String(look)} on ${this.where()}`)
      }
    }
  }

  /** Waits for an element. */
  async seen(query: Query, withinMs?: number): Promise<ScreenElement> {
    return this.waitFor(() => this.all(query)[0], withinMs)
  }

  /** Waits until the page in front is this one. */
  async arrived(route: string, withinMs?: number): Promise<void> {
    await this.waitFor(() => this.route === route.replace(/^\//, ''), withinMs)
    await this.settle()
  }

  async advance(ms: number): Promise<void> {
    await this.time.advance(ms)
  }

  /** What the person would leave on the phone: for a second boot. */
  storage(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.phone.storage)
  }

  /** Stops every timer, and throws if the phone had to refuse anything. */
  close(): void {
    this.time.stop()
    if (this.failures.length > 0) throw new Error(`The app did what a phone refuses:\n${this.failures.join('\n')}`)
  }

  private where(): string {
    const screen = describeScreen(this.screen())
    return `${this.route}:\n${screen}${this.failures.length === 0 ? '' : `\nFailures:\n${this.failures.join('\n')}`}`
  }

  private async enter(input: ScreenElement, value: string): Promise<void> {
    this.typed.set(input.attributes['data-sid'], value)
    this.fire(input, 'input', { value, cursor: value.length })
    await this.settle()
  }
}

function describe(query: Query): string {
  return JSON.stringify(query, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))
}
