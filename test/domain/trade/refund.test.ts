import fc from 'fast-check'

import { decideRefund, type KnownRefund, leftOf, type RefundBook, type RefundStatus } from '@/domain/trade/refund'

function book(...refunds: readonly (readonly [string, number, RefundStatus])[]): RefundBook {
  return { totalFen: 100, refunds: refunds.map(([number, amountFen, status]) => ({ number, amountFen, status })) }
}

describe('a request for money back', () => {
  test.each([
    ['the whole', book(), 100, 'begin'],
    ['a part', book(), 1, 'begin'],
    ['more than was paid', book(), 101, 'refund-over-total'],
    ['nothing', book(), 0, 'refund-over-total'],
    ['the rest of it', book(['a', 60, 'succeeded']), 40, 'begin'],
    ['more than the rest', book(['a', 60, 'succeeded']), 41, 'refund-over-total'],
    ['more than what is not on its way already', book(['a', 60, 'processing']), 41, 'refund-over-total'],
    ['what failed under another number', book(['a', 60, 'failed']), 100, 'begin'],
    ['the same again', book(['r', 60, 'succeeded']), 60, 'again'],
    ['the same again once all is back', book(['r', 100, 'succeeded']), 100, 'again'],
    ['the same while the bank thinks', book(['r', 60, 'processing']), 60, 'again'],
    ['the same after it failed', book(['r', 60, 'failed']), 60, 'begin'],
    [
      'the same after it failed, when the rest went otherwise',
      book(['r', 60, 'failed'], ['a', 50, 'succeeded']),
      60,
      'refund-over-total',
    ],
    ['another amount under the same number', book(['r', 60, 'succeeded']), 61, 'refund-number-reused'],
    ['another amount under the number of one that failed', book(['r', 60, 'failed']), 61, 'refund-number-reused'],
  ] as const)('%s', (_what, given, amountFen, answer) => {
    const decided = decideRefund(given, { number: 'r', amountFen })
    expect(decided.ok ? decided.value : decided.error).toBe(answer)
  })

  test('whatever is asked in whatever order, and however the bank answers, no more goes back than was paid', () => {
    const request = fc.record({
      number: fc.constantFrom('a', 'b', 'c', 'd'),
      amountFen: fc.integer({ min: -5, max: 120 }),
      ends: fc.constantFrom<RefundStatus>('succeeded', 'processing', 'failed'),
    })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
        let refunds: readonly KnownRefund[] = []
        let movedFen = 0
        for (const { number, amountFen, ends } of requests) {
          const decided = decideRefund({ totalFen: 100, refunds }, { number, amountFen })
          if (!decided.ok || decided.value === 'again') continue
          refunds = [...refunds.filter((known) => known.number !== number), { number, amountFen, status: ends }]
          if (ends === 'succeeded') movedFen += amountFen
        }
        expect(movedFen).toBeLessThanOrEqual(100)
        expect(leftOf({ totalFen: 100, refunds })).toBeGreaterThanOrEqual(0)
        // Each asked again moves nothing.
        for (const { amountFen, number, status } of refunds)
          if (status === 'succeeded')
            expect(decideRefund({ totalFen: 100, refunds }, { number, amountFen })).toEqual({ ok: true, value: 'again' })
      }),
    )
  })
})
