import { type Operation, walletOperations, type WalletOperationName } from '@/contract'
import { id } from '@/contract/values'
import type { RunningServer } from '@/server/start'

import { post, startInMemory } from '../support/http'
import { equip, type Ids, linkCard, madeUp, somebodyOn, type Somebody, viewOf } from './two-people'

/** An operation with somebody else's names in it; several where there are several ways. */
type Attempt = (ids: Ids) => readonly object[]

const pay = (ids: Ids) => ({
  paymentId: 'mine',
  amountFen: 90_000,
  source: { kind: 'card' as const, cardId: ids.cardId },
  paymentPassword: '274951',
})

const choice = (agreementId: string) => ({
  agreementId,
  caps: { perChargeFen: null, perDayFen: null, perMonthFen: null },
  source: null,
  paymentPassword: '274951',
})

/** Every operation that takes the name of something which belongs to somebody. */
const attempts: Partial<Record<WalletOperationName, Attempt>> = {
  endSession: ({ sessionId }) => [{ sessionId }],
  getLink: ({ linkId }) => [{ linkId }],
  resendLinkCode: ({ linkId }) => [{ linkId }],
  confirmLink: ({ linkId }) => [{ linkId, code: '123456' }],
  takeOverCard: ({ linkId }) => [{ linkId }],
  acknowledgeTakeOver: ({ cardId, unlinkedCardId }) => [{ cardId }, { cardId: unlinkedCardId }],
  orderCards: ({ cardId }) => [{ cardIds: [cardId], balancePlace: 0 }],
  unlinkCard: ({ cardId }) => [{ cardId }],
  restoreCard: ({ unlinkedCardId }) => [{ cardId: unlinkedCardId }],
  issuePayCode: ({ cardId }) => [{ source: { kind: 'card', cardId } }],
  getAgreement: ({ agreementId }) => [{ agreementId }],
  signAgreement: ({ agreementId }) => [choice(agreementId)],
  changeAgreement: ({ agreementId }) => [choice(agreementId)],
  endAgreement: ({ agreementId }) => [{ agreementId }],
  topUp: ({ cardId }) => [{ movementId: 'mine', amountFen: 100, cardId, paymentPassword: '274951' }],
  withdraw: ({ cardId }) => [{ movementId: 'mine', amountFen: 100, feeFen: 0, cardId, paymentPassword: '274951' }],
  getMovement: ({ movementId }) => [{ movementId }],
  getCharge: ({ chargeId }) => [{ chargeId }],
  refuseCharge: ({ chargeId }) => [{ chargeId }],
  getPayment: ({ paymentId }) => [{ paymentId }],
  readNews: ({ paymentId }) => [{ what: { which: 'payment', paymentId } }],
  pay: (ids) => [
    { ...pay(ids), target: { kind: 'charge', chargeId: ids.chargeId } },
    { ...pay(ids), target: { kind: 'shop', shopId: 'cinema' } },
  ],
}

/** Those whose names are of another sort, and why nobody gets at anything by them. */
const others: Partial<Record<WalletOperationName, string>> = {
  signUp: 'a challenge is told to who asked for it alone, and is worth nothing without its code',
  checkSmsCode: 'as above',
  logInByCode: 'as above',
  resetLoginPassword: 'as above',
  changePhone: 'as above, and it moves the account of the session',
  resetPaymentPassword: 'as above, and the code has to be one to the phone of the session',
  submitLink: 'the name is the account’s own: another account’s name of the same letters is another one',
  sendDocumentPicture: 'as above',
  submitVerification: 'as above',
  getOrder: 'an order is for whoever scans its code; one that is for somebody is there for nobody else',
  getShop: 'shops are known to everybody',
  listBills: 'the card picks among the account’s own bills; tried below',
}

/** Whether the schema of an id is somewhere in a schema. */
function takesId(schema: unknown): boolean {
  if (schema === id) return true
  if (typeof schema !== 'object' || schema === null) return false
  // What a schema is made of: fields, items, choices, what may be null, and the first of a pipe.
  const { entries, item, options, wrapped, pipe } = schema as Readonly<Record<string, unknown>>
  const parts: unknown[] = [item, wrapped]
  if (typeof entries === 'object' && entries !== null) parts.push(...(Object.values(entries) as unknown[]))
  for (const list of [options, pipe])
    if (Array.isArray(list)) parts.push(...(list as unknown[]).filter((part) => part !== schema))
  return parts.some(takesId)
}

test('every operation that takes a name is looked at here: a new one needs a row', () => {
  const taking = Object.entries<Operation>(walletOperations)
    .filter(([, { input }]) => takesId(input))
    .map(([name]) => name)
  expect(taking.sort()).toEqual([...Object.keys(attempts), ...Object.keys(others)].sort())
})

