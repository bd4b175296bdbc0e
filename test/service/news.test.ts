import fc from 'fast-check'

import type { News, OutputOf } from '@/contract'
import { picturePieces } from '@/domain/verification/pieces'
import type { EventRow } from '@/service/rows'
import { tables } from '@/service/store/tables'

import { atTheTill, type AtTheTill, done, orderFor, paidTrade } from './support/trades'
import {
  detailsOnFile,
  newestCode,
  openWorld,
  password,
  paymentPassword,
  personNamed,
  phone,
  signUp,
  signUpToPay,
  switchFault,
  type TestWorld,
  valueOf,
} from './support/wallet'

// Whole worlds with slow hashes: on a busy machine they take their time.
jest.setTimeout(60_000)

const day = 24 * 3_600_000
const phoneOfB = '+33612345678'

async function list(test: TestWorld, session: string, before: string | null = null, limit = 20): Promise<OutputOf<'listNews'>> {
  return valueOf(await test.send('listNews', { before, limit }, { session }))
}

/** What a notice says in a few words. */
function inShort({ about, unread }: News): string {
  const what = {
    payment: about.kind === 'payment' ? about.payment.status : '',
    'money-back': about.kind === 'money-back' ? `${about.amountFen} back` : '',
    'charge-waiting': 'waiting',
    'charge-over': about.kind === 'charge-over' ? about.reason : '',
    'card-taken-over': 'taken over',
    'risk-check': about.kind === 'risk-check' ? (about.demand ?? 'passed') : '',
    movement: about.kind === 'movement' ? `${about.movement.way} ${about.movement.status}` : '',
    verification: about.kind === 'verification' ? about.status : '',
  }[about.kind]
  return unread ? `${what}, unread` : what
}

async function told(test: TestWorld, session: string): Promise<readonly string[]> {
  return (await list(test, session)).news.map(inShort)
}

function read(test: TestWorld, session: string, what: Parameters<typeof test.send<'readNews'>>[1]['what']) {
  return test.send('readNews', { what }, { session })
}

async function look(test: TestWorld, session: string): Promise<void> {
  valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
}

async function charge({ payCode, test }: AtTheTill, amountFen: number): Promise<void> {
  valueOf(await test.send('chargePayCode', { shopId: 'cinema', payCode: await payCode(), amountFen }))
}

describe('what happened to money', () => {
  test('nothing has happened to a new account', async () => {
    const test = await openWorld()
    expect(await list(test, await signUp(test))).toEqual({ news: [], next: null, unread: 0 })
  })

  test('what the person has paid by hand is read from the start, what a till took by the pay code is not', async () => {
    const till = await atTheTill()
    const { session, test } = till
    await paidTrade(till, 't-1')
    await charge(till, 30_00)
    expect(await told(test, session)).toEqual(['succeeded, unread', 'succeeded'])
    expect((await list(test, session)).unread).toBe(1)
  })

  test('each refund is a notice of its own, with its own amount', async () => {
    const till = await atTheTill()
    const { desk, session, test } = till
    await paidTrade(till, 't-1')
    const back = { shopId: 'cinema', outTradeNo: 't-1', reason: null }
    done(await desk.refund({ ...back, outRequestNo: 'r-1', amountFen: 10_00 }))
    done(await desk.refund({ ...back, outRequestNo: 'r-2', amountFen: 5_00 }))
    done(await desk.refund({ ...back, outRequestNo: 'r-2', amountFen: 5_00 }))
    expect(await told(test, session)).toEqual(['500 back, unread', '1000 back, unread', 'succeeded'])
  })

  test('a payment whose bank is silent is one notice, which says how it ended once that is known, and is unread then', async () => {
    const till = await atTheTill()
    const { desk, pay, session, test } = till
    await switchFault(test, { bankDebit: 'no-answer' })
    const { trade } = done(await desk.precreate(orderFor('t-1')))
    const paying = pay(trade)
    await test.clock.advance(30_000)
    expect(await paying).toBe('processing')
    expect(await told(test, session)).toEqual(['processing'])
    await switchFault(test, { bankDebit: 'normal' })
    await look(test, session)
    expect(await told(test, session)).toEqual([expect.stringMatching(/^(succeeded|declined), unread$/)])
  })

  test('a declined payment is told, and read: the person saw it', async () => {
    const till = await atTheTill()
    await switchFault(till.test, { bankDebit: 'declined' })
    const { trade } = done(await till.desk.precreate(orderFor('t-1')))
    expect(await till.pay(trade)).toBe('declined')
    expect(await told(till.test, till.session)).toEqual(['declined'])
  })

  test('a charge waits, and its end is told in its place, a week long', async () => {
    const till = await atTheTill()
    const { session, test } = till
    await charge(till, 270_00)
    expect(await told(test, session)).toEqual(['waiting, unread'])
    await test.clock.advance(30 * 60_000)
    await look(test, session)
    expect(await told(test, session)).toEqual(['expired, unread'])
    await test.clock.advance(6 * day)
    expect(await told(test, session)).toEqual(['expired, unread'])
  })

  test('a charge that the person paid or refused needs no second notice', async () => {
    const till = await atTheTill()
    const { cardId, session, test } = till
    await charge(till, 270_00)
    const waiting = async () => {
      const [first] = (await list(test, session)).news
      return first?.about.kind === 'charge-waiting' ? first.about.charge.id : ''
    }
    const target = { kind: 'charge' as const, chargeId: await waiting() }
    const input = { paymentId: 'p', target, amountFen: 270_00, source: { kind: 'card' as const, cardId }, paymentPassword }
    valueOf(await test.send('pay', input, { session }))
    expect(await told(test, session)).toEqual(['succeeded'])
    await charge(till, 280_00)
    valueOf(await test.send('refuseCharge', { chargeId: await waiting() }, { session }))
    expect(await told(test, session)).toEqual(['succeeded'])
  })
})

