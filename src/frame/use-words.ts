import type { Payee } from '@/contract'
import { cardsTexts } from '@/locales/cards'
import { cardName, type CardName, type NamedCard } from '@/locales/cards/card-name'
import { pastMomentText } from '@/locales/format'
import { payeeName } from '@/locales/payee'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Names of cards and payees, and times, in the person's language. Use it inside an `observer`. */
export function useWords(): {
  readonly card: (card: NamedCard) => CardName
  readonly payee: (payee: Pick<Payee, 'name'>) => string
  readonly past: (moment: number) => string
} {
  const { locale, deps } = useStores()
  const cards = useTexts(cardsTexts)
  const { language } = locale
  return {
    card: (card) => cardName(card, language, cards),
    payee: (payee) => payeeName(payee, language),
    past: (moment) => pastMomentText(language, moment, deps.platform.clock.now()),
  }
}
