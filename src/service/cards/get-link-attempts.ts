import { ok } from '@/domain/core/result'

import { inSteps } from '../use-case'
import { attemptsToday, cardFingerprint } from './attempts'

/** How many attempts the card has left at its bank today. */
export const getLinkAttempts = inSteps<'getLinkAttempts'>(async ({ cardNumber }, context) => {
  const attemptsPerDay = await context.ports.bank.attemptsPerDay(cardNumber)
  return context.ports.store.unit(async (tx) => {
    const used = await attemptsToday(tx, cardFingerprint(context, cardNumber), context.now)
    return ok({ attemptsLeft: Math.max(0, attemptsPerDay - used), attemptsPerDay })
  })
})
