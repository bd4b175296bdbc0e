import { isRiskCheckPassed, type KnownOfHolder, type RiskDemand } from '@/domain/risk/risk-check'

const known = (cards: number, isVerified = false): KnownOfHolder => ({ cards, isVerified })

test.each<[RiskDemand, KnownOfHolder, boolean]>([
  ['second-card', known(0), false],
  ['second-card', known(1), false],
  ['second-card', known(2), true],
  ['second-card', known(3), true],
  ['second-card', known(1, true), true],
  ['verification', known(1), false],
  ['verification', known(5), false],
  ['verification', known(1, true), true],
])('a check for %s is answered by %j: %s', (demand, holder, isPassed) => {
  expect(isRiskCheckPassed(demand, holder)).toBe(isPassed)
})
