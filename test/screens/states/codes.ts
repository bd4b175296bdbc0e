import type { ShopCodeKind } from '@/contract'
import { encodeEmvMerchant } from '@/domain/code/emv/encode-merchant'
import { noEmvMerchantFields } from '@/domain/code/emv/merchant-fields'
import { billsTexts } from '@/locales/bills'
import { checkoutTexts } from '@/locales/checkout'
import { codeOrderTexts } from '@/locales/code-order'
import { scanTexts } from '@/locales/scan'
import { shopById } from '@/sandbox/shops'
import { routes } from '@/stores/routes'

import { paymentPassword, type World } from '../../worlds/world'
import { faulty } from '../lives'
import type { Hand, ScreenState } from '../state'

/** Orders are in the world that the browser gets: their codes are made before. */
const expiredCodes = new WeakMap<World, string>()

const toldTitle = { selector: '.bk-scan__told-title' }
const nameThere = { selector: '.bk-code-order__name' }

/** Types a code on the scan screen, as somebody without a camera does. */
export function typeCode(text: string) {
  return async (hand: Hand): Promise<void> => {
    await hand.press(hand.words(scanTexts).type)
    await hand.type('scan-typed', text)
    await hand.press(hand.words(scanTexts).typeSubmit)
  }
}

/** The code of a shop of the sandbox, made in the world as it was when the screen was opened. */
function typeShopCode(shopId: string, kind: ShopCodeKind) {
  return async (hand: Hand): Promise<void> => {
    const { code } = await hand.world.must('makeShopCode', { shopId, kind })
    await typeCode(code)(hand)
  }
}

/** A state of the form that a bank's code leads to. */
function form(
  name: string,
  act: ScreenState['act'] & {},
  shows: ScreenState['shows'],
  more: Partial<ScreenState> = {},
): ScreenState {
  return {
    name: `code-order-${name}`,
    start: routes.scan,
    route: routes.codeOrder,
    life: 'with-cards',
    camera: 'denied',
    act,
    shows,
    ...more,
  }
}

/** A scanned code that the app tells of on the scan screen. */
function told(name: string, act: ScreenState['act'] & {}, shows: ScreenState['shows']): ScreenState {
  return { name: `scan-${name}`, route: routes.scan, life: 'with-cards', camera: 'denied', act, shows }
}

/** The noodle house's account under another name: what a forged sign looks like. */
function forgedSign(): string {
  const shop = shopById('noodles')
  if (shop === null) throw new Error('the noodle house is gone')
  const code = encodeEmvMerchant({
    ...noEmvMerchantFields,
    pointOfInitiation: '11',
    merchantAccounts: { '15': shop.accounts.unionpay },
    mcc: shop.mcc,
    currency: '156',
    country: 'CN',
    merchantName: 'PANDA GARDEN',
    merchantCity: 'SHANGHAI',
  })
  if (!code.ok) throw new Error(code.error.code)
  return code.value
}

async function afterBoth(hand: Hand, first: (hand: Hand) => Promise<void>, second: (hand: Hand) => Promise<void>): Promise<void> {
  await first(hand)
  await hand.sees(nameThere)
  await second(hand)
}

