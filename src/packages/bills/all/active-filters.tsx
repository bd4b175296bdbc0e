import { observer } from 'mobx-react-lite'

import { Chips } from '@/components/chips'
import { useWords } from '@/frame/use-words'
import { billPagesTexts } from '@/locales/bill-pages'
import type { BillSearch } from '@/stores/bills/bill-search'
import type { BillWish } from '@/stores/bills/bill-wish'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { monthText } from '../parts/month-text'

/** The filters that are on; a press takes one off. */
export const ActiveFilters = observer(function ActiveFilters({ search }: { readonly search: BillSearch }) {
  const { cards } = useStores()
  const t = useTexts(billPagesTexts)
  const words = useWords()
  const { group, kind, month, source } = search.wish
  const named = source === null ? null : cards.named(source)
  const on: { readonly text: string; readonly off: Partial<BillWish> }[] = []
  if (kind !== null) on.push({ text: t.kinds[kind], off: { kind: null } })
  if (source !== null) on.push({ text: named === null ? t.card : words.source(named), off: { source: null } })
  if (group !== null) on.push({ text: t.groups[group], off: { group: null } })
  if (month !== null) on.push({ text: monthText(t, month), off: { month: null } })
  if (on.length === 0) return null
  return (
    <Chips
      label={t.on}
      chips={on.map(({ text }) => ({ text, chosen: true }))}
      onToggle={(index) => search.change(on[index]?.off ?? {})}
    />
  )
})
