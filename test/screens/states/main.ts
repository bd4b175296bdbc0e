import { billsTexts } from '@/locales/bills'
import { commonTexts } from '@/locales/common'
import { homeTexts } from '@/locales/home'
import { meTexts } from '@/locales/me'
import { payTexts } from '@/locales/pay'
import { scanTexts } from '@/locales/scan'
import { routes } from '@/stores/routes'

import { codeOf } from '../../worlds/own-code'
import { faulty, paymentOf } from '../lives'
import type { Hand, ScreenState } from '../state'
import { typeCode } from './codes'

const interrupted = JSON.stringify({
  paymentId: 'payment-lost',
  target: { kind: 'shop', shopId: 'taxi' },
  amountFen: 36_40,
  payee: { shopId: 'taxi', name: { zh: '快到出租', en: 'Kuaidao Taxi' } },
  cardId: 'card-1',
})

const skeleton = { selector: '.bk-skeleton' }
const offlineStrip = {
  text: (words: Parameters<Extract<ScreenState['shows'], { text: unknown }>['text']>[0]) => words(commonTexts).offline,
}

/** Chooses a picture on the scan screen. */
export async function choosePicture(hand: Hand, buffer: Buffer): Promise<void> {
  const album = () => hand.press(hand.words(scanTexts).album)
  await hand.choosesFile(album, { name: 'code', mimeType: 'image/png', buffer })
}

