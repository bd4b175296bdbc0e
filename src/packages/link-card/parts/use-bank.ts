import { identify } from '@/domain/link-card/known-cards'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** The card's bank as the person calls it; null where the table does not know it. Use it inside an `observer`. */
export function useBank({ cardNumber }: { readonly cardNumber: string }): string | null {
  const { language } = useStores().locale
  const cards = useTexts(cardsTexts)
  const card = identify(cardNumber)
  if (card.bank === null) return null
  const bankName = { zh: card.bank.nameZh, en: card.bank.nameEn }
  return cardName({ ...card, bankName, last4: '' }, language, cards).bank
}
