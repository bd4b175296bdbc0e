import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { Icon, type IconName } from '@/components/icon'
import { Notice } from '@/components/notice'
import { PayingCard } from '@/components/paying-card'
import { Box, Pressable, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import { Bell } from '@/frame/bell'
import { LoadFailure } from '@/frame/load-failure'
import { Page } from '@/frame/page'
import { RiskCheckNotice } from '@/frame/risk-check-notice'
import { SandboxLink } from '@/frame/sandbox-link'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { commonTexts } from '@/locales/common'
import { homeTexts } from '@/locales/home'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Recent } from './recent'
import './index.scss'

/** Where everything starts: scan, pay, the card that pays next, the last payments. */
export default observer(function HomePage() {
  const { bills, cards, session, deps } = useStores()
  const t = useTexts(homeTexts)
  const shown = useShown()
  const { navigation } = deps.platform
  const { loggedIn } = session

  useEffect(() => {
    if (!shown || !loggedIn) return
    void cards.refresh()
    void bills.refresh()
    if (session.account === null) void session.loadAccount()
  }, [shown, loggedIn, cards, bills, session])

  return (
    <Page title={t.title} tab="home" action={<Bell />}>
      <Box className="bk-home__actions">
        <BigAction icon="scan" text={t.scan} kind="scan" onPress={() => navigation.push(routes.scan)} />
        <BigAction icon="pay" text={t.pay} kind="pay" onPress={() => navigation.push(routes.pay)} />
      </Box>
      <Interrupted />
      <CheckNeeded />
      <PaysNext />
      <Recent />
      <Box className="bk-home__sandbox">
        <SandboxLink to="home" />
      </Box>
    </Page>
  )
})

interface BigActionProps {
  readonly icon: IconName
  readonly text: string
  readonly kind: 'scan' | 'pay'
  readonly onPress: () => void
}

function BigAction({ icon, text, kind, onPress }: BigActionProps) {
  return (
    <Pressable className={`bk-home__action bk-home__action--${kind}`} onPress={onPress}>
      <Icon name={icon} size={32} />
      <Txt className="bk-home__word">{text}</Txt>
    </Pressable>
  )
}

/** A payment whose end is not known: the person learns it before they pay again. */
const Interrupted = observer(function Interrupted() {
  const { sentPayments, deps } = useStores()
  const t = useTexts(homeTexts)
  const words = useWords()
  const sent = sentPayments.list[0]
  if (sent === undefined) return null
  const { payee, amountFen, paymentId } = sent
  return (
    <Notice
      tone="warn"
      title={t.interrupted}
      action={{ text: t.seeWhat, onPress: () => deps.platform.navigation.push(routes.paymentResult, { payment: paymentId }) }}
    >
      <Txt>
        {payee === null || amountFen === null
          ? t.interruptedUnknown
          : t.interruptedText(words.payee(payee), words.money(amountFen))}
      </Txt>
    </Notice>
  )
})

/** A risk check is open: the person learns it before they stand at a till. */
const CheckNeeded = observer(function CheckNeeded() {
  const open = useStores().session.account?.riskCheck ?? null
  return open === null ? null : <RiskCheckNotice demand={open.demand} />
})

/** What pays where nothing else is chosen; without a card and a balance, the way to one. */
const PaysNext = observer(function PaysNext() {
  const { bills, cards, deps } = useStores()
  const t = useTexts(homeTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { navigation } = deps.platform
  if (cards.list.at === 'failed') return <LoadFailure error={cards.list.error} onRetry={loadAgain} busy={cards.isLoading} />
  if (cards.list.at === 'unloaded') return <Skeleton shape="rows" count={1} label={common.loading} />
  const { first } = cards
  if (first === null) {
    return (
      <Surface>
        <Txt as="h2" className="bk-home__heading">
          {t.noCardTitle}
        </Txt>
        <Txt as="p" className="bk-home__lead">
          {t.noCardText}
        </Txt>
        <Button onPress={() => navigation.push(routes.linkNumber)}>{t.linkCard}</Button>
        <Button kind="secondary" onPress={() => navigation.push(routes.canIUse)}>
          {common.canIUse}
        </Button>
      </Surface>
    )
  }
  return (
    <PayingCard
      label={t.paysNext}
      card={words.source(first)}
      change={{ text: t.change, label: t.changeLabel, onPress: () => navigation.push(routes.myCards) }}
    />
  )

  function loadAgain(): void {
    void cards.refresh()
    if (bills.list.at === 'failed') void bills.refresh()
  }
})
