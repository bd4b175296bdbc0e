import type { WalletError } from '@/contract'
import type { MovementFailure } from '@/domain/balance/movements'
import { ok, type Result } from '@/domain/core/result'
import { topUpTransfer, withdrawalPaid, withdrawalReturned } from '@/domain/ledger/move'
import type { Transfer } from '@/domain/ledger/transfer'
import { fen } from '@/domain/money/fen'

import { countOnDay } from '../payments/card-day'
import { uncount } from '../payments/limit-counts'
import type { Ports, Tx } from '../ports'
import type { MovementRow } from '../rows'
import { changeBalance } from './balance'
import { countFree } from './free-allowance'

/** Ends a movement by what its bank has said (`null`: it is done): balance, books, counts and event in one go. What is settled stays so. */
export async function settleMovement(
  tx: Tx,
  { clock, ids }: Pick<Ports, 'clock' | 'ids'>,
  id: string,
  failure: MovementFailure | null,
): Promise<Result<MovementRow, WalletError>> {
  const movement = await tx.movements.get(id)
  if (movement === null) throw new Error('the bank was asked for a movement that is not there')
  if (movement.status !== 'processing') return ok(movement)
  const at = clock.now()
  for (const transfer of transfersOf(movement, failure))
    await tx.ledger.add([{ ...transfer, id: await ids.next('transfer', tx.counters), movementId: id, at }])
  const backFen = balanceChange(movement, failure)
  if (backFen > 0) await changeBalance(tx, movement.accountId, backFen)
  if (failure !== null) await takeCountsBack(tx, movement)
  const settled: MovementRow = { ...movement, status: failure === null ? 'succeeded' : 'failed', failure, settledAt: at }
  await tx.movements.put(settled)
  await tx.events.add(movement.accountId, { kind: 'movement-updated', movementId: movement.movementId }, at)
  return ok(settled)
}

function transfersOf(movement: MovementRow, failure: MovementFailure | null): readonly Transfer[] {
  const { accountId, face, way } = movement
  const amountFen = fen(movement.amountFen)
  const feeFen = fen(movement.feeFen)
  if (way === 'top-up') return failure === null ? [topUpTransfer(amountFen, face.bankCode, accountId)] : []
  return failure === null ? withdrawalPaid(amountFen, feeFen, face.bankCode) : [withdrawalReturned(amountFen, feeFen, accountId)]
}

/** What the balance gains by the end of a movement; a withdrawal left it when it began. */
function balanceChange({ amountFen, feeFen, way }: MovementRow, failure: MovementFailure | null): number {
  if (way === 'top-up') return failure === null ? amountFen : 0
  return failure === null ? 0 : amountFen + feeFen
}

/** What did not move is counted nowhere: not by policy, not by the card's own limits, and not as taken out for nothing. */
async function takeCountsBack(tx: Tx, movement: MovementRow): Promise<void> {
  const { amountFen, cardId, createdAt, free, way } = movement
  await uncount(tx, movement, amountFen)
  if (free !== undefined) await countFree(tx, free, -1)
  const card = way === 'top-up' ? await tx.cards.get(cardId) : null
  if (card !== null) await countOnDay(tx, card, createdAt, -amountFen)
}