/** The screens of the main package: home, bills, me, pay, scan; and the receipt that bills lead to. */
export const mainStates: readonly ScreenState[] = [
  { name: 'home', route: routes.home, life: 'with-cards', shows: { text: (words) => words(homeTexts).allBills } },
  { name: 'home-without-card', route: routes.home, life: 'signed-up', shows: { text: (words) => words(homeTexts).noCardTitle } },
  {
    name: 'home-card-taken-over',
    route: routes.home,
    life: 'with-cards',
    before: async (world) => {
      await world.takenOver('anna')
      return {}
    },
    shows: { selector: '.bk-toast__bar' },
  },
  {
    name: 'home-loading',
    route: routes.home,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: skeleton,
  },
  {
    name: 'home-failing',
    route: routes.home,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(commonTexts).tryAgain },
  },
  {
    name: 'home-offline',
    route: routes.home,
    life: 'with-cards',
    act: async (hand) => {
      await hand.sees({ text: (words) => words(homeTexts).allBills })
      await hand.page.context().setOffline(true)
    },
    shows: offlineStrip,
  },
  {
    name: 'home-payment-interrupted',
    route: routes.home,
    life: 'with-cards',
    stored: { 'bangka.sent.payment-lost': interrupted },
    shows: { text: (words) => words(homeTexts).interrupted },
  },

  { name: 'bills', route: routes.bills, life: 'with-cards', shows: { text: (words) => words(billsTexts).end } },
  { name: 'bills-empty', route: routes.bills, life: 'signed-up', shows: { text: (words) => words(billsTexts).empty } },
  {
    name: 'bills-loading',
    route: routes.bills,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: skeleton,
  },
  {
    name: 'bills-failing',
    route: routes.bills,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(commonTexts).tryAgain },
  },
  {
    name: 'receipt',
    route: routes.receipt,
    life: 'with-cards',
    before: paymentOf(0),
    shows: { text: (words) => words(billsTexts).help },
  },
  {
    name: 'receipt-declined',
    route: routes.receipt,
    life: 'with-cards',
    before: async (world) => {
      await faulty({ bankDebit: 'insufficient-funds' })(world)
      const { id } = await world.payOrder('online', '行李箱 Suitcase', 459_00)
      return { payment: id }
    },
    shows: { text: (words) => words(billsTexts).reason },
  },
  {
    name: 'receipt-refunded-in-part',
    route: routes.receipt,
    life: 'with-cards',
    before: async (world) => {
      const { id, orderNumber } = await world.payOrder('online', '行李箱 Suitcase', 459_00)
      await world.must('refundShopOrder', { shopId: 'online', orderNumber, refundNumber: 'refund-1', amountFen: 59_00 })
      return { payment: id }
    },
    shows: { text: (words) => words(billsTexts).refundNote },
  },
  {
    name: 'receipt-unknown',
    route: routes.receipt,
    life: 'with-cards',
    before: async () => ({ payment: 'payment-of-nobody' }),
    shows: { selector: '.bk-notice' },
  },

  { name: 'me', route: routes.me, life: 'with-cards', shows: { text: (words) => words(meTexts).loggedInAs } },

  { name: 'pay', route: routes.pay, life: 'with-cards', shows: { selector: '.bk-pay__digits' } },
  {
    name: 'pay-digits-shown',
    route: routes.pay,
    life: 'with-cards',
    act: (hand) => hand.pressAt('.bk-pay__digits'),
    shows: { selector: '.bk-pay__digits' },
  },
  {
    name: 'pay-large-barcode',
    route: routes.pay,
    life: 'with-cards',
    act: async (hand) => {
      const t = hand.words(payTexts)
      await hand.pressAt(`[aria-label="${t.showLarge(t.barcode)}"]`)
    },
    shows: { text: (words) => words(payTexts).tapToClose },
  },
  {
    name: 'pay-large-qr',
    route: routes.pay,
    life: 'with-cards',
    act: async (hand) => {
      const t = hand.words(payTexts)
      await hand.pressAt(`[aria-label="${t.showLarge(t.qr)}"]`)
    },
    shows: { text: (words) => words(payTexts).tapToClose },
  },
  {
    name: 'pay-choosing-card',
    route: routes.pay,
    life: 'with-cards',
    act: (hand) => hand.press(hand.words(payTexts).change),
    shows: { text: (words) => words(payTexts).chooseCard },
  },
  {
    name: 'pay-loading',
    route: routes.pay,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: skeleton,
  },
  {
    name: 'pay-without-card',
    route: routes.pay,
    life: 'with-payment-password',
    shows: { text: (words) => words(payTexts).noCard },
  },
  {
    name: 'pay-offline',
    route: routes.pay,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(payTexts).offlineTitle },
  },

  { name: 'scan', route: routes.scan, life: 'with-cards', camera: 'open', shows: { text: (words) => words(scanTexts).hint } },
  {
    name: 'scan-without-camera',
    route: routes.scan,
    life: 'with-cards',
    camera: 'absent',
    shows: { text: (words) => words(scanTexts).cameraProblems['no-camera'].title },
  },
  {
    name: 'scan-camera-blocked',
    route: routes.scan,
    life: 'with-cards',
    camera: 'blocked',
    shows: { text: (words) => words(scanTexts).settingsSteps.desktop[0] },
  },
  {
    name: 'scan-heic-picture',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: (hand) => choosePicture(hand, Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    shows: { text: (words) => words(scanTexts).pictureProblems['heic-picture'].text },
  },
  {
    name: 'scan-reading-picture',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    async act(hand) {
      // What would open it is never fetched.
      await hand.page.route('**/*.js', () => undefined)
      await choosePicture(hand, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    },
    shows: { text: (words) => words(scanTexts).readingPicture },
  },
  {
    name: 'scan-camera-denied',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    shows: { text: (words) => words(scanTexts).cameraProblems.denied.title },
  },
  {
    name: 'scan-typing',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: (hand) => hand.press(hand.words(scanTexts).type),
    shows: { selector: '#scan-typed' },
  },
  {
    name: 'scan-other-wallet',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: typeCode('wxp://f2f0aBcDeFgHiJkLmN'),
    shows: { text: (words) => words(scanTexts).foreign['wechat-pay'].title },
  },
  {
    name: 'scan-web-address',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: typeCode('https://prizes.example/win?you=1'),
    shows: { text: (words) => words(scanTexts).linkTitle },
  },
  {
    name: 'scan-doubtful-address',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: typeCode('https://bank.example@evil.example/login'),
    shows: { text: (words) => words(scanTexts).linkDoubtfulTitle },
  },
  {
    name: 'scan-card-number',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: typeCode('4111 1111 1111 1111'),
    shows: { text: (words) => words(scanTexts).cardTitle },
  },
  {
    name: 'scan-friend',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: async (hand) => {
      const { id } = await hand.world.must('getAccount', {})
      await typeCode(codeOf('friend', id))(hand)
    },
    shows: { text: (words) => words(scanTexts).friendText },
  },
  {
    name: 'scan-nothing-to-pay',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: typeCode('Table 12'),
    shows: { text: (words) => words(scanTexts).foreign.text.title },
  },
]
