import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import type { Bill } from '@/contract'
import { spendingGroupOf } from '@/domain/bills/spending'
import { formatFen } from '@/domain/money/amount-text'
import { fen } from '@/domain/money/fen'
import { wallTime } from '@/domain/time/calendar'
import { formatDateTime } from '@/domain/time/clock-text'
import { Failure } from '@/frame/failure'
import { useWords } from '@/frame/use-words'
import { billPagesTexts } from '@/locales/bill-pages'
import { billsTexts } from '@/locales/bills'
import { createTextFiles } from '@/platform/text-file'
import { BillExport, type TableWords } from '@/stores/bills/bill-export'
import type { BillSearch } from '@/stores/bills/bill-search'
import { useFlow } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** As spreadsheets of all countries take a number from a file. */
const plainMarks = { decimal: '.', group: '' }

/** The bills that are looked for as a table to keep, with how far it is and a way to stop. */
export const TableExport = observer(function TableExport({ search }: { readonly search: BillSearch }) {
  const t = useTexts(billPagesTexts)
  const words = useTableWords()
  const [files] = useState(createTextFiles)
  const table = useFlow((stores) => new BillExport(stores, files))
  const { state } = table
  const begin = () => void table.begin(search.wish, words)

  if (state.at === 'collecting') {
    return (
      <Box className="bk-all-bills__export">
        <Txt as="p" className="bk-all-bills__export-text" role="status">
          {t.collected(state.count)}
        </Txt>
        <Button kind="secondary" size="small" onPress={() => table.stop()}>
          {t.stop}
        </Button>
      </Box>
    )
  }
  return (
    <>
      {state.at === 'done' && (
        <Notice tone={state.outcome === 'unsupported' ? 'warn' : 'ok'} live>
          <Txt>{t.tableOutcomes[state.outcome]}</Txt>
        </Notice>
      )}
      <Failure error={state.at === 'failed' ? state.error : null} onRetry={begin} />
      <Box className="bk-all-bills__export">
        <Button kind="secondary" size="small" onPress={begin}>
          {t.saveTable}
        </Button>
      </Box>
    </>
  )
})

/** The table's columns and rows in the person's language. */
function useTableWords(): TableWords {
  const t = useTexts(billPagesTexts)
  const bills = useTexts(billsTexts)
  const words = useWords()
  const statuses = { succeeded: bills.statusPaid, processing: bills.processing, declined: bills.statusDeclined }
  const plain = (amountFen: number): string => formatFen(fen(amountFen), plainMarks)
  return {
    head: [
      bills.timeZone(bills.time),
      bills.status,
      t.payee,
      bills.goods,
      t.group,
      t.amount,
      t.refunded,
      bills.cardTried,
      bills.orderNumber,
      bills.paymentNumber,
    ],
    row: (bill: Bill) => (bill.kind === 'movement' ? rowOfMovement(bill) : rowOfPayment(bill)),
  }

  function rowOfPayment(bill: Extract<Bill, { kind: 'payment' }>): readonly string[] {
    return [
      formatDateTime(wallTime(bill.createdAt)),
      statuses[bill.status],
      words.payee(bill.payee),
      bill.goods,
      t.groups[spendingGroupOf(bill.payee.category)],
      plain(bill.amountFen),
      plain(bill.refundedFen),
      words.source(bill.source),
      bill.orderNumber,
      bill.id,
    ]
  }

  /** Nobody is paid: what it is stands where goods do. */
  function rowOfMovement(bill: Extract<Bill, { kind: 'movement' }>): readonly string[] {
    const { amountFen, card, createdAt, id, status, way } = bill
    const told = { succeeded: bills.done, processing: bills.processing, failed: bills.notDone }[status]
    const time = formatDateTime(wallTime(createdAt))
    return [time, told, '', bills.ways[way], '', plain(amountFen), plain(0), words.card(card).short, '', id]
  }
}
