import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Box, Pressable, Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { bySpending, type GroupSum, type Spent, totalOf } from '@/domain/bills/spending'
import type { CalendarMonth } from '@/domain/time/calendar'
import { useWords } from '@/frame/use-words'
import { billPagesTexts } from '@/locales/bill-pages'
import { monthKey } from '@/stores/bills/bill-wish'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { monthText } from '../parts/month-text'

interface MonthOfSums {
  readonly month: CalendarMonth
  readonly sums: readonly GroupSum[]
}

interface SpendingPictureProps extends MonthOfSums {
  readonly isOver: boolean
  /** The month before; null until it is known. */
  readonly earlier: MonthOfSums | null
}

/** The sum of a month, and a bar for each thing that it went for: bars for the eye, name and amount as text for everybody. */
export const SpendingPicture = observer(function SpendingPicture({ month, sums, isOver, earlier }: SpendingPictureProps) {
  const t = useTexts(billPagesTexts)
  const words = useWords()
  const { paidFen, refundedFen } = totalOf(sums)
  const before = earlier === null ? [] : bySpending(earlier.sums)

  function compared(spentFen: number, than: { readonly paidFen: number; readonly refundedFen: number }, name: string): string {
    const moreFen = spentFen - (than.paidFen - than.refundedFen)
    if (moreFen === 0) return t.sameAs(name)
    return moreFen > 0 ? t.moreThan(words.money(moreFen), name) : t.lessThan(words.money(-moreFen), name)
  }

  return (
    <>
      <Box className="bk-month__sum">
        <Txt as="h2" className="bk-month__name">
          {t.spentIn(monthText(t, month))}
        </Txt>
        <Amount amountFen={paidFen - refundedFen} size="huge" />
        {earlier !== null && (
          <Txt as="p" className="bk-month__quiet">
            {compared(paidFen - refundedFen, totalOf(earlier.sums), monthText(t, earlier.month))}
          </Txt>
        )}
        {!isOver && (
          <Txt as="p" className="bk-month__quiet">
            {t.notOver}
          </Txt>
        )}
        {refundedFen > 0 && (
          <Txt as="p" className="bk-month__quiet">
            {t.refundsTakenOff(words.money(refundedFen))}
          </Txt>
        )}
      </Box>
      <Surface title={t.spentOn}>
        <Box as="ul" className="bk-month__bars" label={t.spentOn}>
          {bySpending(sums).map((spent) => (
            <Bar
              key={spent.group}
              month={month}
              spent={spent}
              earlier={
                earlier === null
                  ? null
                  : { month: earlier.month, spentFen: before.find(({ group }) => group === spent.group)?.spentFen ?? 0 }
              }
            />
          ))}
        </Box>
      </Surface>
    </>
  )
})

interface BarProps {
  readonly month: CalendarMonth
  readonly spent: Spent
  readonly earlier: { readonly month: CalendarMonth; readonly spentFen: number } | null
}

/** One thing that money went for; leads to its bills. */
const Bar = observer(function Bar({ month, spent, earlier }: BarProps) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(billPagesTexts)
  const words = useWords()
  const { group, spentFen, percentOfLargest, count } = spent
  return (
    <Box as="li">
      <Pressable className="bk-month__bar" onPress={() => navigation.push(routes.allBills, { month: monthKey(month), group })}>
        <Box className="bk-month__line">
          <Txt className="bk-month__group">{t.groups[group]}</Txt>
          <Amount amountFen={spentFen} />
        </Box>
        <Box className="bk-month__track" hidden>
          <Box className="bk-month__fill" style={{ width: `${percentOfLargest}%` }} />
        </Box>
        <Box className="bk-month__line bk-month__quiet">
          <Txt>{t.billCount(count)}</Txt>
          {earlier !== null && earlier.spentFen > 0 && (
            <Txt>{t.inMonth(monthText(t, earlier.month), words.money(earlier.spentFen))}</Txt>
          )}
        </Box>
      </Pressable>
    </Box>
  )
})