/** Scanned codes and what they lead to: addresses, damaged and forged codes, and paying by a bank's code. */
export const codeStates: readonly ScreenState[] = [
  told('look-alike', typeCode('https://qr.bangka.example.pay-safe.example/s/noodles'), {
    text: (words) => words(scanTexts).linkDoubtfulTitle,
  }),
  told('script', typeCode('javascript:alert(document.cookie)'), {
    text: (words) => words(scanTexts).linkDangers['runs-something'],
  }),
  told('hidden-characters', typeCode('https://shop.example/\u202Egpj.exe\u0000'), {
    text: (words) => words(scanTexts).linkDangers['hidden-characters'],
  }),
  told('phone-number-link', typeCode('tel:+8613912345678'), { text: (words) => words(scanTexts).linkNoHost('tel') }),
  told('other-wallet-link', typeCode('https://qr.paypay.ne.jp/p2p01_aBcDeF'), {
    text: (words) => words(scanTexts).otherWalletTitle(words(scanTexts).otherWallets.paypay),
  }),
  told('unionpay-code', typeCode('6212345678901234569'), { text: (words) => words(scanTexts).myCard }),
  told('damaged', typeShopCode('convenience', 'damaged'), { text: (words) => words(scanTexts).damages.checksum }),
  told('cut-off', typeCode('00020101021115314802100048021000102'), { text: (words) => words(scanTexts).damages['cut-off'] }),
  told('sticker', typeShopCode('street-stall', 'sticker'), { text: (words) => words(scanTexts).whatToDo }),
  told('other-network', typeShopCode('duty-free', 'other-network'), toldTitle),
  {
    ...told('expired', (hand) => typeCode(expiredCodes.get(hand.world) ?? '')(hand), toldTitle),
    before: async (world) => {
      const { code } = await world.must('makeShopCode', { shopId: 'convenience', kind: 'expired' })
      expiredCodes.set(world, code)
      return {}
    },
  },

  form('amount', typeShopCode('convenience', 'unionpay-static'), { selector: '#code-order-amount' }),
  form(
    'amount-wrong',
    (hand) =>
      afterBoth(hand, typeShopCode('convenience', 'unionpay-static'), async () => {
        await hand.type('code-order-amount', '12,5')
        await hand.goOn()
      }),
    { selector: '#code-order-amount-error' },
  ),
  form('tip', typeShopCode('noodles', 'tip-prompt'), { text: (words) => words(codeOrderTexts).noTip }),
  form(
    'tip-own',
    (hand) =>
      afterBoth(hand, typeShopCode('noodles', 'tip-prompt'), async () => {
        await hand.press(hand.words(codeOrderTexts).otherTip)
        await hand.type('code-order-tip', '7')
      }),
    { selector: '#code-order-tip' },
  ),
  form(
    'tip-too-large',
    (hand) =>
      afterBoth(hand, typeShopCode('noodles', 'tip-prompt'), async () => {
        await hand.press(hand.words(codeOrderTexts).otherTip)
        await hand.type('code-order-tip', '700')
        await hand.goOn()
      }),
    { selector: '#code-order-tip-error' },
  ),
  form(
    'tip-of-the-shop',
    typeShopCode('noodles', 'tip-percent'),
    { text: (words) => words(codeOrderTexts).tipByShop },
    { route: routes.checkout },
  ),
  form('in-yen', typeShopCode('duty-free', 'in-yen'), { text: (words) => words(codeOrderTexts).rate }),
  form(
    'in-dollars',
    (hand) =>
      afterBoth(hand, typeShopCode('duty-free', 'in-dollars'), async () => {
        await hand.type('code-order-amount', '12.5')
      }),
    { text: (words) => words(codeOrderTexts).totalInYuan },
  ),
  form('asks-for-details', typeShopCode('duty-free', 'asks-for-details'), { selector: '#code-order-mobileNumber' }),
  form('details-missing', (hand) => afterBoth(hand, typeShopCode('duty-free', 'asks-for-details'), () => hand.goOn()), {
    selector: '#code-order-mobileNumber-error',
  }),
  form('other-name', typeCode(forgedSign()), { text: (words) => words(codeOrderTexts).otherNameTitle('PANDA GARDEN') }),
  form('gone', async () => undefined, { text: (words) => words(codeOrderTexts).goneTitle }, { start: routes.codeOrder }),

  form(
    'checkout',
    (hand) => afterBoth(hand, typeShopCode('duty-free', 'in-baht'), () => hand.goOn()),
    { text: (words) => words(checkoutTexts).straight },
    { route: routes.checkout },
  ),
  form(
    'receipt',
    async (hand) => {
      await afterBoth(hand, typeShopCode('duty-free', 'in-baht'), () => hand.goOn())
      await hand.sees({ text: (words) => words(checkoutTexts).straight })
      await hand.goOn()
      await hand.type('checkout-password', paymentPassword)
      await hand.sees({ text: (words) => words(checkoutTexts).receipt })
      await hand.press(hand.words(checkoutTexts).receipt)
    },
    { text: (words) => words(billsTexts).help },
    { route: routes.receipt },
  ),
  form(
    'opening',
    (hand) => afterBoth(hand, typeShopCode('noodles', 'tip-prompt'), () => hand.goOn()),
    { selector: '.bk-screen__footer .bk-button--busy' },
    { before: faulty({ network: 'slow' }) },
  ),
]
