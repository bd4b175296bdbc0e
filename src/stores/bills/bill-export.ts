import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Bill, WalletError } from '@/contract'
import { billOperations } from '@/contract/operations/bills'
import { csvOf } from '@/domain/bills/csv'
import type { TextFileOutcome, TextFiles } from '@/platform/text-file/types'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { type BillWish, filterOf, monthKey } from './bill-wish'

/** How many bills one request brings. */
const pageSize = 100

/** Where an export stands. */
export type ExportState =
  | { readonly at: 'idle' }
  /** `count` bills are there, back to a moment where it is known. */
  | { readonly at: 'collecting'; readonly count: number; readonly backTo: number | null }
  | { readonly at: 'done'; readonly outcome: Exclude<TextFileOutcome, 'cancelled'> }
  | { readonly at: 'failed'; readonly error: WalletError }

/** The words of the table: its first row, and what a bill's row says. */
export interface TableWords {
  readonly head: readonly string[]
  readonly row: (bill: Bill) => readonly string[]
}

/** Collects bills page by page, however many, and hands them over as a table. Stopped, it hands over nothing. */
export class BillExport implements Flow {
  state: ExportState = { at: 'idle' }
  /** Which export this is: pages of a stopped one are dropped. */
  private run = 0

  constructor(
    private readonly stores: Pick<Stores, 'deps'>,
    private readonly files: TextFiles,
  ) {
    makeAutoObservable<BillExport, 'stores' | 'files' | 'run'>(
      this,
      { state: observableRef, stores: false, files: false, run: false },
      { autoBind: true },
    )
  }

  /** Hands over all bills of a wish. */
  async begin(wish: BillWish, { head, row }: TableWords): Promise<void> {
    this.run += 1
    const { run } = this
    this.state = { at: 'collecting', count: 0, backTo: null }
    const rows: (readonly string[])[] = [head]
    let before: string | null = null
    do {
      const answer = await this.ask(wish, before)
      if (run !== this.run) return
      if (!answer.ok) {
        this.note({ at: 'failed', error: answer.error })
        return
      }
      const { bills, lookedBackTo, next } = answer.value
      rows.push(...bills.map(row))
      before = next
      this.note({ at: 'collecting', count: rows.length - 1, backTo: lookedBackTo })
    } while (before !== null)
    const outcome = await this.files.offer(nameOf(wish), csvOf(rows))
    if (run === this.run) this.note(outcome === 'cancelled' ? { at: 'idle' } : { at: 'done', outcome })
  }

  stop(): void {
    this.run += 1
    this.state = { at: 'idle' }
  }

  dispose(): void {
    this.run += 1
  }

  private ask(wish: BillWish, before: string | null) {
    const filter = filterOf(wish)
    return this.stores.deps.client.call(billOperations.listBills, {
      before,
      limit: pageSize,
      ...(filter === null ? {} : { filter }),
    })
  }

  private note(state: ExportState): void {
    runInAction(() => {
      this.state = state
    })
  }
}

/** The file's name, in letters that every system takes. */
function nameOf({ month }: BillWish): string {
  return month === null ? 'bangka-bills.csv' : `bangka-bills-${monthKey(month)}.csv`
}
