import type { WalletError, WalletEvent } from '@/contract'
import type { Result } from '@/domain/core/result'

import {
  anOrder,
  detailsOnFile,
  errorOf,
  freshLinkId,
  linkCard,
  newestCode,
  openWorld,
  paymentPassword,
  personNamed,
  signUpToPay,
  switchFault,
  type TestWorld,
  valueOf,
  wrong,
} from './support/wallet'

const minute = 60_000
const midnight = Date.UTC(2026, 2, 1, 16)
const phoneOfB = '+33612345678'

interface Two {
  readonly test: TestWorld
  /** Has linked the card. */
  readonly a: string
  /** Wants it. */
  readonly b: string
  readonly cardOfA: string
}

/** Two accounts, one card: A has it. */
async function two(): Promise<Two> {
  const test = await openWorld()
  const a = await signUpToPay(test)
  const cardOfA = await linkCard(test, a)
  return { test, a, b: await signUpToPay(test, { phone: phoneOfB }), cardOfA }
}

async function submit(test: TestWorld, session: string, change: object = {}, personId = 'anna', linkId = freshLinkId()) {
  const details = {
    ...detailsOnFile(await personNamed(test, personId)),
    ...change,
  }
  return {
    linkId,
    answer: await test.send('submitLink', { linkId, details }, { session }),
  }
}

/** An attempt of details that match, for a card that is linked elsewhere. */
async function refusedAttempt(test: TestWorld, session: string, personId = 'anna'): Promise<string> {
  const { linkId, answer } = await submit(test, session, {}, personId)
  errorOf(answer, 'card.linked-by-other')
  return linkId
}

async function takeOver(test: TestWorld, session: string, linkId: string) {
  return test.send('takeOverCard', { linkId }, { session })
}

async function takeOverWithCode(test: TestWorld, session: string, personId = 'anna'): Promise<string> {
  const linkId = await refusedAttempt(test, session, personId)
  valueOf(await takeOver(test, session, linkId))
  const code = await newestCode(test)
  return valueOf(await test.send('confirmLink', { linkId, code }, { session })).card.id
}

async function cardsOf(test: TestWorld, session: string): Promise<readonly string[]> {
  return valueOf(await test.send('listCards', {}, { session })).cards.map(({ id }) => id)
}

async function eventsOf(test: TestWorld, session: string, cursor: string | null): Promise<readonly WalletEvent[]> {
  return valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session })).events
}

