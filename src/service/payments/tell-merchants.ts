import { ok } from '@/domain/core/result'

import type { Ports } from '../ports'
import type { NoticeRow } from '../rows'

/** Tells merchants what they have not heard yet. A notice goes when the merchant has taken it, so it may come twice. */
export function tellMerchants(ports: Ports): Promise<void> {
  return tell(ports, () => true)
}

/** Tells the merchant of one trade alone: whoever pays does not wait for other merchants that can't be reached. */
export function tellMerchant(ports: Ports, tradeId: string): Promise<void> {
  return tell(ports, (notice) => notice.tradeId === tradeId)
}

async function tell(ports: Ports, isMeant: (notice: NoticeRow) => boolean): Promise<void> {
  const waiting = await ports.store.unit(async (tx) => ok((await tx.notices.all()).filter(isMeant)))
  if (!waiting.ok) return
  for (const notice of waiting.value) {
    if (!(await ports.merchants.tell(notice))) continue
    await ports.store.unit(async (tx) => {
      await tx.notices.remove(notice.id)
      return ok(undefined)
    })
  }
}
