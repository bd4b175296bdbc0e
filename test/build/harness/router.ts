import type { Data } from './set-data'

/** A page of the app as `Page()` was given it, and as it lives. */
export type PageConfig = Readonly<Record<string, unknown>>

export interface LivePage {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  /** The page's own object: what its methods have as `this`. */
  readonly instance: Data
  title: string
}

export interface RouterHost {
  readonly tabs: readonly string[]
  /** Loads the subpackage that holds the page, and answers the page's config. Throws for a page that is not in app.json. */
  configOf(route: string): PageConfig
  open(route: string, query: Readonly<Record<string, string>>, config: PageConfig): LivePage
  call(page: LivePage, method: string, ...args: readonly unknown[]): void
}

/** The platform refuses an eleventh page. */
export const deepestStack = 10

/** The stack of pages, as the platform keeps it: tabs stay alive under one another, everything else is a stack above one tab. */
export class Router {
  /** The pages in front of one another; the last one is seen. */
  stack: LivePage[] = []
  private readonly tabPages = new Map<string, LivePage>()

  constructor(private readonly host: RouterHost) {}

  get top(): LivePage {
    const page = this.stack[this.stack.length - 1]
    if (page === undefined) throw new Error('No page is open')
    return page
  }

  /** The app's first page. */
  launch(url: string): void {
    this.show(this.create(this.parse(url)))
  }

  navigateTo(url: string): void {
    const target = this.parse(url)
    if (this.host.tabs.includes(target.route)) throw new Error(`navigateTo can't open the tab ${target.route}`)
    if (this.stack.length >= deepestStack) throw new Error(`navigateTo: ${deepestStack} pages are open already`)
    const page = this.create(target)
    this.hide(this.top)
    this.show(page)
  }

  redirectTo(url: string): void {
    const target = this.parse(url)
    if (this.host.tabs.includes(target.route)) throw new Error(`redirectTo can't open the tab ${target.route}`)
    const gone = this.top
    this.stack = this.stack.slice(0, -1)
    this.drop(gone)
    this.show(this.create(target))
  }

  /** False where there is nothing to go back to. */
  navigateBack(delta: number): boolean {
    if (this.stack.length <= 1) return false
    const left = Math.max(1, this.stack.length - delta)
    const gone = this.stack.slice(left).reverse()
    this.stack = this.stack.slice(0, left)
    gone.forEach((page) => this.drop(page))
    this.host.call(this.top, 'onShow')
    return true
  }

  switchTab(url: string): void {
    const target = this.parse(url)
    if (!this.host.tabs.includes(target.route)) throw new Error(`switchTab: ${target.route} is no tab`)
    const before = this.top
    if (before.route === target.route) return
    for (const page of [...this.stack].reverse()) {
      if (this.host.tabs.includes(page.route)) {
        if (page === before) this.hide(page)
      } else this.drop(page)
    }
    const known = this.tabPages.get(target.route)
    this.stack = []
    if (known === undefined) this.show(this.create(target))
    else {
      this.stack = [known]
      this.host.call(known, 'onShow')
    }
  }

  reLaunch(url: string): void {
    const target = this.parse(url)
    this.host.configOf(target.route)
    const gone = new Set([...this.stack, ...this.tabPages.values()])
    this.stack = []
    this.tabPages.clear()
    gone.forEach((page) => this.drop(page))
    this.show(this.create(target))
  }

  private parse(url: string): { readonly route: string; readonly query: Readonly<Record<string, string>> } {
    const [path = '', search = ''] = url.split('?')
    const query = Object.fromEntries(
      search
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
          const [name = '', value = ''] = pair.split('=')
          // As it stands: neither platform decodes it for the app.
          return [name, value]
        }),
    )
    return { route: path.replace(/^\//, ''), query }
  }

  private create({ route, query }: { readonly route: string; readonly query: Readonly<Record<string, string>> }): LivePage {
    const page = this.host.open(route, query, this.host.configOf(route))
    if (this.host.tabs.includes(route)) this.tabPages.set(route, page)
    return page
  }

  private show(page: LivePage): void {
    this.stack = [...this.stack, page]
    this.host.call(page, 'onLoad', page.query)
    this.host.call(page, 'onShow')
    this.host.call(page, 'onReady')
  }

  private hide(page: LivePage): void {
    this.host.call(page, 'onHide')
  }

  private drop(page: LivePage): void {
    this.host.call(page, 'onUnload')
  }
}
