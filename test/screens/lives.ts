import type { Faults } from '@/contract'

import { createWorld, type World, worldWithAccount, worldWithCards } from '../worlds/world'
import { type Life, moment } from './state'

/** The world of a life, up to the moment at which screens are looked at. */
export async function liveUntilNow(life: Life): Promise<World> {
  switch (life) {
    case 'stranger':
      return createWorld(moment)
    case 'signed-up': {
      const world = await createWorld(moment)
      await world.signUp()
      return world
    }
    case 'with-payment-password':
      return worldWithAccount(moment)
    case 'with-cards':
      return worldWithCards(moment)
  }
}

const noFaults: Faults = { bankLink: 'normal', bankDebit: 'normal', sms: 'normal', review: 'normal', network: 'normal' }

/** Switches these failures on. */
export function faulty(faults: Partial<Faults>): (world: World) => Promise<Readonly<Record<string, string>>> {
  return async (world) => {
    await world.must('setFaults', { faults: { ...noFaults, ...faults } })
    return {}
  }
}

/** The address of a payment: 0 is the latest. */
export function paymentOf(index: number): (world: World) => Promise<{ readonly payment: string }> {
  return async (world) => {
    const { bills } = await world.must('listBills', { before: null, limit: 20 })
    const bill = bills[index]
    if (bill === undefined) throw new Error(`there are only ${bills.length} bills`)
    return { payment: bill.id }
  }
}

/** The address of a new order. */
export function orderOf(shopId: string, goods: string, amountFen: number): (world: World) => Promise<{ readonly order: string }> {
  return async (world) => ({ order: (await world.must('createOrder', { shopId, goods, amountFen })).order.id })
}

/** The address of a charge that waits for the password: a till that asks for more than is paid without one. */
export async function chargeWaiting(world: World): Promise<{ readonly charge: string }> {
  const { cursor } = await world.must('watch', { cursor: null, waitMs: 0 })
  const { code } = await world.must('issuePayCode', { source: null })
  await world.must('chargePayCode', { shopId: 'online', payCode: code, amountFen: 459_00 })
  const { events } = await world.must('watch', { cursor, waitMs: 0 })
  for (const event of events) if (event.kind === 'charge-waiting') return { charge: event.charge.id }
  throw new Error('no charge waits')
}
