import { nextShanghaiDay } from '@/domain/time/calendar'

import {
  detailsOnFile,
  errorOf,
  fillAfter,
  freshLinkId,
  linkCard,
  newestCode,
  openWorld,
  personNamed,
  signUpToPay,
  switchFault,
  type TestWorld,
  valueOf,
  wrong,
} from './support/wallet'

const minute = 60_000

async function submit(test: TestWorld, session: string, personId: string, change: object = {}, linkId = freshLinkId()) {
  const details = { ...detailsOnFile(await personNamed(test, personId)), ...change }
  return test.send('submitLink', { linkId, details }, { session })
}

describe('what the bank says', () => {
  test('a mismatch names the fields where the bank does, and counts down the attempts of the day', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const { bank } = await personNamed(test, 'anna')
    for (let attemptsLeft = 4; attemptsLeft >= 0; attemptsLeft -= 1) {
      const answer = await submit(test, session, 'anna', { holderName: 'Anna Schmidt', phone: `+861390000000${attemptsLeft}` })
      expect(errorOf(answer, 'bank.mismatch')).toEqual({ code: 'bank.mismatch', fields: ['name', 'phone'], attemptsLeft })
    }
    const { cardNumber } = bank
    expect(valueOf(await test.send('getLinkAttempts', { cardNumber }, { session }))).toEqual({
      attemptsLeft: 0,
      attemptsPerDay: 5,
    })
    const midnight = Date.UTC(2026, 2, 1, 16)
    // Right details do not help today, and the bank is not asked: it would have sent a code.
    const refused = await submit(test, session, 'anna')
    expect(errorOf(refused, 'bank.too-many-attempts')).toMatchObject({ retryAt: midnight })
    await test.clock.advance(midnight - test.clock.now())
    valueOf(await submit(test, session, 'anna'))
  })

  test('attempts are each account’s own, and survive a restart', async () => {
    const first = await openWorld()
    const session = await signUpToPay(first)
    for (let n = 0; n < 3; n += 1) await submit(first, session, 'kwame', { holderName: `Kwame ${n}` })
    const again = await openWorld({ clock: first.clock, storage: first.storage })
    errorOf(await submit(again, session, 'kwame'), 'bank.too-many-attempts')
    const holder = await signUpToPay(again, { phone: '+33612345678' })
    valueOf(await submit(again, holder, 'kwame'))
  })

  test('a number that got about has so many attempts in all; who linked the card before is past that', async () => {
    const test = await openWorld()
    const holder = await signUpToPay(test)
    const cardId = await linkCard(test, holder, 'anna')
    valueOf(await test.send('unlinkCard', { cardId }, { session: holder }))
    await test.clock.advance(2 * minute)
    const refusals: string[] = []
    for (let stranger = 0; stranger < 5; stranger += 1) {
      const session = await signUpToPay(test, { phone: `+3361234567${stranger}` })
      for (let n = 0; n < 5; n += 1) {
        const answer = await submit(test, session, 'anna', { holderName: `NOT ANNA ${n}` })
        if (!answer.ok) refusals.push(answer.error.code)
      }
    }
    // One of the twenty was the holder's own.
    expect(refusals.filter((code) => code === 'bank.mismatch')).toHaveLength(19)
    expect(refusals.filter((code) => code === 'bank.too-many-attempts')).toHaveLength(6)
    valueOf(await submit(test, holder, 'anna'))
  })

  test('asking how many are left costs none, and is itself counted', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const { cardNumber } = (await personNamed(test, 'anna')).bank
    for (let n = 0; n < 200; n += 1)
      expect(valueOf(await test.send('getLinkAttempts', { cardNumber }, { session })).attemptsLeft).toBe(5)
    const midnight = Date.UTC(2026, 2, 1, 16)
    expect(errorOf(await test.send('getLinkAttempts', { cardNumber }, { session }), 'request.too-many')).toMatchObject({
      retryAt: midnight,
    })
    await test.clock.advance(midnight - test.clock.now())
    valueOf(await test.send('getLinkAttempts', { cardNumber }, { session }))
  })

  test('a bank that reveals nothing names no field', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    expect(errorOf(await submit(test, session, 'kwame', { holderName: 'Kwame Mensah' }), 'bank.mismatch')).toEqual({
      code: 'bank.mismatch',
      fields: null,
      attemptsLeft: 2,
    })
  })

  test('every person’s difficulty is met by what they would type, and none by what the bank has', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const { people } = valueOf(await test.send('sandboxState', {}))
    expect(people.length).toBeGreaterThanOrEqual(12)
    expect(new Set(people.map((person) => person.difficulty)).size).toBe(people.length)
    for (const { id, knows, differs, difficulty } of people) {
      const typed = await submit(test, session, id, {
        holderName: knows.name,
        idKind: knows.idKind,
        idNumber: knows.idNumber,
        phone: knows.phone,
      })
      if (difficulty === 'unsupported-card') expect(errorOf(typed, 'card.unsupported')).toMatchObject({ reason: 'prepaid' })
      else if (difficulty === 'linked-by-other') errorOf(typed, 'card.linked-by-other')
      else if (differs.length > 0) errorOf(typed, 'bank.mismatch')
      else valueOf(typed)
      if (differs.length > 0) valueOf(await submit(test, session, id))
    }
  })

  test('an unknown card, a foreign scheme and the faults each have their own answer', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    expect(
      errorOf(await submit(test, session, 'anna', { cardNumber: '6222029999999999999' }), 'bank.unknown-card'),
    ).toMatchObject({ attemptsLeft: 4 })
    expect(errorOf(await submit(test, session, 'anna', { cardNumber: '6759649826438453' }), 'card.unsupported')).toMatchObject({
      reason: 'maestro',
    })
    await switchFault(test, { bankLink: 'out-of-service' })
    errorOf(await submit(test, session, 'anna'), 'bank.out-of-service')
    const { cardNumber } = (await personNamed(test, 'anna')).bank
    // A bank that looked at nothing costs no attempt.
    expect(valueOf(await test.send('getLinkAttempts', { cardNumber }, { session })).attemptsLeft).toBe(5)
    await switchFault(test, { bankLink: 'too-many-attempts' })
    errorOf(await submit(test, session, 'anna'), 'bank.too-many-attempts')
    await switchFault(test, { bankLink: 'linked-by-other' })
    errorOf(await submit(test, session, 'anna'), 'card.linked-by-other')
    await switchFault(test, { bankLink: 'slow' })
    const slow = submit(test, session, 'anna')
    await test.clock.advance(3_000)
    valueOf(await slow)
  })

  test('a card that is linked already is named as mine, or as somebody else’s', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    await linkCard(test, session, 'anna')
    errorOf(await submit(test, session, 'anna'), 'card.already-yours')
    const other = await signUpToPay(test, { phone: '+33612345678' })
    errorOf(await submit(test, other, 'anna'), 'card.linked-by-other')
  })
})

