import type { Question } from '@/domain/can-i-use/questions'
import type { LimitId } from '@/domain/can-i-use/vocabulary'
import { type AmountMarks, formatFen, formatYuan } from '@/domain/money/amount-text'
import { type Fen, fen } from '@/domain/money/fen'
import { cardsFromAbroad, fieldFacts, yearWithoutIdUsd } from '@/domain/policy/field-facts'
import { currentPolicy } from '@/domain/policy/profiles'
import type { TextsOf } from '@/locales/catalog'

type GuideTexts = TextsOf<'guide'>

interface ChoiceWords {
  readonly name: string
  /** Empty where the name says it all. */
  readonly detail: string
}

/** The words of a question's choices. */
export function choiceWords(t: GuideTexts, question: Question): (choice: string) => ChoiceWords {
  const words: Readonly<Record<string, ChoiceWords>> = t[question]
  return (choice) => words[choice] ?? { name: choice, detail: '' }
}

/** A limit with its figures, which are the policy's, as this language puts amounts. */
export function limitWords({ limits: t }: GuideTexts, marks: AmountMarks, limit: LimitId): string {
  // Round amounts without their cents: these are limits, not prices.
  const whole = (amount: string) => amount.replace(`${marks.decimal}00`, '')
  const yuan = (amount: Fen) => whole(formatYuan(amount, marks))
  const dollars = (amount: number) => t.dollars(whole(formatFen(fen(amount * 100), marks)))
  switch (limit) {
    case 'wallet-payment':
      return t.walletPayment(yuan(currentPolicy.payment.maxFen))
    case 'abroad-fee':
      return t.abroadFee(yuan(cardsFromAbroad.freeUpToFen), cardsFromAbroad.feePercent)
    case 'abroad-amounts':
      return t.abroadAmounts(dollars(cardsFromAbroad.paymentUsd), dollars(cardsFromAbroad.yearUsd))
    case 'without-id':
      return t.withoutId(dollars(yearWithoutIdUsd), yearOf(fieldFacts['without-id'].since))
  }
}

/** The year of a fact's date, which is all that most of them have. */
export function yearOf(since: string): string {
  return since.slice(0, 4)
}
