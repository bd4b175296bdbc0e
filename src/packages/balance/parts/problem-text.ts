import type { MoveProblem } from '@/domain/balance/move-check'
import { useWords } from '@/frame/use-words'
import { balanceTexts } from '@/locales/balance'
import { useTexts } from '@/stores/use-texts'

/** Says why an amount can't be moved, and what can. Use it inside an `observer`. */
export function useProblemText(mostFen: number): (problem: MoveProblem) => string {
  const t = useTexts(balanceTexts)
  const words = useWords()
  return (problem) => {
    switch (problem.kind) {
      case 'amount':
        return problem.problem === 'too-large'
          ? t.amountProblems['too-large'](words.money(mostFen))
          : t.amountProblems[problem.problem]
      case 'not-enough':
        return problem.mostFen === 0 ? t.nothingThere : t.notEnough(words.money(problem.mostFen))
      case 'over-limit':
        return t.overLimit[problem.period](words.money(problem.leftFen))
    }
  }
}
