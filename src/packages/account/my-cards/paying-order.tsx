import { observer } from 'mobx-react-lite'

import { Icon } from '@/components/icon'
import { List, Row } from '@/components/list'
import { Box, Pressable, Txt } from '@/components/primitives'
import { sourceKey } from '@/domain/checkout/pay-source'
import { useWords } from '@/frame/use-words'
import { cardsTexts } from '@/locales/cards'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

/** The order in which cards and the balance pay: each can be moved up and down, by finger and by keyboard alike. */
export const PayingOrder = observer(function PayingOrder() {
  const { cards } = useStores()
  const t = useTexts(cardsTexts)
  const words = useWords()
  const list = cards.order
  return (
    <>
      <List title={t.order}>
        {list.map((source, index) => {
          const named = cards.named(source)
          if (named === null) return null
          const short = words.source(named)
          const spoken = named.kind === 'card' ? words.card(named.card).spoken : t.balance
          const canGoUp = index > 0
          const canGoDown = index < list.length - 1
          return (
            <Row
              key={sourceKey(source)}
              title={`${index + 1}. ${short}`}
              {...(named.kind === 'balance' ? { detail: `${words.money(cards.balance.availableFen)} · ${t.balanceHere}` } : {})}
              value={
                <Box className="bk-paying-order__moves">
                  <Pressable
                    className={canGoUp ? 'bk-paying-order__move' : 'bk-paying-order__move bk-paying-order__move--off'}
                    label={t.moveUp(spoken)}
                    disabled={!canGoUp}
                    onPress={() => void cards.move(source, -1)}
                  >
                    <Icon name="up" size={20} />
                  </Pressable>
                  <Pressable
                    className={canGoDown ? 'bk-paying-order__move' : 'bk-paying-order__move bk-paying-order__move--off'}
                    label={t.moveDown(spoken)}
                    disabled={!canGoDown}
                    onPress={() => void cards.move(source, 1)}
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
