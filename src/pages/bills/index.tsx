import { observer } from 'mobx-react-lite'
import { usePullDownRefresh, useReachBottom, stopPullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { List } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { BillRow } from '@/frame/bill-row'
import { LoadFailure } from '@/frame/load-failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { billsTexts } from '@/locales/bills'
import { type BillDay, billsByDay } from '@/stores/bills/bill-days'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import './index.scss'

/** Every payment, by day. */
export default observer(function BillsPage() {
  const { bills, session } = useStores()
  const t = useTexts(billsTexts)
  const shown = useShown()
  const { loggedIn } = session

  useEffect(() => {
    if (shown && loggedIn) void bills.refresh()
  }, [shown, loggedIn, bills])
  usePullDownRefresh(() => void bills.refresh().then(() => stopPullDownRefresh()))
  useReachBottom(() => void bills.loadMore())

  return (
    <Page title={t.title} tab="bills">
      {bills.list.at === 'unloaded' && <Skeleton shape="rows" count={5} label={t.loading} />}
      {bills.list.at === 'failed' && (
        <LoadFailure error={bills.list.error} onRetry={() => void bills.refresh()} busy={bills.isRefreshing} />
      )}
      {bills.list.at === 'loaded' && <Days />}
    </Page>
  )
})

const Days = observer(function Days() {
  const { bills, deps } = useStores()
  const t = useTexts(billsTexts)
  const words = useWords()
  const { clock, navigation } = deps.platform
  const now = clock.now()
  if (bills.bills.length === 0) {
    return <EmptyState icon="bill" text={t.empty} action={{ text: t.emptyAction, onPress: () => navigation.push(routes.pay) }} />
  }

  function headingOf({ daysAgo, bills: ofDay }: BillDay): string {
    if (daysAgo === 0) return t.today
    return daysAgo === 1 ? t.yesterday : words.day(ofDay[0]?.createdAt ?? now)
  }

  return (
    <>
      {billsByDay(bills.bills, now).map((day) => (
        <List key={day.key} title={headingOf(day)}>
          {day.bills.map((payment) => (
            <BillRow key={payment.id} payment={payment} time="clock" />
          ))}
        </List>
      ))}
      <LoadFailure error={bills.moreError} onRetry={() => void (bills.hasMore ? bills.loadMore() : bills.refresh())} />
      {bills.hasMore ? (
        <Button kind="secondary" busy={bills.isLoadingMore} onPress={() => void bills.loadMore()}>
          {t.more}
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