describe('details that the bank has refused today', () => {
  const wrongName = { holderName: 'ANNA SCHMITT' }

  test('are refused again, from another tab too, without an attempt', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const first = errorOf(await submit(test, session, 'anna', wrongName), 'bank.mismatch')
    expect(first).toMatchObject({ fields: ['name'], attemptsLeft: 4 })
    // The bank is not asked: it would not answer at all.
    await switchFault(test, { bankLink: 'out-of-service' })
    const linkId = freshLinkId()
    expect(errorOf(await submit(test, session, 'anna', wrongName, linkId), 'bank.mismatch')).toEqual(first)
    expect(valueOf(await test.send('getLink', { linkId }, { session }))).toMatchObject({ errorCode: 'bank.mismatch' })
    errorOf(await submit(test, session, 'anna', { holderName: 'ANNA SCHMIT' }), 'bank.out-of-service')
  })

  test('are refused for the rest of the Shanghai day, in which the bank would count them, and tried again on the next', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const midnight = nextShanghaiDay(test.clock.now())
    errorOf(await submit(test, session, 'anna', wrongName), 'bank.mismatch')
    // Whenever the bank is asked, it says this.
    await switchFault(test, { bankLink: 'out-of-service' })
    await test.clock.advance(midnight - test.clock.now() - minute)
    errorOf(await submit(test, session, 'anna', wrongName), 'bank.mismatch')
    await test.clock.advance(minute)
    errorOf(await submit(test, session, 'anna', wrongName), 'bank.out-of-service')
  })

  test('are tried again at once when the bank says that its record has changed', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    errorOf(await submit(test, session, 'anna', wrongName), 'bank.mismatch')
    await test.world.service.bankNews.recordChanged((await personNamed(test, 'tom')).bank.cardNumber)
    expect(errorOf(await submit(test, session, 'anna', wrongName), 'bank.mismatch')).toMatchObject({ attemptsLeft: 4 })
    await test.world.service.bankNews.recordChanged((await personNamed(test, 'anna')).bank.cardNumber)
    expect(errorOf(await submit(test, session, 'anna', wrongName), 'bank.mismatch')).toMatchObject({ attemptsLeft: 3 })
  })

  test('are another account’s to find out for itself', async () => {
    const test = await openWorld()
    errorOf(await submit(test, await signUpToPay(test), 'anna', wrongName), 'bank.mismatch')
    const other = await signUpToPay(test, { phone: '+33612345678' })
    expect(errorOf(await submit(test, other, 'anna', wrongName), 'bank.mismatch')).toMatchObject({ attemptsLeft: 4 })
  })

  test('what says nothing of the details is not remembered', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    await switchFault(test, { bankLink: 'linked-by-other' })
    errorOf(await submit(test, session, 'anna'), 'card.linked-by-other')
    await switchFault(test, { bankLink: 'too-many-attempts' })
    errorOf(await submit(test, session, 'anna'), 'bank.too-many-attempts')
    await switchFault(test, { bankLink: 'normal' })
    valueOf(await submit(test, session, 'anna'))
  })
})

