import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import type { OutputOf } from '@/contract'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { commonTexts } from '@/locales/common'
import { limitsTexts } from '@/locales/limits'
import { useFlow, useStores } from '@/stores/context'
import { LimitsStore } from '@/stores/limits/limits-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { LimitCard } from './limit-card'
import './style.scss'

type Limits = OutputOf<'getLimits'>

/** What the account may pay, what of that is used, and what would raise it: before a limit is hit. */
export default observer(function LimitsPage() {
  const { session } = useStores()
  const flow = useFlow((stores) => new LimitsStore(stores.deps))
  const t = useTexts(limitsTexts)
  const { loading } = useTexts(commonTexts)
  const shown = useShown()
  const { error, isLoading, limits } = flow
  useEffect(() => {
    // Coming back from a payment, a card or the verification, it is other than before.
    if (shown && session.loggedIn) void flow.load()
  }, [flow, shown, session.loggedIn])
  return (
    <Page title={t.title} {...(limits === null ? {} : { heading: t.levels[limits.level], lead: t.leads[limits.level] })}>
      <Failure error={error} onRetry={() => void flow.load()} busy={isLoading} />
      {limits === null && error === null && <Skeleton shape="rows" count={4} label={loading} />}
      {limits !== null && <Known limits={limits} />}
    </Page>
  )
})

const Known = observer(function Known({ limits }: { readonly limits: Limits }) {
  const t = useTexts(limitsTexts)
  const words = useWords()
  return (
    <>
      {limits.limits.map((limit) => (
        <LimitCard key={limit.id} limit={limit} />
      ))}
      <Surface title={limits.limits.length === 0 ? t.none : t.always}>
        <Txt as="p">{t.alwaysText(words.money(limits.paymentMostFen))}</Txt>
      </Surface>
      {limits.next !== null && <Raise next={limits.next} />}
    </>
  )
})

/** What would let the person pay more, and the way there. */
const Raise = observer(function Raise({ next }: { readonly next: NonNullable<Limits['next']> }) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(limitsTexts)
  const words = useWords()
  const { banks, documents, limits } = next
  return (
    <Surface title={t.raise}>
      {documents && <Txt as="p">{t.raiseByDocuments}</Txt>}
      {banks !== null && <Txt as="p">{documents ? t.orBanks(banks) : t.raiseByBanks(banks)}</Txt>}
      <Txt as="p" className="bk-limits__quiet">
        {limits.length === 0
          ? t.thenNone
          : t.then(limits.map(({ mostFen, period }) => t.most[period](words.money(mostFen))).join(t.comma))}
      </Txt>
      <ButtonStack>
        {documents && <Button onPress={() => navigation.push(routes.verification)}>{t.verify}</Button>}
        {banks !== null && (
          <Button kind={documents ? 'secondary' : 'primary'} onPress={() => navigation.push(routes.linkNumber)}>
            {t.linkCard}
          </Button>
        )}
      </ButtonStack>
    </Surface>
  )
})
