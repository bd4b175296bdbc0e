import { accountTexts } from '@/locales/account'
import { agreementsTexts } from '@/locales/agreements'
import { balanceTexts } from '@/locales/balance'
import { assistantTexts } from '@/locales/assistant'
import { cardsTexts } from '@/locales/cards'
import { billsTexts } from '@/locales/bills'
import { frameTexts } from '@/locales/frame'
import { limitsTexts } from '@/locales/limits'
import { riskCheckTexts } from '@/locales/risk-check'
import { checkoutTexts } from '@/locales/checkout'
import { commonTexts } from '@/locales/common'
import { guideTexts } from '@/locales/guide'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { meTexts } from '@/locales/me'
import { sandboxTexts } from '@/locales/sandbox'
import { scanTexts } from '@/locales/scan'
import { verificationTexts } from '@/locales/verification'
import { routes } from '@/stores/routes'

import { worldWithCards } from '../worlds/world'
import { boot } from './harness'
import type { ScreenElement } from './harness/render'
import { elementsOf, isHidden, nameOf, roleOf } from './harness/screen'
import { shown } from './harness/values'
import { builtPackage } from './packages'
import { Person, personOf, usualSecrets } from './person'

/** What a screen reader must be able to name. */
const namedRoles = new Set(['button', 'radio', 'checkbox', 'switch', 'textbox', 'link', 'img', 'heading', 'dialog', 'radiogroup'])

/** What on a screen has no name or no role, in words. */
function unnamed(root: ScreenElement): readonly string[] {
  return [...elementsOf(root)]
    .filter((element) => !isHidden(element))
    .flatMap((element) => {
      const role = roleOf(element)
      const classes = shown(element.attributes['class'])
      if (classes.split(' ').includes('bk-press') && role === '') return [`no role: ${classes}`]
      return namedRoles.has(role) && nameOf(element, root).trim() === '' ? [`no name: ${role} ${classes}`] : []
    })
}

/** A person who looks at every screen with a screen reader before they do anything there. */
class Listener extends Person {
  readonly problems = new Set<string>()
  readonly pages = new Set<string>()

  override async press(name: string | RegExp, role?: string): Promise<void> {
    this.listen()
    await super.press(name, role)
    this.listen()
  }

  override async write(id: string, text: string): Promise<void> {
    await super.write(id, text)
    this.listen()
  }

  override async reads(text: string | RegExp): Promise<void> {
    await super.reads(text)
    this.listen()
  }

  private listen(): void {
    const page = `/${this.app.route}`
    this.pages.add(page)
    for (const problem of unnamed(this.app.screen())) this.problems.add(`${page} ${problem}`)
  }
}

/** A bank's code on the counter of the convenience store. */
async function codeThatAsksAmount(): Promise<string> {
  const world = await worldWithCards(Date.UTC(2026, 10, 24, 2))
  return (await world.must('makeShopCode', { shopId: 'convenience', kind: 'unionpay-static' })).code
}

