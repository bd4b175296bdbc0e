import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'

import type { Payment, WalletError } from '@/contract'
import { paymentOperations } from '@/contract/operations/payments'

import type { StoreDeps } from '../deps'

/** How many bills a page brings. */
const pageSize = 20

/** Where the list stands. `next` leads to the bills before the last one that is known; null where there are none. */
export type BillsList =
  | { readonly at: 'unloaded' }
  | { readonly at: 'loaded'; readonly next: string | null }
  /** The first page could not be loaded. */
  | { readonly at: 'failed'; readonly error: WalletError }

/** What is known of a bill that was asked for by its id. */
export type BillLookup =
  | { readonly at: 'loading' }
  | { readonly at: 'found'; readonly payment: Payment }
  | { readonly at: 'failed'; readonly error: WalletError }

/** The person's payments, as the service tells them: the list, newest first, and each by its id. */
export class BillsStore {
  list: BillsList = { at: 'unloaded' }
  /** The first page is being loaded, anew or for the first time. */
  isRefreshing = false
  isLoadingMore = false
  /** Why the page after the last could not be loaded. */
  moreError: WalletError | null = null
  private ids: readonly string[] = []
  private readonly known = observable.map<string, Payment>([], { deep: false })
  private readonly lookups = observable.map<string, WalletError | 'loading'>([], { deep: false })
  /** Another person has logged in since: answers to the one before are dropped. */
  private owner = 0

  constructor(private readonly deps: StoreDeps) {
    makeAutoObservable<BillsStore, 'deps' | 'ids' | 'known' | 'lookups' | 'owner'>(
      this,
      {
        list: observableRef,
        moreError: observableRef,
        ids: observableRef,
        deps: false,
        known: false,
        lookups: false,
        owner: false,
      },
      { autoBind: true },
    )
  }

  /** Newest first, as far as loaded. */
  get bills(): readonly Payment[] {
    return this.ids.map((id) => this.known.get(id)).filter((payment) => payment !== undefined)
  }

  get hasMore(): boolean {
    return this.list.at === 'loaded' && this.list.next !== null
  }

  /** The bill with this id; null before it was asked for. */
  find(paymentId: string): BillLookup | null {
    const payment = this.known.get(paymentId)
    if (payment !== undefined) return { at: 'found', payment }
    const lookup = this.lookups.get(paymentId)
    if (lookup === undefined) return null
    return lookup === 'loading' ? { at: 'loading' } : { at: 'failed', error: lookup }
  }

  /** Whether the order with this number of the merchant's is known to be paid. */
  isPaid(orderNumber: string): boolean {
    return Array.from(this.known.values()).some(
      (payment) => payment.orderNumber === orderNumber && payment.status === 'succeeded',
    )
  }

  /** Takes over a payment as an answer or an event told it. */
  take(payment: Payment): void {
    this.known.set(payment.id, payment)
    this.lookups.delete(payment.id)
    if (this.list.at === 'loaded' && this.ids.indexOf(payment.id) < 0) this.ids = this.inOrder([payment.id, ...this.ids])
  }

  /** Loads the newest page, and forgets the pages after it. What is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    if (this.isRefreshing) return
    const owner = this.owner
    this.isRefreshing = true
    const answer = await this.deps.client.call(paymentOperations.listBills, { before: null, limit: pageSize })
    runInAction(() => {
      if (owner !== this.owner) return
      this.isRefreshing = false
      this.moreError = null
      if (answer.ok) {
        answer.value.bills.forEach((payment) => this.known.set(payment.id, payment))
        this.ids = answer.value.bills.map(({ id }) => id)
        this.list = { at: 'loaded', next: answer.value.next }
      } else if (this.list.at !== 'loaded') this.list = { at: 'failed', error: answer.error }
      else this.moreError = answer.error
    })
  }

  /** Loads the page after the last. */
  async loadMore(): Promise<void> {
    if (this.list.at !== 'loaded' || this.list.next === null || this.isLoadingMore || this.isRefreshing) return
    const owner = this.owner
    const before = this.list.next
    this.isLoadingMore = true
    this.moreError = null
    const answer = await this.deps.client.call(paymentOperations.listBills, { before, limit: pageSize })
    runInAction(() => {
      if (owner !== this.owner) return
      this.isLoadingMore = false
      // A refresh has come between: this page continues a list that is gone.
      if (this.list.at !== 'loaded' || this.list.next !== before) return
      if (!answer.ok) {
        this.moreError = answer.error
        return
      }
      answer.value.bills.forEach((payment) => this.known.set(payment.id, payment))
      this.ids = this.inOrder([...this.ids, ...answer.value.bills.map(({ id }) => id)])
      this.list = { at: 'loaded', next: answer.value.next }
    })
  }

  /** Asks for one payment anew. */
  async load(paymentId: string): Promise<void> {
    const owner = this.owner
    if (!this.known.has(paymentId)) this.lookups.set(paymentId, 'loading')
    const answer = await this.deps.client.call(paymentOperations.getPayment, { paymentId })
    runInAction(() => {
      if (owner !== this.owner) return
      if (answer.ok) this.take(answer.value)
      else if (!this.known.has(paymentId)) this.lookups.set(paymentId, answer.error)
    })
  }

  /** Somebody else logs in: nothing of the one before is left. */
  clear(): void {
    this.owner += 1
    this.list = { at: 'unloaded' }
    this.isRefreshing = false
    this.isLoadingMore = false
    this.moreError = null
    this.ids = []
    this.known.clear()
    this.lookups.clear()
  }

  /** Each id once, newest first; of two at the same moment, as the service sorts them, the greater id. */
  private inOrder(ids: readonly string[]): readonly string[] {
    const createdAt = (id: string): number => this.known.get(id)?.createdAt ?? 0
    return [...new Set(ids)].sort((a, b) => createdAt(b) - createdAt(a) || (a < b ? 1 : -1))
  }
}
