import type { Payee } from '@/contract'
import { cardsTexts } from '@/locales/cards'
import { cardName, type CardName, type NamedCard } from '@/locales/cards/card-name'
import { comingMomentText, dayText, moneyText, pastMomentText } from '@/locales/format'
import { formatTexts } from '@/locales/formats'
import { payeeName } from '@/locales/payee'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** What pays, by its name: a card's details, or the balance. */
type NamedSource = { readonly kind: 'card'; readonly card: NamedCard } | { readonly kind: 'balance' }

/** Names of cards and payees, times and amounts, in the person's language. Use it inside an `observer`. */
export function useWords(): {
  readonly card: (card: NamedCard) => CardName
  /** What pays or paid in a few words: a card's short name, or that it is the balance. */
  readonly source: (source: NamedSource) => string
  readonly payee: (payee: Pick<Payee, 'name'>) => string
  readonly past: (moment: number) => string
  readonly coming: (moment: number) => string
  readonly day: (moment: number) => string
  readonly money: (amountFen: number) => string
} {
  const { locale, deps } = useStores()
  const cards = useTexts(cardsTexts)
  const formats = useTexts(formatTexts)
  const { language } = locale
  const { clock } = deps.platform
  return {
    card: (card) => cardName(card, language, cards),
    source: (source) => (source.kind === 'balance' ? cards.balance : cardName(source.card, language, cards).short),
    payee: (payee) => payeeName(payee, language),
    past: (moment) => pastMomentText(formats, moment, clock.now()),
    coming: (moment) => comingMomentText(formats, moment, clock.now()),
    day: (moment) => dayText(formats, moment, clock.now()),
    money: (amountFen) => moneyText(formats, amountFen),
  }
}
