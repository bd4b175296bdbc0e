import { createClient } from '@/client/client'
import { openEmbedded } from '@/client/embedded'
import type { WalletClient } from '@/client/types'
import type { Card, InputOf, OperationName, OutputOf, Payment, SandboxPerson } from '@/contract'
import { createFakeClock } from '@/platform/clock/fake'
import { createFakePlatform, type FakePlatform } from '@/platform/fake'
import { NoticesStore } from '@/stores/notices/notices-store'
import { SessionStore } from '@/stores/session/session-store'

import { operationsByName } from '../contract/support/by-name'

/** The person of these worlds; canaries of what must never be left behind. */
export const loginPassword = 'canary-harbour-41'
export const paymentPassword = '739164'
export const phone = '+8613912345678'

/**
 * A device with the wallet's embedded world on it, used through the app's own client: what is built here is put into a browser's
 * or the harness's storage, so that a test starts in the middle of a life without any hook in the app.
 */
export interface World {
  readonly platform: FakePlatform
  readonly client: WalletClient
  /** Calls and insists: a world that can't be built is a broken test. */
  must<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** Calls and insists that it is refused: five wrong passwords make a lock. */
  refused<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<void>
  signUp(): Promise<void>
  setPaymentPassword(): Promise<void>
  /** Links the card of a person of the sandbox with exactly what the bank has on file. */
  linkCardOf(personId: string): Promise<Card>
  /** Somebody else, with an account of their own, proves the card of a person of the sandbox and takes it over. */
  takenOver(personId: string): Promise<void>
  /** A shop's order, paid with the first card. */
  payOrder(shopId: string, goods: string, amountFen: number): Promise<Payment>
  person(personId: string): Promise<SandboxPerson>
  /** The newest code that the sandbox's phones got. */
  newestCode(): Promise<string>
  /** What the device keeps. */
  dump(): Readonly<Record<string, string>>
}

/** A fresh world whose time starts at `now` (ms since 1970, UTC). */
export async function createWorld(now: number, language: 'en' | 'zh-CN' | 'pseudo' = 'en'): Promise<World> {
  const platform = createFakePlatform({ clock: createFakeClock(now) })
  platform.system.setLanguage(language === 'zh-CN' ? 'zh-CN' : 'en-GB')
  const opened = await openEmbedded(platform)
  if (!opened.ok) throw new Error(`no world: ${opened.error.code}`)
  const client = createClient({
    transport: opened.value.transport,
    getSession: () => session.token,
    random: platform.random,
  })
  const session: SessionStore = new SessionStore({ client, platform }, new NoticesStore(platform.clock))
  let counter = 0

  const world: World = {
    platform,
    client,
    async must(name, input) {
      const pending = client.call(operationsByName[name], input)
      for (let i = 0; i < 20; i += 1) await platform.clock.advance(0)
      const answer = await pending
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
      return answer.value
    },
    async refused(name, input) {
      const answer = await client.call(operationsByName[name], input)
      if (answer.ok) throw new Error(`${name} was not refused`)
    },
    signUp: () => signUpWith(phone),
    async setPaymentPassword() {
      await world.must('setPaymentPassword', { password: paymentPassword })
    },
    async linkCardOf(personId) {
      const linkId = `link-${(counter += 1)}`
      await world.must('submitLink', { linkId, details: onFile(await world.person(personId)) })
      return (await world.must('confirmLink', { linkId, code: await world.newestCode() })).card
    },
    async takenOver(personId) {
      const { token, account } = session
      if (token === null || account === null) throw new Error('nobody has a card that could be taken over')
      await signUpWith('+8613712345678')
      const linkId = `link-${(counter += 1)}`
      await world.refused('submitLink', { linkId, details: onFile(await world.person(personId)) })
      await world.must('takeOverCard', { linkId })
      await world.must('confirmLink', { linkId, code: await world.newestCode() })
      session.begin({ token, account })
    },
    async payOrder(shopId, goods, amountFen) {
      const { order } = await world.must('createOrder', { shopId, goods, amountFen })
      const [card] = (await world.must('listCards', {})).cards
      if (card === undefined) throw new Error('no card to pay with')
      const paymentId = `payment-${(counter += 1)}`
      const target = { kind: 'order', orderId: order.id } as const
      return world.must('pay', {
        paymentId,
        target,
        amountFen,
        source: { kind: 'card' as const, cardId: card.id },
        paymentPassword,
      })
    },
    async person(personId) {
      const { people } = await world.must('sandboxState', {})
      const found = people.find(({ id }) => id === personId)
      if (found === undefined) throw new Error(`nobody in the sandbox is called ${personId}`)
      return found
    },
    async newestCode() {
      const { messages } = await world.must('sandboxMessages', {})
      const code = messages[0]?.code
      if (code === undefined || code === null) throw new Error('no code has come')
      return code
    },
    dump: () => platform.storage.dump(),
  }
  return world

  async function signUpWith(withPhone: string): Promise<void> {
    const challenge = await world.must('requestSmsCode', { phone: withPhone, purpose: 'sign-up' })
    const code = await world.newestCode()
    session.begin(await world.must('signUp', { challengeId: challenge.challengeId, code, password: loginPassword }))
  }
}

/** What the bank has on file, as it is sent to it. */
function onFile({ bank, knows }: SandboxPerson): InputOf<'submitLink'>['details'] {
  const { cardNumber, name, idKind, idNumber, phone: onFilePhone } = bank
  return { cardNumber, holderName: name, nationality: knows.nationality, idKind, idNumber, phone: onFilePhone }
}

/** Somebody who has signed up and chosen a payment password. */
export async function worldWithAccount(now: number): Promise<World> {
  const world = await createWorld(now)
  await world.signUp()
  await world.setPaymentPassword()
  return world
}

/** Somebody with two cards and some payments, the usual life of a wallet. */
export async function worldWithCards(now: number): Promise<World> {
  const world = await worldWithAccount(now - 30 * 60 * 60_000)
  await world.linkCardOf('anna')
  await world.linkCardOf('emily')
  await world.payOrder('metro', '一日票 Day ticket', 18_00)
  await world.platform.clock.advance(26 * 60 * 60_000)
  await world.payOrder('convenience', '饭团和茶 Rice ball and tea', 11_50)
  await world.platform.clock.advance(3 * 60 * 60_000)
  await world.payOrder('cinema', '电影票六张 Six tickets', 270_00)
  await world.platform.clock.advance(60 * 60_000)
  return world
}
