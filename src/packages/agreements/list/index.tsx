import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { EmptyState } from '@/components/empty-state'
import { List, Row } from '@/components/list'
import { Skeleton } from '@/components/skeleton'
import type { Agreement } from '@/contract'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { agreementsTexts } from '@/locales/agreements'
import { AgreementsList } from '@/stores/agreements/agreements-list'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** What the person has agreed to, what still holds first. */
const AgreementsPage = observer(function AgreementsPage() {
  const t = useTexts(agreementsTexts)
  const list = useFlow((stores) => new AgreementsList(stores))
  const { session } = useStores()
  const shown = useShown()
  const { loggedIn } = session
  useEffect(() => {
    if (shown && loggedIn) void list.load()
  }, [list, shown, loggedIn])
  const { agreements, error } = list
  const holding = agreements?.filter(({ state }) => state === 'signed') ?? []
  const ended = agreements?.filter(({ state }) => state !== 'signed') ?? []
  return (
    <Page title={t.title} heading={t.heading} lead={t.lead}>
      <Failure error={error} onRetry={() => void list.load()} />
      {agreements === null && error === null && <Skeleton shape="rows" count={3} label={t.loading} />}
      {agreements !== null && agreements.length === 0 && <EmptyState icon="swap" text={t.empty} />}
      {holding.length > 0 && <Agreements title={t.holding} agreements={holding} />}
      {ended.length > 0 && <Agreements title={t.over} agreements={ended} />}
    </Page>
  )
})

const Agreements = observer(function Agreements({
  title,
  agreements,
}: {
  readonly title: string
  readonly agreements: readonly Agreement[]
}) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(agreementsTexts)
  const words = useWords()
  return (
    <List title={title}>
      {agreements.map(({ endedAt, id, payee, purpose, state, taken }) => (
        <Row
          key={id}
          icon="shop"
          title={words.payee(payee)}
          detail={
            state === 'signed'
              ? t.takenThisMonth(words.money(taken.thisMonthFen))
              : endedAt === null
                ? t.purposes[purpose]
                : t.endedOn(words.day(endedAt))
          }
          onPress={() => navigation.push(routes.agreement, { agreement: id })}
        />
      ))}
    </List>
  )
})

export default AgreementsPage