describe('two people', () => {
  let server: RunningServer
  let owner: Somebody
  let stranger: Somebody
  let owned: Ids

  beforeAll(async () => {
    server = await startInMemory()
    owner = await somebodyOn(server)
    stranger = await somebodyOn(server)
    owned = await equip(server, owner, ['anna', 'tom'])
    // With a card of their own, so that nothing is refused for want of one.
    await stranger.send('setPaymentPassword', { password: '274951' })
    await linkCard(server, stranger, 'yuki', 'link-9')
  })
  afterAll(() => server.close())

  test.each(Object.entries(attempts))(
    '%s with somebody else’s names is answered as with names of nothing',
    async (operation, attempt) => {
      const before = await viewOf(owner, owned)
      const [theirs, nothings] = [attempt(owned), attempt(madeUp)]
      for (const [n, input] of theirs.entries()) {
        const answer = await stranger.send(operation, input)
        const expected = await stranger.send(operation, nothings[n] ?? {})
        expect({ status: answer.status, body: { ...answer.body, requestId: null } }).toEqual({
          status: expected.status,
          body: { ...expected.body, requestId: null },
        })
      }
      expect(await viewOf(owner, owned)).toEqual(before)
    },
  )

  test('names that both chose alike lead each to their own', async () => {
    const before = await viewOf(owner, owned)
    const { order } = (await stranger.send('createOrder', { shopId: 'cinema', goods: 'Tea', amountFen: 1_000 })).body as {
      order: { id: string }
    }
    const paid = await stranger.send('pay', {
      paymentId: owned.paymentId,
      target: { kind: 'order', orderId: order.id },
      amountFen: 1_000,
      source: { kind: 'card' as const, cardId: owned.cardId },
      paymentPassword: '274951',
    })
    expect(paid).toMatchObject({ status: 404, body: { code: 'card.not-found' } })
    await stranger.send('sendDocumentPicture', { pictureId: owned.pictureId, piece: 'visa', picture: `/9j/${'B'.repeat(400)}` })
    await stranger.send('submitVerification', { reviewId: owned.reviewId, name: 'Somebody Else' })
    expect(await viewOf(owner, owned)).toEqual(before)
  })

  test('a key that both chose alike gives nobody the other’s answer', async () => {
    const key = { 'idempotency-key': 'the-same' }
    const as = (session: string) => post(server, 'issuePayCode', { source: null }, { ...key, authorization: `Bearer ${session}` })
    const [mine, theirs] = [await as(owner.session), await as(stranger.session)]
    expect([mine.status, theirs.status]).toEqual([200, 200])
    expect(theirs.headers.get('idempotent-replayed')).toBeNull()
    expect(theirs.body['code']).not.toBe(mine.body['code'])
  })

  test('the ends of a charge, an order and a bill of somebody else are not told by watching or listing', async () => {
    const { body } = await stranger.send('watch', { cursor: '0', waitMs: 0 })
    expect(JSON.stringify(body)).not.toMatch(new RegExp([owned.chargeId, owned.cardId].join('|')))
    expect((await stranger.send('listBills', { before: null, limit: 100 })).body).toMatchObject({ bills: [] })
    // Numbers of notices count from one for everybody: the owner's lead to what is the stranger's own, which is nothing.
    for (const [before, what] of [
      [null, { which: 'all', upTo: '9999' }],
      ['9999', { which: 'one', id: '1' }],
    ] as const) {
      expect((await stranger.send('readNews', { what })).body).toMatchObject({ unread: 0 })
      expect((await stranger.send('listNews', { before, limit: 50 })).body).toMatchObject({ news: [] })
    }
    expect((await owner.send('listNews', { before: null, limit: 50 })).body).toMatchObject({ unread: 1 })
    expect((await stranger.send('listBills', { before: owned.paymentId, limit: 100 })).status).toBe(400)
    const theirs = {
      search: null,
      kind: null,
      source: { kind: 'card', cardId: owned.cardId },
      group: null,
      from: null,
      until: null,
    }
    const behind = `9999999999999.${owned.paymentId}`
    expect((await stranger.send('listBills', { before: behind, limit: 100, filter: theirs })).body).toMatchObject({ bills: [] })
    const always = { from: 0, until: 9_999_999_999_999 }
    expect((await stranger.send('sumSpending', { ...always, before: null })).body).toMatchObject({ sums: [] })
    expect((await stranger.send('sumSpending', { ...always, before: behind })).body).toMatchObject({ sums: [] })
  })
})