describe('answers that are lost', () => {
  test('the same attempt sent again gets the first answer and costs nothing more', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const linkId = freshLinkId()
    const first = valueOf(await submit(test, session, 'anna', {}, linkId))
    expect(valueOf(await submit(test, session, 'anna', {}, linkId))).toEqual(first)
    errorOf(await submit(test, session, 'anna', { holderName: 'OTHER' }, linkId), 'request.key-reused')
    const { cardNumber } = (await personNamed(test, 'anna')).bank
    expect(valueOf(await test.send('getLinkAttempts', { cardNumber }, { session })).attemptsLeft).toBe(4)
    const refused = freshLinkId()
    await submit(test, session, 'yuki', { holderName: 'X' }, refused)
    expect(errorOf(await submit(test, session, 'yuki', { holderName: 'X' }, refused), 'bank.mismatch')).toMatchObject({
      attemptsLeft: 4,
    })
    expect(valueOf(await test.send('getLink', { linkId: refused }, { session }))).toEqual({
      status: 'refused',
      linkId: refused,
      errorCode: 'bank.mismatch',
    })
  })

  test('what became of an attempt without an answer is found out: done, or never arrived', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const test = await openWorld({ seed: `silent ${n}` })
      const session = await signUpToPay(test)
      await switchFault(test, { bankLink: 'no-answer' })
      const sent = submit(test, session, 'anna', {}, 'lost')
      await test.clock.advance(4_000)
      errorOf(await sent, 'bank.no-answer')
      await switchFault(test, { bankLink: 'normal' })
      await test.clock.advance(10_000)
      const found = await test.send('getLink', { linkId: 'lost' }, { session })
      outcomes.add(found.ok ? found.value.status : found.error.code)
      const again = valueOf(await submit(test, session, 'anna', {}, 'lost'))
      const code = await newestCode(test, (await personNamed(test, 'anna')).bank.phone)
      valueOf(await test.send('confirmLink', { linkId: again.linkId, code }, { session }))
      const { cardNumber } = (await personNamed(test, 'anna')).bank
      expect(valueOf(await test.send('getLinkAttempts', { cardNumber }, { session })).attemptsLeft).toBe(4)
    }
    expect([...outcomes].sort()).toEqual(['code-sent', 'link.unknown'])
  })

  test('a confirmation without an answer is found out too, and makes one card', async () => {
    const outcomes = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const test = await openWorld({ seed: `silent ${n}` })
      const session = await signUpToPay(test)
      const { linkId } = valueOf(await submit(test, session, 'anna'))
      const code = await newestCode(test)
      await switchFault(test, { bankLink: 'no-answer' })
      const sent = test.send('confirmLink', { linkId, code }, { session })
      await test.clock.advance(4_000)
      errorOf(await sent, 'bank.no-answer')
      await switchFault(test, { bankLink: 'normal' })
      await test.clock.advance(10_000)
      outcomes.add(valueOf(await test.send('getLink', { linkId }, { session })).status)
      valueOf(await test.send('confirmLink', { linkId, code }, { session }))
      valueOf(await test.send('confirmLink', { linkId, code }, { session }))
      expect(valueOf(await test.send('listCards', {}, { session })).cards).toHaveLength(1)
    }
    expect([...outcomes].sort()).toEqual(['code-sent', 'linked'])
  })

  test('what the bank said and there was no room to write down is asked again, not called undone', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    await switchFault(test, { bankLink: 'slow' })
    const whileFull = async <T>(sent: Promise<T>): Promise<T> => {
      await test.clock.advance(2_999)
      // The bank's own book is in the same storage: it is let in before that is full.
      const makeRoom = fillAfter(test.storage, 1)
      await test.clock.advance(1)
      makeRoom()
      return sent
    }
    errorOf(await whileFull(submit(test, session, 'anna', {}, 'l1')), 'bank.no-answer')
    expect(valueOf(await test.send('getLink', { linkId: 'l1' }, { session })).status).toBe('code-sent')
    const code = await newestCode(test)
    errorOf(await whileFull(test.send('confirmLink', { linkId: 'l1', code }, { session })), 'bank.no-answer')
    expect(valueOf(await test.send('getLink', { linkId: 'l1' }, { session })).status).toBe('linked')
    expect(valueOf(await test.send('listCards', {}, { session })).cards).toHaveLength(1)
  })

  test('an attempt that nobody made is unknown, another’s too', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const other = await signUpToPay(test, { phone: '+33612345678' })
    const { linkId } = valueOf(await submit(test, session, 'anna'))
    for (const asker of [
      { session: other, linkId },
      { session, linkId: 'nothing' },
    ]) {
      errorOf(await test.send('getLink', { linkId: asker.linkId }, asker), 'link.unknown')
      errorOf(await test.send('confirmLink', { linkId: asker.linkId, code: '123456' }, asker), 'link.unknown')
      errorOf(await test.send('resendLinkCode', { linkId: asker.linkId }, asker), 'link.unknown')
    }
  })
})

