import type { SmsPurpose, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { Secrets, Tx } from '../ports'
import type { ChallengeRow } from '../rows'
import type { Context } from '../use-case'

/** The code of a challenge: derived from its id with the service's key, so that it is kept nowhere. */
export function codeOf(secrets: Secrets, challengeId: string, digits: number): string {
  return secrets.digits('sms code', challengeId, digits)
}

/**
 * Checks a code without using it up. A wrong one is counted; the last one ends the challenge. `purpose` null takes any: a code
 * checked beforehand is bound to its purpose when it is used. A challenge that is not there, or for something else,
 * is answered like one that has expired.
 */
export async function checkCode(
  tx: Tx,
  context: Context,
  given: { readonly challengeId: string; readonly code: string },
  purpose: SmsPurpose | null,
): Promise<Result<ChallengeRow, WalletError>> {
  const { secrets, policy } = context.ports
  const challenge = await tx.challenges.get(given.challengeId)
  if (challenge === null || (purpose !== null && challenge.purpose !== purpose)) return err({ code: 'code.expired' })
  if (challenge.usedAt !== null) return err({ code: 'code.used' })
  if (challenge.triesLeft <= 0) return err({ code: 'code.too-many-attempts' })
  if (context.now >= challenge.expiresAt) return err({ code: 'code.expired' })
  if (secrets.same(codeOf(secrets, challenge.id, policy.sms.codeDigits), given.code)) return ok(challenge)
  const attemptsLeft = challenge.triesLeft - 1
  await tx.challenges.put({ ...challenge, triesLeft: attemptsLeft })
  return err(attemptsLeft === 0 ? { code: 'code.too-many-attempts' } : { code: 'code.wrong', attemptsLeft })
}

/** Uses a checked code up. */
export function useUp(tx: Tx, context: Context, challenge: ChallengeRow): Promise<void> {
  return tx.challenges.put({ ...challenge, usedAt: context.now })
}