describe('a card that another account of this wallet has linked', () => {
  test('is taken over with the code to the phone on file: it is B’s, and A’s no more', async () => {
    const { test, a, b, cardOfA } = await two()
    const linkId = await refusedAttempt(test, b)
    const sent = valueOf(await takeOver(test, b, linkId))
    expect(sent).toMatchObject({
      status: 'code-sent',
      linkId,
      maskedPhone: expect.stringContaining('8001') as string,
    })
    // Until the code is there nothing has changed.
    expect(await cardsOf(test, a)).toEqual([cardOfA])
    const code = await newestCode(test, '13800138001')
    const { card } = valueOf(await test.send('confirmLink', { linkId, code }, { session: b }))
    expect(await cardsOf(test, b)).toEqual([card.id])
    expect(await cardsOf(test, a)).toEqual([])
    errorOf(await test.send('restoreCard', { cardId: cardOfA }, { session: a }), 'card.undo-over')
    expect(valueOf(await test.send('getAccount', {}, { session: a })).cardCount).toBe(0)
  })

  test('A is told, in front of the app or at its next start, until A has read it', async () => {
    const { test, a, b, cardOfA } = await two()
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session: a }))
    await takeOverWithCode(test, b)
    const told = {
      kind: 'card-taken-over',
      card: { id: cardOfA, last4: '0123' },
    }
    expect(await eventsOf(test, a, cursor)).toMatchObject([{ kind: 'cards-changed' }, told])
    expect(await eventsOf(test, a, null)).toMatchObject([told])
    errorOf(await test.send('acknowledgeTakeOver', { cardId: cardOfA }, { session: b }), 'card.not-found')
    expect(await eventsOf(test, a, null)).toMatchObject([told])
    valueOf(await test.send('acknowledgeTakeOver', { cardId: cardOfA }, { session: a }))
    valueOf(await test.send('acknowledgeTakeOver', { cardId: cardOfA }, { session: a }))
    expect(await eventsOf(test, a, null)).toEqual([])
    expect((await eventsOf(test, a, cursor)).map(({ kind }) => kind)).not.toContain('card-taken-over')
    expect(await eventsOf(test, b, null)).toEqual([])
  })

  test('A’s token is worth nothing any more, and a card that A takes back is not told as gone', async () => {
    const { test, a, b } = await two()
    const cardOfB = await takeOverWithCode(test, b)
    const order = await anOrder(test)
    const target = { kind: 'order', orderId: order.id } as const
    const pay = {
      paymentId: 'p1',
      target,
      amountFen: order.amountFen,
      paymentPassword,
    }
    errorOf(await test.send('pay', { ...pay, source: { kind: 'card', cardId: cardOfB } }, { session: a }), 'card.none')
    const back = await takeOverWithCode(test, a)
    expect(await eventsOf(test, a, null)).toEqual([])
    expect(valueOf(await test.send('pay', { ...pay, source: { kind: 'card', cardId: back } }, { session: a })).status).toBe(
      'succeeded',
    )
    expect(await eventsOf(test, b, null)).toMatchObject([{ kind: 'card-taken-over', card: { id: cardOfB } }])
  })

  test('a payment that A’s bank is still thinking about comes to its end as if nothing had happened', async () => {
    const ends = new Set<string>()
    for (let n = 0; n < 6; n += 1) {
      const test = await openWorld({ seed: `in flight ${n}` })
      const a = await signUpToPay(test)
      const cardId = await linkCard(test, a)
      const b = await signUpToPay(test, { phone: phoneOfB })
      const order = await anOrder(test)
      const target = { kind: 'order', orderId: order.id } as const
      await switchFault(test, { bankDebit: 'no-answer' })
      const pay = {
        paymentId: 'p1',
        target,
        amountFen: order.amountFen,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      }
      const paying = test.send('pay', pay, { session: a })
      await test.clock.advance(4_000)
      expect(valueOf(await paying).status).toBe('processing')
      await switchFault(test, { bankDebit: 'normal' })
      await takeOverWithCode(test, b)
      await test.clock.advance(20_000)
      const { status, decline } = valueOf(await test.send('getPayment', { paymentId: 'p1' }, { session: a }))
      ends.add(`${status} ${String(decline)}`)
    }
    expect([...ends].sort()).toEqual(['declined bank-not-reached', 'succeeded null'])
  })

  test('who has just unlinked it links it again at once, the undo being over then', async () => {
    const { test, a, cardOfA } = await two()
    valueOf(await test.send('unlinkCard', { cardId: cardOfA }, { session: a }))
    const again = await linkCard(test, a)
    expect(again).not.toBe(cardOfA)
    errorOf(await test.send('restoreCard', { cardId: cardOfA }, { session: a }), 'card.undo-over')
    expect(await cardsOf(test, a)).toEqual([again])
  })

  test('A’s undo of a moment ago is A’s alone: B’s try does not end it, B’s proof does', async () => {
    const { test, a, b, cardOfA } = await two()
    valueOf(await test.send('unlinkCard', { cardId: cardOfA }, { session: a }))
    await refusedAttempt(test, b)
    expect(valueOf(await test.send('restoreCard', { cardId: cardOfA }, { session: a })).cards).toHaveLength(1)
    valueOf(await test.send('unlinkCard', { cardId: cardOfA }, { session: a }))
    await takeOverWithCode(test, b)
    errorOf(await test.send('restoreCard', { cardId: cardOfA }, { session: a }), 'card.undo-over')
    // A has given the card away without help: there is nothing to be told.
    expect(await eventsOf(test, a, null)).toEqual([])
  })

  test('an undo that B’s proof has ended stays ended when B unlinks the card: A’s token is worth nothing', async () => {
    const { test, a, b, cardOfA } = await two()
    const linkId = await refusedAttempt(test, b)
    valueOf(await takeOver(test, b, linkId))
    const code = await newestCode(test)
    valueOf(await test.send('unlinkCard', { cardId: cardOfA }, { session: a }))
    const { card } = valueOf(await test.send('confirmLink', { linkId, code }, { session: b }))
    valueOf(await test.send('unlinkCard', { cardId: card.id }, { session: b }))
    errorOf(await test.send('restoreCard', { cardId: cardOfA }, { session: a }), 'card.undo-over')
    expect(valueOf(await test.send('restoreCard', { cardId: card.id }, { session: b })).cards).toHaveLength(1)
  })

  test('once A’s undo is over the card is free, though A’s app was closed', async () => {
    const { test, a, b, cardOfA } = await two()
    const { undoUntil } = valueOf(await test.send('unlinkCard', { cardId: cardOfA }, { session: a }))
    // A restart loses the timer that gives the token back.
    const later = await openWorld({ storage: test.storage })
    await later.clock.advance(undoUntil + 1 - later.clock.now())
    valueOf((await submit(later, b)).answer)
  })
})

