import { observer } from 'mobx-react-lite'

import { AmountField } from '@/components/amount-field'
import { Button } from '@/components/button'
import { FactRow, List } from '@/components/list'
import { PayingCard } from '@/components/paying-card'
import { Txt } from '@/components/primitives'
import type { Card } from '@/contract'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { SourceSheet } from '@/frame/source-sheet'
import { useWords } from '@/frame/use-words'
import { balanceTexts } from '@/locales/balance'
import type { Balance } from '@/stores/balance/balance-view'
import type { MoveFlow } from '@/stores/balance/move-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { MovePasswordSheet } from './password-sheet'
import { useProblemText } from './problem-text'

interface MoveFormProps {
  readonly flow: MoveFlow
  readonly balance: Balance
  readonly card: Card
}

/** How much, from or to which card, what it costs and when it is there: all of it before the password is asked. */
export const MoveForm = observer(function MoveForm({ balance, card, flow }: MoveFormProps) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(balanceTexts)
  const words = useWords()
  const problemText = useProblemText(balance.mostFen)
  const { allFen, check, error, way } = flow
  const mayBeRaised = error?.code === 'movement.over-limit' && error.raisable
  return (
    <Page
      title={t.titles[way]}
      heading={t.headings[way]}
      lead={t.thereIs(words.money(balance.availableFen))}
      footer={<Button onPress={() => flow.goOn()}>{t.next}</Button>}
    >
      {flow.sheet === null && <Failure error={error} />}
      {flow.sheet === null && mayBeRaised && (
        <Button kind="soft" onPress={() => navigation.push(routes.limits)}>
          {t.raise}
        </Button>
      )}
      <AmountField
        id="move-amount"
        label={t.amount}
        value={flow.text}
        error={flow.isChecked && check?.ok === false ? problemText(check.problem) : undefined}
        onChange={(text) => flow.type(text)}
        onBlur={() => flow.leave()}
        onSubmit={() => flow.goOn()}
      />
      {allFen !== null && (
        <Button kind="soft" size="small" onPress={() => flow.typeAll()}>
          {t.all(words.money(allFen))}
        </Button>
      )}
      <PayingCard
        label={t.cardLabels[way]}
        card={words.card(card).short}
        {...(flow.cards.length > 1
          ? { change: { text: t.changeCard, label: t.changeCardLabel, onPress: () => flow.open('card') } }
          : {})}
      />
      <Price flow={flow} balance={balance} />
      {flow.sheet === 'card' && (
        <SourceSheet
          title={t.whichCard[way]}
          lead={t.abroad}
          order={flow.cards.map(({ id }) => ({ kind: 'card', cardId: id }))}
          cards={flow.cards}
          balanceFen={balance.availableFen}
          amountFen={null}
          chosen={{ kind: 'card', cardId: card.id }}
          onChoose={(source) => {
            if (source.kind === 'card') flow.chooseCard(source.cardId)
          }}
          onClose={() => flow.close()}
        />
      )}
      {flow.sheet === 'password' && <MovePasswordSheet flow={flow} card={card} />}
    </Page>
  )
})

/** Fee and arrival of the amount as it is typed. */
const Price = observer(function Price({ balance, flow }: Omit<MoveFormProps, 'card'>) {
  const t = useTexts(balanceTexts)
  const words = useWords()
  const { quote, way } = flow
  const hours = Math.ceil(balance.withdrawal.arrivesWithinMs / 3_600_000)
  return (
    <List label={t.cost}>
      {(way === 'top-up' || quote !== null) && (
        <FactRow label={t.fee}>
          <Txt>{quote === null || quote.feeFen === 0 ? t.free : words.money(quote.feeFen)}</Txt>
        </FactRow>
      )}
      {quote !== null && quote.feeFen > 0 && (
        <FactRow label={t.leavesBalance}>
          <Txt>{words.money(quote.amountFen + quote.feeFen)}</Txt>
        </FactRow>
      )}
      <FactRow label={t.arrival}>
        <Txt>{way === 'top-up' ? t.atOnce : t.within(hours)}</Txt>
      </FactRow>
    </List>
  )
})
