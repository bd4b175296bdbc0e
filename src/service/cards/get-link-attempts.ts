import { err, ok } from '@/domain/core/result'
import { nextShanghaiDay } from '@/domain/time/calendar'

import { callerOf, inSteps } from '../use-case'
import { attemptsLeft, cardFingerprint, countLook } from './attempts'

/** How many attempts the account has left for the card today. Asking is counted: numbers can't be tried out by it. */
export const getLinkAttempts = inSteps<'getLinkAttempts'>(async ({ cardNumber }, context) => {
  const { accountId } = callerOf(context)
  const attemptsPerDay = await context.ports.bank.attemptsPerDay(cardNumber)
  return context.ports.store.unit(async (tx) => {
    if (!(await countLook(tx, context, accountId)))
      return err({ code: 'request.too-many', retryAt: nextShanghaiDay(context.now) })
    const card = { accountId, cardFingerprint: cardFingerprint(context, cardNumber), attemptsPerDay }
    return ok({ attemptsLeft: await attemptsLeft(tx, context, card), attemptsPerDay })
  })
})
