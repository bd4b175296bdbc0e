import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Card, WalletError } from '@/contract'
import { cardOperations } from '@/contract/operations/cards'
import { firstThatCan, inPayingOrder, isSameSource, type PaySource } from '@/domain/checkout/pay-source'
import { err, ok, type Result } from '@/domain/core/result'

import type { StoreDeps } from '../deps'
import type { HeardEvent } from '../events/events-store'
import type { SessionStore } from '../session/session-store'
import { nameSource, type SourceNamed } from './source-named'

/** What the person keeps in the wallet, and how many of the cards pay before it. */
export interface Balance {
  readonly availableFen: number
  readonly place: number
}

/** What is known of the person's cards, in the order in which they pay, and of the balance among them. */
export type CardList =
  | { readonly at: 'unloaded' }
  | { readonly at: 'loaded'; readonly cards: readonly Card[]; readonly balance: Balance }
  /** They could not be loaded, and none are known from before. */
  | { readonly at: 'failed'; readonly error: WalletError }

/** What an answer tells. */
type Listed = Pick<Extract<CardList, { at: 'loaded' }>, 'cards' | 'balance'>

/** A card that was taken away, and may be brought back until `undoUntil` (ms since 1970, UTC). */
export interface Unlinked {
  readonly card: Card
  readonly undoUntil: number
}

/**
 * The person's linked cards and the balance as the service holds them. The first that can pays where nothing else is chosen: it is
 * the default.
 */
export class CardsStore {
  list: CardList = { at: 'unloaded' }
  isLoading = false
  /** Why what is shown could not be brought up to date, or a change was not made; null after the next success. */
  problem: WalletError | null = null
  /** The card that is being taken away or brought back. */
  changingId: string | null = null
  /**
   * Counts the changes, at their beginning and at their end: a list that was asked for before does not overwrite what a change
   * has answered since, nor an earlier change a later one.
   */
  private changes = 0

  constructor(
    private readonly deps: StoreDeps,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<CardsStore, 'deps' | 'session' | 'changes'>(
      this,
      { list: observableRef, problem: observableRef, deps: false, session: false, changes: false },
      { autoBind: true },
    )
  }

  /** The cards, empty before they are known. */
  get cards(): readonly Card[] {
    return this.list.at === 'loaded' ? this.list.cards : []
  }

  /** What is kept in the wallet; nothing before it is known. */
  get balance(): Balance {
    return this.list.at === 'loaded' ? this.list.balance : { availableFen: 0, place: 0 }
  }

  /** All that can be paid from, in the order in which it pays. */
  get order(): readonly PaySource[] {
    return inPayingOrder(
      this.cards.map(({ id }) => id),
      this.balance.place,
    )
  }

  /** What pays where nothing else is chosen, as far as that is known before an amount is; null where there is nothing. */
  get first(): SourceNamed | null {
    const first = firstThatCan(this.order, this.balance.availableFen, null)
    return first === null ? null : this.named(first)
  }

  /** What a source is; null for a card that is not linked (any more). */
  named(source: PaySource): SourceNamed | null {
    return nameSource(source, this.cards)
  }

  find(cardId: string): Card | null {
    return this.cards.find(({ id }) => id === cardId) ?? null
  }

  /** Asks for the cards anew. What is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    const { changes } = this
    this.isLoading = true
    this.problem = null
    const answer = await this.deps.client.call(cardOperations.listCards, {})
    runInAction(() => {
      if (changes !== this.changes) return
      this.isLoading = false
      if (answer.ok) this.take(answer.value)
      else if (this.list.at === 'loaded') this.problem = answer.error
      else this.list = { at: 'failed', error: answer.error }
    })
  }

  /** A card was just linked: it is known at once, its place in the order as soon as the service has said it. */
  linked(card: Card): void {
    if (this.list.at === 'loaded' && this.find(card.id) === null) this.take({ ...this.list, cards: [...this.list.cards, card] })
    void this.refresh()
  }

  /** Makes a card the one that pays where nothing else is chosen. */
  async makeDefault(cardId: string): Promise<void> {
    const chosen: PaySource = { kind: 'card', cardId }
    await this.arrange([chosen, ...this.order.filter((each) => !isSameSource(each, chosen))])
  }

  /** Moves a card or the balance one place up (-1) or down (1) in the order in which they pay. */
  async move(source: PaySource, by: -1 | 1): Promise<void> {
    const from = this.order.findIndex((each) => isSameSource(each, source))
    const other = this.order[from + by]
    if (from < 0 || other === undefined) return
    await this.arrange(this.order.map((each) => (isSameSource(each, source) ? other : isSameSource(each, other) ? source : each)))
  }

  /** Takes a card away. It can be brought back with `restore` for a while. */
  async unlink(cardId: string): Promise<Result<Unlinked, WalletError>> {
    const card = this.find(cardId)
    if (card === null || this.changingId !== null) return err({ code: 'card.not-found' })
    const change = this.begin()
    this.changingId = cardId
    const answer = await this.deps.client.call(cardOperations.unlinkCard, { cardId })
    return runInAction(() => {
      this.changingId = null
      this.settle(change, answer)
      return answer.ok ? ok({ card, undoUntil: answer.value.undoUntil }) : answer
    })
  }

  /** Brings a card back that was just taken away. */
  async restore(cardId: string): Promise<Result<void, WalletError>> {
    const change = this.begin()
    this.changingId = cardId
    const answer = await this.deps.client.call(cardOperations.restoreCard, { cardId })
    return runInAction(() => {
      this.changingId = null
      this.settle(change, answer)
      return answer.ok ? ok(undefined) : answer
    })
  }

  /** Cards may have changed elsewhere: a list that somebody has looked at is asked for anew. */
  heard(event: HeardEvent): void {
    if ((event.kind === 'cards-changed' || event.kind === 'missed') && this.list.at !== 'unloaded') void this.refresh()
  }

  /** Somebody else logs in: nothing of the one before is left. */
  clear(): void {
    this.changes += 1
    this.list = { at: 'unloaded' }
    this.isLoading = false
    this.problem = null
    this.changingId = null
  }

  /** Shows the new order at once, and the old one again where the service does not take it. */
  private async arrange(order: readonly PaySource[]): Promise<void> {
    const before = this.list
    if (before.at !== 'loaded') return
    const place = order.findIndex(({ kind }) => kind === 'balance')
    const cards = order.map((each) => (each.kind === 'card' ? this.find(each.cardId) : null)).filter((card) => card !== null)
    const change = this.begin()
    this.list = { at: 'loaded', cards, balance: { ...before.balance, place } }
    const answer = await this.deps.client.call(cardOperations.orderCards, {
      cardIds: cards.map(({ id }) => id),
      balancePlace: place,
    })
    runInAction(() => {
      if (change === this.changes && !answer.ok) this.list = before
      this.settle(change, answer)
    })
  }

  private begin(): number {
    this.changes += 1
    this.isLoading = false
    this.problem = null
    return this.changes
  }

  private settle(change: number, answer: Result<Listed, WalletError>): void {
    if (change !== this.changes) return
    this.changes += 1
    this.isLoading = false
    if (answer.ok) this.take(answer.value)
    else this.problem = answer.error
  }

  /** Takes over cards and balance as an answer told them; My Account counts the cards. */
  private take({ balance, cards }: Listed): void {
    this.list = { at: 'loaded', cards, balance }
    this.problem = null
    const { account } = this.session
    if (account !== null && account.cardCount !== cards.length)
      this.session.accountChanged({ ...account, cardCount: cards.length })
  }
}
