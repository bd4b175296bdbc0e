import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { List, Row } from '@/components/list'
import { Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import type { Account } from '@/contract'
import type { RiskDemand } from '@/domain/risk/risk-check'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { commonTexts } from '@/locales/common'
import { riskCheckTexts } from '@/locales/risk-check'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** Why the person can't pay for the moment, what still works, and how a passport gets them through. */
export default observer(function RiskCheckPage() {
  const { session } = useStores()
  const t = useTexts(riskCheckTexts)
  const { loading } = useTexts(commonTexts)
  const shown = useShown()
  const { account, accountError, loggedIn } = session
  useEffect(() => {
    // Coming back from linking a card or from the verification, it may be passed.
    if (shown && loggedIn) void session.loadAccount()
  }, [session, shown, loggedIn])
  if (account === null)
    return (
      <Page title={t.title}>
        <Failure error={accountError} onRetry={() => void session.loadAccount()} />
        {accountError === null && <Skeleton shape="rows" count={4} label={loading} />}
      </Page>
    )
  return account.riskCheck === null ? <Passed /> : <Open check={account.riskCheck} verification={account.verification} />
})

const Passed = observer(function Passed() {
  const { navigation } = useStores().deps.platform
  const t = useTexts(riskCheckTexts)
  return (
    <Page title={t.title} heading={t.passed} footer={<Button onPress={() => navigation.back()}>{t.done}</Button>}>
      <EmptyState icon="check" text={t.passedText} />
    </Page>
  )
})

interface OpenProps {
  readonly check: NonNullable<Account['riskCheck']>
  readonly verification: Account['verification']
}

const Open = observer(function Open({ check, verification }: OpenProps) {
  const t = useTexts(riskCheckTexts)
  const words = useWords()
  return (
    <Page title={t.title} heading={t.headings[check.demand]} lead={t.lead} footer={<WayOn demand={check.demand} />}>
      <Surface title={t.how}>
        {check.demand === 'second-card' && <Txt as="p">{t.anyCard}</Txt>}
        <Txt as="p">{check.demand === 'second-card' ? t.orVerify : t.sendPictures}</Txt>
        {verification === 'in-review' && (
          <Txt as="p" role="status">
            {t.inReview}
          </Txt>
        )}
        {verification === 'answered' && (
          <Txt as="p" role="status">
            {t.answered}
          </Txt>
        )}
      </Surface>
      <Surface title={t.waits}>
        <Txt as="p">{t.waitsText}</Txt>
        <Txt as="p">{t.asked(words.past(check.askedAt))}</Txt>
      </Surface>
      <List label={t.works} title={t.works}>
        {t.stillWork.map((text) => (
          <Row key={text} icon="check" title={text} />
        ))}
      </List>
    </Page>
  )
})

/** A card first where one is asked for: it takes minutes, and people look at pictures. */
const WayOn = observer(function WayOn({ demand }: { readonly demand: RiskDemand }) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(riskCheckTexts)
  const wantsCard = demand === 'second-card'
  return (
    <ButtonStack>
      {wantsCard && <Button onPress={() => navigation.push(routes.linkNumber)}>{t.linkCard}</Button>}
      <Button kind={wantsCard ? 'secondary' : 'primary'} onPress={() => navigation.push(routes.verification)}>
        {t.verify}
      </Button>
    </ButtonStack>
  )
})
