import type { Faults } from '@/contract'
import { reviewReasons, type ReviewReason } from '@/domain/verification/pieces'
import type { Clock, ReviewDecision, Reviewer } from '@/service/ports'

import type { SandboxState, SandboxTx } from './state'

/** How long a review takes, and a slow one, ms. */
const reviewMs = 10_000
const slowReviewMs = 600_000

/** Base64 of the first bytes of a JPEG and of a PNG file. */
const pictureBeginnings = ['/9j/', 'iVBORw0KGgo']

/**
 * The reviewers of the sandbox. They open each picture when it comes (is it one at all?) and forget it at once: what they will
 * say follows from the switch among the failures, not from what is on it. An answer is given once; whoever sends what it asks
 * for is approved, so that every answer can be tried to its good end.
 */
export function createSandboxReviewer(parts: { readonly state: SandboxState; readonly clock: Clock }): Reviewer {
  const { clock, state } = parts
  const isOut = async (tx: SandboxTx) => (await tx.currentFaults()).review === 'out-of-service'
  return {
    async takePicture(_reference, { base64 }) {
      const taken = await state.run(async (tx) => {
        if (await isOut(tx)) return 'out-of-service'
        return pictureBeginnings.some((beginning) => base64.indexOf(beginning) === 0) ? 'taken' : 'unreadable'
      })
      return taken ?? 'out-of-service'
    },
    async review(reference, { reviewId }) {
      const answer = await state.run(async (tx) => {
        if (await isOut(tx)) return null
        const before = await tx.reviews.get(reference)
        if (before !== null && (before.reviewId === reviewId || clock.now() < before.decidedAt)) return before
        const fault = (await tx.currentFaults()).review
        const reason = reasonNamed(fault)
        const given = before?.given ?? []
        const says = reason === null || given.indexOf(reason) >= 0 ? null : reason
        const decidedAt = clock.now() + (fault === 'slow' ? slowReviewMs : reviewMs)
        const row = { id: reference, reviewId, says, given: says === null ? given : [...given, says], decidedAt }
        await tx.reviews.put(row)
        return row
      })
      if (answer === null) return { kind: 'out-of-service' }
      return { kind: 'in-review', reviewId: answer.reviewId, expectedAt: answer.decidedAt }
    },
    async decision(reference, reviewId) {
      const decision = await state.run(async (tx): Promise<ReviewDecision> => {
        const row = await tx.reviews.get(reference)
        if (row?.reviewId !== reviewId) return { kind: 'unknown' }
        if (clock.now() < row.decidedAt) return { kind: 'in-review' }
        return row.says === null ? { kind: 'approved' } : { kind: 'answered', reasons: [row.says] }
      })
      return decision ?? { kind: 'no-answer' }
    },
  }
}

function reasonNamed(fault: Faults['review']): ReviewReason | null {
  return reviewReasons.find((reason) => reason === fault) ?? null
}
