import type { SandboxPerson } from '@/contract'
import { isNationality } from '@/domain/nationality/search'
import { routes } from '@/stores/routes'

import type { Person } from './person'

/** What a person does with the wallet, a deed at a time: each begins and ends on the screens that its comment names. */

export const loginPassword = 'quiet-harbour-boat-41'
export const paymentPassword = '739164'

/** From a screen with a code field: looks at the sandbox's phone and comes back with the newest code. */
export async function newestCode(person: Person): Promise<string> {
  const { words } = person
  await person.tap(words.frame.sandbox.phone)
  const copy = person.button(new RegExp(words.sandbox.phone.copyCode('([0-9]{6})')))
  const name = await copy.innerText()
  await person.tap(words.common.back)
  await copy.waitFor({ state: 'hidden' })
  return /[0-9]{6}/.exec(name)?.[0] ?? ''
}

/** From the welcome screen to Home. */
export async function signUp(person: Person, phone: string, password = loginPassword): Promise<void> {
  const { account, home } = person.words
  await person.tap(account.welcome.signUp)
  await person.fill(account.phone.label, phone)
  await person.tap(account.signUp.sendCode)
  await person.fill(account.code.label, await newestCodeWhenSent(person))
  await person.fill(account.password.label, password)
  await person.tap(account.signUp.create)
  await person.sees(home.noCardTitle)
}

async function newestCodeWhenSent(person: Person): Promise<string> {
  await person.field(person.words.account.code.label).waitFor()
  return newestCode(person)
}

/** From Home to the first screen of linking. */
export async function goToLinking(person: Person): Promise<void> {
  await person.tap(person.words.home.linkCard)
}

/** On the screen of the payment password, where none was set. */
export async function setPaymentPassword(person: Person, digits = paymentPassword): Promise<void> {
  const { paymentPassword: t } = person.words.account
  await person.sees(t.setHeading)
  await person.fill(t.digits, digits)
  await person.sees(t.repeatHeading)
  await person.fill(t.digits, digits)
}

/** The answers of somebody who links a card. */
export interface Answers {
  readonly cardNumber: string
  readonly name: string
  readonly nationality: string
  readonly idKind: SandboxPerson['knows']['idKind']
  readonly idNumber: string
  readonly phone: string
}

/** What a person of the sandbox would type. */
export function answersOf({ knows, bank }: SandboxPerson): Answers {
  return { ...knows, cardNumber: bank.cardNumber }
}

/** From the card number to the summary. */
export async function fillIn(person: Person, answers: Answers): Promise<void> {
  await fillNumber(person, answers)
  await fillName(person, answers)
  await fillIdentity(person, answers)
  await fillPhone(person, answers)
}

export async function next(person: Person): Promise<void> {
  await person.tap(person.words.common.next)
}

export async function fillNumber(person: Person, { cardNumber }: Answers): Promise<void> {
  await person.fill(person.words.link.number.label, cardNumber)
  await next(person)
  await person.sees(person.words.link.name.heading)
}

export async function fillName(person: Person, { name, nationality }: Answers): Promise<void> {
  const { link, nationalities } = person.words
  await person.fill(link.name.label, name)
  await chooseNationality(person, nationality)
  await person.button(`${link.name.nationality}: ${nameOf(nationalities, nationality)}`).waitFor()
  await next(person)
  await person.sees(link.identity.heading)
}

export async function chooseNationality(person: Person, code: string): Promise<void> {
  const { link, nationalities } = person.words
  await person.tap(new RegExp(`^${link.name.nationality}: `))
  await person.fill(link.name.searchNationality, code)
  await person.choose(nameOf(nationalities, code))
}

/** `then` is the heading that follows, where the phone is already answered. */
export async function fillIdentity(person: Person, { idKind, idNumber }: Answers, then?: string): Promise<void> {
  const { identity, phone } = person.words.link
  await person.choose(identity.kinds[idKind])
  await person.fill(identity.numbers[idKind], idNumber)
  await next(person)
  await person.sees(then ?? phone.heading)
}

export async function fillPhone(person: Person, { phone }: Answers): Promise<void> {
  const { link } = person.words
  await person.fill(link.phone.label, phone)
  await next(person)
  await person.sees(link.summary.heading)
}

/** Presses "Send to …" on the summary, whatever the bank is called. */
export async function sendToBank(person: Person): Promise<void> {
  const { send, sendToBank: unnamed } = person.words.link.summary
  await person.tap(new RegExp(`^(${send('.*')}|${unnamed})$`))
}

/** From the screen of the bank's code to the end of linking. */
export async function enterBankCode(person: Person): Promise<void> {
  const { code, done } = person.words.link
  await person.sees(code.heading)
  await person.fill(code.label, await newestCode(person))
  await person.sees(done.heading)
}

/** From the first screen of linking to the linked card. */
export async function linkCard(person: Person, answers: Answers): Promise<void> {
  await fillIn(person, answers)
  await sendToBank(person)
  await enterBankCode(person)
}

/** From the review of a purchase to its result. */
export async function pay(person: Person, amount: string, digits = paymentPassword): Promise<void> {
  const { checkout } = person.words
  await person.tap(checkout.continueToPassword(amount))
  await person.fill(checkout.passwordLabel, digits)
}

/** On the screen of scanning: types a code and goes on. */
export async function typeCode(person: Person, code: string): Promise<void> {
  const { scan } = person.words
  await person.tap(scan.typeLabel)
  await person.fill(scan.typeField, code)
  await person.tap(scan.typeSubmit)
}

/** The digits of the pay code on the screen Pay. */
export async function readPayCode(person: Person): Promise<string> {
  const { pay } = person.words
  await person.tap(new RegExp(`^${pay.showDigits}`))
  const name = await person.button(new RegExp(`^${pay.hideDigits}`)).getAttribute('aria-label')
  return (name ?? '').replace(/[^0-9]/g, '')
}

/** A second tab on the sandbox: what shops, banks and networks do while the person uses the wallet. */
export async function openDesk(person: Person, section: 'people' | 'shops' | 'failures'): Promise<Person> {
  return person.secondTab(routes.sandbox, { section })
}

/** At the desk, with a shop open: its till charges a pay code. */
export async function charge(desk: Person, payCode: string, yuan: string): Promise<void> {
  const { shops } = desk.words.sandbox
  await desk.fill(shops.payCode, payCode)
  await desk.fill(shops.amount, yuan)
  await desk.tap(shops.charge)
}

function nameOf(names: Person['words']['nationalities'], code: string): string {
  if (!isNationality(code)) throw new Error(`no nationality is called ${code}`)
  return names[code]
}

/** On the screen of scanning: chooses a file from the album. */
export async function choosePicture(person: Person, buffer: Buffer, name = 'code.png'): Promise<void> {
  const chooser = person.page.waitForEvent('filechooser')
  await person.tap(person.words.scan.albumLabel)
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer })
}
