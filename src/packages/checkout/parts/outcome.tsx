import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Button, ButtonStack } from '@/components/button'
import { Icon, type IconName } from '@/components/icon'
import { FactRow, List } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import { Spinner } from '@/components/spinner'
import { canPayAgain } from '@/domain/checkout/checkout'
import type { CheckoutState } from '@/domain/checkout/checkout-states'
import { wallTime } from '@/domain/time/calendar'
import { formatDateTime } from '@/domain/time/clock-text'
import { Page } from '@/frame/page'
import { useErrorLine } from '@/frame/use-error-text'
import { usePaymentLookedAt } from '@/frame/use-payment-looked-at'
import { useWords } from '@/frame/use-words'
import { checkoutTexts } from '@/locales/checkout'
import type { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

type OutcomeState = Extract<CheckoutState, { at: 'finding-out' | 'processing' | 'succeeded' | 'declined' }>

interface OutcomeProps {
  readonly flow: CheckoutFlow
  readonly state: OutcomeState
}

/** What became of the payment; or, honestly, that it is not known yet. */
export const Outcome = observer(function Outcome({ flow, state }: OutcomeProps) {
  const t = useTexts(checkoutTexts)
  const errorLine = useErrorLine()
  usePaymentLookedAt(state.sent.paymentId)
  const told = ((): { readonly title: string; readonly text: string | null } => {
    switch (state.at) {
      case 'succeeded':
        return { title: t.paid, text: null }
      case 'declined':
        return { title: t.declinedTitle, text: errorLine({ code: 'payment.refused', reason: state.reason }) }
      case 'processing':
        return { title: t.processingTitle, text: t.processingText }
      case 'finding-out':
        return { title: t.findingOutTitle, text: t.findingOutText }
    }
  })()
  return (
    <Page title={t.resultTitle} footer={<NextSteps flow={flow} state={state} />}>
      <Box className="bk-checkout__outcome" role="status">
        <Box className={`bk-checkout__mark bk-checkout__mark--${state.at}`}>
          <Icon name={marks[state.at]} size={32} />
        </Box>
        <Txt as="h2" className="bk-checkout__title">
          {told.title}
        </Txt>
        <Sum flow={flow} state={state} />
        {told.text !== null && (
          <Txt as="p" className="bk-checkout__told">
            {told.text}
          </Txt>
        )}
        {(state.at === 'processing' || state.at === 'finding-out') && (
          <Box className="bk-checkout__asking">
            <Spinner />
            <Txt className="bk-checkout__label">{t.stillAsking}</Txt>
          </Box>
        )}
      </Box>
      <Facts flow={flow} />
    </Page>
  )
})

const marks: Readonly<Record<OutcomeState['at'], IconName>> = {
  succeeded: 'check',
  declined: 'close',
  processing: 'bank',
  'finding-out': 'refresh',
}

/** Payee and amount, as far as they are known. */
const Sum = observer(function Sum({ flow, state }: OutcomeProps) {
  const t = useTexts(checkoutTexts)
  const words = useWords()
  const payee = flow.payment?.payee ?? state.sent.payee
  const amountFen = flow.payment?.amountFen ?? state.sent.amountFen
  return (
    <>
      {payee !== null && (
        <Txt as="p" className="bk-checkout__payee">
          {t.to(words.payee(payee))}
        </Txt>
      )}
      {amountFen !== null && <Amount amountFen={amountFen} size="huge" quiet={state.at === 'declined'} />}
      {flow.payment !== null && state.at === 'succeeded' && (
        <Txt as="p" className="bk-checkout__label">
          {flow.payment.source.kind === 'card' ? t.paidWith(words.source(flow.payment.source)) : t.paidFromBalance}
        </Txt>
      )}
    </>
  )
})

/** When, and the number by which a shop finds it. */
const Facts = observer(function Facts({ flow }: { readonly flow: CheckoutFlow }) {
  const t = useTexts(checkoutTexts)
  const { payment } = flow
  if (payment === null) return null
  return (
    <List label={t.resultTitle}>
      <FactRow label={t.time}>
        <Txt>{t.timeZone(formatDateTime(wallTime(payment.settledAt ?? payment.createdAt)))}</Txt>
      </FactRow>
      <FactRow label={t.orderNumber}>
        <Txt>{payment.orderNumber}</Txt>
      </FactRow>
    </List>
  )
})

const NextSteps = observer(function NextSteps({ flow, state }: OutcomeProps) {
  const t = useTexts(checkoutTexts)
  const { navigation } = useStores().deps.platform
  const home = () => navigation.toTab(routes.home)
  if (state.at === 'succeeded') {
    return (
      <ButtonStack>
        <Button onPress={home}>{t.done}</Button>
        <Button kind="secondary" onPress={() => navigation.replace(routes.receipt, { payment: state.sent.paymentId })}>
          {t.receipt}
        </Button>
      </ButtonStack>
    )
  }
  const mayPayAgain = state.at === 'declined' && canPayAgain(state.reason)
  return (
    <ButtonStack>
      {mayPayAgain && state.sent.target !== null && <Button onPress={() => flow.payAgain()}>{t.payAgain}</Button>}
      {mayPayAgain && state.sent.target === null && <Button onPress={() => navigation.back()}>{t.showPayCode}</Button>}
      <Button kind={mayPayAgain ? 'secondary' : 'primary'} onPress={home}>
        {t.backHome}
      </Button>
    </ButtonStack>
  )
})
