import type { ErrorCode } from '@/contract'
import type { accountOperations } from '@/contract/operations/account'

import { type NotesOf, samples } from './note'

const phone = '+33612345678'
const password = 'correct horse battery'
const { challengeId, now } = samples
const account = {
  id: 'R8s2u0Vw5xYz7a1bC3dE4f',
  phone,
  hasPaymentPassword: false,
  cardCount: 0,
  verification: 'none',
  riskCheck: null,
} as const
const session = { token: 'the token, to be sent as Authorization: Bearer …', account }
const sessions = {
  sessions: [
    { sessionId: 'h2Jq5sLm8nBv1cXz4aSd7f', device: 'Anna’s phone', begunAt: now, isThis: true },
    { sessionId: 'w9Er3tYu6iOp0aSd5fGh2j', device: null, begunAt: now - 86_400_000, isThis: false },
  ],
}
const wrongCode: readonly ErrorCode[] = ['code.wrong', 'code.expired', 'code.used', 'code.too-many-attempts']
const wrongLogin: readonly ErrorCode[] = ['login-password.wrong', 'log-in.locked']

export const accountNotes: NotesOf<keyof typeof accountOperations> = {
  requestSmsCode: {
    summary: 'Sends a code by SMS',
    description:
      'For one purpose and one phone (E.164), good once, for ten minutes. The answer is the same whether the phone has an account or not.',
    errors: ['sms.resend-too-soon', 'sms.too-many', 'sms.not-sent'],
    input: { phone, purpose: 'sign-up' },
    output: { challengeId, maskedPhone: '+33 612 •••• 78', expiresAt: now + 600_000, resendAt: now + 60_000 },
  },
  signUp: {
    summary: 'Makes an account and logs in',
    errors: [...wrongCode, 'login-password.weak', 'phone.taken'],
    input: { challengeId, code: '123456', password, device: 'Anna’s phone' },
    output: session,
  },
  checkSmsCode: {
    summary: 'Checks a code without using it up',
    description: 'A wrong one counts as a try.',
    errors: wrongCode,
    input: { challengeId, code: '123456' },
    output: {},
  },
  logIn: {
    summary: 'Logs in by password',
    description: 'A phone without an account is answered as a wrong password is.',
    errors: ['log-in.wrong', 'log-in.locked'],
    input: { phone, password, device: 'Anna’s phone' },
    output: session,
  },
  logInByCode: {
    summary: 'Logs in by a code',
    errors: [...wrongCode, 'account.unknown'],
    input: { challengeId, code: '123456' },
    output: session,
  },
  resetLoginPassword: {
    summary: 'Sets a new login password by a code, and logs in',
    description: 'Ends every other session.',
    errors: [...wrongCode, 'login-password.weak', 'account.unknown'],
    input: { challengeId, code: '123456', password },
    output: session,
  },
  logOut: { summary: 'Ends the session that asks', errors: [], input: {}, output: {} },
  listSessions: {
    summary: 'Lists where the account is logged in',
    errors: [],
    input: {},
    output: sessions,
  },
  endSession: {
    summary: 'Ends a session of the account',
    description: 'One that has ended already is no error. The answer says which are left.',
    errors: [],
    input: { sessionId: 'w9Er3tYu6iOp0aSd5fGh2j' },
    output: { sessions: sessions.sessions.slice(0, 1) },
  },
  getAccount: { summary: 'Gives the account', errors: [], input: {}, output: account },
  changePhone: {
    summary: 'Moves the account to a new phone',
    description: 'The code goes to the new phone, the password proves the person. Ends every other session.',
    errors: [...wrongCode, ...wrongLogin, 'phone.unchanged', 'phone.taken'],
    input: { challengeId, code: '123456', password },
    output: account,
  },
  setPaymentPassword: {
    summary: 'Sets the first payment password',
    errors: ['payment-password.weak', 'payment-password.already-set'],
    input: { password: '274951' },
    output: { ...account, hasPaymentPassword: true },
  },
  changePaymentPassword: {
    summary: 'Changes the payment password by the old one',
    errors: ['payment-password.weak', 'payment-password.not-set', 'payment-password.wrong', 'payment-password.locked'],
    input: { oldPassword: '274951', password: '305817' },
    output: { ...account, hasPaymentPassword: true },
  },
  resetPaymentPassword: {
    summary: 'Sets a forgotten payment password anew',
    description: 'By a code to the account’s own phone and the login password together.',
    errors: [...wrongCode, ...wrongLogin, 'payment-password.weak'],
    input: { challengeId, code: '123456', loginPassword: password, password: '305817' },
    output: { ...account, hasPaymentPassword: true },
  },
}
