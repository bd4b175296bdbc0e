import { operations } from '@/contract'
import { routes } from '@/stores/routes'
import { storageKeys } from '@/stores/stored'

import {
  type App,
  go,
  newestCode,
  openFlow,
  personNamed,
  restarted,
  send,
  settle,
  signedUp,
  switchFault,
  typeAll,
} from './wizard'

async function atTheBank(id: string): Promise<App> {
  const app = await signedUp()
  typeAll(app, await personNamed(app, id))
  await send(app)
  return app
}

/** Everything that the device holds, but for the embedded service's own world. */
function keptByTheApp({ platform }: App): string {
  return platform.storage
    .keys()
    .filter((key) => key === storageKeys.linkDraft || key === storageKeys.session || key === storageKeys.settings)
    .map((key) => JSON.stringify(platform.storage.read(key)))
    .join('\n')
}

describe('linking a card with the people of the sandbox', () => {
  it('links at the first attempt where the bank has what was typed', async () => {
    const app = await atTheBank('anna')
    expect(app.flow.state).toMatchObject({ at: 'entering-code', problem: null })
    expect(app.platform.navigation.last()).toEqual({ kind: 'push', path: routes.linkCode, params: {} })
    go(app, 'summary', 'code')
    app.flow.confirm(await newestCode(app.stores))
    await settle(app)
    expect(app.flow.state.at).toBe('linked')
    expect(app.platform.navigation.last()).toEqual({ kind: 'restartAt', path: routes.linkDone })
    expect(app.stores.cards.cards).toMatchObject([{ bankCode: 'ICBC', last4: '0123' }])
    expect(app.stores.session.account?.cardCount).toBe(1)
    expect(app.platform.storage.read(storageKeys.linkDraft)).toEqual({ ok: true, value: null })
  })

  it.each(['tom', 'yuki', 'aisulu', 'jelena', 'emily'])('takes what older apps refused: %s', async (id) => {
    expect((await atTheBank(id)).flow.state.at).toBe('entering-code')
  })

  it.each([
    ['luca', { reason: 'mismatch', fields: ['idNumber'], attemptsLeft: 4 }, { type: 'tell', fields: ['earlierIdNumbers'] }],
    ['maria', { reason: 'mismatch', fields: ['name'], attemptsLeft: 4 }, { type: 'tell', fields: ['chineseName'] }],
    ['linh', { reason: 'mismatch', fields: ['phone'], attemptsLeft: 4 }, { type: 'tell', fields: ['earlierPhones'] }],
    [
      'kwame',
      { reason: 'mismatch', fields: null, attemptsLeft: 2 },
      { type: 'tell', fields: ['chineseName', 'earlierIdNumbers', 'earlierPhones'] },
    ],
    ['pieter', { reason: 'linked-by-other' }, null],
  ])('says what the bank said, and asks first what else the bank may have there: %s', async (id, refusal, help) => {
    expect((await atTheBank(id)).flow.state).toMatchObject({ at: 'refused', refusal, help })
  })

  it('names an unsupported card before anything is asked of the bank', async () => {
    const app = await signedUp()
    const { cardNumber } = await personNamed(app, 'olga')
    app.flow.edit({ cardNumber: cardNumber.slice(0, 8) })
    expect(app.flow.fields.cardNumber.unsupported).toBe('prepaid')
    app.flow.edit({ cardNumber })
    app.flow.next('number')
    expect(app.flow.place).toBe('number')
  })

  it('says when the bank takes no more attempts today, and goes on with another card', async () => {
    const app = await atTheBank('kwame')
    for (const holderName of ['A', 'B']) {
      app.flow.change('name')
      go(app, 'summary', 'name')
      app.flow.edit({ holderName })
      app.flow.next('name')
      go(app, 'name', 'summary')
      await send(app)
    }
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { attemptsLeft: 0 } })
    app.flow.change('name')
    go(app, 'summary', 'name')
    app.flow.edit({ holderName: 'C' })
    app.flow.next('name')
    go(app, 'name', 'summary')
    await send(app)
    expect(app.flow.state.at).toBe('blocked')
    app.flow.startOver()
    expect(app.flow.place).toBe('number')
  })

  it('knows how many attempts are left before the first one is used', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'kwame'))
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'reviewing', attempts: { left: 3, perDay: 3 } })
  })
})

