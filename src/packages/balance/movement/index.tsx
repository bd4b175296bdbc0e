import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Skeleton } from '@/components/skeleton'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { balanceTexts } from '@/locales/balance'
import { MovementFlow } from '@/stores/balance/movement-flow'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { MovementView } from '../parts/movement-view'
import '../parts/style.scss'

/** What became of a top-up or a withdrawal; or, honestly, that it is not known yet. */
export default observer(function MovementPage() {
  const { params } = useRouter()
  const { deps, session } = useStores()
  const t = useTexts(balanceTexts)
  const flow = useFlow((stores) => new MovementFlow(stores, params['movement'] ?? ''))
  const shown = useShown()
  const { loggedIn } = session
  useEffect(() => {
    if (shown && loggedIn) void flow.load()
  }, [flow, shown, loggedIn])
  const { seen } = flow
  const toBalance = <Button onPress={() => deps.platform.navigation.replace(routes.balance)}>{t.toBalance}</Button>
  switch (seen.at) {
    case 'there':
      return <MovementView movement={seen.movement} />
    case 'never-arrived':
      return (
        <Page title={t.outcome} heading={t.neverArrived} footer={<ButtonStack>{toBalance}</ButtonStack>}>
          <EmptyState icon="info" text={t.neverArrivedText} />
        </Page>
      )
    case 'loading':
    case 'failed':
      return (
        <Page title={t.outcome}>
          {seen.at === 'loading' ? (
            <Skeleton shape="rows" count={4} label={t.loading} />
          ) : (
            <Failure error={seen.error} onRetry={() => void flow.load()} />
          )}
        </Page>
      )
  }
})
