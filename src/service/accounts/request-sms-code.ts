import type { SmsChallenge, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Tx } from '../ports'
import type { ChallengeRow } from '../rows'
import { type Context, inSteps } from '../use-case'
import { codeOf } from './challenges'
import { maskE164 } from './mask-phone'
import { placeOf } from './places'
import { countSms, forgetWait } from './sms-limits'

/**
 * Sends a code, whether the phone has an account or not: who does not hold the phone learns nothing. One a minute, and so many a day,
 * for a phone and the place that asks (see `countSms`); a carrier that fails costs none of the wait.
 */
export const requestSmsCode = inSteps<'requestSmsCode'>(async (input, context) => {
  const { store, sms, secrets, policy } = context.ports
  const issued = await store.unit((tx) => issue(tx, context, input))
  if (!issued.ok) return issued
  const { phone, purpose, id, expiresAt } = issued.value
  const sent = await sms.send({
    to: phone,
    purpose,
    code: codeOf(secrets, id, policy.sms.codeDigits),
    challengeId: id,
  })
  if (sent === 'not-sent') {
    const removed = await store.unit(async (tx) => {
      await tx.challenges.remove(id)
      await forgetWait(tx, context, issued.value)
      return ok(undefined)
    })
    return removed.ok ? err({ code: 'sms.not-sent' }) : removed
  }
  const challenge: SmsChallenge = {
    challengeId: id,
    maskedPhone: maskE164(phone),
    expiresAt,
    resendAt: issued.value.issuedAt + policy.sms.resendAfterMs,
  }
  return ok(challenge)
})

async function issue(
  tx: Tx,
  context: Context,
  { phone, purpose }: Pick<ChallengeRow, 'phone' | 'purpose'>,
): Promise<Result<ChallengeRow, WalletError>> {
  const { now, ports } = context
  const { sms } = ports.policy
  const place = await placeOf(tx, context, phone)
  const counted = await countSms(tx, context, { phone, purpose, place })
  if (!counted.ok) return counted
  const challenge: ChallengeRow = {
    id: await ports.ids.next('challenge', tx.counters),
    purpose,
    phone,
    issuedAt: now,
    expiresAt: now + sms.livesMs,
    triesLeft: sms.tries,
    usedAt: null,
  }
  await tx.challenges.put(challenge)
  return ok(challenge)
}
