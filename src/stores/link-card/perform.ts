import type { WalletClient } from '@/client/types'
import type { Card, LinkCodeSent, WalletError } from '@/contract'
import { cardOperations } from '@/contract/operations/cards'
import type { Result } from '@/domain/core/result'
import type { DetailsAnswer, LinkEffect, LinkEvent } from '@/domain/link-card/states'

import {
  codeAccepted,
  codeRefused,
  codeSent,
  detailsRefused,
  linkFound,
  linkNotFound,
  resendRefused,
  takeOverRefused,
} from './answers'

/** Banks may think longer than others: after so many ms without an answer the question is what became of it. */
const bankTimeoutMs = 20_000

/** What came of an effect. */
export interface Outcome {
  /** For the machine; null where there is nothing to tell it. */
  readonly event: LinkEvent | null
  /** The card, where it turned out to be linked. */
  readonly card: Card | null
  /** The service would not take the request, for a reason that is not the bank's and that the screen is to say. */
  readonly notAccepted: WalletError | null
}

/** Asks the service for what the machine wants, and puts the answer into the machine's words. */
export async function perform(client: WalletClient, effect: LinkEffect): Promise<Outcome> {
  const { run } = effect
  switch (effect.type) {
    case 'count-attempts': {
      const answer = await client.call(cardOperations.getLinkAttempts, { cardNumber: effect.cardNumber })
      // Where they can't be counted the summary goes without: the bank says it again with its answer.
      if (!answer.ok) return outcome(null)
      const { attemptsLeft: left, attemptsPerDay: perDay } = answer.value
      return outcome({ type: 'attempts-counted', run, attempts: { left, perDay } })
    }
    case 'submit': {
      const { linkId, details } = effect
      // The attempt's own id is the key: however often it is sent, it is one attempt.
      const answer = await client.call(
        cardOperations.submitLink,
        { linkId, details },
        { idempotencyKey: linkId, timeoutMs: bankTimeoutMs },
      )
      return detailsAnswered(run, answer, detailsRefused)
    }
    case 'take-over': {
      const answer = await client.call(cardOperations.takeOverCard, { linkId: effect.linkId }, { timeoutMs: bankTimeoutMs })
      return detailsAnswered(run, answer, takeOverRefused)
    }
    case 'ask': {
      const answer = await client.call(cardOperations.getLink, { linkId: effect.linkId })
      const found = answer.ok ? linkFound(answer.value) : linkNotFound(answer.error)
      const card = answer.ok && answer.value.status === 'linked' ? answer.value.card : null
      return { ...outcome({ type: 'link-found', run, linkId: effect.linkId, found }), card }
    }
    case 'confirm': {
      const { linkId, code } = effect
      const answer = await client.call(cardOperations.confirmLink, { linkId, code }, { timeoutMs: bankTimeoutMs })
      if (answer.ok)
        return { ...outcome({ type: 'code-answered', run, answer: codeAccepted(answer.value) }), card: answer.value.card }
      const meant = codeRefused(answer.error)
      const notAccepted = meant.status === 'problem' && meant.problem.reason === 'not-accepted' ? answer.error : null
      return { ...outcome({ type: 'code-answered', run, answer: meant }), notAccepted }
    }
    case 'resend': {
      const answer = await client.call(cardOperations.resendLinkCode, { linkId: effect.linkId })
      if (answer.ok)
        return outcome({ type: 'resend-answered', run, answer: { status: 'code-sent', sent: codeSent(answer.value) } })
      return outcome({ type: 'resend-answered', run, answer: resendRefused(answer.error) })
    }
  }
}

function detailsAnswered(
  run: number,
  answer: Result<LinkCodeSent, WalletError>,
  meaning: (error: WalletError) => DetailsAnswer,
): Outcome {
  if (answer.ok) return outcome({ type: 'details-answered', run, answer: { status: 'code-sent', sent: codeSent(answer.value) } })
  const meant = meaning(answer.error)
  const notAccepted = meant.status === 'not-accepted' ? answer.error : null
  return { ...outcome({ type: 'details-answered', run, answer: meant }), notAccepted }
}

function outcome(event: LinkEvent | null): Outcome {
  return { event, card: null, notAccepted: null }
}
