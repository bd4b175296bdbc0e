import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Page } from '@/frame/page'
import { useWords } from '@/frame/use-words'
import { checkoutTexts } from '@/locales/checkout'
import { frameTexts } from '@/locales/frame'
import type { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { AskAmount } from './ask-amount'
import { Outcome } from './outcome'
import { Review } from './review'
import { Unavailable } from './unavailable'
import './checkout.scss'

interface CheckoutScreenProps {
  readonly flow: CheckoutFlow
  /** The way back leads to the form where the order's amount and tip were chosen. */
  readonly isFormBelow?: boolean
}

/** Draws whatever state the checkout is in. */
export const CheckoutScreen = observer(function CheckoutScreen({ flow, isFormBelow = false }: CheckoutScreenProps) {
  const t = useTexts(checkoutTexts)
  const { riskCheck } = useTexts(frameTexts)
  const { navigation } = useStores().deps.platform
  const words = useWords()
  const { state } = flow
  switch (state.at) {
    case 'closed':
    case 'loading':
      return (
        <Page title={t.title}>
          <Skeleton shape="card" count={1} label={t.loading} />
          <Skeleton shape="rows" count={2} label={t.loading} />
        </Page>
      )
    case 'load-failed':
      return (
        <Page title={t.title}>
          <Notice tone="warn" live action={{ text: t.tryAgain, onPress: () => flow.act('try-again') }}>
            <Txt>{state.reason === 'offline' ? t.loadOffline : t.loadFailed}</Txt>
          </Notice>
        </Page>
      )
    case 'unavailable':
      return <Unavailable problem={state.problem} />
    case 'no-cards':
      return (
        <Page
          title={t.title}
          heading={t.noCardsTitle}
          footer={<Button onPress={() => navigation.push(routes.linkNumber)}>{t.linkCard}</Button>}
        >
          <EmptyState
            icon="card"
            text={state.balanceFen > 0 ? `${t.balanceShort(words.money(state.balanceFen))} ${t.noCardsText}` : t.noCardsText}
          />
        </Page>
      )
    case 'needs-payment-password':
      return (
        <Page
          title={t.title}
          heading={t.needsPasswordTitle}
          footer={<Button onPress={() => navigation.push(routes.paymentPassword, { mode: 'set' })}>{t.setPassword}</Button>}
        >
          <EmptyState icon="lock" text={t.needsPasswordText} />
        </Page>
      )
    case 'needs-check':
      return (
        <Page
          title={t.title}
          heading={riskCheck.title}
          footer={<Button onPress={() => navigation.push(routes.riskCheck)}>{riskCheck.action}</Button>}
        >
          <EmptyState icon="lock" text={riskCheck.texts[state.demand]} />
        </Page>
      )
    case 'asking-amount':
      return <AskAmount flow={flow} payee={state.draft.offer.payee} limitFen={state.limitFen} />
    case 'ready':
    case 'choosing-source':
    case 'password':
    case 'locked':
    case 'paying':
      return <Review flow={flow} state={state} isFormBelow={isFormBelow} />
    case 'finding-out':
    case 'processing':
    case 'succeeded':
    case 'declined':
      return <Outcome flow={flow} state={state} />
  }
})