describe('a card that is linked to another account', () => {
  it('is taken over by proving it: the bank sends the code that moves it', async () => {
    const app = await atTheBank('pieter')
    app.flow.takeOver()
    expect(app.flow.state.at).toBe('taking-over')
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'entering-code', problem: null })
    expect(app.platform.navigation.last()).toEqual({ kind: 'push', path: routes.linkCode, params: {} })
    go(app, 'summary', 'code')
    app.flow.confirm(await newestCode(app.stores, '13800138008'))
    await settle(app)
    expect(app.flow.state.at).toBe('linked')
    expect(app.stores.cards.cards).toMatchObject([{ bankCode: 'ICBC', last4: '0123' }])
  })

  it('asks the bank once on a double tap, and finds out where the answer was lost', async () => {
    const app = await atTheBank('pieter')
    await switchFault(app, { network: 'lost' })
    app.flow.takeOver()
    app.flow.takeOver()
    await app.platform.clock.advance(25_000)
    await app.platform.clock.advance(25_000)
    expect(app.flow.state).toMatchObject({ at: 'entering-code', problem: null })
    const messages = await app.stores.deps.client.call(operations.sandboxMessages, {})
    expect(messages.ok ? messages.value.messages.filter(({ to }) => to === '13800138008') : null).toHaveLength(1)
  })

  it('offline says that nothing was sent, and the same attempt leads back to the offer', async () => {
    const app = await atTheBank('pieter')
    await switchFault(app, { network: 'offline' })
    app.flow.takeOver()
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'reviewing', notice: 'offline' })
    await switchFault(app, {})
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { reason: 'linked-by-other' } })
    const { cardNumber } = await personNamed(app, 'pieter')
    const left = await app.stores.deps.client.call(operations.getLinkAttempts, { cardNumber })
    expect(left).toMatchObject({ ok: true, value: { attemptsLeft: 4 } })
  })

  it('after an outage “send again” leads back to the offer, and costs no attempt', async () => {
    const app = await atTheBank('pieter')
    await switchFault(app, { bankLink: 'out-of-service' })
    app.flow.takeOver()
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { reason: 'out-of-service' } })
    await switchFault(app, {})
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { reason: 'linked-by-other' } })
    const { cardNumber } = await personNamed(app, 'pieter')
    const left = await app.stores.deps.client.call(operations.getLinkAttempts, { cardNumber })
    expect(left).toMatchObject({ ok: true, value: { attemptsLeft: 4 } })
    app.flow.takeOver()
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'entering-code' })
  })

  it('goes on with the code after a restart', async () => {
    const app = await atTheBank('pieter')
    app.flow.takeOver()
    await settle(app)
    const again = await restarted(app)
    await settle(again)
    expect(again.flow.state).toMatchObject({ at: 'editing', unfinished: { status: 'code-sent' } })
    again.flow.continueWithCode()
    again.flow.confirm(await newestCode(app.stores, '13800138008'))
    await settle(again)
    expect(again.flow.state.at).toBe('linked')
  })

  it('waits until the bank sends codes again where it has sent too many', async () => {
    const app = await atTheBank('pieter')
    await switchFault(app, { bankLink: 'too-many-attempts' })
    app.flow.takeOver()
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'blocked' })
  })
})

