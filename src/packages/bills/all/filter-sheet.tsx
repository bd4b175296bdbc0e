import { observer } from 'mobx-react-lite'
import { useEffect, useState, type ReactNode } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Chips } from '@/components/chips'
import { Box, Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { billKinds } from '@/domain/bills/bill-kinds'
import { sourceKey } from '@/domain/checkout/pay-source'
import { spendingGroups } from '@/domain/bills/spending'
import { type CalendarMonth, shanghaiDay } from '@/domain/time/calendar'
import { useWords } from '@/frame/use-words'
import { billPagesTexts } from '@/locales/bill-pages'
import { commonTexts } from '@/locales/common'
import type { BillSearch } from '@/stores/bills/bill-search'
import { noWish } from '@/stores/bills/bill-wish'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

interface FilterSheetProps {
  readonly search: BillSearch
  readonly onClose: () => void
}

/** What is shown of the bills: each choice holds at once, a second press takes it back. */
export const FilterSheet = observer(function FilterSheet({ search, onClose }: FilterSheetProps) {
  const { cards } = useStores()
  const t = useTexts(billPagesTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { group, kind, month, source } = search.wish

  useEffect(() => {
    if (cards.list.at !== 'loaded') void cards.refresh()
  }, [cards])

  return (
    <Sheet
      title={t.filter}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <ButtonStack>
          <Button onPress={onClose}>{t.done}</Button>
          {search.isFiltered && (
            <Button kind="secondary" onPress={() => search.change(noWish)}>
              {t.clear}
            </Button>
          )}
        </ButtonStack>
      }
    >
      <Part title={t.kind}>
        <OneOf
          label={t.kind}
          options={billKinds.map((each) => ({ value: each, text: t.kinds[each] }))}
          value={kind}
          onChange={(next) => search.change({ kind: next })}
        />
      </Part>
      {cards.list.at === 'loaded' && (
        <Part title={t.card}>
          <OneOf
            label={t.card}
            options={cards.order.map((each) => {
              const named = cards.named(each)
              return { value: sourceKey(each), text: named === null ? t.card : words.source(named) }
            })}
            value={source === null ? null : sourceKey(source)}
            onChange={(next) => search.change({ source: cards.order.find((each) => sourceKey(each) === next) ?? null })}
          />
        </Part>
      )}
      <Part title={t.group}>
        <OneOf
          label={t.group}
          options={spendingGroups.map((each) => ({ value: each, text: t.groups[each] }))}
          value={group}
          onChange={(next) => search.change({ group: next })}
        />
      </Part>
      <Part title={t.month}>
        <MonthChoice value={month} onChange={(next) => search.change({ month: next })} />
      </Part>
    </Sheet>
  )
})

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box className="bk-all-bills__part">
      <Txt as="h3" className="bk-all-bills__part-title">
        {title}
      </Txt>
      {children}
    </Box>
  )
}

interface OneOfProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
}

/** One or none of several. */
function OneOf<Value extends string>({ label, options, value, onChange }: OneOfProps<Value>) {
  return (
    <Chips
      label={label}
      chips={options.map((option) => ({ text: option.text, chosen: option.value === value }))}
      onToggle={(index) => {
        const pressed = options[index]?.value ?? null
        onChange(pressed === value ? null : pressed)
      }}
    />
  )
}

interface MonthChoiceProps {
  readonly value: CalendarMonth | null
  readonly onChange: (value: CalendarMonth | null) => void
}

/** A year's months up to now, and the way to other years. */
const MonthChoice = observer(function MonthChoice({ value, onChange }: MonthChoiceProps) {
  const { clock } = useStores().deps.platform
  const t = useTexts(billPagesTexts)
  const now = shanghaiDay(clock.now())
  const [year, setYear] = useState(value?.year ?? now.year)
  const months = t.months.slice(0, year === now.year ? now.month : 12)
  return (
    <>
      <Box className="bk-all-bills__year">
        <Button kind="secondary" size="small" onPress={() => setYear(year - 1)}>
          {t.earlierYear}
        </Button>
        <Txt className="bk-all-bills__year-text">{String(year)}</Txt>
        <Button kind="secondary" size="small" disabled={year >= now.year} onPress={() => setYear(year + 1)}>
          {t.laterYear}
        </Button>
      </Box>
      <OneOf
        label={t.month}
        options={months.map((text, index) => ({ value: String(index + 1), text }))}
        value={value?.year === year ? String(value.month) : null}
        onChange={(next) => onChange(next === null ? null : { year, month: Number(next) })}
      />
    </>
  )
})