describe('the bank’s code', () => {
  test('five wrong ones end the attempt', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const { linkId } = valueOf(await submit(test, session, 'anna'))
    const code = await newestCode(test)
    for (let attemptsLeft = 4; attemptsLeft > 0; attemptsLeft -= 1) {
      const answer = await test.send('confirmLink', { linkId, code: wrong(code) }, { session })
      expect(errorOf(answer, 'code.wrong')).toMatchObject({ attemptsLeft })
    }
    errorOf(await test.send('confirmLink', { linkId, code: wrong(code) }, { session }), 'code.too-many-attempts')
    errorOf(await test.send('confirmLink', { linkId, code }, { session }), 'link.not-waiting-for-code')
    errorOf(await test.send('resendLinkCode', { linkId }, { session }), 'link.not-waiting-for-code')
    expect(valueOf(await test.send('listCards', {}, { session })).cards).toEqual([])
  })

  test('expires after ten minutes; another one is sent after a minute and ends the first', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const { linkId, resendAt } = valueOf(await submit(test, session, 'anna'))
    const first = await newestCode(test)
    expect(errorOf(await test.send('resendLinkCode', { linkId }, { session }), 'sms.resend-too-soon')).toMatchObject({
      retryAt: resendAt,
    })
    await test.clock.advance(10 * minute)
    errorOf(await test.send('confirmLink', { linkId, code: first }, { session }), 'code.expired')
    valueOf(await test.send('resendLinkCode', { linkId }, { session }))
    errorOf(await test.send('confirmLink', { linkId, code: first }, { session }), 'code.wrong')
    valueOf(await test.send('confirmLink', { linkId, code: await newestCode(test) }, { session }))
  })

  test('a bank out of service or silent while resending says so', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const { linkId } = valueOf(await submit(test, session, 'anna'))
    await switchFault(test, { bankLink: 'out-of-service' })
    errorOf(await test.send('resendLinkCode', { linkId }, { session }), 'bank.out-of-service')
    errorOf(await test.send('confirmLink', { linkId, code: '123456' }, { session }), 'bank.out-of-service')
  })
})

