import type { AwaitedCode } from '@/domain/account/code-flow'
import type { Clock, KeyValueStorage, Platform } from '@/platform/types'

import { awaitedCodeKeys, readStored, writeStored } from '../stored'

/**
 * The code that a flow waits for, as kept on the device, so that a reload does not lose the way to type it in: whom it was sent
 * to and until when it lasts. The code itself and passwords are never among it.
 */
export class KeptAwaitedCode {
  private readonly key: string

  constructor(
    private readonly storage: KeyValueStorage,
    private readonly clock: Clock,
    purpose: keyof typeof awaitedCodeKeys,
  ) {
    this.key = awaitedCodeKeys[purpose]
  }

  /** The code that is still good; null where there is none. What has expired, or can't be read, is removed. */
  read(): AwaitedCode | null {
    // What can't be read is no loss to be told of: the person asks for a code again.
    const stored = readStored(this.storage, this.key, parseAwaitedCode)
    if (!stored.ok || stored.value === null) return null
    if (this.clock.now() < stored.value.challenge.expiresAt) return stored.value
    this.storage.remove(this.key)
    return null
  }

  /** Keeps this one; null forgets. Where the device has no room, the flow goes on without. */
  keep(awaited: AwaitedCode | null): void {
    if (awaited === null) this.storage.remove(this.key)
    else writeStored(this.storage, this.key, awaited)
  }
}

/** Whether a flow has a code to wait for. */
export function awaitsCode(
  { storage, clock }: Pick<Platform, 'storage' | 'clock'>,
  purpose: keyof typeof awaitedCodeKeys,
): boolean {
  return new KeptAwaitedCode(storage, clock, purpose).read() !== null
}

/** For when somebody logs in or out: what one person waits for is nothing to the next. */
export function forgetAwaitedCodes(storage: KeyValueStorage): void {
  Object.values(awaitedCodeKeys).forEach((key) => storage.remove(key))
}

function parseAwaitedCode(raw: unknown): AwaitedCode | null {
  if (typeof raw !== 'object' || raw === null || !('phone' in raw) || !('challenge' in raw)) return null
  const { phone, challenge } = raw
  if (typeof phone !== 'string' || !/^\+[0-9]{6,15}$/.test(phone)) return null
  if (typeof challenge !== 'object' || challenge === null) return null
  if (!('challengeId' in challenge && 'maskedPhone' in challenge && 'expiresAt' in challenge && 'resendAt' in challenge))
    return null
  const { challengeId, maskedPhone, expiresAt, resendAt } = challenge
  if (typeof challengeId !== 'string' || typeof maskedPhone !== 'string') return null
  if (typeof expiresAt !== 'number' || typeof resendAt !== 'number') return null
  return { phone, challenge: { challengeId, maskedPhone, expiresAt, resendAt } }
}
