import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { billPagesTexts } from '@/locales/bill-pages'
import { billsTexts } from '@/locales/bills'
import { MonthSpending } from '@/stores/bills/month-spending'
import { useFlow, useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { monthText } from '../parts/month-text'
import './index.scss'
import { SpendingPicture } from './spending-picture'

/** What was spent in a month, on what, and how that compares with the month before. */
export default observer(function BillMonthPage() {
  const { session } = useStores()
  const t = useTexts(billPagesTexts)
  const bills = useTexts(billsTexts)
  const shown = useShown()
  const spending = useFlow((stores) => new MonthSpending(stores))
  const { loggedIn } = session

  useEffect(() => {
    if (shown && loggedIn) void spending.show()
  }, [shown, loggedIn, spending])

  return (
    <Page title={bills.byMonth}>
      <Box className="bk-month__turn">
        <Button kind="secondary" size="small" onPress={() => spending.turn(-1)}>
          {t.earlierMonth}
        </Button>
        <Button kind="secondary" size="small" disabled={spending.isNow} onPress={() => spending.turn(1)}>
          {t.laterMonth}
        </Button>
      </Box>
      <Month spending={spending} />
    </Page>
  )
})

const Month = observer(function Month({ spending }: { readonly spending: MonthSpending }) {
  const t = useTexts(billPagesTexts)
  const words = useWords()
  const { before, month } = spending
  const known = spending.sumsOf(month)
  if (known.at === 'failed') return <Failure error={known.error} onRetry={() => void spending.show()} />
  if (known.at === 'adding') {
    return (
      <>
        {known.addedBackTo !== null && (
          <Txt as="p" className="bk-month__quiet" role="status">
            {t.addedBackTo(words.day(known.addedBackTo))}
          </Txt>
        )}
        <Skeleton shape="rows" count={5} label={monthText(t, month)} />
      </>
    )
  }
  if (known.sums.length === 0) {
    return (
      <>
        <Box className="bk-month__sum">
          <Txt as="h2" className="bk-month__name">
            {monthText(t, month)}
          </Txt>
        </Box>
        <EmptyState icon="bill" text={t.nothingSpent} />
      </>
    )
  }
  const earlier = spending.sumsOf(before)
  return (
    <SpendingPicture
      month={month}
      sums={known.sums}
      isOver={!spending.isNow}
      earlier={earlier.at === 'there' ? { month: before, sums: earlier.sums } : null}
    />
  )
})
