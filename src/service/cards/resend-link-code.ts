import { err, ok } from '@/domain/core/result'

import { callerOf, inSteps } from '../use-case'
import { keepBankAnswer, linkKey, viewCodeSent } from './links'

/** Has the bank send another code to the phone on file. */
export const resendLinkCode = inSteps<'resendLinkCode'>(async ({ linkId }, context) => {
  const { bank, store } = context.ports
  const id = linkKey(callerOf(context).accountId, linkId)
  const waiting = await store.unit(async (tx) => {
    const row = await tx.links.get(id)
    if (row === null) return err({ code: 'link.unknown' })
    return row.state.status === 'code-sent' ? ok(row) : err({ code: 'link.not-waiting-for-code' })
  })
  if (!waiting.ok) return waiting
  const answer = await bank.resendCode(id)
  switch (answer.kind) {
    case 'code-sent':
      return store.unit(async (tx) => {
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
