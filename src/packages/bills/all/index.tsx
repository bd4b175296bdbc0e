import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Nearby } from '@/components/nearby'
import { Box } from '@/components/primitives'
import { BillDays } from '@/frame/bill-days'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { billPagesTexts } from '@/locales/bill-pages'
import { createSight } from '@/platform/sight'
import type { Sight } from '@/platform/sight/types'
import { BillSearch } from '@/stores/bills/bill-search'
import { wishOf } from '@/stores/bills/bill-wish'
import { useFlow, useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { ActiveFilters } from './active-filters'
import { ListEnd } from './end'
import { FilterSheet } from './filter-sheet'
import './index.scss'
import { TableExport } from './table-export'

/** All bills, and looking for some of them. Only what is near the screen is drawn, however many there are. */
export default observer(function AllBillsPage() {
  const { session } = useStores()
  const t = useTexts(billPagesTexts)
  const { params } = useRouter()
  const shown = useShown()
  const search = useFlow((stores) => new BillSearch(stores, wishOf(params)))
  const [sight] = useState(createSight)
  const [isFiltering, setFiltering] = useState(false)
  const { loggedIn } = session

  useEffect(() => {
    if (shown && loggedIn) void search.show()
  }, [shown, loggedIn, search])

  return (
    <Page title={t.title}>
      <Field
        id="bill-search"
        label={t.search}
        help={t.searchHelp}
        value={search.wish.search}
        keyboard="text"
        maxLength={100}
        onChange={(typed) => search.change({ search: typed })}
        onSubmit={() => search.begin()}
      />
      <Button kind="soft" expanded={isFiltering} onPress={() => setFiltering(true)}>
        {t.filter}
      </Button>
      <ActiveFilters search={search} />
      {search.count > 0 && <TableExport search={search} />}
      <Chunks search={search} sight={sight} />
      <ListEnd key={`${search.count} ${String(search.isLooking)}`} search={search} sight={sight} />
      {isFiltering && <FilterSheet search={search} onClose={() => setFiltering(false)} />}
    </Page>
  )
})

interface ChunksProps {
  readonly search: BillSearch
  readonly sight: Sight
}

const Chunks = observer(function Chunks({ search, sight }: ChunksProps) {
  if (search.count === 0) return null
  return (
    <Box className="bk-all-bills__list">
      {search.chunks.map((ids, index) => (
        // A chunk keeps its place while the list grows; its bills may change, as when a new one comes before all.
        <Nearby key={index} id={`bills-${index}`} watch={sight.watch}>
          <Chunk ids={ids} />
        </Nearby>
      ))}
    </Box>
  )
})

const Chunk = observer(function Chunk({ ids }: { readonly ids: readonly string[] }) {
  const { bills } = useStores()
  return (
    <Box className="bk-all-bills__chunk">
      <BillDays bills={bills.named(ids)} />
    </Box>
  )
})
