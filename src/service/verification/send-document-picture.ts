import type { Verification, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import { callerOf, inSteps } from '../use-case'
import { loadVerification, neededNow, verificationOf, viewVerification } from './verifications'

/**
 * Hands a picture of a document to the reviewers. The service looks at none and keeps none: of each there is the client's name
 * for it and a keyed fingerprint, so that a lost answer can be found out and a refused picture is not sent twice for nothing.
 */
export const sendDocumentPicture = inSteps<'sendDocumentPicture'>(async ({ piece, pictureId, picture }, context) => {
  const { reviewer, secrets, store } = context.ports
  const { accountId } = callerOf(context)
  const before = await loadVerification(store, accountId)
  if (!before.ok) return before
  const fingerprint = secrets.fingerprint('document picture', picture)
  const sent = before.value.pictures[piece]
  if (sent?.pictureId === pictureId)
    return sent.fingerprint === fingerprint ? ok(viewVerification(before.value)) : err({ code: 'request.key-reused' })
  if (neededNow(before.value).indexOf(piece) < 0) return err({ code: 'verification.closed' })
  if (before.value.refused.indexOf(fingerprint) >= 0) return err({ code: 'picture.same-again' })
  const taken = await reviewer.takePicture(accountId, { piece, pictureId, base64: picture })
  if (taken === 'unreadable') return err({ code: 'picture.unreadable' })
  if (taken === 'out-of-service') return err({ code: 'reviewers.out-of-service' })
  return store.unit(async (tx): Promise<Result<Verification, WalletError>> => {
    const row = await verificationOf(tx, accountId)
    // A review began meanwhile: what it is about is what was there when it did.
    if (neededNow(row).indexOf(piece) < 0) return err({ code: 'verification.closed' })
    const changed = { ...row, pictures: { ...row.pictures, [piece]: { pictureId, fingerprint } } }
    await tx.verifications.put(changed)
    return ok(viewVerification(changed))
  })
})
