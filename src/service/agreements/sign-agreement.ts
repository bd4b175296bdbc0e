import type { AgreementChoice, WalletError } from '@/contract'
import { type AgreementCommand, agreementStep } from '@/domain/agreement/agreement'
import { err, ok, type Result } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { checkPaymentPassword } from '../accounts/passwords'
import { findChoice, keptChoice } from '../payments/paying-order'
import type { Tx } from '../ports'
import type { AgreementRow } from '../rows'
import { callerOf, type Context, inOneUnit } from '../use-case'
import { agreementFor, stateOfAgreement } from './agreement-rows'
import { viewAgreement } from './agreement-view'
import { noteAgreement } from './note-agreement'

/** Signs what a merchant has asked for, with the person's caps and what is to pay. The merchant hears of it. */
export const signAgreement = inOneUnit<'signAgreement'>(async (tx, input, context) => {
  const chosen = await choose(tx, 'sign', input, context)
  if (!chosen.ok) return chosen
  const signed: AgreementRow = {
    ...chosen.value,
    status: 'signed',
    signed: { accountId: callerOf(context).accountId, at: context.now },
  }
  await tx.agreements.put(signed)
  await noteAgreement(tx, context.ports, signed)
  return ok(await viewAgreement(tx, signed, context.now))
})

/** Other caps, or something else that pays, for one that is signed. They hold from the next charge on. */
export const changeAgreement = inOneUnit<'changeAgreement'>(async (tx, input, context) => {
  const chosen = await choose(tx, 'change', input, context)
  if (!chosen.ok) return chosen
  await tx.agreements.put(chosen.value)
  return ok(await viewAgreement(tx, chosen.value, context.now))
})

/** The agreement with what the person has chosen, where it can be kept. The password is checked last. */
async function choose(
  tx: Tx,
  command: Extract<AgreementCommand, 'sign' | 'change'>,
  { agreementId, caps, paymentPassword, source }: AgreementChoice,
  context: Context,
): Promise<Result<AgreementRow, WalletError>> {
  const found = await agreementFor(tx, agreementId, context)
  if (!found.ok) return found
  const step = agreementStep(command, stateOfAgreement(found.value, context.now))
  if (step === 'not-signed') return err({ code: 'agreement.not-found' })
  if (step !== 'go') return err({ code: 'agreement.closed', reason: step === 'done' ? 'ended' : step })
  const account = await accountOf(tx, context)
  const pays = await findChoice(tx, account, source)
  if (!pays.ok) return pays
  const proved = await checkPaymentPassword(tx, context, account, paymentPassword)
  return proved.ok ? ok({ ...found.value, caps, ...keptChoice(source) }) : proved
}
