import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Button, ButtonStack } from '@/components/button'
import { FactRow, List } from '@/components/list'
import { Notice } from '@/components/notice'
import { PayingCard } from '@/components/paying-card'
import { Box, Txt } from '@/components/primitives'
import type { CheckoutState } from '@/domain/checkout/checkout-states'
import { CodePrice } from '@/frame/code-price'
import { Page } from '@/frame/page'
import { SourceSheet } from '@/frame/source-sheet'
import { useWords } from '@/frame/use-words'
import { checkoutTexts } from '@/locales/checkout'
import { codeOrderTexts } from '@/locales/code-order'
import type { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { DontPay } from './dont-pay'
import { PasswordSheet } from './password-sheet'

export type ReviewState = Extract<CheckoutState, { at: 'ready' | 'choosing-source' | 'password' | 'locked' | 'paying' }>

interface ReviewProps {
  readonly flow: CheckoutFlow
  readonly state: ReviewState
}

/** Payee, amount, goods and card, all of it before the password is asked; the sheets rise over it. */
export const Review = observer(function Review({ flow, state, isFormBelow }: ReviewProps & { readonly isFormBelow: boolean }) {
  const t = useTexts(checkoutTexts)
  const words = useWords()
  const codeOrder = useTexts(codeOrderTexts)
  const { navigation } = useStores().deps.platform
  const { offer, amountFen, balanceFen, source, sources, target } = state.purchase
  const isCharge = target.kind === 'charge'
  return (
    <Page
      title={t.title}
      footer={
        <ButtonStack>
          <Button onPress={() => flow.act('confirm')} busy={state.at === 'paying'}>
            {t.continueToPassword(words.money(amountFen))}
          </Button>
          {isCharge && <DontPay flow={flow} disabled={state.at === 'paying'} />}
          {isFormBelow && (
            <Button kind="secondary" disabled={state.at === 'paying'} onPress={() => navigation.back()}>
              {codeOrder.change}
            </Button>
          )}
          {offer.amountFen === null && (
            <Button kind="secondary" disabled={state.at === 'paying'} onPress={() => flow.act('change-amount')}>
              {t.changeAmount}
            </Button>
          )}
        </ButtonStack>
      }
    >
      {state.at === 'ready' && state.notice !== null && (
        <Notice tone={state.notice === 'never-arrived' ? 'info' : 'warn'} live>
          <Txt>{t.notices[state.notice]}</Txt>
        </Notice>
      )}
      <WhatIsPaid flow={flow} state={state} />
      {state.at === 'choosing-source' && (
        <SourceSheet
          title={t.chooseCard}
          lead={t.chooseCardLead}
          order={sources}
          cards={flow.linkedCards}
          balanceFen={balanceFen}
          amountFen={amountFen}
          chosen={source}
          onChoose={(chosen) => flow.choose(chosen)}
          onClose={() => flow.act('back')}
        />
      )}
      {(state.at === 'password' || state.at === 'locked' || state.at === 'paying') && <PasswordSheet flow={flow} state={state} />}
    </Page>
  )
})

const WhatIsPaid = observer(function WhatIsPaid({ flow, state }: ReviewProps) {
  const t = useTexts(checkoutTexts)
  const words = useWords()
  const { offer, amountFen, sources } = state.purchase
  const { paysFrom } = flow
  return (
    <>
      <Box className="bk-checkout__sum">
        <Txt as="p" className="bk-checkout__payee">
          {t.to(words.payee(offer.payee))}
        </Txt>
        <Amount amountFen={amountFen} size="huge" />
      </Box>
      {offer.goods !== '' && (
        <List label={t.goods}>
          <FactRow label={t.goods}>
            <Txt>{offer.goods}</Txt>
          </FactRow>
        </List>
      )}
      {offer.breakdown !== null && <CodePrice breakdown={offer.breakdown} totalFen={amountFen} />}
      {paysFrom !== null && (
        <PayingCard
          label={t.card}
          card={words.source(paysFrom)}
          note={paysFrom.kind === 'card' ? t.straight : t.fromBalance}
          {...(sources.length > 1
            ? { change: { text: t.changeCard, label: t.changeCardLabel, onPress: () => flow.act('choose-source') } }
            : {})}
        />
      )}
    </>
  )
})
