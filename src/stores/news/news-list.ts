import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { News, WalletError } from '@/contract'
import { newsOperations } from '@/contract/operations/news'

import type { StoreDeps } from '../deps'
import type { EventsStore } from '../events/events-store'
import type { NoticesStore } from '../notices/notices-store'
import { isWorthAsking, type NewsBadge } from './news-badge'

/** How many notices a page brings. */
const pageSize = 20

/** Where the list stands. `next` leads to what happened before the last that is known; null where nothing did. */
export type NewsListState =
  | { readonly at: 'unloaded' }
  | { readonly at: 'loaded'; readonly news: readonly News[]; readonly next: string | null }
  /** The first page could not be loaded. */
  | { readonly at: 'failed'; readonly error: WalletError }

interface NewsListParts {
  readonly deps: StoreDeps
  readonly events: EventsStore
  readonly news: NewsBadge
  readonly notices: NoticesStore
}

/** The notices as the service tells them, newest first. Lives as long as their screen. */
export class NewsList {
  state: NewsListState = { at: 'unloaded' }
  isRefreshing = false
  isLoadingMore = false
  isReadingAll = false
  /** Why what was asked for last could not be done, while the list is shown. */
  problem: WalletError | null = null
  private isOver = false

  constructor(private readonly parts: NewsListParts) {
    makeAutoObservable<NewsList, 'parts' | 'isOver'>(
      this,
      { state: observableRef, problem: observableRef, parts: false, isOver: false },
      { autoBind: true },
    )
  }

  get unread(): number {
    return this.parts.news.unread
  }

  /** The list is in front: it loads, and loads again when something happens. Returns what ends that. */
  follow(): () => void {
    const stops = [
      this.parts.news.lookAtList(),
      this.parts.events.listen((event) => {
        if (isWorthAsking(event)) void this.refresh()
      }),
    ]
    void this.refresh()
    return () => stops.forEach((stop) => stop())
  }

  /** Loads the newest page, and forgets the pages after it. What is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    if (this.isRefreshing) return
    this.isRefreshing = true
    const answer = await this.call(newsOperations.listNews, { before: null, limit: pageSize })
    runInAction(() => {
      if (this.isOver) return
      this.isRefreshing = false
      if (answer.ok) {
        const { next, news, unread } = answer.value
        this.problem = null
        this.state = { at: 'loaded', news, next }
        this.parts.news.set(unread)
      } else if (this.state.at === 'loaded') this.problem = answer.error
      else this.state = { at: 'failed', error: answer.error }
    })
  }

  /** Loads the page after the last. */
  async loadMore(): Promise<void> {
    const { state } = this
    if (state.at !== 'loaded' || state.next === null || this.isLoadingMore || this.isRefreshing) return
    this.isLoadingMore = true
    this.problem = null
    const answer = await this.call(newsOperations.listNews, { before: state.next, limit: pageSize })
    runInAction(() => {
      if (this.isOver) return
      this.isLoadingMore = false
      // A refresh has come between: this page continues a list that is gone.
      if (this.state.at !== 'loaded' || this.state.next !== state.next) return
      if (answer.ok) this.state = { at: 'loaded', news: [...this.state.news, ...answer.value.news], next: answer.value.next }
      else this.problem = answer.error
    })
  }

  /** The person opens what the notice is about: it is read, and whatever else says the same goes. */
  async open({ about, id, unread }: News): Promise<void> {
    if (about.kind === 'card-taken-over') this.closeMessageAbout(about.card.id)
    if (!unread) return
    const answer = await this.call(newsOperations.readNews, { what: { which: 'one', id } })
    if (answer.ok && !this.isOver) this.markRead(answer.value.unread, (news) => news.id === id)
  }

  /** All that is shown counts as read, and what is below it. */
  async readAll(): Promise<void> {
    const newest = this.state.at === 'loaded' ? this.state.news[0] : undefined
    if (newest === undefined || this.isReadingAll) return
    this.isReadingAll = true
    this.problem = null
    const answer = await this.call(newsOperations.readNews, { what: { which: 'all', upTo: newest.id } })
    runInAction(() => {
      if (this.isOver) return
      this.isReadingAll = false
      if (answer.ok) this.markRead(answer.value.unread, ({ id }) => Number(id) <= Number(newest.id))
      else this.problem = answer.error
    })
  }

  dispose(): void {
    this.isOver = true
  }

  private markRead(unread: number, isIt: (news: News) => boolean): void {
    this.parts.news.set(unread)
    if (this.state.at !== 'loaded') return
    this.state = { ...this.state, news: this.state.news.map((news) => (isIt(news) ? { ...news, unread: false } : news)) }
  }

  private closeMessageAbout(cardId: string): void {
    const { notices } = this.parts
    for (const { id, message } of notices.list.slice())
      if (message.kind === 'card-taken-over' && message.card.id === cardId) notices.close(id)
  }

  private readonly call: StoreDeps['client']['call'] = (operation, input, options) =>
    this.parts.deps.client.call(operation, input, options)
}