describe('when the bank or the network fails', () => {
  it('offers to send again after an outage', async () => {
    const app = await signedUp()
    await switchFault(app, { bankLink: 'out-of-service' })
    typeAll(app, await personNamed(app, 'anna'))
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { reason: 'out-of-service' } })
    await switchFault(app, {})
    await send(app)
    expect(app.flow.state.at).toBe('entering-code')
  })

  it('finds out what became of details whose answer was lost, with one attempt used', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    await settle(app)
    await switchFault(app, { network: 'lost' })
    app.flow.send()
    await app.platform.clock.advance(25_000)
    await app.platform.clock.advance(25_000)
    expect(app.flow.state).toMatchObject({ at: 'entering-code', problem: null })
    const { cardNumber } = await personNamed(app, 'anna')
    const left = await app.stores.deps.client.call(operations.getLinkAttempts, { cardNumber })
    expect(left).toMatchObject({ ok: true, value: { attemptsLeft: 4 } })
  })

  it('finds out that a mismatch was answered, in the bank’s own words', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'james'))
    await settle(app)
    await switchFault(app, { network: 'lost' })
    app.flow.send()
    await app.platform.clock.advance(25_000)
    await app.platform.clock.advance(25_000)
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { reason: 'mismatch', fields: ['name'], attemptsLeft: 4 } })
  })

  it('finds out that a code was accepted whose answer was lost', async () => {
    const app = await atTheBank('anna')
    go(app, 'summary', 'code')
    const code = await newestCode(app.stores)
    await switchFault(app, { network: 'lost' })
    app.flow.confirm(code)
    await app.platform.clock.advance(25_000)
    await app.platform.clock.advance(25_000)
    expect(app.flow.state.at).toBe('linked')
    expect(app.stores.cards.cards).toHaveLength(1)
  })

  it('does not know while the bank does not answer, keeps asking, and learns it when the bank is back', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    await settle(app)
    await switchFault(app, { bankLink: 'no-answer' })
    app.flow.send()
    while (app.flow.state.at === 'sending') await app.platform.clock.advance(500)
    expect(app.flow.state.at).toBe('finding-out')
    await switchFault(app, {})
    await app.platform.clock.advance(60_000)
    // The seed decides whether the silent bank had done its work: either way the person knows, and gets on.
    if (app.flow.state.at === 'reviewing') {
      expect(app.flow.state.notice).toBe('never-arrived')
      await send(app)
    }
    expect(app.flow.state.at).toBe('entering-code')
    const { cardNumber } = await personNamed(app, 'anna')
    const left = await app.stores.deps.client.call(operations.getLinkAttempts, { cardNumber })
    expect(left).toMatchObject({ ok: true, value: { attemptsLeft: 4 } })
  })

  it('waits for a slow bank', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    await settle(app)
    await switchFault(app, { bankLink: 'slow' })
    app.flow.send()
    expect(app.flow.state.at).toBe('sending')
    await app.platform.clock.advance(60_000)
    expect(app.flow.state.at).toBe('entering-code')
  })

  it('keeps everything and says that nothing was sent while offline', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    await settle(app)
    await switchFault(app, { network: 'offline' })
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'reviewing', notice: 'offline' })
  })
})

describe('the code', () => {
  it('says how many tries are left, and empties the field for the next', async () => {
    const app = await atTheBank('anna')
    go(app, 'summary', 'code')
    const code = await newestCode(app.stores)
    app.flow.typeCode('000000')
    app.flow.confirm(code === '000000' ? '000001' : '000000')
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'entering-code', problem: { reason: 'wrong', attemptsLeft: 4 } })
    expect(app.flow.code).toBe('')
  })

  it('counts down to a new code by the second, and sends it then', async () => {
    const app = await atTheBank('anna')
    go(app, 'summary', 'code')
    const first = await newestCode(app.stores)
    expect(app.flow.secondsToResend).toBe(60)
    await app.platform.clock.advance(1_000)
    expect(app.flow.secondsToResend).toBe(59)
    app.flow.resend()
    expect(app.flow.state).toMatchObject({ resending: false })
    await app.platform.clock.advance(59_000)
    expect(app.flow.secondsToResend).toBe(0)
    app.flow.resend()
    await settle(app)
    expect(app.flow.secondsToResend).toBe(60)
    expect(await newestCode(app.stores)).not.toBe(first)
  })

  it('leads back to the phone where the masked one is not theirs, and forward to the code where nothing was changed', async () => {
    const app = await atTheBank('anna')
    go(app, 'summary', 'code')
    app.flow.change('phone')
    expect(app.flow.place).toBe('phone')
    go(app, 'code', 'phone')
    app.flow.next('phone')
    go(app, 'phone', 'summary')
    app.flow.continueWithCode()
    expect(app.flow.state.at).toBe('entering-code')
  })
})

