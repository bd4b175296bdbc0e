import { ok } from '@/domain/core/result'

import type { Ports } from '../ports'

/** Tells merchants what they have not heard yet. A notice goes when the merchant has taken it, so it may come twice. */
export async function tellMerchants(ports: Ports): Promise<void> {
  const waiting = await ports.store.unit(async (tx) => ok(await tx.notices.all()))
  if (!waiting.ok) return
  for (const notice of waiting.value) {
    if (!(await ports.merchants.tell(notice))) continue
    await ports.store.unit(async (tx) => {
      await tx.notices.remove(notice.id)
      return ok(undefined)
    })
  }
}
