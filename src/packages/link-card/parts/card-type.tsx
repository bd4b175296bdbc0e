import { observer } from 'mobx-react-lite'

import { Box, Txt } from '@/components/primitives'
import type { CardIdentity } from '@/domain/card/identity'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

/** "Card Type", and beside it the bank and the kind of card, once the digits tell them. */
export const CardType = observer(function CardType({ card }: { readonly card: CardIdentity | null }) {
  const { language } = useStores().locale
  const { number: t } = useTexts(linkCardTexts)
  const cards = useTexts(cardsTexts)
  return (
    <Box className="bk-link-card-type" live="polite">
      <Txt className="bk-link-card-type__label">{t.cardType}</Txt>
      <Txt className="bk-link-card-type__value">{card === null ? '–' : described(card)}</Txt>
    </Box>
  )

  function described(known: CardIdentity): string {
    const bankName = known.bank === null ? null : { zh: known.bank.nameZh, en: known.bank.nameEn }
    const { bank, bankZh, kind } = cardName({ ...known, bankName, last4: '' }, language, cards)
    if (bankName === null && known.brand === 'unknown') return t.unknownBank
    return [bankZh === null ? bank : `${bankZh} ${bank}`, ...(known.kind === 'unknown' ? [] : [kind])].join(' · ')
  }
})