describe('a card that another wallet has linked', () => {
  test('pieter proves it, and the other wallet’s token is worth nothing any more', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const cardId = await takeOverWithCode(test, session, 'pieter')
    expect(await cardsOf(test, session)).toEqual([cardId])
    const { undoUntil } = valueOf(await test.send('unlinkCard', { cardId }, { session }))
    await test.clock.advance(undoUntil - test.clock.now())
    // Nobody has it now: the ordinary way works.
    await linkCard(test, session, 'pieter')
  })
})

describe('nobody gets a card without the proof', () => {
  test('details that differ are a mismatch like any other, and offer nothing', async () => {
    const { test, a, b, cardOfA } = await two()
    const { linkId, answer } = await submit(test, b, {
      holderName: 'Somebody',
    })
    expect(errorOf(answer, 'bank.mismatch')).toMatchObject({ attemptsLeft: 4 })
    expect(errorOf(await takeOver(test, b, linkId), 'request.invalid')).toMatchObject({ field: 'linkId' })
    expect(await cardsOf(test, a)).toEqual([cardOfA])
  })

  test('an attempt that is unknown, another’s, or refused by nobody is not taken up', async () => {
    const { test, a, b } = await two()
    const linkId = await refusedAttempt(test, b)
    errorOf(await takeOver(test, b, 'nothing'), 'link.unknown')
    errorOf(await takeOver(test, a, linkId), 'link.unknown')
    const free = await submit(test, b, {}, 'yuki')
    valueOf(free.answer)
    errorOf(await takeOver(test, b, free.linkId), 'request.invalid')
    errorOf(await test.send('takeOverCard', { linkId }), 'session.missing')
  })

  test('five wrong codes end it, and A keeps the card', async () => {
    const { test, a, b, cardOfA } = await two()
    const linkId = await refusedAttempt(test, b)
    valueOf(await takeOver(test, b, linkId))
    const code = await newestCode(test)
    for (let attemptsLeft = 4; attemptsLeft > 0; attemptsLeft -= 1) {
      const answer = await test.send('confirmLink', { linkId, code: wrong(code) }, { session: b })
      expect(errorOf(answer, 'code.wrong')).toMatchObject({ attemptsLeft })
    }
    errorOf(await test.send('confirmLink', { linkId, code: wrong(code) }, { session: b }), 'code.too-many-attempts')
    errorOf(await takeOver(test, b, linkId), 'request.invalid')
    errorOf(await test.send('confirmLink', { linkId, code }, { session: b }), 'link.not-waiting-for-code')
    expect(await cardsOf(test, a)).toEqual([cardOfA])
    expect(await eventsOf(test, a, null)).toEqual([])
  })

  test('an expired code takes nothing over; a new one does', async () => {
    const { test, a, b } = await two()
    const linkId = await refusedAttempt(test, b)
    valueOf(await takeOver(test, b, linkId))
    const first = await newestCode(test)
    await test.clock.advance(10 * minute)
    errorOf(await test.send('confirmLink', { linkId, code: first }, { session: b }), 'code.expired')
    expect(await cardsOf(test, a)).toHaveLength(1)
    valueOf(await test.send('resendLinkCode', { linkId }, { session: b }))
    valueOf(await test.send('confirmLink', { linkId, code: await newestCode(test) }, { session: b }))
    expect(await cardsOf(test, a)).toEqual([])
  })

  test('each is counted: attempts as of any card, codes with those of the card', async () => {
    const { test, b } = await two()
    const linkId = await refusedAttempt(test, b)
    valueOf(await takeOver(test, b, linkId))
    for (let n = 0; n < 9; n += 1) {
      await test.clock.advance(minute)
      valueOf(await test.send('resendLinkCode', { linkId }, { session: b }))
    }
    const second = await refusedAttempt(test, b)
    expect(errorOf(await takeOver(test, b, second), 'sms.too-many')).toMatchObject({ retryAt: midnight })
    // Two of B's five are used; what A used is A's.
    for (let n = 0; n < 3; n += 1) await refusedAttempt(test, b)
    errorOf((await submit(test, b)).answer, 'bank.too-many-attempts')
    await test.clock.advance(midnight - test.clock.now())
    valueOf(await takeOver(test, b, second))
  })
})

