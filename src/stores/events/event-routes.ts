import { reaction } from 'mobx'

import type { Charge, Payment } from '@/contract'
import type { Navigation } from '@/platform/types'

import type { BillsStore } from '../bills/bills-store'
import type { SentPayments } from '../checkout/sent-payments'
import type { PayCodeStore } from '../pay-code/pay-code-store'
import type { NewsBadge } from '../news/news-badge'
import type { NoticesStore } from '../notices/notices-store'
import { routes } from '../routes'
import type { SandboxPresence } from '../sandbox/sandbox-presence'
import type { SessionStore } from '../session/session-store'
import type { EventsStore } from './events-store'

/**
 * What the whole app does when something happens elsewhere: payments are taken over, a used pay code is replaced, a charge that
 * waits for the password opens the checkout, a till's charge that is over shows its result. Returns what stops it.
 */
export function routeEvents(stores: {
  readonly events: EventsStore
  readonly news: NewsBadge
  readonly bills: BillsStore
  readonly payCode: PayCodeStore
  readonly sentPayments: SentPayments
  readonly sandbox: SandboxPresence
  readonly notices: NoticesStore
  readonly session: SessionStore
  readonly navigation: Navigation
}): () => void {
  const { events, news, bills, payCode, sentPayments, sandbox, notices, session, navigation } = stores
  /** Charges and payments that were shown: an event that comes twice opens nothing twice. */
  const shown = new Set<string>()

  /** A charge that came while the person stood at the sandbox's till: the wallet asks when they are back. */
  let waiting: Charge | null = null

  function showOnce(id: string, path: string, params: Readonly<Record<string, string>>): void {
    if (shown.has(id)) return
    shown.add(id)
    navigation.push(path, params)
  }

  function paymentUpdated(payment: Payment): void {
    bills.take(payment)
    // What became of it is known now, and stands on top of the bills.
    if (payment.status !== 'processing') sentPayments.forget(payment.id)
    // While the person holds their code to a till, they wait for this.
    if (payment.method !== 'pay-code' || !payCode.isInFront) return
    // They see it in a moment: no badge need tell them of it.
    news.lookAtPayment(payment.id)
    showOnce(payment.id, routes.paymentResult, { payment: payment.id })
  }

  function showCharge(charge: Charge): void {
    if (sandbox.isDeskShown) waiting = charge
    else showOnce(charge.id, routes.checkout, { charge: charge.id })
  }

  const stopWaiting = reaction(
    () => sandbox.isDeskShown,
    (isShown) => {
      if (isShown || waiting === null) return
      const charge = waiting
      waiting = null
      showCharge(charge)
    },
  )

  const stopListening = events.listen((event) => {
    switch (event.kind) {
      case 'payment-updated':
        paymentUpdated(event.payment)
        return
      case 'movement-updated':
        bills.hear({ kind: 'movement', ...event.movement })
        return
      case 'charge-waiting':
        showCharge(event.charge)
        return
      case 'pay-code-used':
        payCode.used(event.code)
        return
      case 'cards-changed':
        payCode.cardsChanged()
        return
      case 'missed':
        // The code on the screen may have been used up meanwhile.
        payCode.cardsChanged()
        if (session.account !== null) void session.loadAccount()
        // Only a list that somebody has looked at is worth asking for anew.
        if (bills.list.at !== 'unloaded') void bills.refresh()
        return
      case 'verification-changed':
        session.verificationChanged(event.status)
        if (event.status === 'verified' || event.status === 'answered')
          notices.show({ kind: 'verification', verified: event.status === 'verified' })
        return
      case 'risk-check-changed':
        session.riskCheckChanged(event.riskCheck)
        payCode.riskCheckChanged()
        notices.show({ kind: 'risk-check', isPassed: event.riskCheck === null })
        return
      case 'card-taken-over':
        // Told by `tellTakeOvers`; the cards themselves are asked for anew by `cards-changed`.
        return
      case 'charge-closed':
        // Whoever shows the charge hears it himself.
        if (waiting?.id === event.chargeId) waiting = null
        return
    }
  })
  return () => {
    stopWaiting()
    stopListening()
  }
}
