import { observer } from 'mobx-react-lite'

import { CardArt } from '@/components/card-art'
import { Choice } from '@/components/choice'
import { Box, Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import type { Card } from '@/contract'
import { cardColours } from '@/domain/card/bank-colour'
import { commonTexts } from '@/locales/common'
import { useTexts } from '@/stores/use-texts'

import { useWords } from './use-words'

interface CardSheetProps {
  readonly title: string
  /** What the choice is for, and that the card itself pays. */
  readonly lead: string
  readonly cards: readonly Card[]
  readonly cardId: string | null
  readonly onChoose: (cardId: string) => void
  readonly onClose: () => void
}

/** Which of the linked cards pays: a sheet that closes with the choice. */
export const CardSheet = observer(function CardSheet({ title, lead, cards, cardId, onChoose, onClose }: CardSheetProps) {
  const common = useTexts(commonTexts)
  const words = useWords()
  return (
    <Sheet title={title} closeLabel={common.close} onClose={onClose}>
      <Txt as="p" className="bk-screen__lead">
        {lead}
      </Txt>
      <Choice
        label={title}
        labelHidden
        options={cards.map((card) => {
          const name = words.card(card)
          return {
            value: card.id,
            label: name.short,
            detail: name.kind,
            leading: (
              <Box hidden>
                <CardArt
                  small
                  colors={cardColours(card.bankCode, card.brand)}
                  bank={name.bank}
                  kind={name.kind}
                  initials={name.initials}
                  last4={card.last4}
                  label={name.spoken}
                />
              </Box>
            ),
          }
        })}
        value={cardId}
        onChange={onChoose}
      />
    </Sheet>
  )
})
