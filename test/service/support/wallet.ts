import type { ErrorCode, InputOf, OperationName, OutputOf, SandboxPerson, WalletError } from '@/contract'
import { operations } from '@/contract'
import { createQueue, type Queue } from '@/domain/core/queue'
import type { Result } from '@/domain/core/result'
import { createFakeClock, type FakeClock } from '@/platform/clock/fake'
import { createFakeStorage, type FakeStorage } from '@/platform/storage/fake'
import { createSandboxWorld, type SandboxWorld, type SandboxWorldOptions } from '@/sandbox/embedded-world'
import { KeyValueJournal } from '@/service/memory/key-value-journal'

export interface WorldParts {
  readonly clock: FakeClock
  readonly storage: FakeStorage
  readonly lock: Queue
}

export interface TestWorld extends WorldParts {
  readonly world: SandboxWorld
  /** Sends a request; each has a key of its own unless given. */
  send<Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    options?: { readonly session?: string | null; readonly key?: string },
  ): Promise<Result<OutputOf<Name>, WalletError>>
}

/** A world that answers, whatever it is kept in. */
export type AnsweringWorld = Pick<TestWorld, 'send'>

let keys = 0

/** A world over a fake device; the same parts again are a restart, or another tab. */
export async function openWorld(
  given: Partial<WorldParts> & Pick<Partial<SandboxWorldOptions>, 'seed' | 'merchants'> = {},
): Promise<TestWorld> {
  const clock = given.clock ?? createFakeClock()
  const storage = given.storage ?? createFakeStorage()
  const lock = given.lock ?? createQueue()
  const { seed = 'test', merchants } = given
  const journal = new KeyValueJournal(storage)
  const opened = await createSandboxWorld({ seed, clock, journal, lock, ...(merchants === undefined ? {} : { merchants }) })
  if (!opened.ok) throw new Error(opened.error.code)
  const world = opened.value
  return {
    clock,
    storage,
    lock,
    world,
    send: sendTo(world),
  }
}

/** Sends requests to a world, each with a key of its own unless given. */
export function sendTo(world: Pick<SandboxWorld, 'execute'>): TestWorld['send'] {
  return async (operation, input, { session = null, key } = {}) => {
    keys += 1
    const answer = await world.execute({ operation, input, session, idempotencyKey: key ?? `key-${keys}` })
    // Every answer must fit the contract: the app's client would refuse it otherwise.
    return answer.ok ? { ok: true, value: parsed(operation, answer.value) } : answer
  }
}

function parsed<Name extends OperationName>(name: Name, value: unknown): OutputOf<Name> {
  const outcome = operations[name].output['~standard'].validate(JSON.parse(JSON.stringify(value)))
  if (outcome instanceof Promise || outcome.issues !== undefined) {
    throw new Error(`${name} answered what its schema does not allow: ${JSON.stringify(value)}`)
  }
  // The operation's own schema has just let it through.
  return outcome.value
}

/** The value of an answer that must be a success. */
export function valueOf<T>(result: Result<T, WalletError>): T {
  if (!result.ok) throw new Error(`expected an answer, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** The error of an answer that must be a failure with this code. */
export function errorOf(result: Result<unknown, WalletError>, code: ErrorCode): WalletError {
  if (result.ok) throw new Error(`expected ${code}, got an answer`)
  if (result.error.code !== code) throw new Error(`expected ${code}, got ${JSON.stringify(result.error)}`)
  return result.error
}

export const phone = '+8613812345678'
export const password = 'correct horse battery'
export const paymentPassword = '274951'

/** The newest code that went to a phone. */
export async function newestCode(test: AnsweringWorld, to?: string): Promise<string> {
  const { messages } = valueOf(await test.send('sandboxMessages', {}))
  const code = messages.find((message) => to === undefined || message.to === to)?.code
  if (code === null || code === undefined) throw new Error('no code has come')
  return code
}

/** Another code than this one. */
export function wrong(code: string): string {
  return code.charAt(0) === '0' ? `1${code.slice(1)}` : `0${code.slice(1)}`
}

/** A session of a new account. */
export async function signUp(test: AnsweringWorld, options: { readonly phone?: string } = {}): Promise<string> {
  const to = options.phone ?? phone
  const { challengeId } = valueOf(await test.send('requestSmsCode', { phone: to, purpose: 'sign-up' }))
  const session = valueOf(await test.send('signUp', { challengeId, code: await newestCode(test, to), password }))
  return session.token
}

/** A session of a new account with a payment password. */
export async function signUpToPay(test: AnsweringWorld, options: { readonly phone?: string } = {}): Promise<string> {
  const session = await signUp(test, options)
  valueOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session }))
  return session
}

export async function personNamed(test: AnsweringWorld, id: string): Promise<SandboxPerson> {
  const { people } = valueOf(await test.send('sandboxState', {}))
  const person = people.find((one) => one.id === id)
  if (person === undefined) throw new Error(`nobody is named ${id}`)
  return person
}

/** What the person's bank has on file, as it is sent to it. */
export function detailsOnFile({ bank, knows }: SandboxPerson): InputOf<'submitLink'>['details'] {
  const { cardNumber, idKind, idNumber, phone: onFile, name } = bank
  return { cardNumber, holderName: name, nationality: knows.nationality, idKind, idNumber, phone: onFile }
}

let links = 0

/** A fresh name for an attempt. */
export function freshLinkId(): string {
  links += 1
  return `link-${links}`
}

/** Links the card of a person of the sandbox; the card's id. */
export async function linkCard(test: AnsweringWorld, session: string, personId = 'anna'): Promise<string> {
  const person = await personNamed(test, personId)
  const linkId = freshLinkId()
  valueOf(await test.send('submitLink', { linkId, details: detailsOnFile(person) }, { session }))
  const code = await newestCode(test, person.bank.phone)
  const { card } = valueOf(await test.send('confirmLink', { linkId, code }, { session }))
  return card.id
}

/** A session that can pay, with its card. */
export async function readyToPay(test: AnsweringWorld): Promise<{ readonly session: string; readonly cardId: string }> {
  const session = await signUpToPay(test)
  return { session, cardId: await linkCard(test, session) }
}

/** An order of a shop. */
export async function anOrder(
  test: AnsweringWorld,
  amountFen = 45_00,
  shopId = 'cinema',
): Promise<OutputOf<'createOrder'>['order']> {
  return valueOf(await test.send('createOrder', { shopId, goods: 'A ticket', amountFen })).order
}

/** Switches one of the sandbox's faults on (or, by 'normal', off). */
export async function switchFault(test: AnsweringWorld, fault: Partial<InputOf<'setFaults'>['faults']>): Promise<void> {
  const { faults } = valueOf(await test.send('sandboxState', {}))
  valueOf(await test.send('setFaults', { faults: { ...faults, ...fault } }))
}

/** Lets so many more writes reach the storage, then it is full; returns what makes room again. */
export function fillAfter(storage: FakeStorage, writes: number): () => void {
  const write = storage.write.bind(storage)
  let left = writes
  storage.write = (key, value) => {
    left -= 1
    return left < 0 ? { ok: false, error: { code: 'full' } } : write(key, value)
  }
  return () => {
    storage.write = write
  }
}
