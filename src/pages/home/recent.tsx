import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { List } from '@/components/list'
import { Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import { BillRow } from '@/frame/bill-row'
import { LoadFailure } from '@/frame/load-failure'
import { commonTexts } from '@/locales/common'
import { homeTexts } from '@/locales/home'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** How many of the last payments Home shows. */
const recentCount = 3

/** The last payments, and the way to all of them. */
export const Recent = observer(function Recent() {
  const { bills, cards, deps } = useStores()
  const t = useTexts(homeTexts)
  const common = useTexts(commonTexts)
  if (bills.list.at === 'unloaded') return <Skeleton shape="rows" label={common.loading} />
  // Where the cards failed too, the same is said above already.
  if (bills.list.at === 'failed' && cards.list.at === 'failed') return null
  if (bills.list.at === 'failed')
    return <LoadFailure error={bills.list.error} onRetry={() => void bills.refresh()} busy={bills.isRefreshing} />
  const recent = bills.bills.slice(0, recentCount)
  return (
    <Surface
      title={t.recent}
      {...(recent.length === 0
        ? {}
        : {
            action: (
              <Button kind="secondary" size="small" onPress={() => deps.platform.navigation.toTab(routes.bills)}>
                {t.allBills}
              </Button>
            ),
          })}
    >
      {recent.length === 0 ? (
        <Txt as="p" className="bk-home__lead">
          {t.noBills}
        </Txt>
      ) : (
        <List plain label={t.recent}>
          {recent.map((bill) => (
            <BillRow key={bill.id} bill={bill} time="day" />
          ))}
        </List>
      )}
    </Surface>
  )
})
