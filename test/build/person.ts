import type { IdKind } from '@/domain/id/kinds'
import { isNationality } from '@/domain/nationality/search'
import { accountTexts } from '@/locales/account'
import { assistantTexts } from '@/locales/assistant'
import { checkoutTexts } from '@/locales/checkout'
import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import { payTexts } from '@/locales/pay'
import { sandboxTexts } from '@/locales/sandbox'
import { peopleRecords, type PersonRecord } from '@/sandbox/people'
import { routes } from '@/stores/routes'

import type { BootedApp, Query } from './harness'

const account = accountTexts.en
const checkout = checkoutTexts.en
const common = commonTexts.en
const link = linkCardTexts.en
const sandbox = sandboxTexts.en

/** What the secrets of a person look like; nothing of it may be left behind anywhere. */
export interface Secrets {
  /** As the person types it. */
  readonly phone: string
  readonly loginPassword: string
  readonly paymentPassword: string
}

export const usualSecrets: Secrets = {
  phone: '+33 (0)6 12 34 56 78',
  loginPassword: 'canary-harbour-41',
  paymentPassword: '739164',
}

/** A person of the sandbox: what they know, and what their bank has. */
export function personOf(id: string): PersonRecord {
  const found = peopleRecords.find((record) => record.id === id)
  if (found === undefined) throw new Error(`Nobody is called ${id}`)
  return found
}

/** What a person takes from one tap to the next, ms. */
const moment = 700

/** Where a person reads the SMS that somebody got: the sandbox's phone in the app, or a phone beside it. */
export type ReadCode = (person: Person) => Promise<string>

/** Reads the newest code as a person does without a second device: opens the sandbox's phone, and comes back. */
export const codeFromDrawer: ReadCode = async (person) => {
  const before = person.app.route
  await person.press(frameTexts.en.sandbox.phone)
  await person.at(routes.sandbox)
  const [newest] = await person.app.waitFor(() => {
    const found = person.app.all({ role: 'button', name: /^Copy \d{6}$/ })
    return found.length > 0 && found
  })
  const code = newest === undefined ? null : /\d{6}/.exec(person.app.nameOf(newest))
  await person.app.back()
  await person.at(`/${before}`)
  if (code === null) throw new Error('The sandbox’s phone shows no code')
  return code[0]
}

/** What one person does on each screen: by what they see there, in English. */
export class Person {
  constructor(
    readonly app: BootedApp,
    private readonly secrets: Secrets = usualSecrets,
    private readonly readCode: ReadCode = codeFromDrawer,
  ) {}

  /** Waits for a button that can be pressed, and presses it. */
  async press(name: string | RegExp, role = 'button'): Promise<void> {
    const query: Query = { role, name }
    await this.app.waitFor(() => {
      const [button] = this.app.all(query)
      return button !== undefined && button.attributes['aria-disabled'] !== true
    })
    // Nobody is faster: two taps within half a second are a double tap, which the app takes for one.
    await this.app.advance(moment)
    await this.app.tap(query)
  }

  /** Puts a text into a field as soon as it is there. */
  async write(id: string, text: string): Promise<void> {
    await this.app.seen({ id })
    await this.app.fill({ id }, text)
  }

  /** The page in front is this one. */
  async at(route: string): Promise<void> {
    await this.app.arrived(route)
  }

  async reads(text: string | RegExp): Promise<void> {
    await this.app.waitFor(() => (typeof text === 'string' ? this.app.text().includes(text) : text.test(this.app.text())), 30_000)
  }

  async signUp(): Promise<void> {
    await this.at(routes.welcome)
    await this.press(account.welcome.signUp)
    await this.at(routes.signUp)
    await this.write('sign-up-phone', this.secrets.phone)
    await this.press(account.signUp.sendCode)
    await this.reads(account.signUp.codeHeading)
    await this.write('sign-up-code', await this.readCode(this))
    await this.reads(account.signUp.passwordHeading)
    await this.write('sign-up-password', this.secrets.loginPassword)
    await this.press(account.signUp.create)
    await this.at(routes.home)
  }

