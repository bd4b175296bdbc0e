import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { createBaseLibrary, createPhone, type CanIUse, type Phone } from './base-library'
import { createEngine } from './engine'
import { createRenderer, type ScreenElement } from './render'
import { Router, type LivePage, type PageConfig } from './router'
import { describeScreen, search, textOf, type Query } from './screen'
import { shown } from './values'
import { applyData, type Data, type SetDataCall } from './set-data'
import { drain, realTime, virtualTime, type Time } from './time'

export interface BootOptions {
  /** The compiled package's folder. */
  readonly dist: string
  readonly canIUse?: CanIUse
  /** What the phone has stored already. */
  readonly storage?: Readonly<Record<string, string>>
  readonly language?: string
  readonly theme?: 'light' | 'dark'
  readonly online?: boolean
  /** `virtual` (the default) moves only when waited for; `real` is for what really waits. */
  readonly time?: 'virtual' | 'real'
  /** Where virtual time starts, ms since 1970. */
  readonly startMs?: number
  /** Opens here instead of at the first page, as a scanned code or a shared link does. */
  readonly url?: string
}

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly items: readonly { readonly pagePath: string }[] }
}

/** 2026-03-02 10:00 in Shanghai: a Monday, no holiday, far from midnight in either time zone. */
const someMonday = Date.UTC(2026, 2, 2, 2)

/** A compiled package, booted and in use. */
export class BootedApp {
  readonly phone: Phone
  /** Everything that went across by `setData`, in order. */
  readonly setDataLog: SetDataCall[] = []
  /** What a phone would have refused: unknown calls, errors that nobody caught, missing templates. */
  readonly failures: string[] = []
  /** What was written to the console: level and text. */
  readonly console: { readonly level: string; readonly text: string }[] = []
  /** Names of the base library's calls, in order. */
  readonly calls: string[] = []
  readonly time: Time
  /** Files of the package that ran so far. */
  readonly loaded: readonly string[]

  private readonly json: AppJson
  private readonly router: Router
  private readonly renderer
  private readonly engine
  private readonly pages = new Map<string, PageConfig>()
  private app: Data = {}
  private loading = ''
  /** What a person has typed into inputs that are not controlled, by their `data-sid`. */
  private readonly typed = new Map<unknown, string>()

  constructor(private readonly options: BootOptions) {
    this.time =
      options.time === 'real'
        ? realTime((error) => this.fail(error))
        : virtualTime(options.startMs ?? someMonday, (error) => this.fail(error))
    this.json = JSON.parse(readFileSync(join(options.dist, 'app.json'), 'utf8')) as AppJson
    this.renderer = createRenderer(options.dist)
    const phoneOptions = {
      language: options.language ?? 'en',
      theme: options.theme ?? 'light',
      storage: options.storage ?? {},
      online: options.online ?? true,
    } as const
    this.phone = createPhone(phoneOptions)
    this.router = new Router({
      tabs: this.json.tabBar?.items.map((item) => item.pagePath) ?? [],
      configOf: (route) => this.configOf(route),
      open: (route, query, config) => this.open(route, query, config),
      call: (page, method, ...args) => this.call(page.instance, method, ...args),
    })
    this.engine = createEngine({
      dist: options.dist,
      time: this.time,
      onLoad: (file) => {
        this.loading = file
      },
      globals: {
        my: createBaseLibrary({
          phone: this.phone,
          options: phoneOptions,
          canIUse: options.canIUse ?? 'yes',
          time: this.time,
          router: () => this.router,
          failures: this.failures,
          calls: this.calls,
        }),
        navigator: { userAgent: '', swuserAgent: 'Mozilla/5.0 (Linux; Android 8) AliApp(AP/10.2.0)' },
        console: this.consoleFor(),
        App: (config: Data) => {
          this.app = config
        },
        Page: (config: PageConfig) => {
          this.pages.set(this.loading.replace(/\.js$/, ''), config)
        },
        Component: () => {
          this.failures.push(`${this.loading} registered a component: the package is meant to have none`)
        },
        getApp: () => this.app,
        getCurrentPages: () => this.router.stack.map((page) => page.instance),
      },
    })
    this.loaded = this.engine.loaded
  }

  /** Runs app.js, the main package's pages, and opens the first one. */
  async start(): Promise<this> {
    this.engine.load('app.js')
    for (const page of this.json.pages) this.loadPage(page)
    const url = this.options.url ?? this.json.pages[0] ?? ''
    this.call(this.app, 'onLaunch', { path: url, query: {} })
    this.call(this.app, 'onShow', { path: url, query: {} })
    this.router.launch(url)
    await this.settle()
    return this
  }

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

