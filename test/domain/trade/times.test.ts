import { declineCodes } from '@/domain/ledger/decline'
import { deliveryGaps, nextDelivery } from '@/domain/trade/notices'
import { refusalOfDecline, tradeRefusals } from '@/domain/trade/refusals'
import { unmetUntil } from '@/domain/trade/times'

const minute = 60_000
const hour = 60 * minute
/** 23:30 in Shanghai. */
const evening = Date.UTC(2026, 10, 23, 15, 30)

describe('how long a trade can be paid', () => {
  test('a code that nobody scans is good for two hours, or for less where its trade is', () => {
    expect(unmetUntil(evening, evening + 24 * hour, 2 * hour)).toBe(evening + 2 * hour)
    expect(unmetUntil(evening, evening + 5 * minute, 2 * hour)).toBe(evening + 5 * minute)
  })
})

describe('when a merchant is told', () => {
  test('eight times over 25 hours', () => {
    const at = deliveryGaps.map((_gap, deliveries) => deliveryGaps.slice(0, deliveries + 1).reduce((sum, gap) => sum + gap, 0))
    expect(at.map((ms) => ms / minute)).toEqual([0, 4, 14, 24, 84, 204, 564, 1464])
  })

  test('the next one counts from the last, and after the eighth there is none', () => {
    expect(nextDelivery(0, evening, 1)).toBe(evening)
    expect(nextDelivery(1, evening, 1)).toBe(evening + 4 * minute)
    expect(nextDelivery(7, evening, 1)).toBe(evening + 15 * hour)
    expect(nextDelivery(8, evening, 1)).toBeNull()
  })

  test('time can be sped up, and a gap is never less than a millisecond', () => {
    expect(nextDelivery(1, evening, 240)).toBe(evening + 1_000)
    expect(nextDelivery(1, evening, 1e9)).toBe(evening + 1)
  })
})

test('every way in which a payment is declined has a cause that a merchant is told', () => {
  for (const decline of declineCodes) expect(tradeRefusals).toContain(refusalOfDecline(decline))
  expect(refusalOfDecline('insufficient-funds')).toBe('card-balance-short')
  expect(refusalOfDecline('card-removed')).toBe('no-instrument')
  expect(refusalOfDecline('order-paid')).toBe('already-paid')
})