  /** From Home, without a payment password: linking asks for one first. */
  async setPaymentPassword(): Promise<void> {
    await this.press(homeTexts.en.linkCard)
    await this.at(routes.paymentPassword)
    await this.write('payment-password-first', this.secrets.paymentPassword)
    await this.write('payment-password-repeat', this.secrets.paymentPassword)
    await this.at(routes.linkNumber)
  }

  async typeCardNumber(cardNumber: string): Promise<void> {
    await this.at(routes.linkNumber)
    await this.write('link-card-number', cardNumber)
    await this.press(common.next)
    await this.at(routes.linkName)
  }

  async typeName(name: string, nationality: string): Promise<void> {
    if (!isNationality(nationality)) throw new Error(`${nationality} is no nationality`)
    await this.write('link-card-name', name)
    await this.app.tap({ id: 'link-card-nationality' })
    await this.write('link-card-nationality-search', nationality)
    await this.press(nationalityNames.en[nationality], 'radio')
    await this.press(common.next)
    await this.at(routes.linkIdentity)
  }

  async typeIdentity(idKind: IdKind, idNumber: string): Promise<void> {
    await this.press(link.identity.kinds[idKind], 'radio')
    await this.write('link-card-id-number', idNumber)
    await this.press(common.next)
    await this.at(routes.linkPhone)
  }

  async typePhone(phone: string): Promise<void> {
    await this.write('link-card-phone', phone)
    await this.press(common.next)
    await this.at(routes.linkSummary)
  }

  /** The wizard from the card number to the summary, with what this person of the sandbox would type. */
  async fillWizard({ knows, bank }: PersonRecord): Promise<void> {
    await this.typeCardNumber(bank.cardNumber)
    await this.typeName(knows.name, knows.nationality)
    await this.typeIdentity(knows.idKind, knows.idNumber)
    await this.typePhone(knows.phone)
  }

  async send(): Promise<void> {
    await this.press(/^Send to /)
  }

  /** After a mismatch: has nothing else to tell, finds the name on a slip and nothing else, and takes what is proposed. */
  async takeNameFromSlip(name: string): Promise<void> {
    const { tell, look, proposal } = assistantTexts.en
    await this.press(tell.none)
    await this.write('link-card-look', name)
    await this.press(look.use)
    const isProposed = () => this.app.find({ role: 'button', name: proposal.use }) !== null
    const asksMore = () => this.app.text().includes(look['id-tail'].label) || this.app.text().includes(look['phone-tail'].label)
    while (await this.app.waitFor(() => (isProposed() ? 'proposed' : asksMore() && 'asks')).then((seen) => seen === 'asks'))
      await this.press(look.cannot)
    await this.press(proposal.use)
  }

  /** The bank's code, from its SMS; the card is linked. */
  async confirmWithCode(): Promise<void> {
    await this.at(routes.linkCode)
    await this.write('link-card-code', await this.readCode(this))
    await this.at(routes.linkDone)
    await this.reads(link.done.heading)
  }

  /** The digits of the pay code on the Pay screen, which hides them until they are tapped. */
  async readPayCode(): Promise<string> {
    const shown: Query = { role: 'button', name: new RegExp(`^${payTexts.en.hideDigits}`) }
    if (this.app.find(shown) === null) await this.press(new RegExp(`^${payTexts.en.showDigits}`))
    return this.app.nameOf(await this.app.seen(shown)).replace(/\D/g, '')
  }

  /** At a shop's till, which is another device in life: charges a pay code. */
  async chargeAtTill(shopId: string, shopName: string, payCode: string, yuan: string): Promise<void> {
    await this.openShop(shopName)
    await this.write(`till-code-${shopId}`, payCode)
    await this.write(`till-amount-${shopId}`, yuan)
    await this.press(sandbox.shops.charge)
  }

  async openShop(shopName: string): Promise<void> {
    await this.press(frameTexts.en.sandbox.shops)
    await this.at(routes.sandbox)
    await this.press(shopName)
  }

  /** The checkout in front, from what is to be paid to "Paid". */
  async payWithPassword(amount: string): Promise<void> {
    await this.press(checkout.continueToPassword(amount))
    await this.write('checkout-password', this.secrets.paymentPassword)
    await this.reads(checkout.paid)
  }
}