describe('requests that come again, and answers that do not', () => {
  test('the same takeover gives the first answer again and sends one code', async () => {
    const { test, b } = await two()
    const linkId = await refusedAttempt(test, b)
    const sent = valueOf(await takeOver(test, b, linkId))
    const codes = async () => valueOf(await test.send('sandboxMessages', {})).messages.length
    const before = await codes()
    expect(valueOf(await takeOver(test, b, linkId))).toEqual(sent)
    expect(await codes()).toBe(before)
    const code = await newestCode(test)
    const card = valueOf(await test.send('confirmLink', { linkId, code }, { session: b }))
    expect(valueOf(await test.send('confirmLink', { linkId, code }, { session: b }))).toEqual(card)
    errorOf(await takeOver(test, b, linkId), 'card.already-yours')
  })

  test('a bank that is closed costs nothing: the offer stands', async () => {
    const { test, b } = await two()
    const linkId = await refusedAttempt(test, b)
    await switchFault(test, { bankLink: 'out-of-service' })
    for (let n = 0; n < 11; n += 1) errorOf(await takeOver(test, b, linkId), 'bank.out-of-service')
    await switchFault(test, { bankLink: 'too-many-attempts' })
    expect(errorOf(await takeOver(test, b, linkId), 'bank.too-many-attempts')).toMatchObject({ retryAt: midnight })
    await switchFault(test, { bankLink: 'normal' })
    expect(valueOf(await test.send('getLink', { linkId }, { session: b }))).toMatchObject({ errorCode: 'card.linked-by-other' })
    valueOf(await takeOver(test, b, linkId))
  })

  test('what became of it is found out: the code is on its way, or the bank never heard of it', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const test = await openWorld({ seed: `silent ${n}` })
      const a = await signUpToPay(test)
      await linkCard(test, a)
      const b = await signUpToPay(test, { phone: phoneOfB })
      const linkId = await refusedAttempt(test, b)
      await switchFault(test, { bankLink: 'no-answer' })
      const sending = takeOver(test, b, linkId)
      await test.clock.advance(4_000)
      errorOf(await sending, 'bank.no-answer')
      expect(valueOf(await test.send('getLink', { linkId }, { session: b })).status).toMatch(/waiting-for-bank|refused/)
      await switchFault(test, { bankLink: 'normal' })
      await test.clock.advance(10_000)
      outcomes.add(valueOf(await test.send('getLink', { linkId }, { session: b })).status)
      valueOf(await takeOver(test, b, linkId))
      const code = await newestCode(test, '13800138001')
      valueOf(await test.send('confirmLink', { linkId, code }, { session: b }))
      expect(await cardsOf(test, a)).toEqual([])
    }
    expect([...outcomes].sort()).toEqual(['code-sent', 'refused'])
  })

  test('a confirmation without an answer moves the card when it is found out, and tells A then', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const test = await openWorld({ seed: `silent ${n}` })
      const a = await signUpToPay(test)
      await linkCard(test, a)
      const b = await signUpToPay(test, { phone: phoneOfB })
      const linkId = await refusedAttempt(test, b)
      valueOf(await takeOver(test, b, linkId))
      const code = await newestCode(test)
      await switchFault(test, { bankLink: 'no-answer' })
      const sending = test.send('confirmLink', { linkId, code }, { session: b })
      await test.clock.advance(4_000)
      errorOf(await sending, 'bank.no-answer')
      await switchFault(test, { bankLink: 'normal' })
      await test.clock.advance(10_000)
      outcomes.add(valueOf(await test.send('getLink', { linkId }, { session: b })).status)
      valueOf(await test.send('confirmLink', { linkId, code }, { session: b }))
      expect([await cardsOf(test, a), (await cardsOf(test, b)).length]).toEqual([[], 1])
      expect(await eventsOf(test, a, null)).toHaveLength(1)
    }
    expect([...outcomes].sort()).toEqual(['code-sent', 'linked'])
  })
})

