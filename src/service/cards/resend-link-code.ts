import { err, ok } from '@/domain/core/result'
import { nextShanghaiDay } from '@/domain/time/calendar'

import { callerOf, inSteps } from '../use-case'
import { countCode, mayAskForCode } from './attempts'
import { keepBankAnswer, linkKey, viewCodeSent } from './links'

/**
 * Has the bank send another code to the phone on file. Each comes with fresh tries, so that a card gets only so many a day: a
 * code must not fall to patience.
 */
export const resendLinkCode = inSteps<'resendLinkCode'>(async ({ linkId }, context) => {
  const { now, ports } = context
  const { bank, store } = ports
  const id = linkKey(callerOf(context).accountId, linkId)
  const waiting = await store.unit(async (tx) => {
    const row = await tx.links.get(id)
    if (row === null) return err({ code: 'link.unknown' })
    if (row.state.status !== 'code-sent') return err({ code: 'link.not-waiting-for-code' })
    const isFree = await mayAskForCode(tx, context, row.cardFingerprint)
    return isFree ? ok(row) : err({ code: 'sms.too-many', retryAt: nextShanghaiDay(now) })
  })
  if (!waiting.ok) return waiting
  const answer = await bank.resendCode(id)
  switch (answer.kind) {
    case 'code-sent':
      return store.unit(async (tx) => {
        await countCode(tx, waiting.value.cardFingerprint, now, 1)
        const row = await tx.links.get(id)
        if (row === null || row.state.status !== 'code-sent') return err({ code: 'link.not-waiting-for-code' })
        const { state } = await keepBankAnswer(tx, context, row, answer)
        return state.status === 'code-sent' ? ok(viewCodeSent(linkId, state)) : err({ code: 'link.not-waiting-for-code' })
      })
    case 'too-soon':
      return err({ code: 'sms.resend-too-soon', retryAt: answer.retryAt })
    case 'unknown':
      return err({ code: 'link.unknown' })
    case 'out-of-service':
      return err({ code: 'bank.out-of-service' })
    case 'no-answer':
      return err({ code: 'bank.no-answer' })
  }
})
