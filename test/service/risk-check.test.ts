import type { InputOf, WalletEvent } from '@/contract'
import { picturePieces } from '@/domain/verification/pieces'
import type { RiskDemand } from '@/domain/risk/risk-check'

import { atTheTill, type AtTheTill, done, orderFor, said } from './support/trades'
import { errorOf, linkCard, openWorld, paymentPassword, phone, signUp, type TestWorld, valueOf } from './support/wallet'

async function ask(test: TestWorld, demand: RiskDemand | null) {
  return valueOf(await test.send('askRiskCheck', { phone, demand })).riskCheck
}

async function openCheck({ session, test }: AtTheTill) {
  return valueOf(await test.send('getAccount', {}, { session })).riskCheck?.demand ?? null
}

async function payment({ cardId, desk }: AtTheTill, paymentId: string): Promise<InputOf<'pay'>> {
  const { trade } = done(await desk.precreate(orderFor(paymentId)))
  const target = { kind: 'order', orderId: trade.tradeNo } as const
  return { paymentId, target, amountFen: trade.amountFen, source: { kind: 'card', cardId }, paymentPassword }
}

async function verify({ session, test }: AtTheTill): Promise<void> {
  for (const piece of picturePieces) {
    const picture = `/9j/${Buffer.from(`a picture of ${piece}`).toString('base64')}`
    valueOf(await test.send('sendDocumentPicture', { pictureId: piece, piece, picture }, { session }))
  }
  valueOf(await test.send('submitVerification', { reviewId: 'review', name: 'ANNA MARIA SCHMIDT' }, { session }))
  await test.clock.advance(10_000)
  valueOf(await test.send('getVerification', {}, { session }))
}

test('while a check is open nothing leaves the account, and no try of the password is spent', async () => {
  const till = await atTheTill()
  const { session, test, desk, payCode } = till
  const codeBefore = await payCode()
  const input = await payment(till, 'p-1')
  expect(await ask(test, 'second-card')).toMatchObject({ demand: 'second-card' })
  const refusal = errorOf(await test.send('pay', { ...input, paymentPassword: '000000' }, { session }), 'risk.check-needed')
  expect(refusal).toEqual({ code: 'risk.check-needed', demand: 'second-card' })
  errorOf(await test.send('issuePayCode', { source: null }, { session }), 'risk.check-needed')
  expect(said(await desk.pay({ ...orderFor('till'), payCode: codeBefore }))).toBe('payment-at-risk')
  expect(valueOf(await test.send('listBills', { before: null, limit: 10 }, { session })).bills).toEqual([])
})

test('what gives money back or shows what is there still works', async () => {
  const till = await atTheTill()
  const { session, test, desk } = till
  expect(valueOf(await test.send('pay', await payment(till, 'p-1'), { session })).status).toBe('succeeded')
  await ask(test, 'verification')
  const refund = { shopId: 'cinema', outTradeNo: 'p-1', amountFen: 10_00, outRequestNo: 'r-1', reason: null }
  done(await desk.refund(refund))
  const { bills } = valueOf(await test.send('listBills', { before: null, limit: 10 }, { session }))
  expect(bills).toMatchObject([{ refundedFen: 10_00 }])
  expect(valueOf(await test.send('listCards', {}, { session })).cards).toHaveLength(1)
})

test('a second card passes the check for one, and the same payment then goes through', async () => {
  const till = await atTheTill()
  const { session, test } = till
  const input = await payment(till, 'p-1')
  await ask(test, 'second-card')
  errorOf(await test.send('pay', input, { session }), 'risk.check-needed')
  await linkCard(test, session, 'emily')
  expect(await openCheck(till)).toBeNull()
  expect(valueOf(await test.send('pay', input, { session })).status).toBe('succeeded')
})

test.each<RiskDemand>(['second-card', 'verification'])('verified documents pass a check for %s', async (demand) => {
  const till = await atTheTill()
  await ask(till.test, demand)
  await verify(till)
  expect(await openCheck(till)).toBeNull()
  valueOf(await till.test.send('pay', await payment(till, 'p-1'), { session: till.session }))
})

test('a second card is no answer where documents are asked for; calling the check off is', async () => {
  const till = await atTheTill()
  await ask(till.test, 'verification')
  await linkCard(till.test, till.session, 'emily')
  expect(await openCheck(till)).toBe('verification')
  expect(await ask(till.test, null)).toBeNull()
  expect(await openCheck(till)).toBeNull()
})

test('nobody is asked for what they have; who passed once is not asked again for having fewer cards', async () => {
  const till = await atTheTill()
  const { session, test } = till
  const second = await linkCard(test, session, 'emily')
  expect(await ask(test, 'second-card')).toBeNull()
  await ask(test, 'verification')
  valueOf(await test.send('unlinkCard', { cardId: second }, { session }))
  await verify(till)
  expect(await openCheck(till)).toBeNull()
})

test('an app that is open hears at once, and the list of notices tells the check while it is open, and that it is passed', async () => {
  const till = await atTheTill()
  const { session, test } = till
  const news = async () =>
    valueOf(await test.send('listNews', { before: null, limit: 10 }, { session })).news.map(({ about, unread }) =>
      about.kind === 'risk-check' ? [about.demand, unread] : about.kind,
    )
  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
  const watching = test.send('watch', { cursor, waitMs: 20_000 }, { session })
  await ask(test, 'second-card')
  const heard = valueOf(await watching)
  expect(heard.events).toMatchObject([{ kind: 'risk-check-changed', riskCheck: { demand: 'second-card' } }])
  expect(await news()).toEqual([['second-card', true]])
  await linkCard(test, session, 'emily')
  const after = valueOf(await test.send('watch', { cursor: heard.cursor, waitMs: 0 }, { session }))
  expect(after.events).toContainEqual<WalletEvent>({ kind: 'risk-check-changed', riskCheck: null })
  expect(await news()).toEqual([[null, true]])
})

test('a restart keeps a check open; other accounts are not touched', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  const other = await signUp(test, { phone: '+33612345678' })
  await ask(test, 'second-card')
  const again = await openWorld({ clock: test.clock, storage: test.storage })
  expect(valueOf(await again.send('getAccount', {}, { session })).riskCheck).toMatchObject({ demand: 'second-card' })
  expect(valueOf(await again.send('getAccount', {}, { session: other })).riskCheck).toBeNull()
  errorOf(await again.send('askRiskCheck', { phone: '+33600000000', demand: null }), 'account.unknown')
})
