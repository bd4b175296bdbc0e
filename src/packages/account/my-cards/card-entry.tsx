import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { CardArt } from '@/components/card-art'
import { Box, Txt } from '@/components/primitives'
import type { Card } from '@/contract'
import { cardColours } from '@/domain/card/bank-colour'
import { useWords } from '@/frame/use-words'
import { cardsTexts } from '@/locales/cards'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

/** One card as it looks, and below it what it may pay. */
export const CardEntry = observer(function CardEntry(props: {
  readonly card: Card
  readonly isDefault: boolean
  readonly onManage: () => void
}) {
  const { card, isDefault, onManage } = props
  const t = useTexts(cardsTexts)
  const words = useWords()
  const yuan = (amountFen: number | null) => (amountFen === null ? null : words.money(amountFen))
  const name = words.card(card)
  const { perPaymentFen, perDayFen } = card.limits
  return (
    <Box as="section" className="bk-my-card">
      <CardArt
        colors={cardColours(card.bankCode, card.brand)}
        {...(name.bankZh === null ? {} : { bankZh: name.bankZh })}
        bank={name.bank}
        kind={name.kind}
        initials={name.initials}
        last4={card.last4}
        label={isDefault ? `${name.spoken}. ${t.isDefault}` : name.spoken}
        {...(isDefault ? { badge: t.isDefault } : {})}
      />
      <Box className="bk-my-card__below">
        <Txt className="bk-my-card__limits">{t.limits(yuan(perPaymentFen), yuan(perDayFen))}</Txt>
        <Box className="bk-my-card__manage">
          <Button kind="secondary" size="small" label={t.manageCard(name.spoken)} onPress={onManage}>
            {t.manage}
          </Button>
        </Box>
      </Box>
    </Box>
  )
})
