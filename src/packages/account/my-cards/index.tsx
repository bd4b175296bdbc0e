import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Skeleton } from '@/components/skeleton'
import type { Card } from '@/contract'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { cardsTexts } from '@/locales/cards'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { CardEntry } from './card-entry'
import { CardSheet } from './card-sheet'
import { PayingOrder } from './paying-order'

/** The linked cards: what pays first, what each may pay, and the plus that starts linking another. */
const MyCardsPage = observer(function MyCardsPage() {
  const { cards, session, deps } = useStores()
  const t = useTexts(cardsTexts)
  const [managedId, setManagedId] = useState<string | null>(null)
  const { navigation } = deps.platform
  const shown = useShown()
  useEffect(() => {
    if (shown) void cards.refresh()
  }, [cards, shown])

  const managed = managedId === null ? null : cards.find(managedId)
  return (
    <Page
      title={t.title}
      footer={
        cards.list.at === 'loaded' ? (
          <Button icon="plus" onPress={addCard}>
            {t.addCard}
          </Button>
        ) : undefined
      }
    >
      {cards.list.at === 'unloaded' && <Skeleton shape="card" count={2} label={t.loading} />}
      {cards.list.at === 'failed' && (
        <Failure error={cards.list.error} onRetry={() => void cards.refresh()} busy={cards.isLoading} />
      )}
      <Failure error={cards.problem} onRetry={() => void cards.refresh()} busy={cards.isLoading} />
      {cards.list.at === 'loaded' && <CardList list={cards.list.cards} onManage={setManagedId} />}
      {managed !== null && <CardSheet key={managed.id} card={managed} onClose={() => setManagedId(null)} />}
    </Page>
  )

  function addCard(): void {
    // The payment password comes first; whoever has none sees that at once, and not after a flash of the card number.
    if (session.account?.hasPaymentPassword === false) navigation.push(routes.paymentPassword, { mode: 'set', then: 'link-card' })
    else navigation.push(routes.linkNumber)
  }
})

const CardList = observer(function CardList(props: {
  readonly list: readonly Card[]
  readonly onManage: (cardId: string) => void
}) {
  const { list, onManage } = props
  const { cards } = useStores()
  const t = useTexts(cardsTexts)
  if (list.length === 0)
    return (
      <>
        <EmptyState icon="card" text={t.empty} />
        <PayingOrder />
      </>
    )
  return (
    <>
      {list.map((card, index) => (
        <CardEntry
          key={card.id}
          card={card}
          isDefault={index === 0 && cards.balance.place > 0}
          onManage={() => onManage(card.id)}
        />
      ))}
      <PayingOrder />
    </>
  )
})

export default MyCardsPage
