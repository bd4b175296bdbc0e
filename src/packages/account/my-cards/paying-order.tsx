import { observer } from 'mobx-react-lite'

import { Icon } from '@/components/icon'
import { List, Row } from '@/components/list'
import { Box, Pressable, Txt } from '@/components/primitives'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

/** The order in which cards pay: each one can be moved up and down, by finger and by keyboard alike. */
export const PayingOrder = observer(function PayingOrder() {
  const { cards, locale } = useStores()
  const t = useTexts(cardsTexts)
  const list = cards.cards
  return (
    <>
      <List title={t.order}>
        {list.map((card, index) => {
          const { short, spoken } = cardName(card, locale.language, t)
          const canGoUp = index > 0
          const canGoDown = index < list.length - 1
          return (
            <Row
              key={card.id}
              title={`${index + 1}. ${short}`}
              value={
                <Box className="bk-paying-order__moves">
                  <Pressable
                    className={canGoUp ? 'bk-paying-order__move' : 'bk-paying-order__move bk-paying-order__move--off'}
                    label={t.moveUp(spoken)}
                    disabled={!canGoUp}
                    onPress={() => void cards.move(card.id, -1)}
                  >
                    <Icon name="up" size={20} />
                  </Pressable>
                  <Pressable
                    className={canGoDown ? 'bk-paying-order__move' : 'bk-paying-order__move bk-paying-order__move--off'}
                    label={t.moveDown(spoken)}
                    disabled={!canGoDown}
                    onPress={() => void cards.move(card.id, 1)}
                  >
                    <Icon name="down" size={20} />
                  </Pressable>
                </Box>
              }
            />
          )
        })}
      </List>
      <Txt as="p" className="bk-paying-order__lead">
        {t.orderLead}
      </Txt>
    </>
  )
})
