import type { Capability, Rule } from './vocabulary'

/**
 * The rules, as they are now. What this wallet does not do is said so, whatever others do; where it will do more, its line here
 * changes. The last rule of each capability holds for everybody, so that nobody is left without an answer.
 */
export const rules: Readonly<Record<Capability, readonly Rule[]>> = {
  'sign-up': [
    { when: { phone: ['none'] }, effect: 'needs-step', reason: 'phone-needed', basis: 'this-wallet', steps: ['get-phone'] },
    { when: {}, effect: 'works', reason: 'any-phone', basis: 'this-wallet' },
  ],

  'link-chinese-card': [
    {
      when: { card: ['chinese'], id: ['none'] },
      effect: 'needs-step',
      reason: 'id-of-the-account',
      basis: 'this-wallet',
      steps: ['find-bank-id', 'bank-slip'],
    },
    {
      when: { card: ['chinese'], phone: ['none'] },
      effect: 'needs-step',
      reason: 'bank-phone-needed',
      basis: 'this-wallet',
      steps: ['get-phone', 'phone-at-bank', 'bank-slip'],
    },
    {
      when: { card: ['chinese'], id: ['passport-away'] },
      effect: 'needs-step',
      reason: 'passport-number',
      basis: 'this-wallet',
      steps: ['have-passport-number', 'bank-slip'],
    },
    {
      when: { card: ['chinese'], phone: ['foreign'] },
      effect: 'works-with-limit',
      reason: 'bank-has-phone',
      basis: 'how-banks-write',
      steps: ['phone-at-bank', 'bank-slip'],
    },
    {
      when: { card: ['chinese'], live: ['visiting', 'hk-macau-taiwan', 'abroad'] },
      effect: 'works-with-limit',
      reason: 'sms-abroad',
      basis: 'this-wallet',
      steps: ['roaming', 'bank-slip'],
    },
    { when: { card: ['chinese'] }, effect: 'works', reason: 'every-chinese-bank', basis: 'this-wallet', steps: ['bank-slip'] },
    {
      when: { live: ['hk-macau-taiwan', 'abroad'] },
      effect: 'does-not-work',
      reason: 'account-not-from-afar',
      basis: 'opening-an-account',
    },
    {
      when: { id: ['none'] },
      effect: 'does-not-work',
      reason: 'account-needs-passport',
      basis: 'opening-an-account',
    },
    {
      when: { live: ['visiting'] },
      effect: 'does-not-work',
      reason: 'account-on-a-visit',
      basis: 'opening-an-account',
    },
    {
      when: {},
      effect: 'needs-step',
      reason: 'account-in-the-mainland',
      basis: 'opening-an-account',
      steps: ['open-account'],
    },
  ],

  'link-international-card': [
    { when: { card: ['other'] }, effect: 'does-not-work', reason: 'kind-of-card', basis: 'this-wallet' },
    {
      when: { card: ['account-only'] },
      effect: 'does-not-work',
      reason: 'account-is-no-card',
      basis: 'this-wallet',
    },
    {
      when: { id: ['none'] },
      effect: 'does-not-work',
      reason: 'id-for-card-abroad',
      basis: 'this-wallet',
      limits: ['without-id'],
    },
    { when: { card: ['none'] }, effect: 'needs-step', reason: 'no-card-yet', basis: 'this-wallet', steps: ['get-card'] },
    {
      when: { card: ['international', 'unionpay-abroad'], phone: ['none'] },
      effect: 'needs-step',
      reason: 'bank-phone-needed',
      basis: 'this-wallet',
      steps: ['get-phone', 'phone-at-bank'],
    },
    {
      when: { card: ['international', 'unionpay-abroad'], id: ['passport-away'] },
      effect: 'needs-step',
      reason: 'passport-number',
      basis: 'this-wallet',
      steps: ['have-passport-number'],
    },
    {
      when: { card: ['unionpay-abroad'] },
      effect: 'needs-step',
      reason: 'unionpay-abroad',
      basis: 'this-wallet',
    },
    { when: { card: ['international'] }, effect: 'works', reason: 'card-from-abroad', basis: 'this-wallet' },
    { when: {}, effect: 'works', reason: 'card-from-abroad-too', basis: 'this-wallet' },
  ],

  'pay-in-shops': [
    {
      when: { means: ['chinese'], live: ['hk-macau-taiwan', 'abroad'] },
      effect: 'works-with-limit',
      reason: 'shops-when-there',
      basis: 'this-wallet',
      limits: ['wallet-payment'],
    },
    {
      when: { means: ['international'], live: ['hk-macau-taiwan', 'abroad'] },
      effect: 'works-with-limit',
      reason: 'shops-when-there-abroad-card',
      basis: 'cards-from-abroad',
      limits: ['abroad-fee', 'abroad-amounts'],
    },
    { when: { means: ['chinese'] }, effect: 'works', reason: 'shops', basis: 'this-wallet', limits: ['wallet-payment'] },
    {
      when: { means: ['international'] },
      effect: 'works-with-limit',
      reason: 'shops-abroad-card',
      basis: 'cards-from-abroad',
      limits: ['abroad-fee', 'abroad-amounts'],
    },
    { when: { means: ['after-step'] }, effect: 'needs-step', reason: 'once-linked', basis: 'this-wallet' },
    { when: {}, effect: 'does-not-work', reason: 'nothing-to-pay-with', basis: 'this-wallet', steps: ['bring-cash'] },
  ],

  'pay-online': [
    { when: { means: ['chinese'] }, effect: 'works', reason: 'online', basis: 'this-wallet', limits: ['wallet-payment'] },
    {
      when: { means: ['international'] },
      effect: 'works-with-limit',
      reason: 'online-abroad-card',
      basis: 'cards-from-abroad',
      limits: ['abroad-fee', 'abroad-amounts'],
    },
    { when: { means: ['after-step'] }, effect: 'needs-step', reason: 'once-linked', basis: 'this-wallet' },
    { when: {}, effect: 'does-not-work', reason: 'nothing-to-pay-with', basis: 'this-wallet' },
  ],

  'travel-and-top-ups': [
    { when: { means: ['chinese'] }, effect: 'works-with-limit', reason: 'tickets', basis: 'this-wallet' },
    { when: { means: ['international'] }, effect: 'works-with-limit', reason: 'tickets-abroad-card', basis: 'guide-readers' },
    { when: { means: ['after-step'] }, effect: 'needs-step', reason: 'once-linked', basis: 'this-wallet' },
    { when: {}, effect: 'does-not-work', reason: 'nothing-to-pay-with', basis: 'this-wallet' },
  ],

  'pay-friends': [
    {
      when: { card: ['international'] },
      effect: 'does-not-work',
      reason: 'no-transfers-abroad-card',
      basis: 'cards-from-abroad',
      steps: ['other-way-to-be-paid'],
    },
    {
      when: { card: ['unionpay-abroad', 'other', 'account-only', 'none'] },
      effect: 'does-not-work',
      reason: 'no-receiving-without-account',
      basis: 'guide-readers',
      steps: ['other-way-to-be-paid'],
    },
    { when: {}, effect: 'does-not-work', reason: 'no-transfers-yet', basis: 'accounts-in-classes' },
  ],

  'red-packets': [
    {
      when: { card: ['international'] },
      effect: 'does-not-work',
      reason: 'no-red-packets-abroad-card',
      basis: 'cards-from-abroad',
    },
    { when: {}, effect: 'does-not-work', reason: 'no-red-packets-yet', basis: 'accounts-in-classes' },
  ],

  balance: [
    { when: { means: ['chinese'] }, effect: 'works', reason: 'balance', basis: 'this-wallet' },
    { when: { means: ['international'] }, effect: 'does-not-work', reason: 'no-balance-abroad-card', basis: 'cards-from-abroad' },
    { when: { means: ['after-step'] }, effect: 'needs-step', reason: 'once-linked', basis: 'this-wallet' },
    { when: {}, effect: 'does-not-work', reason: 'nothing-to-pay-with', basis: 'this-wallet' },
  ],

  'money-market-funds': [
    {
      when: { card: ['international'] },
      effect: 'does-not-work',
      reason: 'no-funds-abroad-card',
      basis: 'cards-from-abroad',
    },
    { when: { id: ['resident-id'] }, effect: 'does-not-work', reason: 'no-funds', basis: 'this-wallet' },
    { when: {}, effect: 'does-not-work', reason: 'funds-ask-for-chinese-id', basis: 'guide-readers' },
  ],

  'app-agreements': [
    { when: { means: ['chinese', 'international'] }, effect: 'works', reason: 'agreements', basis: 'this-wallet' },
    { when: { means: ['after-step'] }, effect: 'needs-step', reason: 'once-linked', basis: 'this-wallet' },
    { when: {}, effect: 'does-not-work', reason: 'nothing-to-pay-with', basis: 'this-wallet' },
  ],

  'pay-abroad': [{ when: {}, effect: 'does-not-work', reason: 'mainland-shops-only', basis: 'this-wallet' }],
}
