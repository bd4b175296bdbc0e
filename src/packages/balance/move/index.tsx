import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Skeleton } from '@/components/skeleton'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { balanceTexts } from '@/locales/balance'
import { formatTexts } from '@/locales/formats'
import { MoveFlow } from '@/stores/balance/move-flow'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { MoveForm } from '../parts/move-form'
import '../parts/style.scss'

/** Puts money into the wallet, or takes it out. */
export default observer(function MovePage() {
  const { params } = useRouter()
  const { session } = useStores()
  const t = useTexts(balanceTexts)
  const formats = useTexts(formatTexts)
  const way = params['way'] === 'withdrawal' ? 'withdrawal' : 'top-up'
  const flow = useFlow((stores) => new MoveFlow(stores, way))
  const shown = useShown()
  const { loggedIn } = session
  useEffect(() => flow.writeAmountsAs(formats), [flow, formats])
  useEffect(() => {
    if (shown && loggedIn) void flow.load()
    // Another screen came over this one: no half-typed password stays below it.
    if (!shown) flow.close()
  }, [flow, shown, loggedIn])

  const lacks = useLacking(flow)
  const { balance, error, isLoading } = flow.view
  if (lacks !== null) return <Lacking flow={flow} lacks={lacks} />
  if (balance !== null && flow.card !== null) return <MoveForm flow={flow} balance={balance} card={flow.card} />
  return (
    <Page title={t.titles[way]}>
      <Failure error={error} onRetry={() => void flow.load()} busy={isLoading} />
      {error === null && <Skeleton shape="rows" count={3} label={t.loading} />}
    </Page>
  )
})

/** What has to be there first, once it is known that it is not. */
function useLacking(flow: MoveFlow): 'card' | 'password' | null {
  const { cards, session } = useStores()
  if (cards.list.at === 'loaded' && flow.cards.length === 0) return 'card'
  return session.account?.hasPaymentPassword === false ? 'password' : null
}

const Lacking = observer(function Lacking({ flow, lacks }: { readonly flow: MoveFlow; readonly lacks: 'card' | 'password' }) {
  const { cards, deps } = useStores()
  const { navigation } = deps.platform
  const t = useTexts(balanceTexts)
  const go = () =>
    lacks === 'card' ? navigation.push(routes.linkNumber) : navigation.push(routes.paymentPassword, { mode: 'set' })
  const needsCard = cards.cards.length > 0 ? t.needsChineseCard : t.needsCard
  return (
    <Page title={t.titles[flow.way]} footer={<Button onPress={go}>{lacks === 'card' ? t.linkCard : t.setPassword}</Button>}>
      <EmptyState icon={lacks === 'card' ? 'card' : 'lock'} text={lacks === 'card' ? needsCard : t.needsPassword} />
    </Page>
  )
})
