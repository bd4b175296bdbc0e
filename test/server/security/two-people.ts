import type { RunningServer } from '@/server/start'

import { aPhone, type HttpAnswer, post, signUpOver } from '../support/http'

/** Somebody with an account on a server. */
export interface Somebody {
  readonly phone: string
  readonly session: string
  readonly send: (operation: string, input: object) => Promise<HttpAnswer>
}

export async function somebodyOn(server: RunningServer, phone = aPhone()): Promise<Somebody> {
  const session = await signUpOver(server, phone)
  return { phone, session, send: (operation, input) => post(server, operation, input, { authorization: `Bearer ${session}` }) }
}

/** The body of an answer that must be a success. */
export function done(answer: HttpAnswer): Record<string, unknown> {
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

/** The names of all that an account has. */
export interface Ids {
  readonly cardId: string
  readonly unlinkedCardId: string
  readonly linkId: string
  readonly sessionId: string
  readonly paymentId: string
  readonly chargeId: string
  readonly pictureId: string
  readonly reviewId: string
  readonly agreementId: string
  readonly movementId: string
}

/** Names of the same form that nothing has. */
export const madeUp: Ids = {
  cardId: 'AAAAAAAAAAAAAAAAAAAAAA',
  unlinkedCardId: 'BBBBBBBBBBBBBBBBBBBBBB',
  linkId: 'no-such-link',
  sessionId: 'CCCCCCCCCCCCCCCCCCCCCC',
  paymentId: 'no-such-payment',
  chargeId: 'DDDDDDDDDDDDDDDDDDDDDD',
  pictureId: 'no-such-picture',
  reviewId: 'no-such-review',
  agreementId: 'EEEEEEEEEEEEEEEEEEEEEE',
  movementId: 'no-such-movement',
}

interface Person {
  readonly id: string
  readonly knows: { readonly nationality: string }
  readonly bank: {
    readonly cardNumber: string
    readonly name: string
    readonly idKind: string
    readonly idNumber: string
    readonly phone: string
  }
}

/** Links the card of a person of the sandbox; the card's id. */
export async function linkCard(server: RunningServer, { send }: Somebody, personId: string, linkId: string): Promise<string> {
  const { people } = done(await post(server, 'sandboxState', {})) as { people: Person[] }
  const person = people.find(({ id }) => id === personId)
  if (person === undefined) throw new Error(`nobody is named ${personId}`)
  const { cardNumber, idKind, idNumber, name: holderName, phone } = person.bank
  const details = { cardNumber, holderName, idKind, idNumber, phone, nationality: person.knows.nationality }
  done(await send('submitLink', { linkId, details }))
  const { messages } = done(await post(server, 'sandboxMessages', {})) as { messages: { code: string | null }[] }
  const { card } = done(await send('confirmLink', { linkId, code: messages.find(({ code }) => code !== null)?.code }))
  return (card as { id: string }).id
}

/** Makes one of everything that an account can have. */
export async function equip(server: RunningServer, person: Somebody, people: readonly [string, string]): Promise<Ids> {
  const { send } = person
  done(await send('setPaymentPassword', { password: '274951' }))
  const cardId = await linkCard(server, person, people[0], 'link-1')
  const unlinkedCardId = await linkCard(server, person, people[1], 'link-2')
  done(await send('unlinkCard', { cardId: unlinkedCardId }))
  const { order } = done(await post(server, 'createOrder', { shopId: 'cinema', goods: 'Tickets', amountFen: 4_500 })) as {
    order: { id: string }
  }
  const target = { kind: 'order', orderId: order.id }
  done(
    await send('pay', {
      paymentId: 'payment-1',
      target,
      amountFen: 4_500,
      source: { kind: 'card' as const, cardId },
      paymentPassword: '274951',
    }),
  )
  done(await send('topUp', { movementId: 'movement-1', amountFen: 20_000, cardId, paymentPassword: '274951' }))
  const { code: payCode } = done(await send('issuePayCode', { source: null }))
  const { result } = done(await post(server, 'chargePayCode', { shopId: 'cinema', payCode, amountFen: 90_000 }))
  if (result !== 'waiting-for-password') throw new Error(`the charge is ${String(result)}`)
  const { events } = done(await send('watch', { cursor: null, waitMs: 0 })) as { events: { charge: { id: string } }[] }
  const { sessions } = done(await send('listSessions', {})) as { sessions: { sessionId: string }[] }
  const picture = `/9j/${'A'.repeat(400)}`
  await send('sendDocumentPicture', { pictureId: 'picture-1', piece: 'passport', picture })
  return {
    cardId,
    unlinkedCardId,
    linkId: 'link-1',
    sessionId: sessions[0]?.sessionId ?? '',
    paymentId: 'payment-1',
    chargeId: events[0]?.charge.id ?? '',
    pictureId: 'picture-1',
    reviewId: 'review-1',
    agreementId: await signedAgreement(server, person),
    movementId: 'movement-1',
  }
}

async function signedAgreement(server: RunningServer, { send }: Somebody): Promise<string> {
  const { agreementNo } = done(await post(server, 'askAgreement', { shopId: 'taxi' })) as { agreementNo: string }
  const caps = { perChargeFen: 10_000, perDayFen: null, perMonthFen: null }
  done(await send('signAgreement', { agreementId: agreementNo, caps, source: null, paymentPassword: '274951' }))
  return agreementNo
}

/** All that an account can see of itself. */
export async function viewOf({ send }: Somebody, ids: Ids): Promise<unknown> {
  const views: unknown[] = []
  for (const [operation, input] of [
    ['getAccount', {}],
    ['listCards', {}],
    ['listBills', { before: null, limit: 100 }],
    ['listNews', { before: null, limit: 50 }],
    ['listSessions', {}],
    ['getLink', { linkId: ids.linkId }],
    ['getCharge', { chargeId: ids.chargeId }],
    ['getPayment', { paymentId: ids.paymentId }],
    ['getVerification', {}],
    ['getAgreement', { agreementId: ids.agreementId }],
    ['listAgreements', {}],
    ['getMovement', { movementId: ids.movementId }],
    ['getBalance', {}],
  ] as const)
    views.push(done(await send(operation, input)))
  return views
}
