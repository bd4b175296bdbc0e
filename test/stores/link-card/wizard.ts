import { createClient } from '@/client/client'
import { openEmbedded } from '@/client/embedded'
import { createConnectingTransport } from '@/client/connection'
import type { Faults, InputOf, SandboxPerson } from '@/contract'
import { operations } from '@/contract'
import type { Place } from '@/domain/link-card/steps'
import { createFakePlatform, type FakePlatform, type KeptParts } from '@/platform/fake'
import { LinkCardStore } from '@/stores/link-card/link-card-store'
import { createStores, type Stores } from '@/stores/root'

/** The app over the real service and its sandbox, on a fake device. */
export interface App {
  readonly stores: Stores
  readonly platform: FakePlatform
  flow: LinkCardStore
}

const phone = '+8613812345678'

/** A started app; the same device again is a restart. */
export function startApp(device: KeptParts = {}): { readonly stores: Stores; readonly platform: FakePlatform } {
  const platform = createFakePlatform(device)
  const transport = createConnectingTransport(
    () => openEmbedded(platform),
    () => undefined,
  )
  const client = createClient({ transport, getSession: () => stores.session.token, random: platform.random })
  const stores: Stores = createStores({ client, platform })
  return { stores, platform }
}

/** Somebody who has signed up, with or without a payment password, at the first screen of linking. */
export async function signedUp(options: { readonly paymentPassword: boolean } = { paymentPassword: true }): Promise<App> {
  const { stores, platform } = startApp()
  const challenge = await stores.deps.client.call(operations.requestSmsCode, { phone, purpose: 'sign-up' })
  if (!challenge.ok) throw new Error(challenge.error.code)
  const code = await newestCode(stores, phone)
  const input = { challengeId: challenge.value.challengeId, code, password: 'correct horse battery' }
  const session = await stores.deps.client.call(operations.signUp, input)
  if (!session.ok) throw new Error(session.error.code)
  stores.session.begin(session.value)
  if (options.paymentPassword) {
    const account = await stores.deps.client.call(operations.setPaymentPassword, { password: '274951' })
    if (!account.ok) throw new Error(account.error.code)
    stores.session.accountChanged(account.value)
  }
  return { stores, platform, flow: openFlow(stores) }
}

/** The flow as the first screen makes it. */
export function openFlow(stores: Stores): LinkCardStore {
  const { account } = stores.session
  if (account === null) throw new Error('nobody is logged in')
  const flow = new LinkCardStore(stores, account)
  flow.opened('number')
  flow.shown('number')
  return flow
}

/** The app after a restart on the same device. */
export async function restarted(app: App): Promise<App> {
  app.stores.dispose()
  app.flow.dispose()
  const { stores, platform } = startApp(app.platform)
  await stores.session.loadAccount()
  return { stores, platform, flow: openFlow(stores) }
}

/** Goes to another screen, as the router would. */
export function go(app: App, from: Place, to: Place): void {
  app.flow.hidden(from)
  app.flow.opened(to)
  app.flow.shown(to)
}

type Knows = SandboxPerson['knows'] & { readonly cardNumber: string }

/** A person of the sandbox, as they would type. */
export async function personNamed(app: App, id: string): Promise<Knows> {
  const state = await app.stores.deps.client.call(operations.sandboxState, {})
  const person = state.ok ? state.value.people.find((one) => one.id === id) : undefined
  if (person === undefined) throw new Error(`nobody is named ${id}`)
  return { ...person.knows, cardNumber: person.bank.cardNumber }
}

/** Types everything, screen by screen, up to the summary. */
export function typeAll(app: App, who: Knows): void {
  const { flow } = app
  flow.edit({ cardNumber: who.cardNumber })
  flow.next('number')
  go(app, 'number', 'name')
  flow.edit({ holderName: who.name, nationality: who.nationality })
  flow.next('name')
  go(app, 'name', 'identity')
  flow.edit({ idKind: who.idKind, idNumber: who.idNumber })
  flow.next('identity')
  go(app, 'identity', 'phone')
  flow.edit({ phone: who.phone })
  flow.next('phone')
  go(app, 'phone', 'summary')
}

/** Sends, and lets the bank answer. */
export async function send(app: App): Promise<void> {
  app.flow.send()
  await settle(app)
}

/** Lets everything that is under way come to its end, without moving the clock. */
export async function settle(app: App): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await app.platform.clock.advance(0)
}

/** The newest code that went to a phone of the sandbox. */
export async function newestCode(stores: Stores, to: string | null = null): Promise<string> {
  const messages = await stores.deps.client.call(operations.sandboxMessages, {})
  const found = messages.ok ? messages.value.messages.find((message) => to === null || message.to === to) : undefined
  if (found?.code === undefined || found.code === null) throw new Error('no code has come')
  return found.code
}

export async function switchFault(app: App, fault: Partial<Faults>): Promise<void> {
  const faults: InputOf<'setFaults'>['faults'] = {
    bankLink: 'normal',
    bankDebit: 'normal',
    sms: 'normal',
    review: 'normal',
    network: 'normal',
    ...fault,
  }
  const set = await app.stores.deps.client.call(operations.setFaults, { faults })
  if (!set.ok) throw new Error(set.error.code)
}