describe('what happened to cards and the verification', () => {
  test('a card that somebody else took over; putting the message away reads the notice, and the other way round', async () => {
    const { cardId, session, test } = await atTheTill()
    const b = await signUpToPay(test, { phone: phoneOfB })
    const details = detailsOnFile(await personNamed(test, 'anna'))
    await test.send('submitLink', { linkId: 'theirs', details }, { session: b })
    valueOf(await test.send('takeOverCard', { linkId: 'theirs' }, { session: b }))
    valueOf(await test.send('confirmLink', { linkId: 'theirs', code: await newestCode(test) }, { session: b }))
    const { news } = await list(test, session)
    expect(news.map(inShort)).toEqual(['taken over, unread'])
    valueOf(await read(test, session, { which: 'one', id: news[0]?.id ?? '' }))
    expect(await told(test, session)).toEqual(['taken over'])
    // It is not said at the next start any more.
    expect(valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session })).events).toEqual([])
    valueOf(await test.send('acknowledgeTakeOver', { cardId }, { session }))
    expect(await told(test, session)).toEqual(['taken over'])
    expect((await list(test, b)).news).toEqual([])
  })

  test('the reviewers’ answer, until another review is asked for', async () => {
    const test = await openWorld()
    const session = await signUp(test)
    const send = async (piece: (typeof picturePieces)[number], n: number) => {
      const picture = `/9j/${Buffer.from(`a picture of ${piece} ${n}`).toString('base64')}`
      valueOf(await test.send('sendDocumentPicture', { pictureId: `${piece}-${n}`, piece, picture }, { session }))
    }
    for (const piece of picturePieces) await send(piece, 1)
    await switchFault(test, { review: 'passport-cut-off' })
    valueOf(await test.send('submitVerification', { reviewId: 'r-1', name: 'ANNA SCHMIDT' }, { session }))
    expect(await told(test, session)).toEqual([])
    await test.clock.advance(10_000)
    await look(test, session)
    expect(await told(test, session)).toEqual(['answered, unread'])
    await switchFault(test, { review: 'normal' })
    await send('passport', 2)
    valueOf(await test.send('submitVerification', { reviewId: 'r-2', name: null }, { session }))
    expect(await told(test, session)).toEqual([])
    await test.clock.advance(10_000)
    await look(test, session)
    expect(await told(test, session)).toEqual(['verified, unread'])
  })
})

