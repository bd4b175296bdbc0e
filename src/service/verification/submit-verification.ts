import type { Verification, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { VerificationRow } from '../rows'
import { callerOf, inSteps } from '../use-case'
import { loadVerification, missingPictures, neededNow, verificationOf, viewVerification } from './verifications'

/** Asks the reviewers for a review of everything that they have. The name goes to them and is kept nowhere else. */
export const submitVerification = inSteps<'submitVerification'>(async ({ reviewId, name }, context) => {
  const { reviewer, store } = context.ports
  const { accountId } = callerOf(context)
  const before = await loadVerification(store, accountId)
  if (!before.ok) return before
  if (before.value.reviewId === reviewId) return ok(viewVerification(before.value))
  const needed = neededNow(before.value)
  if (needed.length === 0) return err({ code: 'verification.closed' })
  const isNameMissing = needed.indexOf('name') >= 0 && (name === null || name.trim() === '')
  if (isNameMissing || missingPictures(before.value).length > 0) return err({ code: 'verification.incomplete' })
  const asked = await reviewer.review(accountId, { reviewId, name, needed })
  if (asked.kind === 'out-of-service') return err({ code: 'reviewers.out-of-service' })
  return store.unit(async (tx): Promise<Result<Verification, WalletError>> => {
    const row = await verificationOf(tx, accountId)
    // Another device may have asked a moment before: then the review that is under way is that one.
    if (row.reviewId === asked.reviewId) return ok(viewVerification(row))
    if (row.status === 'in-review' || row.status === 'verified') return err({ code: 'verification.closed' })
    const { reviewId: underWay, expectedAt } = asked
    const changed: VerificationRow = { ...row, status: 'in-review', reasons: [], reviewId: underWay, expectedAt }
    await tx.verifications.put(changed)
    await tx.events.add(accountId, { kind: 'verification-changed' }, context.now)
    return ok(viewVerification(changed))
  })
})
