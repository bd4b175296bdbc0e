import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect, useRef } from 'react'

import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import type { CodeOffer, WalletError } from '@/contract'
import { useErrorText } from '@/frame/use-error-text'
import { commonTexts } from '@/locales/common'
import { scanTexts } from '@/locales/scan'
import { useSharedFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { codeOrderFlow } from '@/stores/scan/code-order-flow'
import type { ScanFlow, ScanOutcome } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

import { Address } from './address'
import { Quoted, Told, ToldList } from './told'

interface OutcomePanelProps {
  readonly flow: ScanFlow
  readonly outcome: ScanOutcome
}

/** What a code turned out to be, and what the person can do now. */
export const OutcomePanel = observer(function OutcomePanel({ flow, outcome }: OutcomePanelProps) {
  const t = useTexts(scanTexts)
  const again = (
    <Button kind="secondary" onPress={() => flow.dismiss()}>
      {t.again}
    </Button>
  )
  const onlyAgain = <Button onPress={() => flow.dismiss()}>{t.again}</Button>
  switch (outcome.at) {
    case 'resolving':
      return <Skeleton shape="rows" count={2} label={t.resolving} />
    case 'offer':
      return <LeadToForm text={outcome.text} offer={outcome.offer} />
    case 'friend':
      return <Told icon="me" title={t.friendTitle(outcome.maskedName)} text={t.friendText} actions={[onlyAgain]} />
    case 'unread': {
      const { title, text } = t.pictureProblems[outcome.failure]
      // Alipay's scanner chooses pictures itself.
      const isNative = flow.wayToSettings === 'opened'
      const first = !isNative ? (
        <Button onPress={() => void flow.pickPicture()}>{t.otherPicture}</Button>
      ) : outcome.failure === 'denied' ? (
        <Button onPress={() => void flow.openSettings()}>{t.openSettings}</Button>
      ) : null
      return <Told icon="picture" title={title} text={text} actions={first === null ? [onlyAgain] : [first, again]} />
    }
    case 'refused':
      return <Refused error={outcome.error} onRetry={() => flow.take(outcome.text)} again={again} onlyAgain={onlyAgain} />
    case 'decided':
      return <Decided flow={flow} decision={outcome.decision} again={again} onlyAgain={onlyAgain} />
  }
})

/**
 * A bank's payment code: its form takes this screen's place, so that the way back leads past the camera. A code that asks for nothing
 * leads on to the checkout from here.
 */
const LeadToForm = observer(function LeadToForm({ text, offer }: { readonly text: string; readonly offer: CodeOffer }) {
  const stores = useStores()
  const t = useTexts(scanTexts)
  const form = useSharedFlow(codeOrderFlow)
  const handedOver = useRef(false)
  useEffect(() => {
    form.begin(text, offer)
    return () => {
      if (!handedOver.current) stores.flows.drop(codeOrderFlow)
    }
  }, [stores, form, text, offer])
  const { at } = form.state
  useEffect(() => {
    if (at !== 'asking' && at !== 'refused' && at !== 'changed') return
    handedOver.current = true
    stores.deps.platform.navigation.replace(routes.codeOrder)
  }, [stores, at])
  return <Skeleton shape="rows" count={2} label={t.resolving} />
})

interface RefusedProps {
  readonly error: WalletError
  readonly onRetry: () => void
  readonly again: ReactNode
  readonly onlyAgain: ReactNode
}

/** Why the service won't lead from this code to a payment. A code that somebody made up is a matter for the cashier. */
const Refused = observer(function Refused({ error, onRetry, again, onlyAgain }: RefusedProps) {
  const t = useTexts(scanTexts)
  const common = useTexts(commonTexts)
  const errorText = useErrorText()
  const { navigation } = useStores().deps.platform
  const { title, advice } = errorText(error)
  const { code } = error
  const passes = code === 'network.offline' || code === 'network.lost-answer'
  const isTampered = code === 'code.tampered'
  const first = passes ? (
    <Button onPress={onRetry}>{common.tryAgain}</Button>
  ) : code === 'order.paid' ? (
    <Button onPress={() => navigation.toTab(routes.bills)}>{t.toBills}</Button>
  ) : (
    <Button onPress={() => navigation.replace(routes.pay)}>{t.showPayCode}</Button>
  )
  const helps = passes || code === 'order.paid' || code.indexOf('code.') === 0 || code === 'shop.not-found'
  return (
    <Told icon="warn" danger={isTampered} title={title} text={advice} actions={helps ? [first, again] : [onlyAgain]}>
      {isTampered && <ToldList title={t.whatToDo} lines={t.tamperedSteps} />}
    </Told>
  )
})

interface DecidedProps {
  readonly flow: ScanFlow
  readonly decision: Extract<ScanOutcome, { at: 'decided' }>['decision']
  readonly again: ReactNode
  readonly onlyAgain: ReactNode
}

/** What the app can tell of a code by itself. */
const Decided = observer(function Decided({ flow, decision, again, onlyAgain }: DecidedProps) {
  const t = useTexts(scanTexts)
  const { navigation } = useStores().deps.platform
  const showPayCode = <Button onPress={() => navigation.replace(routes.pay)}>{t.showPayCode}</Button>
  switch (decision.kind) {
    case 'foreign': {
      const { title, text } = t.foreign[decision.code]
      return (
        <Told icon="info" title={title} text={text} actions={decision.code === 'empty' ? [onlyAgain] : [showPayCode, again]}>
          {decision.shown !== '' && <Quoted label={t.says} text={decision.shown} />}
        </Told>
      )
    }
    case 'other-wallet': {
      const wallet = t.otherWallets[decision.wallet]
      return (
        <Told icon="info" title={t.otherWalletTitle(wallet)} text={t.otherWalletText(wallet)} actions={[showPayCode, again]} />
      )
    }
    case 'damaged':
      return <Told icon="warn" title={t.damagedTitle} text={t.damages[decision.damage]} actions={[showPayCode, again]} />
    case 'card-number':
      return (
        <Told
          icon="card"
          title={decision.sure ? t.cardTitle : t.cardMaybeTitle}
          text={decision.sure ? t.cardText : t.cardMaybeText}
          actions={[
            <Button onPress={() => navigation.replace(routes.linkNumber)}>{decision.sure ? t.linkCard : t.myCard}</Button>,
            again,
          ]}
        />
      )
    case 'link':
      return <Address flow={flow} decision={decision} again={again} onlyAgain={onlyAgain} />
  }
})
