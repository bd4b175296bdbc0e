import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Failure } from '@/frame/failure'
import { useWords } from '@/frame/use-words'
import { billPagesTexts } from '@/locales/bill-pages'
import { billsTexts } from '@/locales/bills'
import type { Sight } from '@/platform/sight/types'
import type { BillSearch } from '@/stores/bills/bill-search'
import { useTexts } from '@/stores/use-texts'

interface ListEndProps {
  readonly search: BillSearch
  readonly sight: Sight
}

const id = 'bills-end'

/** What stands below the last bill: that more is being looked for, why it is not, or that there is no more. Whoever comes near it gets more. */
export const ListEnd = observer(function ListEnd({ search, sight }: ListEndProps) {
  const t = useTexts(billPagesTexts)
  const bills = useTexts(billsTexts)
  const words = useWords()
  const { count, error, isComplete, isFiltered, isLooking, lookedBackTo } = search

  useEffect(
    () =>
      sight.watch(id, ({ near }) => {
        if (near && search.count > 0 && search.error === null) void search.more()
      }),
    [sight, search],
  )

  if (isComplete && count === 0) return <EmptyState icon="bill" text={isFiltered ? t.none : bills.empty} />
  return (
    <Box id={id}>
      {isLooking && count === 0 && lookedBackTo === null && <Skeleton shape="rows" count={5} label={t.loading} />}
      {isLooking && lookedBackTo !== null && (
        <Txt as="p" className="bk-all-bills__quiet" role="status">
          {t.lookedBackTo(words.day(lookedBackTo))}
        </Txt>
      )}
      <Failure error={error} onRetry={() => void search.more()} busy={isLooking} />
      {!isComplete && !isLooking && error === null && (
        <Button kind="secondary" onPress={() => void search.more()}>
          {t.more}
        </Button>
      )}
      {isComplete && (
        <Txt as="p" className="bk-all-bills__quiet">
          {t.end}
        </Txt>
      )}
    </Box>
  )
})
