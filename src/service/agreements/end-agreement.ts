import { agreementStep } from '@/domain/agreement/agreement'
import { err, ok } from '@/domain/core/result'

import type { AgreementRow } from '../rows'
import { inOneUnit } from '../use-case'
import { agreementFor, stateOfAgreement } from './agreement-rows'
import { viewAgreement } from './agreement-view'
import { noteAgreement } from './note-agreement'

/** Ends an agreement at the person's wish, at once and for good; a charge that is with the bank already goes on. */
export const endAgreement = inOneUnit<'endAgreement'>(async (tx, { agreementId }, context) => {
  const found = await agreementFor(tx, agreementId, context)
  if (!found.ok) return found
  const { now } = context
  const step = agreementStep('end', stateOfAgreement(found.value, now))
  if (step === 'done') return ok(await viewAgreement(tx, found.value, now))
  if (step !== 'go') return err({ code: 'agreement.not-found' })
  const ended: AgreementRow = { ...found.value, status: 'ended', ended: { by: 'person', at: now } }
  await tx.agreements.put(ended)
  await noteAgreement(tx, context.ports, ended)
  return ok(await viewAgreement(tx, ended, now))
})
