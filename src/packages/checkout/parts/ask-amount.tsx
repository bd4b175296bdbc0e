import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { AmountField } from '@/components/amount-field'
import { Button } from '@/components/button'
import type { CheckoutPayee } from '@/domain/checkout/checkout'
import { type AmountProblem, checkAmount, parseAmount } from '@/domain/money/amount'
import { inTillMarks } from '@/domain/money/amount-text'
import { fen } from '@/domain/money/fen'
import { currentPolicy } from '@/domain/policy/profiles'
import { Page } from '@/frame/page'
import { useWords } from '@/frame/use-words'
import { checkoutTexts } from '@/locales/checkout'
import { formatTexts } from '@/locales/formats'
import type { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useTexts } from '@/stores/use-texts'

interface AskAmountProps {
  readonly flow: CheckoutFlow
  readonly payee: CheckoutPayee
  /** The service refused an amount over this; null where it has not. */
  readonly limitFen: number | null
}

/** How much a shop gets: its static code does not say. */
export const AskAmount = observer(function AskAmount({ flow, payee, limitFen }: AskAmountProps) {
  const t = useTexts(checkoutTexts)
  const words = useWords()
  const [text, setText] = useState('')
  const [left, setLeft] = useState(limitFen !== null)
  const limit = limitFen === null ? currentPolicy.payment.maxFen : fen(limitFen)
  const formats = useTexts(formatTexts)
  const check = checkAmount(inTillMarks(text, formats), limit)

  function problemText(problem: AmountProblem): string {
    return problem === 'too-large' ? t.amountProblems['too-large'](words.money(limit)) : t.amountProblems[problem]
  }

  /** Nothing is called wrong before the field is left or sent. */
  function problem(): string | undefined {
    if (!left) return undefined
    if (text === '' && limitFen !== null) return problemText('too-large')
    const parsed = parseAmount(inTillMarks(text, formats), limit)
    return parsed.ok ? undefined : problemText(parsed.error)
  }

  function submit(): void {
    setLeft(true)
    const parsed = parseAmount(inTillMarks(text, formats), limit)
    if (parsed.ok) flow.enterAmount(parsed.value)
  }

  return (
    <Page
      title={t.title}
      heading={t.amountHeading}
      lead={t.amountLead(words.payee(payee))}
      footer={<Button onPress={submit}>{t.next}</Button>}
    >
      <AmountField
        id="checkout-amount"
        label={t.amount}
        value={text}
        error={problem()}
        autoFocus
        onChange={(typed) => {
          setText(typed)
          if (left && checkAmount(inTillMarks(typed, formats), limit).state !== 'invalid') setLeft(false)
        }}
        onBlur={() => {
          // Left by pressing "Next", the field hears of it after the press, and must not take back what that found.
          if (text !== '' && check.state === 'invalid') setLeft(true)
        }}
        onSubmit={submit}
      />
    </Page>
  )
})
