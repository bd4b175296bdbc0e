import type { SmsPurpose, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { nextShanghaiDay } from '@/domain/time/calendar'

import { countedToday, countToday } from '../daily-count'
import type { Tx } from '../ports'
import type { ChallengeRow } from '../rows'
import type { Context } from '../use-case'
import { countOf, type Place, placeOf } from './places'

interface Asked {
  readonly phone: string
  readonly purpose: SmsPurpose
  readonly place: Place
}

/**
 * Whether a code may be sent now, and counts it. A place where the phone's account has logged in has its own codes a day; every
 * other place has fewer, and all of those together have so many that nobody is flooded. Who asks elsewhere uses up neither the
 * minute nor the day of a place that is known. What is left: who owns enough addresses can use up the day of a phone that has no
 * account yet, or of a holder who is at a new device and a new address at once; without a bound there, phones would be flooded.
 */
export async function countSms(tx: Tx, context: Context, { phone, purpose, place }: Asked): Promise<Result<void, WalletError>> {
  const { now, ports } = context
  const { resendAfterMs, perDayWhereKnown, perDayElsewhere, perDayElsewhereInAll } = ports.policy.sms
  const waitId = waitOf(context, phone, purpose, place)
  const waits = await tx.throttles.get(waitId)
  if (waits !== null && waits.forgetAt > now) return err({ code: 'sms.resend-too-soon', retryAt: waits.forgetAt })
  const counts = [{ name: countOf(context, 'sms', phone, place), most: place.isKnown ? perDayWhereKnown : perDayElsewhere }]
  if (!place.isKnown) counts.push({ name: countOf(context, 'sms-elsewhere', phone), most: perDayElsewhereInAll })
  for (const { name, most } of counts)
    if ((await countedToday(tx, name, now)) >= most) return err({ code: 'sms.too-many', retryAt: nextShanghaiDay(now) })
  for (const { name } of counts) await countToday(tx, name, now)
  await tx.throttles.put({ id: waitId, count: 1, locks: 0, lockedUntil: null, forgetAt: now + resendAfterMs })
  return ok(undefined)
}

/** The carrier did not send it: the next one need not wait. */
export async function forgetWait(tx: Tx, context: Context, { phone, purpose }: ChallengeRow): Promise<void> {
  await tx.throttles.remove(waitOf(context, phone, purpose, await placeOf(tx, context, phone)))
}

function waitOf(context: Context, phone: string, purpose: SmsPurpose, place: Place): string {
  return countOf(context, `sms-wait/${purpose}`, phone, place)
}
