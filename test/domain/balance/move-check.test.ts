import { checkMove, type MoveTerms } from '@/domain/balance/move-check'
import { fen } from '@/domain/money/fen'

const terms: MoveTerms = {
  availableFen: fen(500_00),
  mostFen: fen(50_000_00),
  fee: { freeFen: fen(100_00), tenThousandths: 10, leastFen: fen(10) },
  freeUsedFen: fen(0),
  limits: [
    { period: 'month', mostFen: 9_000_00, usedFen: 0 },
    { period: 'day', mostFen: 1_000_00, usedFen: 400_00 },
  ],
}

test.each(['', '0', '0.00', '-5', '1.234', 'ten', '50000.01', '98,73'])('%j is no amount that can be moved', (typed) => {
  expect(checkMove('top-up', typed, terms)).toMatchObject({ ok: false, problem: { kind: 'amount' } })
  expect(checkMove('withdrawal', typed, terms)).toMatchObject({ ok: false, problem: { kind: 'amount' } })
})

test.each([
  ['top-up', '600', { ok: true, quote: { amountFen: 600_00, feeFen: 0 } }],
  ['top-up', '600.01', { ok: false, problem: { kind: 'over-limit', period: 'day', leftFen: 600_00 } }],
  ['withdrawal', '100', { ok: true, quote: { amountFen: 100_00, feeFen: 0 } }],
  ['withdrawal', '300', { ok: true, quote: { amountFen: 300_00, feeFen: 20 } }],
  ['withdrawal', '500', { ok: false, problem: { kind: 'not-enough', mostFen: 499_60 } }],
] as const)('%s of %s yuan', (way, typed, found) => {
  expect(checkMove(way, typed, terms)).toEqual(found)
})

test('a limit that is used up lets nothing through', () => {
  const limits = [{ period: 'day' as const, mostFen: 100_00, usedFen: 150_00 }]
  expect(checkMove('top-up', '0.01', { ...terms, limits })).toEqual({
    ok: false,
    problem: { kind: 'over-limit', period: 'day', leftFen: 0 },
  })
})
