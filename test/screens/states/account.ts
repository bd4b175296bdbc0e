import { accountTexts } from '@/locales/account'
import { cardsTexts } from '@/locales/cards'
import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { routes } from '@/stores/routes'

import { loginPassword, paymentPassword, phone } from '../../worlds/world'
import { faulty } from '../lives'
import type { Hand, ScreenState } from '../state'

const newPhone = '+33612345678'

/** Sends the code of a flow to this phone. */
async function askForCode(hand: Hand, flow: string, number: string): Promise<void> {
  await hand.type(`${flow}-phone`, number)
  await hand.goOn()
  await hand.sees({ selector: `#${flow}-code` })
}

/** Enters the right code of a flow. */
async function enterCode(hand: Hand, flow: string, number: string): Promise<void> {
  await askForCode(hand, flow, number)
  await hand.type(`${flow}-code`, await hand.readCode())
  await hand.sees({ selector: `#${flow}-password` })
}

async function logInWith(hand: Hand, password: string): Promise<void> {
  await hand.type('log-in-phone', phone)
  await hand.type('log-in-password', password)
  await hand.goOn()
}

const sheet = { selector: '[role=dialog]' }

/** Who one is: the screens before an account, the account itself, its cards and its passwords. */
export const accountStates: readonly ScreenState[] = [
  { name: 'welcome', route: routes.welcome, life: 'stranger', shows: { text: (words) => words(accountTexts).welcome.heading } },
  {
    name: 'welcome-storage-corrupt',
    route: routes.welcome,
    life: 'stranger',
    stored: { 'bangka.session': '{broken' },
    shows: { text: (words) => words(frameTexts).storageCorrupt },
  },

  { name: 'sign-up', route: routes.signUp, life: 'stranger', shows: { selector: '#sign-up-phone' } },
  {
    name: 'sign-up-phone-understood',
    route: routes.signUp,
    life: 'stranger',
    act: (hand) => hand.type('sign-up-phone', newPhone),
    shows: { selector: '#sign-up-phone-notice' },
  },
  {
    name: 'sign-up-phone-wrong',
    route: routes.signUp,
    life: 'stranger',
    act: async (hand) => {
      await hand.type('sign-up-phone', '+999 123')
      await hand.leaveField()
    },
    shows: { selector: '#sign-up-phone-error' },
  },
  {
    name: 'sign-up-code',
    route: routes.signUp,
    life: 'stranger',
    act: (hand) => askForCode(hand, 'sign-up', newPhone),
    shows: { selector: '#sign-up-code' },
  },
  {
    name: 'sign-up-code-wrong',
    route: routes.signUp,
    life: 'stranger',
    act: async (hand) => {
      await askForCode(hand, 'sign-up', newPhone)
      await hand.type('sign-up-code', '000000')
    },
    shows: { selector: '#sign-up-code-error' },
  },
  {
    name: 'sign-up-sms-not-sent',
    route: routes.signUp,
    life: 'stranger',
    before: faulty({ sms: 'not-sent' }),
    act: async (hand) => {
      await hand.type('sign-up-phone', newPhone)
      await hand.goOn()
    },
    shows: { selector: '.bk-notice' },
  },
  {
    name: 'sign-up-password',
    route: routes.signUp,
    life: 'stranger',
    act: (hand) => enterCode(hand, 'sign-up', newPhone),
    shows: { selector: '#sign-up-password' },
  },
  {
    name: 'sign-up-password-weak',
    route: routes.signUp,
    life: 'stranger',
    act: async (hand) => {
      await enterCode(hand, 'sign-up', newPhone)
      await hand.type('sign-up-password', 'password')
      await hand.leaveField()
    },
    shows: { selector: '#sign-up-password-error' },
  },
  {
    name: 'sign-up-phone-taken',
    route: routes.signUp,
    life: 'stranger',
    before: async (world) => {
      await world.signUp()
      await world.must('logOut', {})
      return {}
    },
    stored: { 'bangka.session': '' },
    act: async (hand) => {
      // The world has just sent a code to this phone.
      await hand.wait(61_000)
      await enterCode(hand, 'sign-up', phone)
      await hand.type('sign-up-password', 'three words that fit')
      await hand.goOn()
    },
    shows: { text: (words) => words(accountTexts).signUp.logInInstead },
  },

  { name: 'log-in', route: routes.logIn, life: 'stranger', shows: { selector: '#log-in-password' } },
  {
    name: 'log-in-nothing-typed',
    route: routes.logIn,
    life: 'stranger',
    act: (hand) => hand.goOn(),
    shows: { selector: '.bk-error-summary' },
  },
  {
    name: 'log-in-wrong',
    route: routes.logIn,
    life: 'stranger',
    act: (hand) => logInWith(hand, 'not my password'),
    shows: { selector: '.bk-notice' },
  },
  {
    name: 'log-in-locked',
    route: routes.logIn,
    life: 'stranger',
    before: async (world) => {
      await world.signUp()
      await world.must('logOut', {})
      for (let i = 0; i < 4; i += 1) await world.refused('logIn', { phone, password: 'not my password' })
      return {}
    },
    stored: { 'bangka.session': '' },
    act: async (hand) => {
      await logInWith(hand, 'not my password')
      await hand.sees({ selector: '.bk-notice' })
    },
    shows: { selector: '.bk-screen__footer .bk-button--off' },
  },
  {
    name: 'log-in-number-changed',
    route: routes.logIn,
    life: 'stranger',
    act: (hand) => hand.press(hand.words(accountTexts).logIn.numberChanged),
    shows: sheet,
  },
  {
    name: 'log-in-by-code',
    route: routes.logIn,
    life: 'stranger',
    act: (hand) => hand.press(hand.words(accountTexts).logIn.byCode),
    shows: { selector: '#log-in-phone' },
  },
  {
    name: 'reset-login-password',
    route: routes.resetLoginPassword,
    life: 'stranger',
    shows: { selector: '#reset-login-password-phone' },
  },

  {
    name: 'my-account',
    route: routes.myAccount,
    life: 'with-cards',
    shows: { text: (words) => words(accountTexts).myAccount.myCards },
  },
  {
    name: 'my-account-new',
    route: routes.myAccount,
    life: 'signed-up',
    shows: { text: (words) => words(accountTexts).myAccount.notSet },
  },
  {
    name: 'my-account-failing',
    route: routes.myAccount,
    life: 'signed-up',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(commonTexts).tryAgain },
  },
  { name: 'change-phone', route: routes.changePhone, life: 'signed-up', shows: { selector: '#change-phone-phone' } },
  {
    name: 'change-phone-password',
    route: routes.changePhone,
    life: 'signed-up',
    act: (hand) => enterCode(hand, 'change-phone', newPhone),
    shows: { selector: '#change-phone-password' },
  },

  { name: 'my-cards', route: routes.myCards, life: 'with-cards', shows: { text: (words) => words(cardsTexts).order } },
  { name: 'my-cards-empty', route: routes.myCards, life: 'signed-up', shows: { text: (words) => words(cardsTexts).empty } },
  {
    name: 'my-cards-loading',
    route: routes.myCards,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: { selector: '.bk-skeleton' },
  },
  {
    name: 'my-cards-manage',
    route: routes.myCards,
    life: 'with-cards',
    act: async (hand) => {
      await hand.sees({ text: (words) => words(cardsTexts).order })
      await hand.pressLast(hand.words(cardsTexts).manage)
    },
    shows: { text: (words) => words(cardsTexts).linkedOn },
  },
  {
    name: 'my-cards-unlink',
    route: routes.myCards,
    life: 'with-cards',
    act: async (hand) => {
      await hand.press(hand.words(cardsTexts).manage)
      await hand.press(hand.words(cardsTexts).unlink)
    },
    shows: { text: (words) => words(cardsTexts).unlinkTitle },
  },
  {
    name: 'my-cards-undo',
    route: routes.myCards,
    life: 'with-cards',
    act: async (hand) => {
      await hand.press(hand.words(cardsTexts).manage)
      await hand.press(hand.words(cardsTexts).unlink)
      await hand.press(hand.words(cardsTexts).unlinkNow)
    },
    shows: { text: (words) => words(commonTexts).undo },
  },

  {
    name: 'payment-password-set',
    route: routes.paymentPassword,
    life: 'signed-up',
    shows: { selector: '#payment-password-first' },
  },
  {
    name: 'payment-password-weak',
    route: routes.paymentPassword,
    life: 'signed-up',
    act: (hand) => hand.type('payment-password-first', '123456'),
    shows: { selector: '#payment-password-first-error' },
  },
  {
    name: 'payment-password-repeat',
    route: routes.paymentPassword,
    life: 'signed-up',
    act: (hand) => hand.type('payment-password-first', paymentPassword),
    shows: { selector: '#payment-password-repeat' },
  },
  {
    name: 'payment-password-differs',
    route: routes.paymentPassword,
    life: 'signed-up',
    act: async (hand) => {
      await hand.type('payment-password-first', paymentPassword)
      await hand.type('payment-password-repeat', '739165')
    },
    shows: { text: (words) => words(accountTexts).paymentPassword.mismatch },
  },
  {
    name: 'payment-password-old-wrong',
    route: routes.paymentPassword,
    life: 'with-payment-password',
    act: async (hand) => {
      await hand.type('payment-password-old', '739165')
      await hand.type('payment-password-first', '402817')
      await hand.type('payment-password-repeat', '402817')
    },
    shows: { selector: '#payment-password-old-error' },
  },
  {
    name: 'payment-password-reset',
    route: routes.paymentPassword,
    life: 'with-payment-password',
    before: async () => ({ mode: 'reset' }),
    shows: { text: (words) => words(accountTexts).paymentPassword.resetBegin },
  },
  {
    name: 'payment-password-reset-login-password',
    route: routes.paymentPassword,
    life: 'with-payment-password',
    before: async () => ({ mode: 'reset' }),
    act: async (hand) => {
      await hand.goOn()
      await hand.sees({ selector: '#payment-password-code' })
      await hand.type('payment-password-code', await hand.readCode())
      await hand.type('payment-password-login', loginPassword)
    },
    shows: { selector: '#payment-password-login' },
  },

  {
    name: 'settings',
    route: routes.settings,
    life: 'with-cards',
    shows: { text: (words) => words(accountTexts).settings.about },
  },
  {
    name: 'settings-log-out',
    route: routes.settings,
    life: 'with-cards',
    act: (hand) => hand.press(hand.words(accountTexts).settings.logOut),
    shows: sheet,
  },
]
