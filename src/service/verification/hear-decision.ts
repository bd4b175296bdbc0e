import type { WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { neededAfter, picturePieces, type PicturePiece } from '@/domain/verification/pieces'

import type { Ports, ReviewDecision } from '../ports'
import { endPassedCheck } from '../risk/risk-check'
import type { SentPicture, VerificationRow } from '../rows'
import { verificationOf } from './verifications'

/** Asks the reviewers about a review that is under way and keeps what they say. Other rows are given back as they are. */
export async function hearDecision(ports: Ports, row: VerificationRow): Promise<Result<VerificationRow, WalletError>> {
  const { reviewId } = row
  if (row.status !== 'in-review' || reviewId === null) return ok(row)
  const decision = await ports.reviewer.decision(row.id, reviewId)
  if (decision.kind === 'in-review' || decision.kind === 'no-answer') return ok(row)
  return ports.store.unit(async (tx): Promise<Result<VerificationRow, WalletError>> => {
    const current = await verificationOf(tx, row.id)
    // Somebody else heard it first.
    if (current.status !== 'in-review' || current.reviewId !== reviewId) return ok(current)
    const decided = decide(current, decision)
    await tx.verifications.put(decided)
    const now = ports.clock.now()
    await tx.events.add(row.id, { kind: 'verification-changed', answeredReview: reviewId }, now)
    if (decided.status === 'verified') await endPassedCheck(tx, row.id, now)
    return ok(decided)
  })
}

type Decision = Exclude<ReviewDecision, { kind: 'in-review' | 'no-answer' }>

function decide(row: VerificationRow, decision: Decision): VerificationRow {
  switch (decision.kind) {
    case 'approved':
      // Nothing of the pictures is of use any more, not even what tells them apart.
      return { ...row, status: 'verified', pictures: {}, refused: [], reasons: [], expectedAt: null }
    case 'unknown':
      return { ...row, status: 'none', pictures: {}, reasons: [], expectedAt: null }
    case 'answered': {
      const again = neededAfter(decision.reasons)
      const pictures: Partial<Record<PicturePiece, SentPicture>> = {}
      const refused = [...row.refused]
      for (const piece of picturePieces) {
        const picture = row.pictures[piece]
        if (picture === undefined) continue
        if (again.indexOf(piece) < 0) pictures[piece] = picture
        else refused.push(picture.fingerprint)
      }
      return { ...row, status: 'answered', pictures, refused, reasons: decision.reasons, expectedAt: null }
    }
  }
}