test('on every Alipay screen each control, picture, heading and dialog has a name, and each control a role', async () => {
  const app = await boot({ dist: builtPackage('alipay') })
  const person = new Listener(app)
  const shop = 'Morning Light Store'
  await person.press(accountTexts.en.welcome.logIn)
  await person.press(accountTexts.en.logIn.forgotten)
  await person.reads(accountTexts.en.reset.phoneHeading)
  await app.back()
  await app.back()
  await person.signUp()
  await person.setPaymentPassword()
  await person.fillWizard(personOf('kwame'))
  await person.send()
  await person.reads(linkCardTexts.en.refused.heading)
  await person.press(assistantTexts.en.counter)
  await person.at(routes.bankPage)
  await app.back()
  await person.takeNameFromSlip('KWAME MENSAH')
  await person.send()
  await person.confirmWithCode()
  await person.press(linkCardTexts.en.done.cards)
  await person.press(/^Manage/)
  await person.reads(cardsTexts.en.unlink)
  await app.tapTab(0)
  await person.press(homeTexts.en.pay)
  await person.chargeAtTill('convenience', shop, await person.readPayCode(), '270')
  await person.reads(sandboxTexts.en.shops.outcome['waiting-for-password'])
  await app.back()
  await person.at(routes.checkout)
  await person.payWithPassword('¥270.00')
  await person.press(checkoutTexts.en.receipt)
  await person.at(routes.receipt)
  await person.reads('270.00')
  await app.tapTab(0)
  await person.press(homeTexts.en.scan)
  await person.press(scanTexts.en.typeLabel)
  await person.reads(scanTexts.en.typeTitle)
  await person.write('scan-typed', await codeThatAsksAmount())
  await person.press(scanTexts.en.typeSubmit)
  await person.at(routes.codeOrder)
  await person.reads(shop)
  await app.tapTab(1)
  await person.reads('270.00')
  await person.press(billsTexts.en.search)
  await person.at(routes.allBills)
  await person.reads('270.00')
  await app.back()
  await person.press(billsTexts.en.byMonth)
  await person.at(routes.billMonth)
  await person.reads('270.00')
  await app.back()
  await app.tapTab(2)
  await person.press(commonTexts.en.canIUse)
  for (const [route, choice] of [
    [routes.canIUse, guideTexts.en.live.visiting],
    [routes.canIUseCard, guideTexts.en.card.international],
    [routes.canIUsePhone, guideTexts.en.phone.foreign],
    [routes.canIUseId, guideTexts.en.id.passport],
  ] as const) {
    await person.at(route)
    await person.press(`${choice.name} ${choice.detail}`, 'radio')
    await person.press(route === routes.canIUseId ? guideTexts.en.seeAnswer : commonTexts.en.next)
  }
  await person.at(routes.canIUseAnswer)
  await app.tapTab(2)
  await person.press(new RegExp(`^${frameTexts.en.notices}`))
  await person.at(routes.notices)
  await person.reads(shop)
  await app.back()
  await person.press(new RegExp(meTexts.en.myAccount))
  await person.press(new RegExp(`^${accountTexts.en.myAccount.limits}`))
  await person.at(routes.limits)
  await person.reads(limitsTexts.en.none)
  await app.back()
  await person.press(new RegExp(`^${accountTexts.en.myAccount.agreements}`))
  await person.at(routes.agreements)
  await person.reads(agreementsTexts.en.empty)
  await app.back()
  await person.press(new RegExp(`^${accountTexts.en.myAccount.balance}`))
  await person.at(routes.balance)
  await person.press(balanceTexts.en.topUp)
  await person.at(routes.move)
  await person.write('move-amount', '20')
  await person.press(balanceTexts.en.next)
  await person.write('move-password', usualSecrets.paymentPassword)
  await person.at(routes.movement)
  await person.reads(balanceTexts.en.outcomes['top-up'].succeeded)
  await app.back()
  await app.back()
  await person.press(new RegExp(`^${accountTexts.en.myAccount.verification}`))
  await person.at(routes.verification)
  await person.press(verificationTexts.en.start.begin)
  await person.at(routes.verificationPictures)
  await app.back()
  await app.back()
  await person.press(new RegExp(`^${accountTexts.en.myAccount.phone}`))
  await person.reads(accountTexts.en.changePhone.phoneHeading)
  await app.back()
  await app.back()
  await person.press(new RegExp(meTexts.en.settings))
  await person.reads(accountTexts.en.settings.about)
  await app.back()
  await person.press(/^Sandbox/)
  await person.press(sandboxTexts.en.tabs.people)
  await person.press(new RegExp(sandboxTexts.en.difficulties['reveals-nothing']))
  await person.press('Close')
  await person.press(sandboxTexts.en.tabs.failures)
  await person.reads(sandboxTexts.en.failures.groups.sms)
  await person.press(sandboxTexts.en.riskCheck.demands.verification, 'radio')
  await app.back()
  await person.press(new RegExp(meTexts.en.myAccount))
  await person.press(new RegExp(`^${accountTexts.en.myAccount.riskCheck}`))
  await person.at(routes.riskCheck)
  await person.reads(riskCheckTexts.en.headings.verification)
  await app.back()
  await app.back()
  await person.press(/^Sandbox/)
  await person.press(sandboxTexts.en.tabs.shops)
  await person.press('Kuaidao Taxi')
  await person.press(sandboxTexts.en.shops.agreement.ask)
  await person.reads(sandboxTexts.en.shops.agreement.caption)
  const copies = app.all({ role: 'button', name: sandboxTexts.en.shops.copyCode })
  const copy = copies[copies.length - 1]
  if (copy === undefined) throw new Error('the taxi shows no code')
  await app.tap(copy)
  await app.back()
  await app.tapTab(0)
  app.phone.scans.push({ qrCode: app.phone.clipboard })
  await person.press(homeTexts.en.scan)
  await person.at(routes.agreement)
  await person.reads(agreementsTexts.en.asks('Kuaidao Taxi'))
  await person.press(agreementsTexts.en.agree)
  await person.reads(agreementsTexts.en.passwordTitle)
  app.close()

  const unseen = Object.values(routes).filter((route) => !person.pages.has(route))
  // It draws what the checkout draws at its end, which was seen there.
  expect(unseen).toEqual([routes.paymentResult])
  expect([...person.problems]).toEqual([])
})
