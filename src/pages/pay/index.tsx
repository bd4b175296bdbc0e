import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PayingCard } from '@/components/paying-card'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import { isSameSource, type PaySource } from '@/domain/checkout/pay-source'
import { currentPolicy } from '@/domain/policy/profiles'
import { Page } from '@/frame/page'
import { RiskCheckNotice } from '@/frame/risk-check-notice'
import { SandboxLink } from '@/frame/sandbox-link'
import { SourceSheet } from '@/frame/source-sheet'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { payTexts } from '@/locales/pay'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { CodePanel } from './code-panel'
import './index.scss'

/** The pay code: what a cashier scans, which card it pays from, and how long it lives. */
export default observer(function PayPage() {
  const { payCode, cards, notices, deps, session } = useStores()
  const t = useTexts(payTexts)
  const shown = useShown()
  const { loggedIn } = session

  useEffect(() => {
    if (!shown || !loggedIn) return undefined
    payCode.show()
    void cards.refresh()
    const stopListening = deps.platform.screen.onScreenshot(() => notices.show({ kind: 'text', text: t.screenshot }))
    return () => {
      stopListening()
      payCode.hide()
    }
  }, [shown, loggedIn, payCode, cards, notices, deps, t])

  return (
    <Page title={t.title}>
      {payCode.state.at === 'no-card' ? <NoCard /> : payCode.state.at === 'check-needed' ? <CheckNeeded /> : <Code />}
      <Box className="bk-pay__sandbox">
        <SandboxLink to="shops" />
      </Box>
    </Page>
  )
})

const NoCard = observer(function NoCard() {
  const { navigation } = useStores().deps.platform
  const t = useTexts(payTexts)
  return (
    <EmptyState icon="card" text={t.noCard} action={{ text: t.linkCard, onPress: () => navigation.push(routes.linkNumber) }} />
  )
})

const CheckNeeded = observer(function CheckNeeded() {
  const { session } = useStores()
  // The service has just said that there is one; which it is may not have been heard yet.
  return <RiskCheckNotice demand={session.account?.riskCheck?.demand ?? 'verification'} />
})

const Code = observer(function Code() {
  const { payCode, cards } = useStores()
  const t = useTexts(payTexts)
  const words = useWords()
  return (
    <>
      {payCode.state.at === 'failing' ? (
        <Failing />
      ) : payCode.shown === null ? (
        <Surface centered>
          <Skeleton shape="code" count={1} label={t.loading} />
        </Surface>
      ) : (
        <CodePanel code={payCode.shown.code} />
      )}
      <PaysFrom />
      {cards.first !== null && (
        <Txt as="p" className="bk-pay__rule">
          {t.rule(words.money(currentPolicy.payCode.withoutPasswordFen))}
        </Txt>
      )}
    </>
  )
})

const Failing = observer(function Failing() {
  const { payCode } = useStores()
  const t = useTexts(payTexts)
  const isOffline = payCode.state.at === 'failing' && payCode.state.failure === 'offline'
  return (
    <Notice
      tone="warn"
      live
      title={isOffline ? t.offlineTitle : t.failedTitle}
      action={{ text: t.tryAgain, onPress: () => payCode.tryAgain() }}
    >
      <Txt>{isOffline ? t.offlineText : t.failedText}</Txt>
    </Notice>
  )
})

/** What this code takes the money from, and the way to something else. */
const PaysFrom = observer(function PaysFrom() {
  const { payCode, cards } = useStores()
  const t = useTexts(payTexts)
  const words = useWords()
  const [choosing, setChoosing] = useState(false)
  const source = payCode.shown?.source ?? payCode.state.source
  const named = (source === null ? null : cards.named(source)) ?? cards.first
  if (named === null) return null
  const pays: PaySource = named.kind === 'card' ? { kind: 'card', cardId: named.card.id } : named
  return (
    <>
      <PayingCard
        label={t.paysFrom}
        card={words.source(named)}
        {...(cards.order.length > 1
          ? { change: { text: t.change, label: t.changeLabel, onPress: () => setChoosing(true) } }
          : {})}
      />
      {choosing && (
        <SourceSheet
          title={t.chooseCard}
          lead={t.chooseCardLead}
          order={cards.order}
          cards={cards.cards}
          balanceFen={cards.balance.availableFen}
          amountFen={null}
          chosen={pays}
          onChoose={(chosen) => {
            setChoosing(false)
            const shown = payCode.shown?.source
            if (shown === undefined || !isSameSource(chosen, shown)) payCode.pick(chosen)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
})
