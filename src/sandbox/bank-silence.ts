import type { Clock, Secrets } from '@/service/ports'

import type { SandboxState } from './state'

/** How long a slow bank takes, and how long it is waited for one that does not answer, ms. */
export const slowMs = 3_000
const giveUpMs = 4_000
/** After a lost answer the bank knows this much later what became of the request, ms. */
export const silentMs = 8_000

interface SilenceParts {
  readonly state: SandboxState
  readonly secrets: Secrets
}

/** Whether a request whose answer will be lost is done all the same: decided by the seed. */
export async function isDoneSilently(
  { state, secrets }: SilenceParts,
  kind: 'link' | 'confirm' | 'debit' | 'refund' | 'credit',
): Promise<boolean> {
  const count = await state.run(async (tx) => {
    const next = ((await tx.silences.get(kind))?.count ?? 0) + 1
    await tx.silences.put({ id: kind, count: next })
    return next
  })
  return Number(secrets.digits('bank decides', `${kind} ${count ?? 0}`, 1)) % 2 === 0
}

/** Nothing comes, however long it is waited for. */
export async function silence(clock: Clock): Promise<{ readonly kind: 'no-answer' }> {
  await wait(clock, giveUpMs)
  return { kind: 'no-answer' }
}

/** Lets time pass. */
export function wait(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve)
  })
}
