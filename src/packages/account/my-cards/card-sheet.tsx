import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { FactRow, List } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import type { Card } from '@/contract'
import { useErrorLine } from '@/frame/use-error-text'
import { useWords } from '@/frame/use-words'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

interface CardSheetProps {
  readonly card: Card
  readonly onClose: () => void
}

/** What is known of a card, and what can be done with it; taking it away asks first. */
export const CardSheet = observer(function CardSheet({ card, onClose }: CardSheetProps) {
  const [asking, setAsking] = useState(false)
  return asking ? (
    <UnlinkSheet card={card} onClose={onClose} />
  ) : (
    <AboutSheet card={card} onClose={onClose} onUnlink={() => setAsking(true)} />
  )
})

const AboutSheet = observer(function AboutSheet({ card, onClose, onUnlink }: CardSheetProps & { readonly onUnlink: () => void }) {
  const { cards } = useStores()
  const t = useTexts(cardsTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { bankInFull, short } = words.card(card)
  const { perPaymentFen, perDayFen } = card.limits
  const limit = (amount: number | null) => (amount === null ? t.noLimit : words.money(amount))
  const [first] = cards.order
  const canBeFirst = first?.kind !== 'card' || first.cardId !== card.id
  return (
    <Sheet
      title={short}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <ButtonStack>
          {canBeFirst && <Button onPress={makeDefault}>{t.makeDefault}</Button>}
          <Button kind="secondary" onPress={onUnlink}>
            {t.unlink}
          </Button>
        </ButtonStack>
      }
    >
      <Txt as="p" className="bk-card-sheet__text">
        {bankInFull}
      </Txt>
      <List plain label={short}>
        <FactRow label={t.limitPerPayment}>{limit(perPaymentFen)}</FactRow>
        <FactRow label={t.limitPerDay}>{limit(perDayFen)}</FactRow>
        <FactRow label={t.linkedOn}>{words.day(card.linkedAt)}</FactRow>
      </List>
      {card.international && (
        <Notice tone="info">
          <Txt>{t.internationalUse}</Txt>
        </Notice>
      )}
    </Sheet>
  )

  function makeDefault(): void {
    void cards.makeDefault(card.id)
    onClose()
  }
})

const UnlinkSheet = observer(function UnlinkSheet({ card, onClose }: CardSheetProps) {
  const { cards, deps, locale, notices } = useStores()
  const t = useTexts(cardsTexts)
  const common = useTexts(commonTexts)
  const errorLine = useErrorLine()
  const { short } = cardName(card, locale.language, t)
  return (
    <Sheet
      title={t.unlinkTitle}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <ButtonStack>
          <Button kind="danger" busy={cards.changingId === card.id} onPress={() => void unlink()}>
            {t.unlinkNow}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {t.keep}
          </Button>
        </ButtonStack>
      }
    >
      <Txt as="p" className="bk-card-sheet__text">
        {t.unlinkExplained(short)}
      </Txt>
      {cards.cards.length === 1 && (
        <Notice tone="warn">
          <Txt>{t.unlinkLast}</Txt>
        </Notice>
      )}
    </Sheet>
  )

  async function unlink(): Promise<void> {
    const unlinked = await cards.unlink(card.id)
    onClose()
    // What went wrong stands on the page: the card is still there.
    if (!unlinked.ok) return
    const stays = Math.max(0, unlinked.value.undoUntil - deps.platform.clock.now())
    notices.show({ kind: 'text', text: t.unlinked(short) }, { stays, action: { label: common.undo, run: () => void undo() } })
  }

  async function undo(): Promise<void> {
    const restored = await cards.restore(card.id)
    notices.show({ kind: 'text', text: restored.ok ? t.restored(short) : errorLine(restored.error) })
  }
})
