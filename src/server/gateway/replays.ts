import { createHash } from 'node:crypto'

import { ok } from '@/domain/core/result'
import type { Store } from '@/service/ports'
import type { TableSpec } from '@/service/store/table-spec'

import { border, type Failure } from './failures'
import { agreementUnsign } from './methods/agreement-unsign'
import { tradeCancel } from './methods/trade-cancel'
import { tradeClose } from './methods/trade-close'
import { tradePay } from './methods/trade-pay'
import { tradeRefund } from './methods/trade-refund'
import { type Parameters, signedTextWithoutEmpty } from './wire/signed-text'
import { slackMs, v1WindowMs } from './wire/wire-time'

/** A request that came; by a digest, which says nothing of what was asked. */
interface MarkRow {
  readonly id: string
  readonly firstAt: number
  readonly forgetAt: number
}

export const markTable: TableSpec<MarkRow> = { name: 'gateway-marks', indexes: {}, forgetAt: (row) => row.forgetAt }

/**
 * What undoes something may find another trade under the same number later: a cancellation of what was never made, sent again by somebody
 * who has seen it, would give back what was paid since. The other methods read, or make and pay what their numbers and the pay code, good
 * once and for minutes, name for ever.
 */
const undoing: ReadonlySet<string> = new Set([tradeCancel.name, tradeClose.name, tradeRefund.name, agreementUnsign.name])

/** A charge by an agreement that was over a limit of the day might go through on the next, long after its merchant has given it up. */
function isChargeByAgreement(parameters: Parameters): boolean {
  return parameters['method'] === tradePay.name && (parameters['biz_content'] ?? '').includes('agreement_params')
}

/** Refuses requests that undo something and have come before: whichever process of those on one database they come to. */
export interface Replays {
  /**
   * A v1 request has no nonce, its time is in seconds of whatever zone the sender's clock has, and signing it again within the second gives the
   * same text: so it may come more than once, as from a client that asks again, for ten minutes from the first time. Null: it may.
   */
  ofV1(parameters: Parameters): Promise<Failure | null>
  /** A nonce of v3 is good once. */
  ofV3(method: string | null, appId: string, nonce: string): Promise<Failure | null>
}

export function createReplays(parts: { readonly store: Pick<Store, 'unit'>; readonly now: () => number }): Replays {
  /** When it first came: null where it is new. `unknown`: nothing can be kept. */
  async function before(text: string, now: number, keptMs: number): Promise<number | 'unknown' | null> {
    const id = createHash('sha256').update(text).digest('base64url')
    const noted = await parts.store.unit(async (tx) => {
      const marks = tx.unit.table(markTable)
      const mark = await marks.get(id)
      if (mark !== null && mark.forgetAt > now) return ok(mark.firstAt)
      await marks.put({ id, firstAt: now, forgetAt: now + keptMs })
      return ok(null)
    })
    return noted.ok ? noted.value : 'unknown'
  }

  return {
    async ofV1(parameters) {
      if (!undoing.has(parameters['method'] ?? '') && !isChargeByAgreement(parameters)) return null
      const now = parts.now()
      // Parameters without a value can be added by anybody; what is left holds the app's id, and names the request.
      const firstAt = await before(`v1\n${signedTextWithoutEmpty(parameters)}`, now, v1WindowMs)
      if (firstAt === 'unknown') return border.unknown
      return firstAt !== null && now - firstAt > slackMs ? border.staleTimestamp : null
    },
    async ofV3(method, appId, nonce) {
      if (method === null || !undoing.has(method)) return null
      // A timestamp may lie ahead as well as behind.
      const firstAt = await before(`v3\n${appId}\n${nonce}`, parts.now(), 2 * slackMs)
      if (firstAt === 'unknown') return border.unknown
      return firstAt === null ? null : border.usedNonce
    },
  }
}
