import { shopRecords } from '@/sandbox/shops'
import type { PaymentRow } from '@/service/rows'

import type { World } from './world'

/** Purchases of many kinds, one given back in part, one that the bank declined, and more than one chunk of small ones. */
export async function worldOfBills(world: World): Promise<void> {
  for (let ride = 0; ride < 30; ride += 1) await world.payOrder('metro', '单程票 Single ticket', 4_00)
  await world.payOrder('noodles', '牛肉面 Beef noodles', 22_00)
  await world.payOrder('taxi', '机场行程 Airport ride', 218_00)
  await world.payOrder('cinema', '电影票一张 One ticket', 45_00)
  const { orderNumber } = await world.payOrder('online', '行李箱 Suitcase', 459_00)
  await world.must('refundShopOrder', { shopId: 'online', orderNumber, refundNumber: 'refund-1', amountFen: 59_00 })
  const { faults } = await world.must('sandboxState', {})
  await world.must('setFaults', { faults: { ...faults, bankDebit: 'insufficient-funds' } })
  await world.payOrder('duty-free', '茶叶 Tea', 320_00)
  await world.must('setFaults', { faults })
}

/** Payments as the service keeps them, newest first: of all shops in turns, eight a day, some given back, some declined. */
export function manyPayments(
  count: number,
  { accountId, cardId, newest }: { readonly accountId: string; readonly cardId: string; readonly newest: number },
): readonly PaymentRow[] {
  const face = { bankCode: 'ICBC', bankName: { zh: '工商银行', en: 'ICBC' }, brand: 'unionpay', kind: 'debit' } as const
  return Array.from({ length: count }, (_, index) => {
    const { payee, offers } = shopRecords[index % shopRecords.length]!
    const { amountFen, goods } = offers[index % offers.length]!
    const paymentId = `many-${String(count - index).padStart(6, '0')}`
    const status = index % 50 === 49 ? 'declined' : 'succeeded'
    return {
      id: `${accountId}/${paymentId}`,
      paymentId,
      accountId,
      tradeId: `trade-${paymentId}`,
      cardId,
      status,
      decline: status === 'declined' ? 'insufficient-funds' : null,
      method: 'order-code',
      payee,
      goods,
      amountFen,
      breakdown: null,
      face: { ...face, international: false, bin: '621626', last4: '0018' },
      orderNumber: `20260302${paymentId.slice(5)}`,
      chargeId: null,
      silentSince: null,
      createdAt: newest - index * 3 * 3_600_000,
      settledAt: newest - index * 3 * 3_600_000,
      ...(index % 20 === 19 && status === 'succeeded' ? { refundedFen: 100 } : {}),
    }
  })
}
