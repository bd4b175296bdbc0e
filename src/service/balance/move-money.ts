import type { Movement, WalletError } from '@/contract'
import type { MovementWay } from '@/domain/balance/movements'
import { ok, type Result } from '@/domain/core/result'

import { type Context, inSteps } from '../use-case'
import { askForMovement, resolveMovement } from './ask-bank'
import { beginMovement, type Wish } from './begin-movement'
import { viewMovement } from './movement-view'

/** Money from a card into the balance. Sent again, it is given as it now is, and nothing moves twice. */
export const topUp = inSteps<'topUp'>((input, context) => move('top-up', { ...input, feeFen: 0 }, context))

/** Money from the balance to a card, likewise. */
export const withdraw = inSteps<'withdraw'>((input, context) => move('withdrawal', input, context))

async function move(way: MovementWay, wish: Wish, { ports, ...asked }: Context): Promise<Result<Movement, WalletError>> {
  const begun = await ports.store.unit((tx) => {
    // As of now: the request may have waited, and its unit is run again when somebody was quicker.
    const context = { ...asked, ports, now: ports.clock.now() }
    return beginMovement(tx, context, way, wish)
  })
  if (!begun.ok) return begun
  const { movement, token } = begun.value
  const moved = await (token === null ? resolveMovement(ports, movement) : askForMovement(ports, movement, token))
  return moved.ok ? ok(viewMovement(moved.value)) : moved
}
