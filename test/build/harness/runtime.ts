import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { createBaseLibrary, createPhone, Refused, type CanIUse, type Phone } from './base-library'
import { createEngine } from './engine'
import { createRenderer, type ScreenElement } from './render'
import { Router, type LivePage, type PageConfig } from './router'
import { applyData, type Data, type SetDataCall } from './set-data'
import { realTime, virtualTime, type Time } from './time'

export interface BootOptions {
  /** The compiled package's folder. */
  readonly dist: string
  readonly canIUse?: CanIUse
  /** What the phone has stored already. */
  readonly storage?: Readonly<Record<string, string>>
  readonly language?: string
  readonly theme?: 'light' | 'dark'
  readonly online?: boolean
  /** Roots of subpackages that can't be downloaded. */
  readonly awayPackages?: readonly string[]
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

/** A compiled package that runs: its engine, its pages and its phone. `BootedApp` is the same with a person's hands. */
export class PackageRuntime {
  readonly phone: Phone
  /** Everything that went across by `setData`, in order. */
  readonly setDataLog: SetDataCall[] = []
  /** What a phone would have refused: unknown calls, errors that nobody caught, missing templates. */
  readonly failures: string[] = []
  /** What was written to the console: level and text. */
  readonly console: { readonly level: string; readonly text: string }[] = []
  /** Names of the base library's calls, in order. */
  readonly calls: string[] = []
  /** Every address that the app went to, and every request's address and headers. */
  readonly addresses: string[] = []
  readonly time: Time
  /** Files of the package that ran so far. */
  readonly loaded: readonly string[]

  protected readonly json: AppJson
  protected readonly router: Router
  private readonly renderer
  private readonly engine
  private readonly pages = new Map<string, PageConfig>()
  protected app: Data = {}
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
      awayPackages: options.awayPackages ?? [],
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
      globals: {
        my: createBaseLibrary({
          phone: this.phone,
          options: phoneOptions,
          canIUse: options.canIUse ?? 'yes',
          time: this.time,
          router: () => this.router,
          failures: this.failures,
          calls: this.calls,
          addresses: this.addresses,
        }),
        navigator: { userAgent: '', swuserAgent: 'Mozilla/5.0 (Linux; Android 8) AliApp(AP/10.2.0)' },
        console: this.consoleFor(),
        App: (config: Data) => {
          this.app = config
        },
        Page: (config: PageConfig) => {
          this.pages.set(this.engine.running().replace(/\.js$/, ''), config)
        },
        Component: () => {
          this.failures.push(`${this.engine.running()} registered a component: the package is meant to have none`)
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

  /** The page in front, drawn from its data by its templates. */
  screen(): ScreenElement {
    const page = this.router.top
    return this.renderer.render(page.route, page.instance['data'] as Data)
  }

  /** An event of the phone, such as `onUserCaptureScreen`. */
  tell(name: string, event: unknown): void {
    for (const listener of this.phone.listeners.get(name) ?? []) listener(event)
  }

  /** Lets what is under way finish: promises, and timers of the next moment. */
  async settle(): Promise<void> {
    await this.time.advance(1)
  }

  /** Calls the page's handler for an element and, for what bubbles, for each of its ancestors that listens. */
  protected fire(target: ScreenElement, type: string, detail: Readonly<Record<string, unknown>>): void {
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

  protected call(owner: Data, method: string, ...args: readonly unknown[]): void {
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
    if (subPackage !== undefined && this.phone.awayPackages.has(subPackage.root))
      throw new Refused({ error: 4, errorMessage: 'the subpackage could not be downloaded' })
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
      this.setDataLog.push({ page: route, bytes: Buffer.byteLength(json), data: JSON.parse(json) as Data, at: performance.now() })
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