  /** The page in front, drawn from its data by its templates. */
  screen(): ScreenElement {
    const page = this.router.top
    return this.renderer.render(page.route, page.instance['data'] as Data)
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

  async tap(query: Query): Promise<void> {
    const element = this.get(query)
    this.fire(element, 'tap', {})
    await this.settle()
  }

  /** Types character by character, as a keyboard does; what is there stays in front. */
  async type(query: Query, text: string): Promise<void> {
    this.fire(this.get(query), 'focus', { value: this.valueOf(this.get(query)) })
    for (const character of text) {
      const input = this.get(query)
      await this.enter(input, this.valueOf(input) + character)
    }
  }

  /** Replaces what is in an input at once, as a paste does. */
  async fill(query: Query, text: string): Promise<void> {
    const input = this.get(query)
    this.fire(input, 'focus', { value: this.valueOf(input) })
    await this.enter(input, text)
  }

  async blur(query: Query): Promise<void> {
    const input = this.get(query)
    this.fire(input, 'blur', { value: this.valueOf(input) })
    await this.settle()
  }

  /** The keyboard's Go key. */
  async confirm(query: Query): Promise<void> {
    const input = this.get(query)
    this.fire(input, 'confirm', { value: this.valueOf(input) })
    await this.settle()
  }

  /** What an input shows: what the app says where it is controlled, otherwise what was typed. */
  valueOf(input: ScreenElement): string {
    const shownValue = shown(input.attributes['value'])
    const typed = this.typed.get(input.attributes['data-sid'])
    if (input.attributes['controlled'] === true || typed === undefined) return shownValue
    return typed
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

  /** An event of the phone, such as `onUserCaptureScreen`. */
  tell(name: string, event: unknown): void {
    for (const listener of this.phone.listeners.get(name) ?? []) listener(event)
  }

  /** Waits until the test's look at the app gives something; `withinMs` is the app's own time. Throws with the screen in words. */
  async waitFor<Seen>(look: () => Seen | null | undefined | false, withinMs = 10_000): Promise<Seen> {
    const deadline = this.time.now() + withinMs
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

  /** Lets what is under way finish: promises, and timers of the next moment. */
  async settle(): Promise<void> {
    await this.time.advance(1)
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

  /** Calls the page's handler for an element and, for what bubbles, for each of its ancestors that listens. */
  private fire(target: ScreenElement, type: string, detail: Readonly<Record<string, unknown>>): void {
    const attribute = `on${type[0]?.toUpperCase() ?? ''}${type.slice(1)}`
    const spot = (element: ScreenElement) => ({ id: element.attributes['id'], dataset: { sid: element.attributes['data-sid'] } })
    for (let element: ScreenElement | null = target; element !== null; element = element.parent) {
      const handler = element.attributes[attribute] ?? element.attributes[attribute.replace(/^on/, 'catch')]
      if (typeof handler === 'string') {
        const event = {
          type,
          timeStamp: this.time.now(),
          target: { ...spot(target), targetDataset: spot(target).dataset },
          currentTarget: spot(element),
          detail,
        }
        this.call(this.router.top.instance, handler, event)
      }
      if (type !== 'tap') return
    }
  }

  private call(owner: Data, method: string, ...args: readonly unknown[]): void {
    const run = owner[method]
    if (typeof run !== 'function') return
    try {
      run.apply(owner, args)
    } catch (error) {
      this.fail(error)
    }
  }

  private configOf(route: string): PageConfig {
    const subPackage = this.json.subPackages?.find(({ root }) => route.startsWith(`${root}/`))
    if (subPackage) for (const page of subPackage.pages) this.loadPage(`${subPackage.root}/${page}`)
    const config = this.pages.get(route)
    if (config === undefined) throw new Error(`${route} is no page of this package`)
    return config
  }

  private loadPage(route: string): void {
    if (this.pages.has(route)) return
    if (!existsSync(join(this.options.dist, `${route}.axml`))) this.failures.push(`${route} has no .axml`)
    this.engine.load(`${route}.js`)
  }

  private open(route: string, query: Readonly<Record<string, string>>, config: PageConfig): LivePage {
    const data = JSON.parse(JSON.stringify(config['data'] ?? {})) as Data
    const instance: Data = { ...config, route, data }
    instance['setData'] = (given: Data, done?: () => void) => {
      const json = JSON.stringify(given)
      this.setDataLog.push({ page: route, bytes: Buffer.byteLength(json), data: JSON.parse(json) as Data })
      applyData(data, JSON.parse(json) as Data)
      this.time.setTimeout(() => {
        this.check(route, data)
        done?.()
      }, 0)
    }
    return { route, query, instance, title: '' }
  }

  /** Draws once, so that a missing template shows where it first would. */
  private check(route: string, data: Data): void {
    try {
      this.renderer.render(route, data)
    } catch (error) {
      this.fail(error)
    }
  }

  private fail(error: unknown): void {
    // Errors of the app come from another realm: `instanceof Error` does not know them.
    const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error)
    this.failures.push(stack.split('\n').slice(0, 6).join('\n'))
  }

  private consoleFor(): Readonly<Record<string, (...args: readonly unknown[]) => void>> {
    const write =
      (level: string) =>
      (...args: readonly unknown[]) =>
        void this.console.push({ level, text: args.map(String).join(' ') })
    return { log: write('log'), info: write('info'), debug: write('debug'), warn: write('warn'), error: write('error') }
  }
}

function describe(query: Query): string {
  return JSON.stringify(query, (_, value: unknown) => (value instanceof RegExp ? String(value) : value))
}
