import fc from 'fast-check'

import { failureOf } from '@/domain/balance/movements'
import { feeOf, freePartOf, mostToWithdraw } from '@/domain/balance/withdrawal-fee'
import { fen } from '@/domain/money/fen'
import { balanceSince2016 } from '@/domain/policy/balance-terms'

const rule = balanceSince2016.withdrawalFee

const amounts = fc.integer({ min: 1, max: 5_000_000 }).map(fen)
const used = fc.integer({ min: 0, max: 2_000_000 }).map(fen)

describe('the fee of a withdrawal', () => {
  test.each([
    // amount, free before, fee
    [1_000_00, 0, 0],
    [20_000_00, 0, 0],
    [20_000_01, 0, 10],
    [20_100_00, 0, 10],
    [20_105_00, 0, 11],
    [30_000_00, 0, 10_00],
    [1_000_00, 20_000_00, 1_00],
    [1, 20_000_00, 10],
    [1_004_99, 20_000_00, 1_00],
    [1_005_00, 20_000_00, 1_01],
    [1_000_00, 19_500_00, 50],
  ])('of %i fen, with %i fen taken out for nothing before, is %i fen', (amountFen, usedFen, feeFen) => {
    expect(feeOf(rule, fen(amountFen), fen(usedFen))).toBe(feeFen)
  })

  test('is none where no rule asks for one', () => {
    expect(feeOf(null, fen(50_000_00), fen(50_000_00))).toBe(0)
    expect(freePartOf(null, fen(50_000_00), fen(0))).toBe(0)
    expect(mostToWithdraw(null, fen(12_34), fen(0))).toBe(12_34)
  })

  test('never falls as the amount grows, and never asks for what is free', () => {
    fc.assert(
      fc.property(amounts, amounts, used, (one, more, before) => {
        expect(feeOf(rule, fen(one + more), before)).toBeGreaterThanOrEqual(feeOf(rule, one, before))
        expect(freePartOf(rule, one, before) + before).toBeLessThanOrEqual(20_000_00)
        if (freePartOf(rule, one, before) === one) expect(feeOf(rule, one, before)).toBe(0)
        else expect(feeOf(rule, one, before)).toBeGreaterThanOrEqual(10)
      }),
    )
  })

  test('the most that can be taken out leaves nothing that could be taken out as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }).map(fen), used, (there, before) => {
        const most = mostToWithdraw(rule, there, before)
        if (most > 0) expect(most + feeOf(rule, most, before)).toBeLessThanOrEqual(there)
        expect(most + 1 + feeOf(rule, fen(most + 1), before)).toBeGreaterThan(there)
      }),
    )
  })
})

test('what a bank says to a payment means the same where no shop is paid, or that it refused', () => {
  expect(failureOf('insufficient-funds')).toBe('insufficient-funds')
  expect(failureOf('bank-not-reached')).toBe('bank-not-reached')
  expect(failureOf('cancelled')).toBe('card-declined')
})