describe('guessing', () => {
  test('codes for one card are sent ten times a day at most, whatever the attempt is called', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const [first, second] = [valueOf(await submit(test, session, 'anna')), valueOf(await submit(test, session, 'anna'))]
    for (let n = 0; n < 10; n += 1) {
      await test.clock.advance(minute)
      valueOf(await test.send('resendLinkCode', { linkId: (n % 2 === 0 ? first : second).linkId }, { session }))
    }
    await test.clock.advance(minute)
    for (const { linkId } of [first, second]) {
      const refused = errorOf(await test.send('resendLinkCode', { linkId }, { session }), 'sms.too-many')
      expect(refused).toMatchObject({ retryAt: Date.UTC(2026, 2, 1, 16) })
    }
    await test.clock.advance(Date.UTC(2026, 2, 1, 16) - test.clock.now())
    valueOf(await test.send('resendLinkCode', { linkId: first.linkId }, { session }))
  })

  test('an account tries so many cards a day and no more: numbers can’t be found by trying', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const probe = (n: number) => submit(test, session, 'anna', { cardNumber: `62220299999${String(n).padStart(8, '0')}` })
    for (let n = 0; n < 50; n += 1) errorOf(await probe(n), 'bank.unknown-card')
    const refused = errorOf(await probe(50), 'bank.too-many-attempts')
    expect(refused).toMatchObject({ retryAt: Date.UTC(2026, 2, 1, 16) })
    const other = await signUpToPay(test, { phone: '+33612345678' })
    await linkCard(test, other, 'yuki')
    // That somebody has linked a card is not said to who has no tries left either.
    errorOf(await submit(test, session, 'yuki', { holderName: 'X' }), 'bank.too-many-attempts')
    await test.clock.advance(Date.UTC(2026, 2, 1, 16) - test.clock.now())
    await linkCard(test, session, 'anna')
  })
})

