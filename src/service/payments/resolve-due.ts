import { ok } from '@/domain/core/result'

import { resolveMovement } from '../balance/ask-bank'
import { manyAtOnce } from '../many-at-once'
import type { Ports, Tx } from '../ports'
import { resolvePayment } from './ask-bank'
import { type AskedOfBank, gapAfter, nextAskAt } from './ask-times'

/** Rows of a kind that are taken up at a time, and how many of them the bank is asked about at once. */
const takenAtATime = 50
const askedAtOnce = 8

type Unsettled = AskedOfBank & { readonly id: string; readonly status: string }

/** A kind of rows of which a bank may not have said how they ended. */
interface Kind<Row extends Unsettled> {
  readonly rows: (tx: Tx) => {
    get(id: string): Promise<Row | null>
    put(row: Row): Promise<void>
    toAskAbout(now: number, limit: number): Promise<readonly Row[]>
  }
  readonly resolve: (ports: Ports, row: Row) => Promise<unknown>
}

/**
 * Asks the bank what became of payments, top-ups and withdrawals whose answer never came, whoever they are of: people close the app,
 * merchants give up asking, hosts die in the middle. What it says is settled and told as usual. How many it asked about.
 */
export async function resolveDue(ports: Ports): Promise<number> {
  const payments = await resolveKind(ports, { rows: (tx) => tx.payments, resolve: resolvePayment })
  return payments + (await resolveKind(ports, { rows: (tx) => tx.movements, resolve: resolveMovement }))
}

async function resolveKind<Row extends Unsettled>(ports: Ports, kind: Kind<Row>): Promise<number> {
  const due = await ports.store.unit(async (tx) => ok(await kind.rows(tx).toAskAbout(ports.clock.now(), takenAtATime)))
  if (!due.ok) return 0
  const asked = await manyAtOnce(due.value, askedAtOnce, ({ id }) => askAbout(ports, kind, id))
  return asked.filter((isAsked) => isAsked).length
}

/** False where it is no longer due: somebody else asks, or it has ended. */
async function askAbout<Row extends Unsettled>(ports: Ports, { resolve, rows }: Kind<Row>, id: string): Promise<boolean> {
  // Says when it is due next before the bank is asked, so that of several hosts one asks, and the others once that one is gone. Two
  // that ask all the same do no harm: what is settled once stays so.
  const taken = await ports.store.unit(async (tx) => {
    const now = ports.clock.now()
    const row = await rows(tx).get(id)
    if (row === null || row.status !== 'processing' || nextAskAt(row) > now) return ok(null)
    const count = (row.asks?.count ?? 0) + 1
    const next: Row = { ...row, asks: { count, nextAt: now + gapAfter(count) } }
    await rows(tx).put(next)
    return ok(next)
  })
  if (!taken.ok || taken.value === null) return false
  await resolve(ports, taken.value)
  return true
}