describe('attempts for one card that cross each other', () => {
  async function payOnce(test: TestWorld, session: string, cardId: string): Promise<string> {
    const { id: orderId, amountFen } = await anOrder(test)
    const target = { kind: 'order', orderId } as const
    return valueOf(
      await test.send(
        'pay',
        { paymentId: 'p1', target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
        { session },
      ),
    ).status
  }

  test('two takeovers of one account, both proved: one card, and it pays', async () => {
    const { test, b } = await two()
    const codes: { readonly linkId: string; readonly code: string }[] = []
    for (const linkId of [await refusedAttempt(test, b), await refusedAttempt(test, b)]) {
      valueOf(await takeOver(test, b, linkId))
      codes.push({ linkId, code: await newestCode(test) })
    }
    for (const given of codes) valueOf(await test.send('confirmLink', given, { session: b }))
    const cards = await cardsOf(test, b)
    expect(cards).toHaveLength(1)
    expect(await payOnce(test, b, cards[0] ?? '')).toBe('succeeded')
  })

  test('two ordinary attempts of one account, both proved: one card that pays, and no token is left behind', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const codes: { readonly linkId: string; readonly code: string }[] = []
    for (let n = 0; n < 2; n += 1) {
      const { linkId, answer } = await submit(test, session)
      valueOf(answer)
      codes.push({ linkId, code: await newestCode(test) })
    }
    for (const given of codes) valueOf(await test.send('confirmLink', given, { session }))
    const [cardId = '', ...others] = await cardsOf(test, session)
    expect(others).toEqual([])
    expect(await payOnce(test, session, cardId)).toBe('succeeded')
    const { undoUntil } = valueOf(await test.send('unlinkCard', { cardId }, { session }))
    await test.clock.advance(undoUntil - test.clock.now())
    // A token that nobody gave back would keep everybody from the card.
    await linkCard(test, session)
  })

  /** B’s proof whose answer is lost, then C’s: three accounts, and what B hears when it asks. */
  async function lateProof(seed: string) {
    const test = await openWorld({ seed })
    await linkCard(test, await signUpToPay(test))
    const b = await signUpToPay(test, { phone: phoneOfB })
    const c = await signUpToPay(test, { phone: '+33612345679' })
    const linkId = await refusedAttempt(test, b)
    valueOf(await takeOver(test, b, linkId))
    const code = await newestCode(test)
    await unanswered(test, () => test.send('confirmLink', { linkId, code }, { session: b }))
    const cardOfC = await takeOverWithCode(test, c)
    const { status } = valueOf(await test.send('getLink', { linkId }, { session: b }))
    return { test, b, c, linkId, code, cardOfC, status }
  }

  /** Has something asked of a bank whose answer gets lost, and waits until the bank can be asked what became of it. */
  async function unanswered(test: TestWorld, ask: () => Promise<Result<unknown, WalletError>>): Promise<void> {
    await switchFault(test, { bankLink: 'no-answer' })
    const asking = ask()
    await test.clock.advance(4_000)
    errorOf(await asking, 'bank.no-answer')
    await switchFault(test, { bankLink: 'normal' })
    await test.clock.advance(10_000)
  }

  test('a proof whose answer came late takes nothing from who has proved it since', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const { test, b, c, cardOfC, status } = await lateProof(`silent ${n}`)
      outcomes.add(status)
      expect([await cardsOf(test, b), await cardsOf(test, c)]).toEqual([[], [cardOfC]])
      expect(await payOnce(test, c, cardOfC)).toBe('succeeded')
    }
    // Refused where the bank had taken B's code, still to be entered where it had not.
    expect([...outcomes].sort()).toEqual(['code-sent', 'refused'])
  })

  test('who lost the card after such a proof proves it anew, with a code that was not sent before', async () => {
    let tried = 0
    for (let n = 0; n < 8 && tried === 0; n += 1) {
      const { test, b, c, linkId, code, cardOfC, status } = await lateProof(`silent ${n}`)
      if (status !== 'refused') continue
      tried += 1
      valueOf(await takeOver(test, b, linkId))
      errorOf(await test.send('confirmLink', { linkId, code }, { session: b }), 'code.wrong')
      expect(await cardsOf(test, c)).toEqual([cardOfC])
      valueOf(await test.send('confirmLink', { linkId, code: await newestCode(test) }, { session: b }))
      expect(await payOnce(test, b, (await cardsOf(test, b))[0] ?? '')).toBe('succeeded')
    }
    expect(tried).toBe(1)
  })

  test('a wish for a code that never reached the bank uses up none of the card’s codes', async () => {
    let tried = 0
    for (let n = 0; n < 8 && tried === 0; n += 1) {
      const test = await openWorld({ seed: `silent ${n}` })
      await linkCard(test, await signUpToPay(test))
      const b = await signUpToPay(test, { phone: phoneOfB })
      const linkId = await refusedAttempt(test, b)
      await unanswered(test, () => takeOver(test, b, linkId))
      if (valueOf(await test.send('getLink', { linkId }, { session: b })).status !== 'refused') continue
      tried += 1
      valueOf(await takeOver(test, b, linkId))
      for (let resent = 0; resent < 9; resent += 1) {
        await test.clock.advance(minute)
        valueOf(await test.send('resendLinkCode', { linkId }, { session: b }))
      }
    }
    expect(tried).toBe(1)
  })
})
