import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'

import type { WalletError } from '@/contract'
import { billOperations } from '@/contract/operations/bills'
import { addSums, type GroupSum } from '@/domain/bills/spending'
import { type CalendarMonth, monthsLater, shanghaiDay, startOfShanghaiMonth } from '@/domain/time/calendar'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { monthKey } from './bill-wish'

/** What is known of a month's spending. */
export type MonthSums =
  /** `addedBackTo`: how far back it has been added up. */
  | { readonly at: 'adding'; readonly addedBackTo: number | null }
  | { readonly at: 'there'; readonly sums: readonly GroupSum[] }
  | { readonly at: 'failed'; readonly error: WalletError }

/** What was spent month by month; the one before is added up too, to be compared with. */
export class MonthSpending implements Flow {
  month: CalendarMonth
  private readonly months = observable.map<string, MonthSums>([], { deep: false })
  private disposed = false

  constructor(private readonly stores: Pick<Stores, 'deps'>) {
    this.month = this.now
    makeAutoObservable<MonthSpending, 'stores' | 'months' | 'disposed'>(
      this,
      { month: observableRef, stores: false, months: false, disposed: false },
      { autoBind: true },
    )
  }

  /** The month that it is in Shanghai. */
  get now(): CalendarMonth {
    const { year, month } = shanghaiDay(this.stores.deps.platform.clock.now())
    return { year, month }
  }

  get isNow(): boolean {
    return monthKey(this.month) === monthKey(this.now)
  }

  get before(): CalendarMonth {
    return monthsLater(this.month, -1)
  }

  sumsOf(month: CalendarMonth): MonthSums {
    return this.months.get(monthKey(month)) ?? { at: 'adding', addedBackTo: null }
  }

  /** Another month; never one that has not begun. */
  turn(count: number): void {
    if (count > 0 && this.isNow) return
    this.month = monthsLater(this.month, count)
    void this.show()
  }

  /** Adds up the month and the one before; what is known stays until it is there. */
  async show(): Promise<void> {
    const { before, month } = this
    await this.add(month)
    await this.add(before)
  }

  dispose(): void {
    this.disposed = true
  }

  private async add(month: CalendarMonth): Promise<void> {
    const key = monthKey(month)
    if (this.sumsOf(month).at === 'failed') this.months.delete(key)
    const time = { from: startOfShanghaiMonth(month), until: startOfShanghaiMonth(monthsLater(month, 1)) }
    let sums: readonly GroupSum[] = []
    let before: string | null = null
    do {
      const answer = await this.ask({ ...time, before })
      if (this.disposed) return
      if (!answer.ok) {
        this.note(key, { at: 'failed', error: answer.error })
        return
      }
      sums = addSums(sums, answer.value.sums)
      before = answer.value.next
      if (before !== null) this.note(key, { at: 'adding', addedBackTo: answer.value.lookedBackTo })
    } while (before !== null)
    this.note(key, { at: 'there', sums })
  }

  private ask(input: { readonly from: number; readonly until: number; readonly before: string | null }) {
    return this.stores.deps.client.call(billOperations.sumSpending, input)
  }

  /** What is known of a month already is not taken back for what is on its way. */
  private note(key: string, sums: MonthSums): void {
    runInAction(() => {
      if (sums.at === 'there' || this.months.get(key)?.at !== 'there') this.months.set(key, sums)
    })
  }
}
