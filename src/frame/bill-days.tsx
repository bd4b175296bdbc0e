import { observer } from 'mobx-react-lite'

import { List } from '@/components/list'
import type { Bill } from '@/contract'
import { billsTexts } from '@/locales/bills'
import { type BillDay, billsByDay } from '@/stores/bills/bill-days'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { BillRow } from './bill-row'
import { useWords } from './use-words'

/** Bills, newest first, with a heading for each day. */
export const BillDays = observer(function BillDays({ bills }: { readonly bills: readonly Bill[] }) {
  const { clock } = useStores().deps.platform
  const t = useTexts(billsTexts)
  const words = useWords()
  const now = clock.now()

  function headingOf({ daysAgo, bills: ofDay }: BillDay): string {
    if (daysAgo === 0) return t.today
    return daysAgo === 1 ? t.yesterday : words.day(ofDay[0]?.createdAt ?? now)
  }

  return (
    <>
      {billsByDay(bills, now).map((day) => (
        <List key={day.key} title={headingOf(day)}>
          {day.bills.map((bill) => (
            <BillRow key={bill.id} bill={bill} time="clock" />
          ))}
        </List>
      ))}
    </>
  )
})