describe('what was read', () => {
  test('is read for the account, not for the device: one, all that were shown, or what is about a payment', async () => {
    const till = await atTheTill()
    const { session, test } = till
    for (const amountFen of [1_00, 2_00, 3_00, 4_00]) await charge(till, amountFen)
    const { news } = await list(test, session)
    const second = news[1]
    const third = news[2]
    if (second?.about.kind !== 'payment' || third === undefined) throw new Error('four payments')
    expect(valueOf(await read(test, session, { which: 'payment', paymentId: second.about.payment.id }))).toEqual({ unread: 3 })
    expect(valueOf(await read(test, session, { which: 'all', upTo: third.id }))).toEqual({ unread: 1 })
    const other = valueOf(await test.send('logIn', { phone, password }))
    expect(await told(test, other.token)).toEqual(['succeeded, unread', 'succeeded', 'succeeded', 'succeeded'])
    expect(valueOf(await read(test, session, { which: 'one', id: news[0]?.id ?? '' }))).toEqual({ unread: 0 })
  })

  test('a number that does not exist yet hides nothing of what is still to come', async () => {
    const till = await atTheTill()
    const { session, test } = till
    valueOf(await read(test, session, { which: 'all', upTo: '999999999999999' }))
    valueOf(await read(test, session, { which: 'one', id: '999999999999999' }))
    await charge(till, 1_00)
    expect(await told(test, session)).toEqual(['succeeded, unread'])
  })

  test('a number of somebody else’s event names nothing of theirs', async () => {
    const till = await atTheTill()
    const { session, test } = till
    await charge(till, 1_00)
    const { news } = await list(test, session)
    const stranger = await signUp(test, { phone: phoneOfB })
    for (const what of [
      { which: 'one', id: news[0]?.id ?? '' },
      { which: 'all', upTo: news[0]?.id ?? '' },
    ] as const)
      expect(valueOf(await read(test, stranger, what))).toEqual({ unread: 0 })
    expect(await list(test, stranger, String(Number(news[0]?.id) + 1))).toEqual({ news: [], next: null, unread: 0 })
    expect(await told(test, session)).toEqual(['succeeded, unread'])
  })
})

test('whatever size the pages have, together they are the whole list, newest first, each thing once', async () => {
  const till = await atTheTill()
  const { desk, session, test } = till
  for (let n = 1; n <= 6; n += 1) {
    await test.clock.advance(60_000)
    if (n % 2 === 0) await charge(till, n * 1_00)
    else await paidTrade(till, `t-${n}`)
    if (n % 3 === 0) await charge(till, 300_00)
  }
  done(await desk.refund({ shopId: 'cinema', outTradeNo: 't-3', outRequestNo: 'r', amountFen: 1_00, reason: null }))
  await test.clock.advance(3_600_000)
  await look(test, session)
  const { news: whole } = await list(test, session, null, 50)
  expect(whole.map(inShort).filter((what) => what.startsWith('expired'))).toHaveLength(2)
  expect(whole).toHaveLength(9)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
      const pages: News[] = []
      let before: string | null = null
      do {
        const page: OutputOf<'listNews'> = await list(test, session, before, limit)
        expect(page.news.length).toBeLessThanOrEqual(limit)
        pages.push(...page.news)
        before = page.next
      } while (before !== null)
      expect(pages).toEqual(whole)
    }),
    { numRuns: 12 },
  )
})

test('what a notice may be of is kept for 90 days, what only open apps must hear for a day', async () => {
  const row = { id: 'a/1', accountId: 'a', seq: 1, at: 1_000 }
  const days = (what: EventRow['what']) => ((tables.events.forgetAt?.({ ...row, what }) ?? 0) - row.at) / day
  expect(days({ kind: 'payment-updated', paymentId: 'p' })).toBe(90)
  expect(days({ kind: 'card-taken-over', cardId: 'c' })).toBe(90)
  expect(days({ kind: 'verification-changed', answeredReview: 'r' })).toBe(90)
  expect(days({ kind: 'verification-changed' })).toBe(1)
  expect(days({ kind: 'pay-code-used', payCodeId: 'p' })).toBe(1)
  expect(days({ kind: 'cards-changed' })).toBe(1)

  const till = await atTheTill()
  await paidTrade(till, 't-1')
  await till.test.clock.advance(89 * day)
  // A journal forgets where it is written anew: when it is opened, at the latest.
  const later = await openWorld({ clock: till.test.clock, storage: till.test.storage })
  const { token } = valueOf(await later.send('logIn', { phone, password }))
  expect(await told(later, token)).toEqual(['succeeded'])
})
