import type { Faults } from '@/contract'
import { billsTexts } from '@/locales/bills'
import { checkoutTexts } from '@/locales/checkout'
import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import { sandboxTexts } from '@/locales/sandbox'
import { routes } from '@/stores/routes'

import { createWorld, type World } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { codeFromDrawer, Person, personOf } from './person'

const link = linkCardTexts.en
const common = commonTexts.en
const checkout = checkoutTexts.en
const anna = personOf('anna')
/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)
const nothingWrong: Faults = { bankLink: 'normal', bankDebit: 'normal', sms: 'normal', review: 'normal', network: 'normal' }

describe('the app is ended by the phone, and opened again', () => {
  let dist: string
  const booted: BootedApp[] = []
  beforeAll(() => {
    dist = builtPackage('alipay')
  })
  afterEach(() => {
    for (const app of booted.splice(0)) app.close()
  })

  async function open(storage: Readonly<Record<string, string>>, startMs: number): Promise<Person> {
    const app = await boot({ dist, storage, startMs })
    booted.push(app)
    return new Person(app)
  }

  /** The same phone, a minute later: what was in the app's memory is gone. */
  async function reopen({ app }: Person): Promise<Person> {
    const storage = app.storage()
    app.time.stop()
    return open(storage, app.time.now() + 60_000)
  }

  /** Somebody who may link a card, in a world where these things go wrong. */
  async function account(faults: Partial<Faults> = {}): Promise<World> {
    const world = await createWorld(now)
    await world.signUp()
    await world.setPaymentPassword()
    await world.must('setFaults', { faults: { ...nothingWrong, ...faults } })
    return world
  }

  async function atCardNumber(faults: Partial<Faults> = {}): Promise<Person> {
    const person = await open((await account(faults)).dump(), now)
    await person.press(homeTexts.en.linkCard)
    await person.at(routes.linkNumber)
    return person
  }

  /** Opens linking again: the number is asked for anew. */
  async function backAtCardNumber(person: Person): Promise<void> {
    await person.press(homeTexts.en.linkCard)
    await person.at(routes.linkNumber)
    const input = await person.app.seen({ id: 'link-card-number' })
    expect(person.app.inputValue(input)).toBe('')
  }

  type Step = 'name' | 'identity' | 'phone' | 'summary'
  test.each<Step>(['name', 'identity', 'phone', 'summary'])(
    'at the step %s of linking: it reopens at the card number, with the rest filled in and the ID number empty',
    async (step) => {
      const before = await atCardNumber()
      const { knows, bank } = anna
      await before.typeCardNumber(bank.cardNumber)
      if (step !== 'name') await before.typeName(knows.name, knows.nationality)
      if (step === 'phone' || step === 'summary') await before.typeIdentity(knows.idKind, knows.idNumber)
      if (step === 'summary') await before.typePhone(knows.phone)

      const after = await reopen(before)
      await backAtCardNumber(after)
      await after.write('link-card-number', bank.cardNumber)
      await after.press(common.next)
      if (step === 'name') await after.typeName(knows.name, knows.nationality)

      // What is known is not asked for again: the ID number is the next thing that is missing.
      await after.at(routes.linkIdentity)
      if (step === 'name' || step === 'identity') await after.press(link.identity.kinds[knows.idKind], 'radio')
      const idNumber = await after.app.seen({ id: 'link-card-id-number' })
      expect(after.app.inputValue(idNumber)).toBe('')
      await after.write('link-card-id-number', knows.idNumber)
      await after.press(common.next)
      if (step === 'summary') await after.at(routes.linkSummary)
      else await after.typePhone(knows.phone)
      for (const answer of ['ANNA', nationalityNames.en.DEU, knows.idNumber]) await after.reads(answer)
    },
  )

  test('while the bank waits for its code: the code is asked for again, and the card is linked', async () => {
    const before = await atCardNumber()
    await before.fillWizard(anna)
    await before.send()
    await before.at(routes.linkCode)

    const after = await reopen(before)
    await backAtCardNumber(after)
    await after.press(link.unfinished.enterCode)
    await after.at(routes.linkCode)
    // The sandbox's phone forgets its messages with the app, so another code is needed.
    await after.press(link.code.resend)
    await after.confirmWithCode()
  })

  test('while the bank is being asked: it reopens at the card number, nothing is pending for ever, and the card can be linked', async () => {
    const before = await atCardNumber({ bankLink: 'slow' })
    await before.fillWizard(anna)
    await before.send()
    await before.reads(link.summary.sendingNote)

    const after = await reopen(before)
    await backAtCardNumber(after)
    await after.app.advance(30_000)
    expect(after.app.text()).not.toContain(link.unfinished.asking)
    await after.write('link-card-number', anna.bank.cardNumber)
    await after.press(common.next)
    await after.at(routes.linkIdentity)
    await after.write('link-card-id-number', anna.knows.idNumber)
    await after.press(common.next)
    await after.at(routes.linkSummary)
    await after.send()
    await after.confirmWithCode()
  })

  test('after the code, whose answer was lost: the card is linked, once', async () => {
    const before = await atCardNumber()
    await before.fillWizard(anna)
    await before.send()
    await before.at(routes.linkCode)
    const code = await codeFromDrawer(before)
    await before.press(frameTexts.en.sandbox.phone)
    await before.press(sandboxTexts.en.tabs.failures)
    await before.press(sandboxTexts.en.failures.network.lost, 'radio')
    await before.app.back()
    await before.write('link-card-code', code)

    const after = await reopen(before)
    await after.reads('0123')
    expect(after.app.text().match(/0123/g)).toHaveLength(1)
  })

  // The slow bank is cut off before it decides, and never takes the money; the silent one has taken it.
  test.each<[Faults['bankDebit'], string, number]>([
    ['slow', checkout.declinedTitle, 0],
    ['no-answer', checkout.paid, 1],
  ])(
    'in the middle of a payment whose bank is %s: Home says so, and asking finds out: %s',
    async (bankDebit, told, paidOrders) => {
      const world = await account()
      await world.linkCardOf('anna')
      const { code } = await world.must('createOrder', { shopId: 'noodles', goods: 'Beef noodles', amountFen: 22_00 })
      await world.must('setFaults', { faults: { ...nothingWrong, bankDebit } })
      const before = await open(world.dump(), now)
      before.app.phone.scans.push({ qrCode: code })
      await before.press(homeTexts.en.scan)
      await before.at(routes.checkout)
      await before.press(checkout.continueToPassword('¥22.00'))
      await before.write('checkout-password', '739164')
      await before.reads(checkout.payingText)
      // A second later the bank has been asked, and has not answered: the slow one takes three.
      for (let moment = 0; moment < 20; moment += 1) await before.app.advance(50)

      const after = await reopen(before)
      await after.reads(homeTexts.en.interrupted)
      await after.press(homeTexts.en.seeWhat)
      await after.at(routes.paymentResult)
      await after.app.waitFor(() => after.app.text().startsWith(told), 120_000)
      await after.app.tapTab(1)
      await after.reads(billsTexts.en.end)
      expect(after.app.text().match(/22\.00/g)).toHaveLength(1)
      await after.app.tapTab(0)
      await after.reads(homeTexts.en.paysNext)
      expect(after.app.text()).not.toContain(homeTexts.en.interrupted)
      await after.press(frameTexts.en.sandbox.home)
      await after.press(sandboxTexts.en.tabs.shops)
      await after.press('Lanzhou Noodle House')
      await after.reads('¥22.00')
      expect(after.app.text().split(`¥22.00 · ${sandboxTexts.en.shops.status.paid}`)).toHaveLength(paidOrders + 1)
    },
  )
})