describe('My Cards', () => {
  test('the order is set with every card once', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const anna = await linkCard(test, session, 'anna')
    const yuki = await linkCard(test, session, 'yuki')
    const ids = async () => valueOf(await test.send('listCards', {}, { session })).cards.map((card) => card.id)
    expect(await ids()).toEqual([anna, yuki])
    valueOf(await test.send('orderCards', { cardIds: [yuki, anna], balancePlace: 2 }, { session }))
    expect(await ids()).toEqual([yuki, anna])
    errorOf(await test.send('orderCards', { cardIds: [yuki], balancePlace: 0 }, { session }), 'request.invalid')
    errorOf(await test.send('orderCards', { cardIds: [yuki, yuki], balancePlace: 0 }, { session }), 'request.invalid')
    errorOf(await test.send('orderCards', { cardIds: [yuki, 'nothing'], balancePlace: 0 }, { session }), 'card.not-found')
    // A card that is unlinked keeps its place.
    const { undoUntil } = valueOf(await test.send('unlinkCard', { cardId: yuki }, { session }))
    expect(undoUntil).toBeGreaterThan(test.clock.now())
    expect(await ids()).toEqual([anna])
    valueOf(await test.send('restoreCard', { cardId: yuki }, { session }))
    expect(await ids()).toEqual([yuki, anna])
  })

  test('the balance pays after so many cards, and keeps its place as cards come and go', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const anna = await linkCard(test, session, 'anna')
    const yuki = await linkCard(test, session, 'yuki')
    const place = async () => valueOf(await test.send('listCards', {}, { session })).balance.place
    expect(await place()).toBe(2)
    const cardIds = [anna, yuki]
    expect(valueOf(await test.send('orderCards', { cardIds, balancePlace: 1 }, { session })).balance.place).toBe(1)
    errorOf(await test.send('orderCards', { cardIds, balancePlace: 3 }, { session }), 'request.invalid')
    expect(valueOf(await test.send('unlinkCard', { cardId: anna }, { session })).balance.place).toBe(0)
    expect(valueOf(await test.send('restoreCard', { cardId: anna }, { session })).balance.place).toBe(1)
    await linkCard(test, session, 'emily')
    expect(await place()).toBe(1)
    valueOf(
      await test.send(
        'orderCards',
        { cardIds: [yuki, anna, ...(await others(test, session, cardIds))], balancePlace: 3 },
        { session },
      ),
    )
    expect(await place()).toBe(3)
  })

  test('after the undo a card is gone, its token revoked, and it can be linked anew', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const cardId = await linkCard(test, session, 'anna')
    const { undoUntil } = valueOf(await test.send('unlinkCard', { cardId }, { session }))
    errorOf(await test.send('unlinkCard', { cardId }, { session }), 'card.not-found')
    await test.clock.advance(undoUntil - test.clock.now())
    errorOf(await test.send('restoreCard', { cardId }, { session }), 'card.undo-over')
    errorOf(await test.send('restoreCard', { cardId: 'nothing' }, { session }), 'card.not-found')
    expect(Object.values(test.storage.dump()).join('\n')).toContain('"revoked":true')
    await linkCard(test, session, 'anna')
  })

  test('a restoration that comes to its turn after the undo is over restores nothing', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const cardId = await linkCard(test, session, 'anna')
    const { undoUntil } = valueOf(await test.send('unlinkCard', { cardId }, { session }))
    let release: () => void = () => undefined
    void test.lock.run(() => new Promise<void>((resolve) => (release = resolve)))
    const restoring = test.send('restoreCard', { cardId }, { session })
    await test.clock.advance(undoUntil - test.clock.now())
    release()
    errorOf(await restoring, 'card.undo-over')
  })

  test('another account’s card can be neither unlinked nor restored', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const cardId = await linkCard(test, session, 'anna')
    const other = await signUpToPay(test, { phone: '+33612345678' })
    errorOf(await test.send('unlinkCard', { cardId }, { session: other }), 'card.not-found')
    errorOf(await test.send('restoreCard', { cardId }, { session: other }), 'card.not-found')
    errorOf(await test.send('orderCards', { cardIds: [cardId], balancePlace: 0 }, { session: other }), 'card.not-found')
  })
})

/** The ids of the linked cards that are none of these. */
async function others(test: TestWorld, session: string, cardIds: readonly string[]): Promise<readonly string[]> {
  const { cards } = valueOf(await test.send('listCards', {}, { session }))
  return cards.map(({ id }) => id).filter((id) => cardIds.indexOf(id) < 0)
}
