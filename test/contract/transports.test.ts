import type { OperationName, OutputOf } from '@/contract'
import { operations } from '@/contract'
import { pictureMaxChars, picturePieces } from '@/domain/verification/pieces'

import { errorOf, valueOf } from '../service/support/wallet'
import {
  fittingDetails,
  newestCode,
  password,
  paymentPassword,
  type Person,
  personWith,
  phone,
  readyToPay,
  signUp,
  switchNetwork,
} from './support/person'
import { type OpenTransport, transports } from './support/transports'

describe.each(Object.keys(transports))('over the %s transport', (name) => {
  let open: OpenTransport
  let person: Person

  beforeEach(async () => {
    const way = transports[name]
    if (way === undefined) throw new Error(name)
    open = await way()
    person = personWith(open.transport)
  })

  afterEach(() => open.close())

  test('a person signs up, logs out, and logs in again', async () => {
    await signUp(person)
    expect(valueOf(await person.client.call(operations.getAccount, {}))).toMatchObject({ phone, cardCount: 0 })
    valueOf(await person.client.call(operations.logOut, {}))
    errorOf(await person.client.call(operations.getAccount, {}), 'session.ended')
    person.session = valueOf(await person.client.call(operations.logIn, { phone, password })).token
    expect(valueOf(await person.client.call(operations.getAccount, {})).phone).toBe(phone)
  })

  test('a person sees where they are logged in, and ends one of those sessions', async () => {
    await signUp(person)
    const tablet = personWith(open.transport)
    tablet.session = valueOf(await tablet.client.call(operations.logIn, { phone, password, device: 'Tablet' })).token
    const { sessions } = valueOf(await person.client.call(operations.listSessions, {}))
    const other = sessions.find(({ isThis }) => !isThis)
    expect(other).toMatchObject({ device: 'Tablet' })
    const left = valueOf(await person.client.call(operations.endSession, { sessionId: other?.sessionId ?? '' })).sessions
    expect(left).toMatchObject([{ isThis: true }])
    errorOf(await tablet.client.call(operations.getAccount, {}), 'session.ended')
  })

  test('a wrong password says how many tries remain', async () => {
    await signUp(person)
    expect(await person.client.call(operations.logIn, { phone, password: 'something else' })).toEqual({
      ok: false,
      error: { code: 'log-in.wrong', attemptsLeft: 4 },
    })
  })

  test('without a session nothing of an account is told', async () => {
    errorOf(await person.client.call(operations.getAccount, {}), 'session.missing')
    person.session = 'made-up'
    errorOf(await person.client.call(operations.listCards, {}), 'session.ended')
  })

  test('an open risk check holds payments back until it is passed', async () => {
    const cardId = await readyToPay(person)
    const asked = valueOf(await person.client.call(operations.askRiskCheck, { phone, demand: 'second-card' })).riskCheck
    expect(asked?.demand).toBe('second-card')
    expect(valueOf(await person.client.call(operations.getAccount, {})).riskCheck).toEqual(asked)
    const { order } = valueOf(
      await person.client.call(operations.createOrder, { shopId: 'noodles', goods: 'Beef noodles', amountFen: 28_00 }),
    )
    const target = { kind: 'order', orderId: order.id } as const
    const payment = {
      paymentId: 'held-back',
      target,
      amountFen: 28_00,
      source: { kind: 'card' as const, cardId },
      paymentPassword,
    }
    expect(await person.client.call(operations.pay, payment)).toEqual({
      ok: false,
      error: { code: 'risk.check-needed', demand: 'second-card' },
    })
    valueOf(await person.client.call(operations.askRiskCheck, { phone, demand: null }))
    expect(valueOf(await person.client.call(operations.pay, payment)).status).toBe('succeeded')
  })

  test('money goes into the wallet and out again, with fee and arrival said beforehand, and each is a bill', async () => {
    const cardId = await readyToPay(person)
    const call: typeof person.client.call = (operation, input) => person.client.call(operation, input)
    expect(valueOf(await call(operations.getBalance, {}))).toMatchObject({
      availableFen: 0,
      onTheWay: [],
      withdrawal: { arrivesWithinMs: 7_200_000, fee: { freeFen: 20_000_00, freeUsedFen: 0, tenThousandths: 10, leastFen: 10 } },
    })
    const wish = { movementId: 'm-1', cardId, amountFen: 300_00, paymentPassword }
    errorOf(await call(operations.topUp, { ...wish, paymentPassword: '000000' }), 'payment-password.wrong')
    expect(valueOf(await call(operations.topUp, wish))).toMatchObject({ id: 'm-1', way: 'top-up', status: 'succeeded' })
    expect(valueOf(await call(operations.topUp, wish))).toMatchObject({ id: 'm-1', status: 'succeeded' })
    const out = { ...wish, movementId: 'm-2', amountFen: 100_00, feeFen: 0 }
    errorOf(await call(operations.withdraw, { ...out, amountFen: 300_01 }), 'balance.not-enough')
    errorOf(await call(operations.withdraw, { ...out, feeFen: 1 }), 'movement.fee-changed')
    expect(valueOf(await call(operations.withdraw, out))).toMatchObject({ way: 'withdrawal', status: 'succeeded', feeFen: 0 })
    expect(valueOf(await call(operations.getMovement, { movementId: 'm-2' }))).toMatchObject({ amountFen: 100_00 })
    errorOf(await call(operations.getMovement, { movementId: 'm-3' }), 'movement.unknown')
    errorOf(await call(operations.topUp, { ...wish, movementId: 'm-4', amountFen: 9_700_01 }), 'movement.over-limit')
    expect(valueOf(await call(operations.getBalance, {}))).toMatchObject({ availableFen: 200_00 })
    expect(valueOf(await call(operations.listBills, { before: null, limit: 5 })).bills).toMatchObject([
      { kind: 'movement', way: 'withdrawal' },
      { kind: 'movement', way: 'top-up' },
    ])
  })

  test('an app asks once, the person sets limits, and from then on it charges within them until it is ended', async () => {
    await readyToPay(person)
    const { agreementNo, code, number } = valueOf(await person.client.call(operations.askAgreement, { shopId: 'taxi' }))
    expect(valueOf(await person.client.call(operations.resolveCode, { text: code }))).toEqual({
      kind: 'agreement',
      agreementId: agreementNo,
    })
    const asked = valueOf(await person.client.call(operations.getAgreement, { agreementId: agreementNo }))
    expect(asked).toMatchObject({ agreement: { state: 'asked', purpose: 'ride', payee: { shopId: 'taxi' } }, charges: [] })
    const charge = async (amountFen: number, orderNumber: string | null = null) => {
      const answer = await person.client.call(operations.chargeByAgreement, { shopId: 'taxi', number, amountFen, orderNumber })
      return answer.ok ? (answer.value.refusal ?? answer.value.decline ?? answer.value.result) : answer.error.code
    }
    expect(await charge(36_40)).toBe('agreement-not-signed')
    const choice = {
      agreementId: agreementNo,
      caps: { perChargeFen: 100_00, perDayFen: 120_00, perMonthFen: null },
      source: null,
      paymentPassword,
    }
    errorOf(
      await person.client.call(operations.signAgreement, { ...choice, paymentPassword: '000000' }),
      'payment-password.wrong',
    )
    errorOf(
      await person.client.call(operations.signAgreement, { ...choice, source: { kind: 'card', cardId: 'nobodys' } }),
      'card.not-found',
    )
    expect(valueOf(await person.client.call(operations.signAgreement, choice))).toMatchObject({
      state: 'signed',
      caps: choice.caps,
    })
    errorOf(await person.client.call(operations.signAgreement, choice), 'agreement.closed')
    expect([await charge(36_40, 'RIDE1'), await charge(36_40, 'RIDE1'), await charge(100_01), await charge(83_61)]).toEqual([
      'paid',
      'order.paid',
      'over-agreement-charge',
      'over-day-limit',
    ])
    const wider = { ...choice, caps: { ...choice.caps, perDayFen: null } }
    valueOf(await person.client.call(operations.changeAgreement, wider))
    expect(await charge(83_61)).toBe('paid')
    const { agreement, charges } = valueOf(await person.client.call(operations.getAgreement, { agreementId: agreementNo }))
    expect(agreement.taken).toMatchObject({ todayFen: 120_01, payments: 2 })
    expect(charges.map(({ amountFen, method }) => [amountFen, method])).toEqual([
      [83_61, 'agreement'],
      [36_40, 'agreement'],
    ])
    expect(valueOf(await person.client.call(operations.endAgreement, { agreementId: agreementNo }))).toMatchObject({
      endedBy: 'person',
    })
    errorOf(await person.client.call(operations.changeAgreement, wider), 'agreement.closed')
    expect(await charge(1)).toBe('agreement-ended')
    const known = async () => valueOf(await person.client.call(operations.listShopAgreements, { shopId: 'taxi' })).agreements
    await person.client.call(operations.watch, { cursor: null, waitMs: 0 })
    for (let looks = 0; looks < 100 && (await known())[0]?.status !== 'ended'; looks += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await known())[0]).toMatchObject({ number, status: 'ended' })
    errorOf(await person.client.call(operations.endShopAgreement, { shopId: 'taxi', number }), 'agreement.not-found')
    expect(valueOf(await person.client.call(operations.listAgreements, {})).agreements).toMatchObject([
      { id: agreementNo, state: 'ended' },
    ])
  })

  test('by a rule, it charges once in each period; a shop may end it too', async () => {
    await readyToPay(person)
    const { agreementNo, number } = valueOf(await person.client.call(operations.askAgreement, { shopId: 'online' }))
    const caps = { perChargeFen: null, perDayFen: null, perMonthFen: null }
    valueOf(await person.client.call(operations.signAgreement, { agreementId: agreementNo, caps, source: null, paymentPassword }))
    const charge = async (amountFen: number) =>
      valueOf(await person.client.call(operations.chargeByAgreement, { shopId: 'online', number, amountFen, orderNumber: null }))
    expect((await charge(129_01)).refusal).toBe('over-agreement-charge')
    expect((await charge(129_00)).result).toBe('paid')
    expect((await charge(129_00)).refusal).toBe('agreement-not-due')
    valueOf(await person.client.call(operations.endShopAgreement, { shopId: 'online', number }))
    const { agreement } = valueOf(await person.client.call(operations.getAgreement, { agreementId: agreementNo }))
    expect(agreement).toMatchObject({ state: 'ended', endedBy: 'merchant', rule: { type: 'month', count: 1, payments: 12 } })
  })

  test('a linked card pays an order, and the shop hears of it', async () => {
    const cardId = await readyToPay(person)
    const { shops } = valueOf(await person.client.call(operations.sandboxState, {}))
    const shopId = shops[0]!.payee.shopId
    const { code } = valueOf(await person.client.call(operations.createOrder, { shopId, goods: 'Tea', amountFen: 18_00 }))
    const resolved = valueOf(await person.client.call(operations.resolveCode, { text: code }))
    if (resolved.kind !== 'order') throw new Error(resolved.kind)
    const target = { kind: 'order', orderId: resolved.order.id } as const
    const paid = valueOf(
      await person.client.call(operations.pay, {
        paymentId: 'p1',
        target,
        amountFen: 18_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }),
    )
    expect(paid).toMatchObject({ status: 'succeeded', amountFen: 18_00, payee: { shopId } })
    const orders = await ordersOnceHeard(person, shopId)
    expect(orders).toMatchObject([{ status: 'paid', order: { orderNumber: paid.orderNumber } }])
  })

  test('a shop gives a part back, then cancels the rest, and the buyer’s bill says so', async () => {
    const cardId = await readyToPay(person)
    const call: typeof person.client.call = (operation, input) => person.client.call(operation, input)
    const { order } = valueOf(await call(operations.createOrder, { shopId: 'cinema', goods: 'Tea', amountFen: 18_00 }))
    const { orderNumber } = order
    const target = { kind: 'order', orderId: order.id } as const
    valueOf(
      await call(operations.pay, {
        paymentId: 'p1',
        target,
        amountFen: 18_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }),
    )
    const back = { shopId: 'cinema', orderNumber, refundNumber: 'r-1', amountFen: 8_00 }
    expect(valueOf(await call(operations.refundShopOrder, back))).toEqual({ refundedFen: 8_00 })
    expect(valueOf(await call(operations.refundShopOrder, back))).toEqual({ refundedFen: 8_00 })
    expect(valueOf(await call(operations.getPayment, { paymentId: 'p1' }))).toMatchObject({
      status: 'succeeded',
      refundedFen: 8_00,
    })
    expect(await call(operations.refundShopOrder, { ...back, amountFen: 9_00 })).toMatchObject({
      error: { code: 'request.key-reused' },
    })
    expect(valueOf(await call(operations.cancelShopOrder, { shopId: 'cinema', orderNumber }))).toEqual({
      action: 'refund',
      retry: false,
    })
    expect(valueOf(await call(operations.listBills, { before: null, limit: 1 })).bills).toMatchObject([{ refundedFen: 18_00 }])
    errorOf(await call(operations.cancelShopOrder, { shopId: 'nowhere', orderNumber }), 'shop.not-found')
  })

  test('bills are found by words, amount, kind, card and month, and a month’s spending is added up', async () => {
    const cardId = await readyToPay(person)
    const call: typeof person.client.call = (name, input) => person.client.call(name, input)
    for (const [index, shopId] of ['metro', 'noodles', 'cinema'].entries()) {
      const amountFen = (index + 1) * 15_00
      const { order } = valueOf(await call(operations.createOrder, { shopId, goods: `Thing ${index}`, amountFen }))
      const target = { kind: 'order', orderId: order.id } as const
      const paid = valueOf(
        await call(operations.pay, {
          paymentId: `p${index}`,
          target,
          amountFen,
          source: { kind: 'card' as const, cardId },
          paymentPassword,
        }),
      )
      if (shopId !== 'cinema') continue
      const { orderNumber } = paid
      valueOf(await call(operations.refundShopOrder, { shopId, orderNumber, refundNumber: 'r-1', amountFen: 5_00 }))
    }
    const all = { search: null, kind: null, source: null, group: null, from: null, until: null }
    const found = async (filter: object) =>
      valueOf(await call(operations.listBills, { before: null, limit: 10, filter: { ...all, ...filter } })).bills.map(
        ({ id }) => id,
      )
    expect(await found({})).toEqual(['p2', 'p1', 'p0'])
    expect(await found({ search: 'lanzhou NOODLE' })).toEqual(['p1'])
    expect(await found({ search: '45.00' })).toEqual(['p2'])
    expect(await found({ kind: 'refund' })).toEqual(['p2'])
    expect(await found({ kind: 'unpaid' })).toEqual([])
    expect(await found({ source: { kind: 'card', cardId } })).toHaveLength(3)
    expect(await found({ source: { kind: 'card', cardId: 'another' } })).toEqual([])
    expect(await found({ group: 'transport' })).toEqual(['p0'])
    const [newest] = valueOf(await call(operations.listBills, { before: null, limit: 1 })).bills
    const end = (newest?.createdAt ?? 0) + 1
    expect(await found({ until: 1 })).toEqual([])
    expect(await found({ from: end })).toEqual([])
    const sum = { from: 0, until: end, before: null }
    expect(valueOf(await call(operations.sumSpending, sum))).toEqual({
      sums: [
        { group: 'food', paidFen: 30_00, refundedFen: 0, count: 1 },
        { group: 'transport', paidFen: 15_00, refundedFen: 0, count: 1 },
        { group: 'fun', paidFen: 45_00, refundedFen: 5_00, count: 1 },
      ],
      next: null,
      lookedBackTo: null,
    })
    errorOf(await call(operations.sumSpending, { ...sum, before: 'noise' }), 'request.invalid')
  })

  test('money that came back is told until it is read, on each of the person’s devices', async () => {
    const cardId = await readyToPay(person)
    const call: typeof person.client.call = (operation, input) => person.client.call(operation, input)
    const { order } = valueOf(await call(operations.createOrder, { shopId: 'cinema', goods: 'Tea', amountFen: 18_00 }))
    const target = { kind: 'order', orderId: order.id } as const
    valueOf(
      await call(operations.pay, {
        paymentId: 'p1',
        target,
        amountFen: 18_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }),
    )
    const { orderNumber } = order
    valueOf(await call(operations.refundShopOrder, { shopId: 'cinema', orderNumber, refundNumber: 'r-1', amountFen: 8_00 }))
    const told = valueOf(await call(operations.listNews, { before: null, limit: 1 }))
    expect(told).toMatchObject({ unread: 1, news: [{ unread: true, about: { kind: 'money-back', amountFen: 8_00 } }] })
    const tablet = personWith(open.transport)
    tablet.session = valueOf(await tablet.client.call(operations.logIn, { phone, password })).token
    valueOf(await tablet.client.call(operations.readNews, { what: { which: 'all', upTo: told.news[0]?.id ?? '' } }))
    const { news, next, unread } = valueOf(await call(operations.listNews, { before: null, limit: 20 }))
    expect({ next, unread }).toEqual({ next: null, unread: 0 })
    expect(news.map(({ about }) => about.kind)).toEqual(['money-back', 'payment'])
    errorOf(await call(operations.readNews, { what: { which: 'one', id: 'not-a-number' } }), 'request.invalid')
  })

  test('a shop’s static code leads to the shop', async () => {
    await signUp(person)
    const { shops } = valueOf(await person.client.call(operations.sandboxState, {}))
    const { staticCode, payee } = shops[0]!
    expect(valueOf(await person.client.call(operations.resolveCode, { text: staticCode }))).toEqual({ kind: 'shop', payee })
  })

  test('a code priced in yen, with its rate, becomes an order whose breakdown the receipt and the shop have', async () => {
    const cardId = await readyToPay(person)
    const { code } = valueOf(await person.client.call(operations.makeShopCode, { shopId: 'duty-free', kind: 'in-yen' }))
    const offer = valueOf(await person.client.call(operations.resolveCode, { text: code }))
    expect(offer).toMatchObject({ kind: 'emv', amountMinor: 1_480, currency: { code: 'JPY', exponent: 0 }, rate: { fen: 462 } })
    const opening = { text: code, amountMinor: null, tipMinor: null, answers: [] }
    const order = valueOf(await person.client.call(operations.openCodeOrder, opening))
    expect(valueOf(await person.client.call(operations.openCodeOrder, opening))).toEqual(order)
    expect(valueOf(await person.client.call(operations.getOrder, { orderId: order.id }))).toEqual(order)
    const { amountFen, breakdown, id: orderId } = order
    const target = { kind: 'order', orderId } as const
    const paid = valueOf(
      await person.client.call(operations.pay, {
        paymentId: 'p1',
        target,
        amountFen,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }),
    )
    expect(paid).toMatchObject({ status: 'succeeded', amountFen: 68_38, breakdown, payee: { shopId: 'duty-free' } })
    const orders = await ordersOnceHeard(person, 'duty-free')
    expect(orders).toMatchObject([{ status: 'paid', order: { breakdown } }])
    errorOf(await person.client.call(operations.resolveCode, { text: code }), 'order.paid')
  })

  test('tips and details that a code asks for are the person’s to say, and the service’s to check', async () => {
    await signUp(person)
    const made = async (shopId: string, kind: 'tip-prompt' | 'asks-for-details') =>
      valueOf(await person.client.call(operations.makeShopCode, { shopId, kind })).code
    const nothing = { amountMinor: null, tipMinor: null, answers: [] }
    const tipped = { ...nothing, text: await made('noodles', 'tip-prompt'), tipMinor: 10_00 }
    expect(valueOf(await person.client.call(operations.openCodeOrder, tipped)).amountFen).toBe(78_00)
    expect(await person.client.call(operations.openCodeOrder, { ...tipped, tipMinor: 68_01 })).toEqual({
      ok: false,
      error: { code: 'tip.too-large', mostPercent: 100 },
    })
    const asked = { ...nothing, text: await made('duty-free', 'asks-for-details') }
    expect(await person.client.call(operations.openCodeOrder, asked)).toEqual({
      ok: false,
      error: { code: 'code.answer-missing', field: 'mobileNumber' },
    })
  })

  test('codes that can’t be paid say why: another network, no rate, damaged, tampered with, expired', async () => {
    await signUp(person)
    const answers: unknown[] = []
    for (const [shopId, kind] of [
      ['duty-free', 'other-network'],
      ['duty-free', 'unknown-rate'],
      ['convenience', 'damaged'],
      ['street-stall', 'sticker'],
      ['street-stall', 'sticker-emv'],
      ['convenience', 'expired'],
    ] as const) {
      const { code } = valueOf(await person.client.call(operations.makeShopCode, { shopId, kind }))
      const answer = await person.client.call(operations.resolveCode, { text: code })
      answers.push(answer.ok ? answer.value.kind : answer.error)
    }
    expect(answers).toEqual([
      { code: 'code.network-not-served', networks: ['Visa', 'PromptPay'] },
      { code: 'code.currency-not-served', currency: 'ISK' },
      { code: 'code.damaged' },
      { code: 'code.tampered' },
      { code: 'code.tampered' },
      { code: 'order.expired' },
    ])
  })

  test('who gets the money at a counter is asked of the service', async () => {
    await signUp(person)
    expect(valueOf(await person.client.call(operations.getShop, { shopId: 'noodles' })).name.zh).toBe('兰州拉面馆')
    errorOf(await person.client.call(operations.getShop, { shopId: 'nobody' }), 'shop.not-found')
    errorOf(await person.client.call(operations.getOrder, { orderId: 'nothing' }), 'order.not-found')
  })

  test('the same key again gives the first answer again', async () => {
    await signUp(person)
    const options = { idempotencyKey: 'one-intent' }
    const first = valueOf(await person.client.call(operations.setPaymentPassword, { password: paymentPassword }, options))
    expect(valueOf(await person.client.call(operations.setPaymentPassword, { password: paymentPassword }, options))).toEqual(
      first,
    )
    errorOf(await person.client.call(operations.setPaymentPassword, { password: '861305' }, options), 'request.key-reused')
  })

  test('a payment whose answer was lost was made, once, and asking again tells it', async () => {
    const cardId = await readyToPay(person)
    const { shops } = valueOf(await person.client.call(operations.sandboxState, {}))
    const target = { kind: 'shop', shopId: shops[0]!.payee.shopId } as const
    const input = { paymentId: 'p1', target, amountFen: 5_00, source: { kind: 'card' as const, cardId }, paymentPassword }
    await switchNetwork(person, 'lost')
    errorOf(await person.client.call(operations.pay, input, { idempotencyKey: 'pay-1' }), 'network.lost-answer')
    const found = valueOf(await person.client.call(operations.getPayment, { paymentId: 'p1' }))
    expect(found.status).toBe('succeeded')
    expect(valueOf(await person.client.call(operations.pay, input, { idempotencyKey: 'pay-1' }))).toEqual(found)
    expect(valueOf(await person.client.call(operations.listBills, { before: null, limit: 10 })).bills).toEqual([
      { kind: 'payment', ...found },
    ])
  })

  test('a request that the network delivers twice is worked on once', async () => {
    const cardId = await readyToPay(person)
    const { shops } = valueOf(await person.client.call(operations.sandboxState, {}))
    await switchNetwork(person, 'duplicate')
    const target = { kind: 'shop', shopId: shops[0]!.payee.shopId } as const
    valueOf(
      await person.client.call(operations.pay, {
        paymentId: 'p1',
        target,
        amountFen: 5_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }),
    )
    expect(valueOf(await person.client.call(operations.listBills, { before: null, limit: 10 })).bills).toHaveLength(1)
  })

  test('offline nothing is done', async () => {
    await switchNetwork(person, 'offline')
    errorOf(await person.client.call(operations.requestSmsCode, { phone, purpose: 'sign-up' }), 'network.offline')
    await switchNetwork(person, 'normal')
    expect(valueOf(await person.client.call(operations.sandboxMessages, {})).messages).toEqual([])
  })

  test('a bank’s mismatch arrives with what it says', async () => {
    await signUp(person)
    valueOf(await person.client.call(operations.setPaymentPassword, { password: paymentPassword }))
    const details = { ...(await fittingDetails(person)), holderName: 'SOMEBODY ELSE' }
    expect(await person.client.call(operations.submitLink, { linkId: 'link-1', details })).toMatchObject({
      ok: false,
      error: { code: 'bank.mismatch', attemptsLeft: 4 },
    })
  })

  test('what the bank’s clerk corrects fits at once, a locked card pays nothing, and a new test card can be linked', async () => {
    const cardId = await readyToPay(person)
    const { client } = person
    const details = { ...(await fittingDetails(person)), holderName: 'SOMEBODY ELSE' }
    const identity = { idKind: details.idKind, idNumber: 'X7654321', phone: '13811112222' }
    const added = valueOf(await client.call(operations.addBankRecord, { bin: '622588', name: 'A FRIEND', ...identity }))
    const { cardNumber } = valueOf(await client.call(operations.revealCardNumber, added))
    const friends = { ...details, ...identity, cardNumber }
    errorOf(await client.call(operations.submitLink, { linkId: 'friend-1', details: friends }), 'bank.mismatch')
    valueOf(await client.call(operations.editBankRecord, { ...added, change: { name: 'SOMEBODY ELSE' } }))
    valueOf(await client.call(operations.submitLink, { linkId: 'friend-2', details: friends }))
    const { records } = valueOf(await client.call(operations.bankRecords, {}))
    expect(records.find(({ id }) => id === added.recordId)).toMatchObject({ name: 'SOMEBODY ELSE', locked: false })
    expect(JSON.stringify(records)).not.toContain(cardNumber)

    const own = records.find(({ spentFen, name: onFile }) => spentFen === 0 && onFile === 'ANNA SCHMIDT')
    valueOf(await client.call(operations.editBankRecord, { recordId: own?.id ?? '', change: { locked: true } }))
    const { order } = valueOf(
      await client.call(operations.createOrder, { shopId: 'cinema', goods: 'A ticket', amountFen: 45_00 }),
    )
    const target = { kind: 'order' as const, orderId: order.id }
    const paying = { paymentId: 'locked-1', target, amountFen: 45_00, source: { kind: 'card' as const, cardId }, paymentPassword }
    expect(valueOf(await client.call(operations.pay, paying))).toMatchObject({ status: 'declined', decline: 'card-declined' })
  })

  test('a card that another account has is taken over with the bank’s code, and its former holder hears of it', async () => {
    const cardId = await readyToPay(person)
    const { cursor } = valueOf(await person.client.call(operations.watch, { cursor: null, waitMs: 0 }))
    const watching = person.client.call(operations.watch, { cursor, waitMs: 20_000 })
    const rightful = personWith(open.transport)
    await signUp(rightful, '+33612345678')
    const linkId = 'link-2'
    const details = await fittingDetails(rightful)
    errorOf(await rightful.client.call(operations.submitLink, { linkId, details }), 'card.linked-by-other')
    const sent = valueOf(await rightful.client.call(operations.takeOverCard, { linkId }))
    expect(valueOf(await rightful.client.call(operations.takeOverCard, { linkId }))).toEqual(sent)
    const { card } = valueOf(await rightful.client.call(operations.confirmLink, { linkId, code: await newestCode(rightful) }))
    expect(valueOf(await rightful.client.call(operations.listCards, {})).cards).toEqual([card])
    const told = valueOf(await watching).events.find(({ kind }) => kind === 'card-taken-over')
    expect(told).toMatchObject({ card: { id: cardId, last4: card.last4 } })
    expect(valueOf(await person.client.call(operations.listCards, {})).cards).toEqual([])
    valueOf(await person.client.call(operations.acknowledgeTakeOver, { cardId }))
    expect(valueOf(await person.client.call(operations.watch, { cursor: null, waitMs: 0 })).events).toEqual([])
  })

  test('input that does not fit is refused by the name of its field', async () => {
    const input = { phone: 'not a phone', purpose: 'sign-up' } as const
    expect(await person.client.call(operations.requestSmsCode, input)).toEqual({
      ok: false,
      error: { code: 'request.invalid', field: 'phone' },
    })
  })

  test('an operation that does not exist is named as such', async () => {
    const answer = await open.transport.send({
      // What an older service would be sent by a newer app.
      operation: 'fromTheFuture' as OperationName,
      input: {},
      session: null,
      idempotencyKey: 'k',
      timeoutMs: 5_000,
    })
    errorOf(answer, 'request.unknown-operation')
  })

  test('a change without an idempotency key is refused', async () => {
    const answer = await open.transport.send({
      operation: 'requestSmsCode',
      input: { phone, purpose: 'sign-up' },
      session: null,
      idempotencyKey: null,
      timeoutMs: 5_000,
    })
    expect(answer).toEqual({ ok: false, error: { code: 'request.invalid', field: 'idempotencyKey' } })
  })

  test('watching tells at once what a till did', async () => {
    await readyToPay(person)
    const { cursor } = valueOf(await person.client.call(operations.watch, { cursor: null, waitMs: 0 }))
    const { code } = valueOf(await person.client.call(operations.issuePayCode, { source: null }))
    const { shops } = valueOf(await person.client.call(operations.sandboxState, {}))
    const watching = person.client.call(operations.watch, { cursor, waitMs: 20_000 })
    const shopId = shops[0]!.payee.shopId
    valueOf(await person.client.call(operations.chargePayCode, { shopId, payCode: code, amountFen: 4_00 }))
    const { events } = valueOf(await watching)
    expect(events.map(({ kind }) => kind)).toContain('pay-code-used')
  })

  test('what the rules let the account pay is told, under whichever hold', async () => {
    const cardId = await readyToPay(person)
    expect(valueOf(await person.client.call(operations.getLimits, {}))).toMatchObject({
      level: 'class-1',
      limits: [],
      next: null,
    })
    valueOf(await person.client.call(operations.choosePolicy, { policyId: 'classes-2018' }))
    const { order } = valueOf(
      await person.client.call(operations.createOrder, { shopId: 'noodles', goods: 'Noodles', amountFen: 250_00 }),
    )
    const target = { kind: 'order', orderId: order.id } as const
    valueOf(
      await person.client.call(operations.pay, {
        paymentId: 'p-1',
        target,
        amountFen: 250_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }),
    )
    const told = valueOf(await person.client.call(operations.getLimits, {}))
    expect(told.limits.find(({ id }) => id === 'class-1-lifetime-2016')).toMatchObject({ mostFen: 1_000_00, usedFen: 250_00 })
    expect(told.next).toMatchObject({ level: 'class-2', banks: 2, documents: true })
  })

  test('pictures of documents as large as may be are sent one by one, and reviewed', async () => {
    await signUp(person)
    const picture = `/9j/${'A'.repeat(pictureMaxChars - 4)}`
    for (const piece of picturePieces)
      valueOf(await person.client.call(operations.sendDocumentPicture, { pictureId: `of-${piece}`, piece, picture }))
    const { sent } = valueOf(await person.client.call(operations.getVerification, {}))
    expect(sent.map(({ pictureId }) => pictureId)).toEqual(['of-passport', 'of-visa', 'of-entry-stamp'])
    const asked = valueOf(await person.client.call(operations.submitVerification, { reviewId: 'review-1', name: 'ANNA SCHMIDT' }))
    expect(asked.status).toBe('in-review')
    expect(valueOf(await person.client.call(operations.getAccount, {})).verification).toBe('in-review')
  })

  test('a picture whose answer was lost has arrived, and is not sent twice', async () => {
    await signUp(person)
    await switchNetwork(person, 'lost')
    const input = { pictureId: 'stamp', piece: 'entry-stamp', picture: '/9j/AAAA' } as const
    errorOf(await person.client.call(operations.sendDocumentPicture, input, { idempotencyKey: 'stamp' }), 'network.lost-answer')
    const known = valueOf(await person.client.call(operations.getVerification, {}))
    expect(known.sent).toEqual([{ piece: 'entry-stamp', pictureId: 'stamp' }])
    expect(valueOf(await person.client.call(operations.sendDocumentPicture, input, { idempotencyKey: 'stamp' }))).toEqual(known)
  })

  test('a picture that is longer than may be is refused, and not by breaking the connection', async () => {
    await signUp(person)
    const input = { pictureId: 'p', piece: 'visa', picture: `/9j/${'A'.repeat(pictureMaxChars)}` } as const
    errorOf(await person.client.call(operations.sendDocumentPicture, input), 'request.invalid')
  })
})

/** A shop's orders when it has heard that its newest one is paid: a server tells merchants after it has answered. */
async function ordersOnceHeard({ client }: Person, shopId: string): Promise<OutputOf<'listShopOrders'>['orders']> {
  for (let looks = 0; looks < 600; looks += 1) {
    const { orders } = valueOf(await client.call(operations.listShopOrders, { shopId }))
    if (orders[0]?.status === 'paid') return orders
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the shop has not heard of its payment')
}
