import type { FieldFactId } from '../policy/field-facts'
import { type Answers, questions } from './questions'
import { rules } from './rules'
import {
  capabilities,
  type Capability,
  type Condition,
  type Effect,
  type LimitId,
  type Means,
  type Reason,
  type Rule,
  type Step,
  steps,
} from './vocabulary'

/** What one capability comes to for this person. */
export interface Finding {
  readonly capability: Capability
  readonly effect: Effect
  readonly reason: Reason
  readonly basis: FieldFactId
  readonly limits: readonly LimitId[]
}

/** The answer in one word: paying is what a wallet is for. */
export type Verdict = 'yes' | 'yes-with-limits' | 'after-steps' | 'not-yet'

export interface Answer {
  readonly verdict: Verdict
  /** One for each capability, in their order. */
  readonly findings: readonly Finding[]
  /** What to do next, the first thing first; never empty. */
  readonly next: readonly Step[]
}

/** The answer to "Can I use it?". Total: every combination of answers has one. Pure and without memory. */
export function canIUse(answers: Answers): Answer {
  const means = meansOf(answers)
  const decided = capabilities.map((capability) => ({ capability, rule: ruleFor(capability, answers, means) }))
  const findings = decided.map(({ capability, rule: { effect, reason, basis, limits = [] } }) => ({
    capability,
    effect,
    reason,
    basis,
    limits,
  }))
  const wanted = decided.reduce<readonly Step[]>((all, { rule }) => all.concat(rule.steps ?? []), wayIn(answers))
  return {
    verdict: verdictOf(findings, means),
    findings,
    next: steps.filter((step) => wanted.indexOf(step) >= 0 && isToThePoint(step, answers)),
  }
}

/** Whether and with what the person can pay, by the rules for linking. */
function meansOf(answers: Answers): Means {
  const linking = (capability: 'link-chinese-card' | 'link-international-card') => ruleFor(capability, answers, null).effect
  const chinese = linking('link-chinese-card')
  const international = linking('link-international-card')
  if (answers.card === 'chinese' && isPossible(chinese)) return 'chinese'
  if (answers.card === 'international' && isPossible(international)) return 'international'
  const own = answers.card === 'chinese' ? [chinese] : [chinese, international]
  return own.indexOf('needs-step') >= 0 ? 'after-step' : 'none'
}

function isPossible(effect: Effect): boolean {
  return effect === 'works' || effect === 'works-with-limit'
}

/** What linking needs and the person has not got, and the wallet's own part after it. */
function wayIn({ card, id }: Answers): readonly Step[] {
  const document: readonly Step[] = id === 'none' && card !== 'chinese' ? ['get-id'] : []
  const hasCard = card === 'chinese' || card === 'international' || card === 'unionpay-abroad'
  const own: readonly Step[] = hasCard ? document : document.concat('get-card')
  return own.concat('sign-up', card === 'unionpay-abroad' ? 'try-number' : 'link-card')
}

/** A step that a rule of one capability names can be beside the point for the whole: cash for who is not going. */
function isToThePoint(step: Step, { live }: Answers): boolean {
  const isInTheMainland = live === 'mainland' || live === 'visiting'
  if (step === 'bring-cash') return isInTheMainland
  return step !== 'other-way-to-be-paid' || !isInTheMainland
}

function verdictOf(findings: readonly Finding[], means: Means): Verdict {
  if (means === 'none') return 'not-yet'
  if (means === 'after-step') return 'after-steps'
  const pays = findings.filter(({ capability }) => capability === 'pay-in-shops')
  return pays.every(({ effect }) => effect === 'works') ? 'yes' : 'yes-with-limits'
}

function ruleFor(capability: Capability, answers: Answers, means: Means | null): Rule {
  const rule = rules[capability].find(({ when }) => holds(when, answers, means))
  if (rule === undefined) throw new Error(`no rule of ${capability} is for everybody`)
  return rule
}

function holds(when: Condition, answers: Answers, means: Means | null): boolean {
  if (when.means !== undefined && (means === null || when.means.indexOf(means) < 0)) return false
  return questions.every((question) => {
    const among: readonly string[] | undefined = when[question]
    return among === undefined || among.indexOf(answers[question]) >= 0
  })
}
