import type { Verification, WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { missingPieces, neededAfter, type Piece, picturePieces, type PicturePiece, pieces } from '@/domain/verification/pieces'

import type { Tx } from '../ports'
import type { VerificationRow } from '../rows'

/** The account's row; one that nobody has written yet is that of who never began. */
export async function verificationOf(tx: Tx, accountId: string): Promise<VerificationRow> {
  const row = await tx.verifications.get(accountId)
  return row ?? { id: accountId, status: 'none', pictures: {}, refused: [], reasons: [], reviewId: null, expectedAt: null }
}

/** What the next review needs of the person. */
export function neededNow({ status, reasons }: VerificationRow): readonly Piece[] {
  if (status === 'none') return pieces
  return status === 'answered' ? neededAfter(reasons) : []
}

/** Those of what is needed that have not come; the name is not looked at. */
export function missingPictures(row: VerificationRow): readonly Piece[] {
  return missingPieces(neededNow(row), sentOf(row), 'given')
}

function sentOf({ pictures }: VerificationRow): readonly PicturePiece[] {
  return picturePieces.filter((piece) => pictures[piece] !== undefined)
}

export function viewVerification(row: VerificationRow): Verification {
  const needed = neededNow(row)
  const sent: Verification['sent'] = []
  for (const piece of picturePieces) {
    const picture = row.pictures[piece]
    if (picture !== undefined && needed.indexOf(piece) >= 0) sent.push({ piece, pictureId: picture.pictureId })
  }
  return {
    status: row.status,
    needed: [...needed],
    sent,
    reasons: row.status === 'answered' ? [...row.reasons] : [],
    reviewId: row.reviewId,
    expectedAt: row.status === 'in-review' ? row.expectedAt : null,
  }
}

/** Reads the caller's verification in a unit of its own. */
export function loadVerification(
  store: { unit<T>(work: (tx: Tx) => Promise<Result<T, WalletError>>): Promise<Result<T, WalletError>> },
  accountId: string,
): Promise<Result<VerificationRow, WalletError>> {
  return store.unit(async (tx) => ok(await verificationOf(tx, accountId)))
}
