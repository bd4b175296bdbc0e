import * as v from 'valibot'

import { group, operation } from '../operation'
import { account, e164, id, loginPassword, moment, paymentPassword, session, smsChallenge, smsCode } from '../values'

/** What a code sent by SMS is for; a code is good for nothing else. */
export const smsPurpose = v.picklist(['sign-up', 'log-in', 'reset-login-password', 'change-phone', 'reset-payment-password'])
export type SmsPurpose = v.InferOutput<typeof smsPurpose>

/** What the person would call the device that logs in ("Anna's phone"), for the list of their sessions; may be left out. */
const device = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(64)))

/** Somebody who is logged in as this account, somewhere. */
const openSession = v.object({
  sessionId: id,
  /** As its log-in named it; null where it did not. */
  device: v.nullable(v.string()),
  begunAt: moment,
  /** It is the one that asks. */
  isThis: v.boolean(),
})

export const accountOperations = group({
  /** Sends a code; whether the phone has an account is not said here (no user enumeration). */
  requestSmsCode: operation({
    input: v.object({ phone: e164, purpose: smsPurpose }),
    output: smsChallenge,
    session: 'none',
    effect: 'changes',
  }),
  /** Makes the account and logs in. `phone.taken` is said only to who holds the phone's code. */
  signUp: operation({
    input: v.object({ challengeId: id, code: smsCode, password: loginPassword, device }),
    output: session,
    session: 'none',
    effect: 'changes',
  }),
  /** Checks a code without using it up, so that a wrong one is said before a password is asked for. */
  checkSmsCode: operation({
    input: v.object({ challengeId: id, code: smsCode }),
    output: v.object({}),
    session: 'none',
    effect: 'changes',
  }),
  logIn: operation({
    input: v.object({ phone: e164, password: loginPassword, device }),
    output: session,
    session: 'none',
    effect: 'changes',
  }),
  logInByCode: operation({
    input: v.object({ challengeId: id, code: smsCode, device }),
    output: session,
    session: 'none',
    effect: 'changes',
  }),
  /** Sets a new login password by a code to the account's phone, logs in, and ends every other session. */
  resetLoginPassword: operation({
    input: v.object({ challengeId: id, code: smsCode, password: loginPassword, device }),
    output: session,
    session: 'none',
    effect: 'changes',
  }),
  logOut: operation({ input: v.object({}), output: v.object({}), session: 'required', effect: 'changes' }),
  /** Where the account is logged in, the newest first. */
  listSessions: operation({
    input: v.object({}),
    output: v.object({ sessions: v.array(openSession) }),
    session: 'required',
    effect: 'reads',
  }),
  /** Ends one of them, and the pay code that it may show; one that has ended already is no error. Says which are left. */
  endSession: operation({
    input: v.object({ sessionId: id }),
    output: v.object({ sessions: v.array(openSession) }),
    session: 'required',
    effect: 'changes',
  }),
  getAccount: operation({ input: v.object({}), output: account, session: 'required', effect: 'reads' }),
  /** Moves the account to a new phone: the code goes to the new one, the login password proves the person. */
  changePhone: operation({
    input: v.object({ challengeId: id, code: smsCode, password: loginPassword }),
    output: account,
    session: 'required',
    effect: 'changes',
  }),
  setPaymentPassword: operation({
    input: v.object({ password: paymentPassword }),
    output: account,
    session: 'required',
    effect: 'changes',
  }),
  changePaymentPassword: operation({
    input: v.object({ oldPassword: paymentPassword, password: paymentPassword }),
    output: account,
    session: 'required',
    effect: 'changes',
  }),
  /** A forgotten payment password: a code to the account's phone and the login password together. */
  resetPaymentPassword: operation({
    input: v.object({ challengeId: id, code: smsCode, loginPassword, password: paymentPassword }),
    output: account,
    session: 'required',
    effect: 'changes',
  }),
})
