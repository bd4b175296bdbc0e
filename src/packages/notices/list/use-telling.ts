import type { IconName } from '@/components/icon'
import type { NewsAbout } from '@/contract'
import { useWords } from '@/frame/use-words'
import { newsTexts } from '@/locales/news'
import { type Route, routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** How a notice is drawn, and the screen that shows what it is about. */
interface Telling {
  readonly icon: IconName
  readonly title: string
  readonly detail: string | null
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** Says what a notice is about in the person's language. Use it inside an `observer`. */
export function useTelling(): (about: NewsAbout) => Telling {
  const t = useTexts(newsTexts)
  const words = useWords()
  return (about) => {
    switch (about.kind) {
      case 'payment': {
        const { amountFen, id, payee, source, status } = about.payment
        const say = { succeeded: t.paid, declined: t.declined, processing: t.processing }[status]
        return {
          icon: 'bill',
          title: say(words.money(amountFen), words.payee(payee)),
          detail: words.source(source),
          route: routes.receipt,
          params: { payment: id },
        }
      }
      case 'money-back': {
        const { id, payee, source } = about.payment
        return {
          icon: 'undo',
          title: t.moneyBack(words.money(about.amountFen), words.payee(payee)),
          detail: source.kind === 'card' ? t.toCard(words.source(source)) : t.toBalance,
          route: routes.receipt,
          params: { payment: id },
        }
      }
      case 'movement': {
        const { amountFen, card, id, status, way } = about.movement
        return {
          icon: way === 'top-up' ? 'down' : 'up',
          title: t.movements[way][status](words.money(amountFen)),
          detail: words.card(card).short,
          route: routes.movement,
          params: { movement: id },
        }
      }
      case 'charge-waiting': {
        const { amountFen, id, payee } = about.charge
        const title = t.asks(words.money(amountFen), words.payee(payee))
        return { icon: 'lock', title, detail: t.asksDetail, route: routes.checkout, params: { charge: id } }
      }
      case 'charge-over': {
        const say = { expired: t.askedInVain, withdrawn: t.askedNoMore }[about.reason]
        const title = say(words.money(about.amountFen), words.payee(about.payee))
        return { icon: 'shop', title, detail: t.nothingPaid, route: routes.checkout, params: { charge: about.chargeId } }
      }
      case 'card-taken-over': {
        const title = t.cardTakenOver(words.card(about.card).short)
        return { icon: 'warn', title, detail: t.cardTakenOverDetail, route: routes.myCards, params: {} }
      }
      case 'risk-check':
        return about.demand === null
          ? { icon: 'check', title: t.riskCheckPassed, detail: null, route: routes.riskCheck, params: {} }
          : {
              icon: 'warn',
              title: t.riskCheckAsked,
              detail: t.riskCheckDetail[about.demand],
              route: routes.riskCheck,
              params: {},
            }
      case 'verification':
        return about.status === 'verified'
          ? { icon: 'check', title: t.verified, detail: null, route: routes.verification, params: {} }
          : { icon: 'warn', title: t.answered, detail: t.answeredDetail, route: routes.verification, params: {} }
    }
  }
}
