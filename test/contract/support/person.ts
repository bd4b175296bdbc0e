import { createClient } from '@/client/client'
import type { Transport, WalletClient } from '@/client/types'
import type { InputOf, SandboxPerson } from '@/contract'
import { operations } from '@/contract'
import { createFakeRandom } from '@/platform/random/fake'

import { valueOf } from '../../service/support/wallet'

export const phone = '+8613812345678'
export const password = 'correct horse battery'
export const paymentPassword = '274951'

/** A person with the app in hand: a client, and the session that it sends. */
export interface Person {
  readonly client: WalletClient
  session: string | null
}

/** Shared, so that two people never send the same idempotency key. */
const random = createFakeRandom()

export function personWith(transport: Transport): Person {
  const person: { -readonly [Key in keyof Person]: Person[Key] | null } = { client: null, session: null }
  const client = createClient({ transport, getSession: () => person.session, random })
  return Object.assign(person, { client })
}

/** The newest code that any phone of the sandbox got. */
export async function newestCode({ client }: Person): Promise<string> {
  const { messages } = valueOf(await client.call(operations.sandboxMessages, {}))
  const code = messages.find((message) => message.code !== null)?.code
  if (code === undefined || code === null) throw new Error('no code has come')
  return code
}

export async function signUp(person: Person, withPhone = phone): Promise<void> {
  const { challengeId } = valueOf(await person.client.call(operations.requestSmsCode, { phone: withPhone, purpose: 'sign-up' }))
  const code = await newestCode(person)
  person.session = valueOf(await person.client.call(operations.signUp, { challengeId, code, password })).token
}

/** What the bank has on file of somebody whose link will succeed. */
export async function fittingDetails({ client }: Person): Promise<InputOf<'submitLink'>['details']> {
  const { people } = valueOf(await client.call(operations.sandboxState, {}))
  const found = people.find((one: SandboxPerson) => one.difficulty === 'none')
  if (found === undefined) throw new Error('nobody is without a difficulty')
  const { cardNumber, name, idKind, idNumber, phone: onFile } = found.bank
  return { cardNumber, holderName: name, nationality: found.knows.nationality, idKind, idNumber, phone: onFile }
}

/** Signs up, sets a payment password and links a card; the card's id. */
export async function readyToPay(person: Person): Promise<string> {
  await signUp(person)
  valueOf(await person.client.call(operations.setPaymentPassword, { password: paymentPassword }))
  valueOf(await person.client.call(operations.submitLink, { linkId: 'link-1', details: await fittingDetails(person) }))
  const { card } = valueOf(await person.client.call(operations.confirmLink, { linkId: 'link-1', code: await newestCode(person) }))
  return card.id
}

/** Switches the network between app and service. */
export async function switchNetwork({ client }: Person, network: 'normal' | 'offline' | 'lost' | 'duplicate'): Promise<void> {
  const { faults } = valueOf(await client.call(operations.sandboxState, {}))
  valueOf(await client.call(operations.setFaults, { faults: { ...faults, network } }))
}
