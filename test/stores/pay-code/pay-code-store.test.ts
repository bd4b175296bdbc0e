import type { OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { PayCodeStore } from '@/stores/pay-code/pay-code-store'

import { createScriptedClient, hold } from '../scripted-client'

type Issued = Result<OutputOf<'issuePayCode'>, WalletError>

/** A store whose service issues 28…01, 28…02, and so on, each good for a minute; its clock is an hour ahead of the phone's. */
function setUp() {
  const platform = createFakePlatform()
  let issued = 0
  const client = createScriptedClient({
    issuePayCode: ({ source }) => {
      issued += 1
      const now = platform.clock.now() + 3_600_000
      return ok({
        code: codeNumber(issued),
        issuedAt: now,
        expiresAt: now + 60_000,
        source: source ?? { kind: 'card', cardId: 'card-icbc' },
      })
    },
  })
  const store = new PayCodeStore({ client, platform })
  return { platform, client, store }
}

const codeNumber = (number: number): string => `28${String(number).padStart(16, '0')}`

describe('the pay code store', () => {
  test('shows a code with a countdown, and the next one when a minute is over', async () => {
    const { platform, store } = setUp()
    store.show()
    await letPromisesRun()
    expect(store.shown?.code).toBe(codeNumber(1))
    expect(store.secondsLeft).toBe(60)
    await platform.clock.advance(18_000)
    expect(store.secondsLeft).toBe(42)
    await platform.clock.advance(41_999)
    expect(store.shown?.code).toBe(codeNumber(1))
    await platform.clock.advance(1)
    expect(store.shown?.code).toBe(codeNumber(2))
    expect(store.secondsLeft).toBe(60)
  })

  test('a used code is gone at once', async () => {
    const { client, store } = setUp()
    store.show()
    await letPromisesRun()
    const next = hold<Issued>()
    client.script({ issuePayCode: () => next.promise })
    store.used(codeNumber(1))
    expect(store.shown).toBeNull()
    expect(store.secondsLeft).toBeNull()
  })

  test('in the background no code is held and nothing is asked; on return there is a fresh one', async () => {
    const { platform, client, store } = setUp()
    store.show()
    await letPromisesRun()
    platform.lifecycle.setVisible(false)
    expect(store.shown).toBeNull()
    await platform.clock.advance(600_000)
    expect(client.asked('issuePayCode')).toHaveLength(1)
    platform.lifecycle.setVisible(true)
    await letPromisesRun()
    expect(store.shown?.code).toBe(codeNumber(2))
  })

  test('coming to the front elsewhere in the app issues nothing', async () => {
    const { platform, client, store } = setUp()
    platform.lifecycle.setVisible(false)
    platform.lifecycle.setVisible(true)
    await letPromisesRun()
    expect(client.calls).toHaveLength(0)
    expect(store.isInFront).toBe(false)
  })

  test('the screen is bright while the code is in front, and as it was before otherwise, however fast it goes', async () => {
    const { platform, store } = setUp()
    store.show()
    await letPromisesRun()
    expect(platform.screen.presenting()).toBe(1)
    store.hide()
    expect(platform.screen.presenting()).toBe(0)
    store.show()
    store.hide()
    store.show()
    store.hide()
    await letPromisesRun()
    expect(platform.screen.presenting()).toBe(0)
  })

  test('without a network it says so, and asks again by itself as soon as there is one', async () => {
    const { platform, client, store } = setUp()
    client.script({ issuePayCode: () => err({ code: 'network.offline' }) })
    store.show()
    await letPromisesRun()
    expect(store.state).toMatchObject({ at: 'failing', failure: 'offline' })
    client.script({
      issuePayCode: () =>
        ok({ code: codeNumber(9), issuedAt: 0, expiresAt: 60_000, source: { kind: 'card', cardId: 'card-icbc' } }),
    })
    platform.connectivity.setOnline(false)
    platform.connectivity.setOnline(true)
    await letPromisesRun()
    expect(store.shown?.code).toBe(codeNumber(9))
  })

  test.each([
    ['card', 'card.none'],
    ['payment password, so without a card too,', 'payment-password.not-set'],
  ] as const)('without a %s there is nothing to wait for until a card is linked', async (_, code) => {
    const { platform, client, store } = setUp()
    client.script({ issuePayCode: () => err({ code }) })
    store.show()
    await letPromisesRun()
    expect(store.state.at).toBe('no-card')
    await platform.clock.advance(600_000)
    expect(client.asked('issuePayCode')).toHaveLength(1)
    client.script({
      issuePayCode: () =>
        ok({ code: codeNumber(9), issuedAt: 0, expiresAt: 60_000, source: { kind: 'card', cardId: 'card-icbc' } }),
    })
    store.cardsChanged()
    await letPromisesRun()
    expect(store.state.at).toBe('showing')
  })

  test('another card gets another code, and it is asked for by that card until it is gone', async () => {
    const { client, store } = setUp()
    store.show()
    await letPromisesRun()
    store.pick({ kind: 'card', cardId: 'card-visa' })
    await letPromisesRun()
    expect(store.shown).toMatchObject({ code: codeNumber(2), source: { cardId: 'card-visa' } })
    client.script({
      issuePayCode: ({ source }) =>
        source === null
          ? ok({ code: codeNumber(3), issuedAt: 0, expiresAt: 60_000, source: { kind: 'card', cardId: 'card-icbc' } })
          : err({ code: 'card.not-found' }),
    })
    store.cardsChanged()
    await letPromisesRun()
    expect(store.shown).toMatchObject({ source: { cardId: 'card-icbc' } })
  })

  test('a screen that was left leaves no timer behind', async () => {
    const { platform, store } = setUp()
    store.show()
    await letPromisesRun()
    store.dispose()
    expect(platform.clock.pending()).toBe(0)
  })
})
