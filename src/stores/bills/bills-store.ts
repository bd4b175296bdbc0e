import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'

import type { Bill, Payment, WalletError } from '@/contract'
import { billOperations } from '@/contract/operations/bills'
import { paymentOperations } from '@/contract/operations/payments'

import type { StoreDeps } from '../deps'

/** How many of the newest bills are kept at hand. */
const newest = 20

/** Where the list of the newest stands; `hasOlder`: there are others before them. */
export type BillsList =
  | { readonly at: 'unloaded' }
  | { readonly at: 'loaded'; readonly hasOlder: boolean }
  /** It could not be loaded. */
  | { readonly at: 'failed'; readonly error: WalletError }

/** What is known of a payment that was asked for by its id. */
export type BillLookup =
  | { readonly at: 'loading' }
  | { readonly at: 'found'; readonly payment: Payment }
  | { readonly at: 'failed'; readonly error: WalletError }

/** The person's bills, as the service tells them: the newest, newest first, and each that was ever told by its id. */
export class BillsStore {
  list: BillsList = { at: 'unloaded' }
  /** The newest are being loaded, anew or for the first time. */
  isRefreshing = false
  /** Why those that are shown could not be loaded anew. */
  refreshError: WalletError | null = null
  private ids: readonly string[] = []
  private readonly known = observable.map<string, Bill>([], { deep: false })
  private readonly lookups = observable.map<string, WalletError | 'loading'>([], { deep: false })
  /** Another person has logged in since: answers to the one before are dropped. */
  private owner = 0

  constructor(private readonly deps: StoreDeps) {
    makeAutoObservable<BillsStore, 'deps' | 'ids' | 'known' | 'lookups' | 'owner'>(
      this,
      {
        list: observableRef,
        refreshError: observableRef,
        ids: observableRef,
        deps: false,
        known: false,
        lookups: false,
        owner: false,
      },
      { autoBind: true },
    )
  }

  /** The newest, newest first. */
  get bills(): readonly Bill[] {
    return this.named(this.ids)
  }

  /** Those of these bills that are known. */
  named(ids: readonly string[]): readonly Bill[] {
    return ids.map((id) => this.known.get(id)).filter((bill) => bill !== undefined)
  }

  /** Keeps bills as they were just told. */
  remember(bills: readonly Bill[]): void {
    for (const bill of bills) this.known.set(bill.id, bill)
  }

  /** The payment with this id; null before it was asked for. */
  find(paymentId: string): BillLookup | null {
    const payment = this.known.get(paymentId)
    if (payment?.kind === 'payment') return { at: 'found', payment }
    const lookup = this.lookups.get(paymentId)
    if (lookup === undefined) return null
    return lookup === 'loading' ? { at: 'loading' } : { at: 'failed', error: lookup }
  }

  /** Whether the order with this number of the merchant's is known to be paid. */
  isPaid(orderNumber: string): boolean {
    return Array.from(this.known.values()).some(
      (bill) => bill.kind === 'payment' && bill.orderNumber === orderNumber && bill.status === 'succeeded',
    )
  }

  /** Takes over a payment as an answer or an event told it. */
  take(payment: Payment): void {
    this.lookups.delete(payment.id)
    this.hear({ kind: 'payment', ...payment })
  }

  /** Takes over any bill as it now is. */
  hear(bill: Bill): void {
    this.known.set(bill.id, bill)
    if (this.list.at !== 'loaded' || this.ids.indexOf(bill.id) >= 0) return
    const oldest = this.bills[this.ids.length - 1]
    // One from before the newest is kept, and is none of them.
    if (this.list.hasOlder && oldest !== undefined && bill.createdAt < oldest.createdAt) return
    this.ids = this.inOrder([bill.id, ...this.ids])
  }

  /** Loads the newest. What is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    if (this.isRefreshing) return
    const owner = this.owner
    this.isRefreshing = true
    const answer = await this.deps.client.call(billOperations.listBills, { before: null, limit: newest })
    runInAction(() => {
      if (owner !== this.owner) return
      this.isRefreshing = false
      this.refreshError = null
      if (answer.ok) {
        this.remember(answer.value.bills)
        this.ids = answer.value.bills.map(({ id }) => id)
        this.list = { at: 'loaded', hasOlder: answer.value.next !== null }
      } else if (this.list.at !== 'loaded') this.list = { at: 'failed', error: answer.error }
      else this.refreshError = answer.error
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
    this.refreshError = null
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
