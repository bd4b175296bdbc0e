import { observer } from 'mobx-react-lite'
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { BillDays } from '@/frame/bill-days'
import { LoadFailure } from '@/frame/load-failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { billsTexts } from '@/locales/bills'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import './index.scss'

/** The newest bills, by day, and the way to all of them. */
export default observer(function BillsPage() {
  const { bills, session } = useStores()
  const t = useTexts(billsTexts)
  const shown = useShown()
  const { loggedIn } = session

  useEffect(() => {
    if (shown && loggedIn) void bills.refresh()
  }, [shown, loggedIn, bills])
  usePullDownRefresh(() => void bills.refresh().then(() => stopPullDownRefresh()))

  return (
    <Page title={t.title} tab="bills">
      {bills.list.at === 'unloaded' && <Skeleton shape="rows" count={5} label={t.loading} />}
      {bills.list.at === 'failed' && (
        <LoadFailure error={bills.list.error} onRetry={() => void bills.refresh()} busy={bills.isRefreshing} />
      )}
      {bills.list.at === 'loaded' && <Newest hasOlder={bills.list.hasOlder} />}
    </Page>
  )
})

const Newest = observer(function Newest({ hasOlder }: { readonly hasOlder: boolean }) {
  const { bills, deps } = useStores()
  const t = useTexts(billsTexts)
  const { navigation } = deps.platform
  if (bills.bills.length === 0) {
    return <EmptyState icon="bill" text={t.empty} action={{ text: t.emptyAction, onPress: () => navigation.push(routes.pay) }} />
  }
  return (
    <>
      <Box className="bk-bills__ways">
        <Button kind="soft" size="small" onPress={() => navigation.push(routes.allBills)}>
          {t.search}
        </Button>
        <Button kind="soft" size="small" onPress={() => navigation.push(routes.billMonth)}>
          {t.byMonth}
        </Button>
      </Box>
      <BillDays bills={bills.bills} />
      <LoadFailure error={bills.refreshError} onRetry={() => void bills.refresh()} />
      {hasOlder ? (
        <Button kind="secondary" onPress={() => navigation.push(routes.allBills)}>
          {t.all}
        </Button>
      ) : (
        <Box className="bk-bills__end">
          <Txt as="p" className="bk-bills__end-text">
            {t.end}
          </Txt>
        </Box>
      )}
    </>
  )
})