describe('leaving and coming back', () => {
  it('asks for the payment password first, and goes on to the number once it is set', async () => {
    const app = await signedUp({ paymentPassword: false })
    expect(app.platform.navigation.last()).toEqual({
      kind: 'replace',
      path: routes.paymentPassword,
      params: { mode: 'set', then: 'link-card' },
    })
    const account = await app.stores.deps.client.call(operations.setPaymentPassword, { password: '274951' })
    if (account.ok) app.stores.session.accountChanged(account.value)
    app.flow.hidden('number')
    app.flow.opened('number')
    app.flow.shown('number')
    expect(app.flow.place).toBe('number')
  })

  it('keeps the answers on the way back, and asks nothing twice on the way forward', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    app.flow.hidden('summary')
    app.flow.shown('name')
    expect(app.flow.state).toMatchObject({ at: 'editing', step: 'name', drafts: { holderName: 'ANNA SCHMIDT' } })
    app.flow.next('name')
    expect(app.flow.place).toBe('summary')
  })

  it('turns away from a screen whose turn has not come', async () => {
    const app = await signedUp()
    go(app, 'number', 'summary')
    expect(app.flow.place).toBe('number')
    expect(app.platform.navigation.last()).toEqual({ kind: 'back', steps: 1 })
  })

  it('resumes where it was left while the app runs', async () => {
    const app = await atTheBank('anna')
    go(app, 'summary', 'code')
    app.flow.hidden('code')
    app.flow.opened('number')
    app.flow.shown('number')
    expect(app.flow.resumed).toBe('run')
    expect(app.flow.place).toBe('code')
  })

  it('reopens at the card number after a restart, with the rest filled in and no secret kept', async () => {
    const app = await signedUp()
    const anna = await personNamed(app, 'anna')
    typeAll(app, anna)
    app.flow.hidden('summary')
    const kept = keptByTheApp(app)
    expect(kept).toContain('ANNA SCHMIDT')
    for (const secret of [anna.cardNumber, anna.idNumber]) expect(kept).not.toContain(secret)

    const again = await restarted(app)
    expect(again.flow.resumed).toBe('draft')
    expect(again.flow.state).toMatchObject({
      at: 'editing',
      step: 'number',
      drafts: {
        cardNumber: '',
        idNumber: '',
        holderName: 'ANNA SCHMIDT',
        nationality: 'DEU',
        idKind: 'passport',
        phone: anna.phone,
      },
    })
    again.flow.edit({ cardNumber: anna.cardNumber })
    again.flow.next('number')
    expect(again.flow.place).toBe('identity')
  })

  it('finds the code that waits after a restart, and links with it', async () => {
    const again = await restarted(await atTheBank('anna'))
    await settle(again)
    expect(again.flow.state).toMatchObject({ at: 'editing', step: 'number', unfinished: { status: 'code-sent' } })
    again.flow.continueWithCode()
    go(again, 'number', 'code')
    await again.platform.clock.advance(60_000)
    again.flow.resend()
    await settle(again)
    again.flow.confirm(await newestCode(again.stores))
    await settle(again)
    expect(again.flow.state.at).toBe('linked')
  })

  it('tells after a restart that the card is linked, where the app closed over the accepted code', async () => {
    const app = await atTheBank('anna')
    go(app, 'summary', 'code')
    const code = await newestCode(app.stores)
    await switchFault(app, { network: 'lost' })
    app.flow.confirm(code)
    await settle(app)
    const again = await restarted(app)
    await again.platform.clock.advance(60_000)
    expect(again.flow.state).toMatchObject({ unfinished: { status: 'linked' } })
    expect(again.stores.cards.cards).toHaveLength(1)
  })

  it('goes on asking about the attempt from before a restart while the person types', async () => {
    const app = await atTheBank('anna')
    const again = await restarted(app)
    await switchFault(again, { network: 'offline' })
    await settle(again)
    expect(again.flow.state).toMatchObject({ unfinished: { status: 'asking' } })
    again.flow.edit({ cardNumber: '6222021234567890123' })
    again.flow.next('number')
    await switchFault(again, {})
    await again.platform.clock.advance(20_000)
    expect(again.flow.state).toMatchObject({ at: 'editing', step: 'identity', unfinished: { status: 'code-sent' } })
  })

  it('starts clean from a draft that is corrupt, and says so', async () => {
    const app = await signedUp()
    app.platform.storage.write(storageKeys.linkDraft, '{"accountId":1')
    const flow = openFlow(app.stores)
    expect(flow.state).toMatchObject({ at: 'editing', drafts: { holderName: '' } })
    expect(app.stores.notices.list).toMatchObject([{ message: { kind: 'storage-corrupt' } }])
  })

  it('gives no draft to another account', async () => {
    const app = await signedUp()
    app.flow.edit({ cardNumber: '622202' })
    app.platform.storage.write(
      storageKeys.linkDraft,
      JSON.stringify({
        accountId: 'somebody-else',
        draft: { holderName: 'EVE', nationality: null, idKind: null, phone: '', linkId: null },
      }),
    )
    expect(openFlow(app.stores).state).toMatchObject({ drafts: { holderName: '' } })
    expect(app.platform.storage.read(storageKeys.linkDraft)).toEqual({ ok: true, value: null })
  })

  it('wipes what was typed and drops late answers when the session ends', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    app.flow.send()
    app.flow.dispose()
    await settle(app)
    expect(app.flow.state).toMatchObject({ at: 'editing', drafts: { cardNumber: '', idNumber: '' } })
  })

  it('keeps the draft for the same person when the service ends the session', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'anna'))
    app.flow.hidden('summary')
    app.flow.shown('summary')
    app.flow.dispose()
    app.flow.hidden('summary')
    expect(keptByTheApp(app)).toContain('ANNA SCHMIDT')
  })

  it('leaves no timer behind', async () => {
    const app = await atTheBank('anna')
    const before = app.platform.clock.pending()
    app.flow.dispose()
    expect(app.platform.clock.pending()).toBe(before - 1)
  })
})

