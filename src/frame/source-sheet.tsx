import { observer } from 'mobx-react-lite'

import { CardArt } from '@/components/card-art'
import { Choice } from '@/components/choice'
import { Icon } from '@/components/icon'
import { Box, Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import type { Card } from '@/contract'
import { cardColours } from '@/domain/card/bank-colour'
import { canPayFrom, type PaySource, sourceKey } from '@/domain/checkout/pay-source'
import { cardsTexts } from '@/locales/cards'
import { commonTexts } from '@/locales/common'
import { nameSource } from '@/stores/cards/source-named'
import { useTexts } from '@/stores/use-texts'

import { useWords } from './use-words'

interface SourceSheetProps {
  readonly title: string
  /** What the choice is for, and where the money comes from. */
  readonly lead: string
  /** All that can be paid from, in its order. */
  readonly order: readonly PaySource[]
  readonly cards: readonly Card[]
  readonly balanceFen: number
  /** What is to be paid; null where that is not known yet. */
  readonly amountFen: number | null
  readonly chosen: PaySource | null
  readonly onChoose: (source: PaySource) => void
  readonly onClose: () => void
}

/** What pays, of the linked cards and the balance: a sheet that closes with the choice. */
export const SourceSheet = observer(function SourceSheet(props: SourceSheetProps) {
  const { title, lead, order, cards, balanceFen, amountFen, chosen, onChoose, onClose } = props
  const common = useTexts(commonTexts)
  const t = useTexts(cardsTexts)
  const words = useWords()
  return (
    <Sheet title={title} closeLabel={common.close} onClose={onClose}>
      <Txt as="p" className="bk-screen__lead">
        {lead}
      </Txt>
      <Choice
        label={title}
        labelHidden
        options={order.map(optionOf).filter((option) => option !== null)}
        value={chosen === null ? null : sourceKey(chosen)}
        onChange={choose}
      />
    </Sheet>
  )

  function optionOf(source: PaySource) {
    const named = nameSource(source, cards)
    if (named === null) return null
    const value = sourceKey(source)
    if (named.kind === 'balance') {
      const isShort = !canPayFrom(source, balanceFen, amountFen)
      const has = words.money(balanceFen)
      const leading = (
        <Box hidden className="bk-choice__icon">
          <Icon name="pay" />
        </Box>
      )
      return { value, label: t.balance, detail: isShort ? t.tooShort(has) : has, disabled: isShort, leading }
    }
    const { card } = named
    const name = words.card(card)
    const art = (
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
    )
    return { value, label: name.short, detail: name.kind, leading: art }
  }

  function choose(key: string): void {
    const source = order.find((each) => sourceKey(each) === key)
    if (source !== undefined) onChoose(source)
  }
})
