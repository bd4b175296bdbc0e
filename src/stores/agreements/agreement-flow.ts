import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Agreement, Payment, WalletError } from '@/contract'
import { agreementOperations } from '@/contract/operations/agreements'
import { type CapField, capFields, type CapProblems, type CapsDraft, draftOfCaps, readCaps } from '@/domain/agreement/caps-draft'
import type { PaySource } from '@/domain/checkout/pay-source'
import type { Result } from '@/domain/core/result'
import type { AmountMarks } from '@/domain/money/amount-text'

import type { SourceNamed } from '../cards/source-named'
import type { Flow } from '../flows'
import type { Stores } from '../root'

/** What is known of the agreement; `failed` alone where nothing is. */
export type AgreementSeen =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly error: WalletError }
  | { readonly at: 'there'; readonly agreement: Agreement; readonly charges: readonly Payment[] }

/** The person's choice while it is made: to sign, or to change what was signed. */
export interface AgreementDraft {
  readonly caps: CapsDraft
  /** What pays; null: the first that can of My Cards. */
  readonly source: PaySource | null
}

export type AgreementSheet = 'card' | 'password' | 'end'

/** How many digits the payment password has. */
const passwordLength = 6

/** One agreement on one screen: read, signed, changed, ended. Only here, and only while it is typed, is the payment password. */
export class AgreementFlow implements Flow {
  seen: AgreementSeen = { at: 'loading' }
  /** Null while nothing is being chosen. */
  draft: AgreementDraft | null = null
  /** What is wrong with the limits, once the person has tried to go on. */
  problems: CapProblems = {}
  sheet: AgreementSheet | null = null
  password = ''
  isBusy = false
  /** Why the last thing that was asked for was not done. */
  error: WalletError | null = null
  /** What the person has just done. */
  done: 'signed' | 'changed' | 'ended' | null = null
  /** Counts what was asked for: a late answer of a screen that was left is dropped. */
  private run = 0
  /** How the person's language writes amounts; as on a till until it is there. */
  private marks: AmountMarks = { decimal: '.', group: ',' }

  constructor(
    private readonly needs: Pick<Stores, 'deps' | 'cards'>,
    private readonly agreementId: string,
  ) {
    makeAutoObservable<AgreementFlow, 'needs' | 'agreementId' | 'run' | 'marks'>(
      this,
      {
        seen: observableRef,
        marks: observableRef,
        draft: observableRef,
        problems: observableRef,
        error: observableRef,
        needs: false,
        agreementId: false,
        run: false,
      },
      { autoBind: true },
    )
  }

  /** What pays, as the draft or else the agreement says; null where it is the first of My Cards that can. */
  get paysFrom(): SourceNamed | null {
    const source = this.draft?.source ?? (this.draft === null && this.seen.at === 'there' ? this.seen.agreement.source : null)
    return source === null ? null : this.needs.cards.named(source)
  }

  /** The person's language is there, or is another one now. */
  writeAmountsAs(marks: AmountMarks): void {
    this.marks = marks
  }

  /** Asks how it stands; what is shown stays until the answer is there. */
  async load(): Promise<void> {
    const { run } = this
    if (this.seen.at === 'failed') this.seen = { at: 'loading' }
    void this.needs.cards.refresh()
    const answer = await this.needs.deps.client.call(agreementOperations.getAgreement, { agreementId: this.agreementId })
    runInAction(() => {
      if (run !== this.run) return
      if (answer.ok) this.take(answer.value.agreement, answer.value.charges)
      else if (this.seen.at !== 'there') this.seen = { at: 'failed', error: answer.error }
      else this.error = answer.error
    })
  }

  /** Begins to change what was signed. */
  edit(): void {
    if (this.seen.at === 'there') this.draft = this.draftOf(this.seen.agreement)
    this.done = null
  }

  /** Leaves it as it is. */
  keep(): void {
    this.draft = null
    this.problems = {}
    this.error = null
  }

  typeCap(field: CapField, text: string): void {
    if (this.draft === null) return
    this.draft = { ...this.draft, caps: { ...this.draft.caps, [field]: text } }
    // What was found wrong is looked at again with each letter, and nothing is found anew while typing.
    const { problems } = readCaps(this.draft.caps, this.marks)
    const found = capFields.filter((name) => this.problems[name] !== undefined)
    this.problems = Object.assign(
      {},
      ...found.map((name) => (problems[name] === undefined ? {} : { [name]: problems[name] })),
    ) as CapProblems
  }

  choose(source: PaySource | null): void {
    if (this.draft !== null) this.draft = { ...this.draft, source }
    this.sheet = null
  }

  open(sheet: AgreementSheet): void {
    this.sheet = sheet
    this.error = null
  }

  close(): void {
    this.sheet = null
    this.password = ''
  }

  /** The limits are as they are to be: the password is asked for next. */
  goOn(): void {
    if (this.draft === null) return
    this.problems = readCaps(this.draft.caps, this.marks).problems
    if (Object.keys(this.problems).length === 0) this.open('password')
  }

  /** Takes the digits typed so far; the sixth sends them. */
  typePassword(digits: string): void {
    this.password = digits
    if (digits.length === passwordLength) void this.send()
  }

  async end(): Promise<void> {
    await this.ask('ended', () =>
      this.needs.deps.client.call(agreementOperations.endAgreement, { agreementId: this.agreementId }),
    )
  }

  dispose(): void {
    this.run += 1
    this.password = ''
  }

  private async send(): Promise<void> {
    if (this.draft === null || this.seen.at !== 'there' || this.isBusy) return
    const { caps } = readCaps(this.draft.caps, this.marks)
    const input = { agreementId: this.agreementId, caps, source: this.draft.source, paymentPassword: this.password }
    const isNew = this.seen.agreement.state === 'asked'
    this.password = ''
    await this.ask(isNew ? 'signed' : 'changed', () =>
      isNew
        ? this.needs.deps.client.call(agreementOperations.signAgreement, input)
        : this.needs.deps.client.call(agreementOperations.changeAgreement, input),
    )
  }

  private async ask(
    what: NonNullable<AgreementFlow['done']>,
    call: () => Promise<Result<Agreement, WalletError>>,
  ): Promise<void> {
    const { run } = this
    this.isBusy = true
    this.error = null
    const answer = await call()
    runInAction(() => {
      if (run !== this.run) return
      this.isBusy = false
      if (answer.ok) {
        this.draft = null
        this.close()
        this.done = what
        this.take(answer.value, this.seen.at === 'there' ? this.seen.charges : [])
        return
      }
      this.error = answer.error
      // What became of it, the agreement itself says.
      if (answer.error.code === 'agreement.closed' || answer.error.code === 'network.lost-answer') {
        this.close()
        void this.load()
      }
    })
  }

  private take(agreement: Agreement, charges: readonly Payment[]): void {
    const before = this.seen.at === 'there' ? this.seen.agreement.state : null
    this.seen = { at: 'there', agreement, charges }
    if (agreement.state === 'asked') this.draft ??= this.draftOf(agreement)
    // Signed or ended meanwhile, here or elsewhere: what was being chosen is beside the point.
    else if (agreement.state !== before) this.draft = null
  }

  private draftOf({ caps, source }: Agreement): AgreementDraft {
    return { caps: draftOfCaps(caps, this.marks), source }
  }
}
