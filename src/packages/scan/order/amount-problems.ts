import type { CodeOffer } from '@/contract'
import type { CheckedDraft } from '@/domain/code-order/draft'
import { formatUnits } from '@/domain/money/amount-text'
import { currentPolicy } from '@/domain/policy/profiles'
import { useWords } from '@/frame/use-words'
import { codeOrderTexts } from '@/locales/code-order'
import { formatTexts } from '@/locales/formats'
import { useTexts } from '@/stores/use-texts'

interface AmountProblems {
  /** "0.00", as the currency has it. */
  readonly placeholder: string
  /** What is wrong with the amount or the tip, in words; undefined where nothing is. Told of an empty field too. */
  readonly of: (field: 'amount' | 'tip', checked: CheckedDraft | null) => string | undefined
}

/** Digits of the example in error texts: 12.50, 1250, 1.250. */
const exampleMinor = 1_250

/** Use it inside an `observer`. */
export function useAmountProblems({ currency, tip }: CodeOffer): AmountProblems {
  const t = useTexts(codeOrderTexts)
  const formats = useTexts(formatTexts)
  const words = useWords()
  const example = formatUnits(exampleMinor, currency.exponent, { ...formats, group: '' })
  return {
    placeholder: formatUnits(0, currency.exponent, formats),
    of: (field, checked) => {
      const check = checked?.[field]
      if (check === undefined || check.state === 'valid') return undefined
      const problem = check.state === 'incomplete' ? 'empty' : check.problem
      if (problem === 'too-large-tip') return t.tipTooLarge(tip?.kind === 'prompt' ? tip.mostPercent : 100)
      if (problem === 'too-large') return t.tooLarge(words.money(currentPolicy.payment.maxFen))
      if (problem === 'zero' || problem === 'negative') return t.problems[problem]
      return t.problems[problem](example)
    },
  }
}