describe('the fields', () => {
  it('say nothing while typing, and what to do after leaving', async () => {
    const { flow } = await signedUp()
    flow.edit({ cardNumber: '6222 02' })
    expect(flow.fields.cardNumber.problem).toBeNull()
    flow.blur('cardNumber')
    expect(flow.fields.cardNumber.problem).toBe('too-short')
    flow.edit({ cardNumber: '6222 021' })
    expect(flow.fields.cardNumber.problem).toBeNull()
  })

  it('say nothing about an empty field before "next", and keep what was typed after it', async () => {
    const { flow } = await signedUp()
    flow.blur('cardNumber')
    expect(flow.fields.cardNumber.problem).toBeNull()
    flow.next('number')
    flow.next('number')
    expect(flow.fields.cardNumber.problem).toBe('empty')
    expect(flow.refusals).toBe(2)
  })

  it('do not shout at the number of an ID whose kind has only just been chosen', async () => {
    const app = await signedUp()
    const { flow } = app
    flow.edit({ cardNumber: '6222021234567890123' })
    flow.next('number')
    go(app, 'number', 'name')
    flow.edit({ holderName: 'EK', nationality: 'SWE' })
    flow.next('name')
    go(app, 'name', 'identity')
    flow.next('identity')
    expect(flow.fields).toMatchObject({ idKindMissing: true, idNumber: { problem: null } })
    flow.edit({ idKind: 'passport' })
    expect(flow.fields).toMatchObject({ idKindMissing: false, idNumber: { problem: null } })
    flow.next('identity')
    expect(flow.fields.idNumber.problem).toBe('empty')
  })

  it('name the bank and the kind of card from six digits on', async () => {
    const { flow } = await signedUp()
    flow.edit({ cardNumber: '62220' })
    expect(flow.fields.cardNumber.card).toBeNull()
    flow.edit({ cardNumber: '622202' })
    expect(flow.fields.cardNumber.card).toMatchObject({ bank: { code: 'ICBC' }, kind: 'debit' })
  })

  it.each([
    ['4111111111111111', { brand: 'visa', international: true }, null],
    ['4111111111111112', { brand: 'visa' }, 'check-digit'],
    ['62220212345678', { bank: { code: 'ICBC' } }, 'unusual-length'],
    ['6299990000000000', { bank: null }, null],
  ])('let every plausible card on, with a word of warning at most: %s', async (cardNumber, card, warning) => {
    const { flow } = await signedUp()
    flow.edit({ cardNumber })
    flow.blur('cardNumber')
    expect(flow.fields.cardNumber).toMatchObject({ card, warning, problem: null, unsupported: null })
    flow.next('number')
    expect(flow.place).toBe('name')
  })

  it('show a phone in any usual form as it was understood', async () => {
    const app = await signedUp()
    typeAll(app, { ...(await personNamed(app, 'anna')), phone: '33-612345678' })
    expect(app.flow.state).toMatchObject({ at: 'reviewing', details: { phone: '+33612345678' } })
    expect(app.flow.fields.phone.understood).toEqual({ phone: '+33 6 12 34 56 78', sent: '+33612345678' })
  })

  it('submit once on a double tap, on "next" and on "send"', async () => {
    const app = await signedUp()
    app.flow.edit({ cardNumber: '6222021234567890123' })
    app.flow.next('number')
    app.flow.next('number')
    expect(app.flow.refusals).toBe(0)
    expect(app.platform.navigation.calls.filter(({ kind }) => kind === 'push')).toHaveLength(1)
  })
})
