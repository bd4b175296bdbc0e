import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Bill, OutputOf, WalletError } from '@/contract'
import { billOperations } from '@/contract/operations/bills'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { type BillWish, filterOf } from './bill-wish'

/** How many bills one request brings at most. */
const pageSize = 50
/** How many bills are drawn, or not drawn, together. */
const chunkSize = 25
/** How long after the last key a search begins, ms. */
const typingMs = 400

type Chunks = readonly (readonly string[])[]

/** All bills, or those that are looked for: read page by page as the person gets to them, and drawn in chunks. */
export class BillSearch implements Flow {
  /** The ids of what was found, newest first, in chunks that keep their places while the list grows. */
  chunks: Chunks = []
  /** A request is under way. */
  isLooking = false
  /** Why the last request brought nothing; what was found before stays. */
  error: WalletError | null = null
  /** How far back it has looked without coming to the end; null before the first answer and at the end. */
  lookedBackTo: number | null = null
  /** There is nothing behind what was found. */
  isComplete = false
  private next: string | null = null
  /** Which search this is: answers to an earlier one are dropped. */
  private run = 0
  private cancelTyping: (() => void) | null = null

  constructor(
    private readonly stores: Pick<Stores, 'deps' | 'bills'>,
    public wish: BillWish,
  ) {
    makeAutoObservable<BillSearch, 'stores' | 'next' | 'run' | 'cancelTyping'>(
      this,
      {
        wish: observableRef,
        chunks: observableRef,
        error: observableRef,
        stores: false,
        next: false,
        run: false,
        cancelTyping: false,
      },
      { autoBind: true },
    )
  }

  get count(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  }

  get isFiltered(): boolean {
    return filterOf(this.wish) !== null
  }

  /** Looks for other bills; while somebody types, when they pause. */
  change(change: Partial<BillWish>): void {
    const isTyping = change.search !== undefined && change.search !== ''
    this.wish = { ...this.wish, ...change }
    this.cancelTyping?.()
    this.cancelTyping = null
    if (isTyping) this.cancelTyping = this.stores.deps.platform.clock.after(typingMs, () => this.begin())
    else this.begin()
  }

  /** Begins anew, from the newest bill. */
  begin(): void {
    this.cancelTyping?.()
    this.cancelTyping = null
    this.run += 1
    this.chunks = []
    this.next = null
    this.lookedBackTo = null
    this.isComplete = false
    this.isLooking = false
    void this.more()
  }

  /** The screen is in front: the first look, or a look for what is newer than what was found. */
  async show(): Promise<void> {
    if (this.count === 0) {
      if (!this.isLooking) this.begin()
      return
    }
    const { run } = this
    const answer = await this.ask(null)
    runInAction(() => {
      if (run !== this.run || !answer.ok) return
      const known = new Set(this.chunks.reduce<readonly string[]>((all, chunk) => all.concat(chunk), []))
      const newest = this.keep(answer.value.bills)
      const newer = newest.filter((id) => !known.has(id))
      if (newer.length === 0) return
      // A whole page is new, or one further down is (a refund has made it what is looked for): the list no longer hangs together.
      if (newer.length === newest.length || newer.some((id, index) => id !== newest[index])) this.begin()
      else this.chunks = inChunks([], [...newer, ...known])
    })
  }

  /** Goes on where it stopped, until some bills are found or nothing is left. */
  async more(): Promise<void> {
    if (this.isLooking || this.isComplete) return
    const { run } = this
    this.isLooking = true
    this.error = null
    let found = 0
    while (found < chunkSize) {
      const answer = await this.ask(this.next)
      if (run !== this.run) return
      if (!answer.ok) {
        this.stop(answer.error)
        return
      }
      found += answer.value.bills.length
      this.takeOver(answer.value)
      if (answer.value.next === null) break
    }
    this.stop(null)
  }

  dispose(): void {
    this.run += 1
    this.cancelTyping?.()
  }

  private takeOver({ bills, lookedBackTo, next }: OutputOf<'listBills'>): void {
    this.chunks = inChunks(this.chunks, this.keep(bills))
    this.next = next
    this.lookedBackTo = lookedBackTo
    this.isComplete = next === null
  }

  private stop(error: WalletError | null): void {
    this.isLooking = false
    this.error = error
  }

  private ask(before: string | null) {
    const filter = filterOf(this.wish)
    return this.stores.deps.client.call(billOperations.listBills, {
      before,
      limit: pageSize,
      ...(filter === null ? {} : { filter }),
    })
  }

  private keep(bills: readonly Bill[]): readonly string[] {
    this.stores.bills.remember(bills)
    return bills.map(({ id }) => id)
  }
}

/** The chunks with more ids at the end: full ones stay the very same, so that nothing of them is drawn anew. */
function inChunks(chunks: Chunks, ids: readonly string[]): Chunks {
  const last = chunks[chunks.length - 1] ?? []
  const kept = last.length < chunkSize ? chunks.slice(0, -1) : chunks
  const rest = [...(last.length < chunkSize ? last : []), ...ids]
  const added: (readonly string[])[] = []
  for (let at = 0; at < rest.length; at += chunkSize) added.push(rest.slice(at, at + chunkSize))
  return [...kept, ...added]
}
