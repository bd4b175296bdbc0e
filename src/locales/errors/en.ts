import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import type { ErrorText, ErrorTexts } from './types'

/** "1 try left", and what the last one means. */
function triesLeft(count: number): string {
  if (count === 0) return 'You have no tries left.'
  return count === 1 ? 'You have one try left.' : `You have ${count} tries left.`
}

function triesThenLocked(count: number): string {
  if (count === 0) return 'The payment password is now locked for a while.'
  return `${count === 1 ? 'One try' : `${count} tries`} left, then the payment password is locked for a while.`
}

function attemptsAtBank(count: number): string {
  if (count === 0) return 'That was the last attempt your bank allows today. It counts anew at midnight, China time.'
  return count === 1 ? 'Your bank allows one more attempt today.' : `Your bank allows ${count} more attempts today.`
}

const fieldNames = {
  name: 'name',
  idKind: 'kind of ID',
  idNumber: 'ID number',
  phone: 'phone number',
} as const satisfies Record<BankField, string>

function listed(fields: readonly BankField[]): string {
  return inWords(fields.map((field) => fieldNames[field]))
}

/** "a", "a and b", "a, b and c". */
function inWords(names: readonly string[]): string {
  const last = names[names.length - 1] ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const cardsThatWork =
  'These work: debit and credit cards of any bank in China, and Visa, Mastercard, JCB, Diners Club, Discover or American Express from abroad.'

const unsupportedCards = {
  brand: { title: 'Cards of this brand can’t be linked', advice: cardsThatWork },
  prepaid: { title: 'Prepaid cards can’t be linked', advice: cardsThatWork },
  maestro: { title: 'Maestro cards can’t be linked', advice: cardsThatWork },
  'not-a-bank-card': {
    title: 'This is not a bank card’s number',
    advice: `Please type the long number on the front of a bank card. ${cardsThatWork}`,
  },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: 'Not enough money on this card',
    advice: 'Nothing was taken. Choose another card, or put money into this account first.',
  },
  'balance-not-enough': { title: 'Not enough in your balance', advice: 'Nothing was taken. Pay with a card instead.' },
  'card-declined': {
    title: 'Your bank declined the payment',
    advice: 'Nothing was taken. Choose another card, or ask your bank why.',
  },
  'over-card-limit': {
    title: 'This is over the card’s limit',
    advice: 'Nothing was taken. Choose another card, or ask your bank to raise the limit.',
  },
  'card-removed': {
    title: 'This card is no longer linked',
    advice: 'Nothing was taken. Choose another card.',
  },
  'bank-out-of-service': {
    title: 'The bank is closed for maintenance',
    advice: 'Nothing was taken. Try again later, or choose a card of another bank.',
  },
  'bank-not-reached': {
    title: 'Your bank never got the request',
    advice: 'Nothing was taken. You can pay again.',
  },
  'order-expired': {
    title: 'The order has expired',
    advice: 'Nothing was taken. Ask the shop for a new code.',
  },
  'order-closed': {
    title: 'The shop has closed this order',
    advice: 'Nothing was taken. Ask the shop for a new code if you still want to pay.',
  },
  'order-paid': {
    title: 'This order is already paid',
    advice: 'You were not charged again. Look under Bills to see the payment if it was yours.',
  },
  cancelled: {
    title: 'The payment was cancelled',
    advice: 'Nothing was taken.',
  },
  'not-supported-here': {
    title: 'This shop can’t take this card',
    advice: 'Nothing was taken. Choose a card of a Chinese bank if you have one.',
  },
  'not-verified': {
    title: 'Your identity is not verified',
    advice: 'Nothing was taken. Until it is, a day’s payments end at a lower limit. Verify it under Me.',
  },
  'verification-too-weak': {
    title: 'You have reached the limit for how well you are verified',
    advice: 'Nothing was taken. Verify your identity under Me, or link a card of another Chinese bank: both raise the limit.',
  },
  'over-payment-limit': {
    title: 'More than one payment may take',
    advice: 'Nothing was taken. Ask the shop to split the amount.',
  },
  'over-day-limit': {
    title: 'You have reached today’s limit',
    advice: 'Nothing was taken. It starts anew at midnight in Shanghai.',
  },
  'over-month-limit': {
    title: 'You have reached this month’s limit',
    advice: 'Nothing was taken. It starts anew on the first of next month.',
  },
  'over-year-limit': { title: 'You have reached this year’s limit', advice: 'Nothing was taken. It starts anew on January 1.' },
  'over-lifetime-limit': {
    title: 'You have reached the limit of this account',
    advice: 'Nothing was taken. This limit does not start anew.',
  },
  'not-mainland': {
    title: 'Only for holders of a mainland China identity card',
    advice: 'Nothing was taken. The rules keep this from everybody else, whatever card you choose.',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = 'You were not charged. The shop can try again: show it a new pay code.'

const chargeEnds = {
  paid: { title: 'This has been paid', advice: 'You don’t need to pay again. The receipt is under Bills.' },
  refused: { title: 'You refused this payment', advice: notCharged },
  expired: { title: 'The time for this payment is over', advice: notCharged },
  withdrawn: { title: 'The shop has withdrawn this payment', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': { title: 'The password is too short', advice: 'Use at least 8 characters. Three or four words work well.' },
  'too-common': {
    title: 'Too many people use this password',
    advice: 'Choose one that is only yours. Three or four words work well.',
  },
  'like-phone': {
    title: 'The password is too close to your phone number',
    advice: 'Choose one that can’t be guessed from your number.',
  },
} as const

const weakPaymentPasswords = {
  repeated: { title: 'The same digit too often', advice: 'Choose six digits that are not mostly the same.' },
  sequence: {
    title: 'Digits in a row are the first that anybody tries',
    advice: 'Choose six digits that do not simply count up or down.',
  },
  'like-phone': {
    title: 'These digits are in your phone number',
    advice: 'Choose six digits that nobody can read off your number.',
  },
  'like-birth-date': {
    title: 'This looks like a date',
    advice: 'Birthdays are easy to find out. Choose six digits that are no date.',
  },
  pattern: { title: 'This pattern is easy to guess', advice: 'Choose six digits without a pattern.' },
} as const

export const en: ErrorTexts = {
  'phone.taken': () => ({
    title: 'This phone number already has an account',
    advice: 'Log in with it. If you don’t know the password, an SMS code is enough.',
  }),
  'phone.unchanged': () => ({
    title: 'That is the number you already use',
    advice: 'Enter the new number, or go back if nothing has changed.',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: 'A code is already on its way',
    advice: `It can take a minute. You can ask for another one ${when(retryAt)}, China time.`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: 'Too many codes for this number today',
    advice: `To protect its owner we send no more for now. Try again ${when(retryAt)}, China time.`,
  }),
  'sms.not-sent': () => ({
    title: 'The SMS could not be sent',
    advice: 'Please check the number and try again in a minute. The phone needs reception, and roaming if you are abroad.',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: 'That is not the code we sent',
    advice: `Please compare it with the newest SMS; older ones no longer count. ${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({ title: 'This code has expired', advice: 'A code is good for 10 minutes. Send a new one.' }),
  'code.used': () => ({ title: 'This code was already used', advice: 'Each code works once. Send a new one.' }),
  'code.too-many-attempts': () => ({
    title: 'Too many wrong codes',
    advice: 'This code no longer works, to protect you. Send a new one.',
  }),
  'account.unknown': () => ({
    title: 'There is no account with this number',
    advice: 'Please check the number and its country. If you are new here, sign up: it takes two minutes.',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: 'The phone number or the password is wrong',
    advice: `${triesLeft(attemptsLeft)} After that, logging in is locked for a while. You can also log in by SMS code.`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: 'Locked after too many wrong passwords',
    advice: `Your money is safe. Try again ${when(retryAt)}, China time, or log in by SMS code now.`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: 'This is not your login password',
    advice: `It is the one you log in with, not the six digits you pay with. ${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: 'You have no payment password yet',
    advice: 'Set one first: six digits that you type at every payment.',
  }),
  'payment-password.already-set': () => ({
    title: 'You already have a payment password',
    advice: 'You can change it under Me, My account. If you forgot it, reset it there.',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: 'Wrong payment password',
    advice: `It is the six digits you chose here, not the PIN of your card. ${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: 'Locked after too many wrong payment passwords',
    advice: `Your money is safe. Try again ${when(retryAt)}, China time, or reset the payment password.`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: 'You have already linked this card',
    advice: 'It is in My Cards. There is nothing more to do.',
  }),
  'card.linked-by-other': () => ({
    title: 'This card is linked to another account',
    advice:
      'It may be an older account of yours, or somebody has used your card’s number. If it is your card, you can move it here.',
  }),
  'card.not-found': () => ({
    title: 'This card is no longer linked',
    advice: 'It may have been unlinked on another device. Choose another card, or link it again.',
  }),
  'card.undo-over': () => ({
    title: 'It is too late to undo',
    advice: 'The card is unlinked. You can link it again in My Cards.',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: 'The bank does not know this card number',
    advice: `Please compare it with the card, digit by digit. A new card may need to be activated first. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0
        ? 'Something differs from the bank’s record'
        : `The bank has another ${listed(fields)}`,
    advice: `Nothing is wrong with your card: banks often write foreigners’ details in their own way. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: 'Your bank allows no more attempts today',
    advice: `Try again ${when(retryAt)}, China time. Until then, look up how your bank writes your details: on its slip or in its app.`,
  }),
  'bank.out-of-service': () => ({
    title: 'The bank is closed for maintenance',
    advice: 'This is nothing you did, and it cost you no attempt. Try again in an hour, or use a card of another bank.',
  }),
  'bank.no-answer': () => ({
    title: 'The bank has not answered yet',
    advice: 'We don’t know yet whether it went through, and keep asking. Please don’t start again; look here in a minute.',
  }),
  'link.unknown': () => ({
    title: 'This attempt never reached us',
    advice: 'Nothing was sent to the bank and no attempt was used. You can safely send it again.',
  }),
  'link.not-waiting-for-code': () => ({
    title: 'No code is expected here any more',
    advice: 'Look in My Cards whether the card is linked. If it is not, start again.',
  }),

  'code.not-ours': () => ({
    title: 'This is not a code we can pay',
    advice: 'Ask the shop for its Bangka code. Nothing was opened and nothing was paid.',
  }),
  'code.damaged': () => ({
    title: 'This code is damaged',
    advice:
      'Part of it is missing or wrong, so we don’t trust it. Nothing was paid. Scan it again, or ask the shop for a fresh one.',
  }),
  'code.tampered': () => ({
    title: 'Don’t pay this code',
    advice:
      'It looks like ours, but we did not make it: somebody may have stuck it over the shop’s own. Nothing was paid. Tell the shop.',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? 'This code is for another wallet' : `This code is for ${inWords(networks)}`,
    advice: 'We can’t pay it. Ask the shop for a UnionPay or Bangka code, or show your pay code. Nothing was paid.',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `We can’t pay in this currency (${currency})`,
    advice: 'We have no exchange rate for it. Ask the shop whether you can pay in yuan. Nothing was paid.',
  }),
  'code.answer-missing': () => ({
    title: 'The shop asks for something more',
    advice: 'Fill in each field that the code asks for, then go on. Nothing was paid.',
  }),
  'order.quote-expired': () => ({
    title: 'The exchange rate is out of date',
    advice: 'A rate holds for a few minutes. You were not charged. Scan the code again to see today’s amount.',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: 'This tip is too large',
    advice: `To guard against slips, a tip can be at most ${mostPercent} % of the amount. Check the number and type it again.`,
  }),
  'order.expired': () => ({ title: 'This order has expired', advice: 'You were not charged. Ask the shop for a new code.' }),
  'order.paid': () => ({
    title: 'This order is already paid',
    advice: 'You were not charged again. If you paid it, it is under Bills.',
  }),
  'order.closed': () => ({
    title: 'The shop has closed this order',
    advice: 'You were not charged. Ask the shop for a new code if you still want to pay.',
  }),
  'order.not-found': () => ({ title: 'We don’t know this order', advice: 'Ask the shop to show its code again.' }),
  'charge.not-found': () => ({
    title: 'This payment is no longer waiting',
    advice: 'Look under Bills for what became of it, or show your pay code again.',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: 'This automatic payment is not yours, or is not there',
    advice: 'Ask the merchant for a new code. Nothing was charged.',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: 'One more check before you can pay',
    advice: 'Nothing was charged. Link a second card or verify your identity: see Me, My Account, Security check.',
  }),
  'shop.not-found': () => ({
    title: 'We don’t know this shop',
    advice: 'Check that the code is whole and scan it again, or ask the shop.',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: 'Not that much is in your wallet',
    advice: `With its fee of ${money(feeFen)} this is more than the ${money(availableFen)} that is there. Take out less, or top up first.`,
  }),
  'card.not-for-balance': () => ({
    title: 'This card can’t be used here',
    advice: 'Only cards of Chinese banks fill the balance and receive from it. Choose another card.',
  }),
  'movement.unknown': () => ({ title: 'It never reached us', advice: 'Nothing was moved. You can safely try again.' }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `The fee is now ${money(feeFen)}`,
    advice: 'Nothing was moved. Check it, and go on only if it is right.',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: 'This is more than you can move now',
    advice: `Of ${money(mostFen)}, ${money(leftFen)} is left.${renewsAt === null ? '' : ` It counts anew ${when(renewsAt)}, China time.`}${raisable ? ' Verifying your identity, or linking cards of more Chinese banks, raises it.' : ''}`,
  }),
  'amount.invalid': () => ({
    title: 'This is not an amount we can pay',
    advice: 'Enter at least ¥0.01, with at most two digits after the point.',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: 'This is more than one payment may be',
    advice: `The most you can pay at once is ${money(limitFen)}. Ask the shop to split the amount.`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `The amount is now ${money(amountFen)}`,
    advice: 'The shop changed it after you saw it. Nothing was paid. Check it, and pay only if it is right.',
  }),
  'card.none': () => ({ title: 'You have no card to pay with', advice: 'Link a card first: it takes about three minutes.' }),
  'payment.unknown': () => ({
    title: 'This payment never reached us',
    advice: 'You were not charged. You can safely pay again.',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({ title: 'This is not a valid pay code', advice: 'Open Pay and show the code that you see there.' }),
  'pay-code.used': () => ({
    title: 'This pay code was already used',
    advice: 'Each code works once. Open Pay: a new one is there.',
  }),
  'pay-code.expired': () => ({
    title: 'This pay code has expired',
    advice: 'A code is good for a minute. Open Pay: a new one is there.',
  }),

  'verification.closed': () => ({
    title: 'Nothing needs to be sent now',
    advice: 'Your pictures are being checked, or were accepted. Open Verification to see where it stands.',
  }),
  'verification.incomplete': () => ({
    title: 'Something is still missing',
    advice: 'Open Verification: it shows which piece to add.',
  }),
  'picture.unreadable': () => ({
    title: 'This file is not a picture we can open',
    advice: 'Take the picture with the camera, or choose another one.',
  }),
  'picture.same-again': () => ({
    title: 'This is the picture that was sent back',
    advice: 'Take a new one that shows what was missing.',
  }),
  'reviewers.out-of-service': () => ({
    title: 'The people who check pictures can’t be reached',
    advice: 'Nothing is lost: what you have sent stays. Try again in a few minutes.',
  }),

  'sandbox.absent': () => ({
    title: 'There is no sandbox here',
    advice: 'This wallet talks to a real service. The sandbox is only in builds for trying things out.',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: 'The time to agree is over',
    advice: 'You agreed to nothing and nothing was charged. Ask the merchant again.',
  },
  signed: {
    title: 'You have agreed to this already',
    advice: 'Its limits are under Me → My Account → Automatic payments.',
  },
  ended: {
    title: 'This automatic payment has ended',
    advice: 'The merchant can no longer charge you by it. If you want it again, the merchant must ask anew.',
  },
} as const
