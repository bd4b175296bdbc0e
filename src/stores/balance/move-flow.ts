import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Card, Movement, WalletError } from '@/contract'
import { balanceOperations } from '@/contract/operations/balance'
import { checkMove, type MoveCheck, type MoveTerms, type Quote } from '@/domain/balance/move-check'
import type { MovementWay } from '@/domain/balance/movements'
import { mostToWithdraw } from '@/domain/balance/withdrawal-fee'
import type { Result } from '@/domain/core/result'
import { type AmountMarks, formatFen, inTillMarks } from '@/domain/money/amount-text'
import { type Fen, fen } from '@/domain/money/fen'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { routes } from '../routes'
import { type Balance, BalanceView } from './balance-view'

/** How many digits the payment password has. */
const passwordLength = 6

/** These say that nothing was sent, or that it was sent and refused; after any other the movement itself says what became of it. */
const maybeDone: readonly WalletError['code'][] = [
  'network.lost-answer',
  'network.bad-answer',
  'service.failed',
  'service.unavailable',
  'request.still-running',
]

/** Money from a card into the balance, or out of it: amount, card, password. Only here, and only while it is typed, is the password. */
export class MoveFlow implements Flow {
  readonly view: BalanceView
  text = ''
  /** The amount was left or sent: what is wrong with it may be said. */
  isChecked = false
  sheet: 'card' | 'password' | null = null
  password = ''
  isBusy = false
  /** Why the last thing that was asked for was not done. */
  error: WalletError | null = null
  private chosenId: string | null = null
  /** Names the movement for ever; another one for each try that was refused. */
  private movementId: string
  /** Counts what was asked for: a late answer of a screen that was left is dropped. */
  private run = 0
  /** How the person's language writes amounts; as on a till until it is there. */
  private marks: AmountMarks = { decimal: '.', group: ',' }

  constructor(
    private readonly needs: Pick<Stores, 'deps' | 'cards' | 'events'>,
    readonly way: MovementWay,
  ) {
    this.view = new BalanceView(needs)
    this.movementId = needs.deps.platform.random.id()
    makeAutoObservable<MoveFlow, 'needs' | 'run' | 'marks' | 'movementId'>(
      this,
      { view: false, way: false, error: observableRef, marks: observableRef, needs: false, run: false, movementId: false },
      { autoBind: true },
    )
  }

  /** The linked cards that can fill the balance and receive from it, in their order. */
  get cards(): readonly Card[] {
    return this.needs.cards.cards.filter(({ international }) => !international)
  }

  /** The card that this is about: the chosen one, or else the first. */
  get card(): Card | null {
    return this.cards.find(({ id }) => id === this.chosenId) ?? this.cards[0] ?? null
  }

  /** What there is to move at most, to be typed with one press; null for a top-up, and where nothing is. */
  get allFen(): Fen | null {
    const { balance } = this.view
    if (this.way === 'top-up' || balance === null) return null
    const { availableFen, fee, freeUsedFen, mostFen } = termsOf(balance, this.way)
    const all = Math.min(mostFen, mostToWithdraw(fee, availableFen, freeUsedFen))
    return all === 0 ? null : fen(all)
  }

  /** What is typed, looked at; null before the balance is known. */
  get check(): MoveCheck | null {
    const { balance } = this.view
    return balance === null ? null : checkMove(this.way, inTillMarks(this.text, this.marks), termsOf(balance, this.way))
  }

  /** What is typed with its price; null where it can't be moved. */
  get quote(): Quote | null {
    return this.check?.ok === true ? this.check.quote : null
  }

  /** The person's language is there, or is another one now. */
  writeAmountsAs(marks: AmountMarks): void {
    this.marks = marks
  }

  async load(): Promise<void> {
    void this.needs.cards.refresh()
    await this.view.load()
  }

  /** Takes what is typed; nothing is called wrong before the field is left or sent. */
  type(text: string): void {
    this.text = text
    if (this.check?.ok === true) this.isChecked = false
  }

  /** The field was left. */
  leave(): void {
    if (this.text !== '') this.isChecked = true
  }

  typeAll(): void {
    if (this.allFen !== null) this.type(formatFen(this.allFen, { ...this.marks, group: '' }))
  }

  open(sheet: 'card' | 'password'): void {
    this.sheet = sheet
    this.error = null
  }

  close(): void {
    this.sheet = null
    this.password = ''
  }

  chooseCard(cardId: string): void {
    this.chosenId = cardId
    this.sheet = null
  }

  /** The amount is as it is to be: the password is asked for next. */
  goOn(): void {
    this.isChecked = true
    if (this.quote !== null && this.card !== null) this.open('password')
  }

  /** Takes the digits typed so far; the sixth sends them. */
  typePassword(digits: string): void {
    this.password = digits
    if (digits.length === passwordLength) void this.send()
  }

  dispose(): void {
    this.run += 1
    this.password = ''
    this.view.dispose()
  }

  private async send(): Promise<void> {
    const { card, movementId, quote, run } = this
    if (card === null || quote === null || this.isBusy) return
    const wish = { movementId, cardId: card.id, amountFen: quote.amountFen, paymentPassword: this.password }
    this.password = ''
    this.isBusy = true
    this.error = null
    const answer = await this.ask(wish, quote.feeFen)
    runInAction(() => {
      if (run !== this.run) return
      this.isBusy = false
      if (answer.ok || maybeDone.indexOf(answer.error.code) >= 0) {
        this.close()
        this.needs.deps.platform.navigation.replace(routes.movement, { movement: movementId })
        return
      }
      this.error = answer.error
      if (answer.error.code === 'payment-password.wrong') return
      if (answer.error.code !== 'network.offline') this.movementId = this.needs.deps.platform.random.id()
      this.close()
      // Balance, fee or limit is other than what was seen.
      void this.view.load()
    })
  }

  private ask(
    wish: { movementId: string; cardId: string; amountFen: number; paymentPassword: string },
    feeFen: number,
  ): Promise<Result<Movement, WalletError>> {
    const { client } = this.needs.deps
    return this.way === 'top-up'
      ? client.call(balanceOperations.topUp, wish)
      : client.call(balanceOperations.withdraw, { ...wish, feeFen })
  }
}

/** The service's answer as the rules take it. */
function termsOf({ availableFen, limits, mostFen, withdrawal }: Balance, way: MovementWay): MoveTerms {
  const { fee } = withdrawal
  return {
    availableFen: fen(availableFen),
    mostFen: fen(mostFen),
    fee: fee === null ? null : { freeFen: fen(fee.freeFen), tenThousandths: fee.tenThousandths, leastFen: fen(fee.leastFen) },
    freeUsedFen: fen(fee === null ? 0 : fee.freeUsedFen),
    limits: limits.filter(({ methods }) => methods === null || methods.indexOf(way) >= 0),
  }
}
