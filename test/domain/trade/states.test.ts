import { refundableMs, stateOf, statusOf, type TradeFacts, tradeStates } from '@/domain/trade/states'

const now = 1_000_000

function facts(change: Partial<TradeFacts> = {}): TradeFacts {
  return {
    status: 'open',
    isPaying: false,
    isMet: true,
    amountFen: 100,
    refundedFen: 0,
    expiresAt: now + 1,
    paidAt: null,
    ...change,
  }
}

const paidFacts = (change: Partial<TradeFacts> = {}) => facts({ status: 'paid', paidAt: now, expiresAt: now - 1, ...change })

describe('where a trade stands', () => {
  test.each([
    ['absent', null],
    ['unmet', facts({ isMet: false })],
    ['waiting', facts()],
    ['closed', facts({ expiresAt: now })],
    ['lapsed', facts({ isMet: false, expiresAt: now })],
    ['lapsed', facts({ isMet: false, status: 'closed' })],
    ['closed', facts({ status: 'closed' })],
    ['paying', facts({ isPaying: true })],
    // The bank may have taken the money: its time does not end it.
    ['paying', facts({ isPaying: true, expiresAt: now - 1 })],
    ['paid', paidFacts()],
    // Rows of before there were refunds say nothing of when they were paid.
    ['paid', paidFacts({ paidAt: null })],
    ['paid', paidFacts({ refundedFen: 99 })],
    ['refunded', paidFacts({ refundedFen: 100 })],
    ['paid', paidFacts({ paidAt: now - refundableMs + 1 })],
    ['finished', paidFacts({ paidAt: now - refundableMs })],
    ['finished', paidFacts({ paidAt: now - refundableMs, refundedFen: 99 })],
    ['refunded', paidFacts({ paidAt: now - refundableMs, refundedFen: 100 })],
  ] as const)('is %s', (state, given) => {
    expect(stateOf(given, now)).toBe(state)
  })

  test('a merchant is told in four words', () => {
    const told = tradeStates.map((state) => (state === 'absent' ? null : statusOf(state)))
    expect(told).toEqual([
      null,
      'WAIT_BUYER_PAY',
      'WAIT_BUYER_PAY',
      'WAIT_BUYER_PAY',
      'TRADE_SUCCESS',
      'TRADE_FINISHED',
      'TRADE_CLOSED',
      'TRADE_CLOSED',
      'TRADE_CLOSED',
    ])
  })
})
