import { observer } from 'mobx-react-lite'

import { MoneyRow } from '@/components/money-row'
import type { Bill } from '@/contract'
import { wallTime } from '@/domain/time/calendar'
import { formatClock } from '@/domain/time/clock-text'
import { billsTexts } from '@/locales/bills'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { useWords } from './use-words'

interface BillRowProps {
  readonly bill: Bill
  /** `day`: the day with the time where it is recent. `clock`: the time and the card, below a heading that names the day. */
  readonly time: 'day' | 'clock'
}

/** One bill in a list; leads to its receipt. */
export const BillRow = observer(function BillRow({ bill, time }: BillRowProps) {
  return bill.kind === 'movement' ? <MovementRow bill={bill} time={time} /> : <PaymentRow bill={bill} time={time} />
})

interface RowOf<Kind extends Bill['kind']> extends BillRowProps {
  readonly bill: Extract<Bill, { kind: Kind }>
}

/** Money between a card and the balance. */
const MovementRow = observer(function MovementRow({ bill, time }: RowOf<'movement'>) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(billsTexts)
  const words = useWords()
  const { amountFen, card, createdAt, id, status, way } = bill
  return (
    <MoneyRow
      title={t.ways[way]}
      detail={time === 'day' ? words.past(createdAt) : t.withCard(formatClock(wallTime(createdAt)), words.card(card).short)}
      amountFen={amountFen}
      direction={status === 'failed' ? 'none' : way === 'top-up' ? 'in' : 'out'}
      quiet={status !== 'succeeded'}
      {...(status === 'succeeded' ? {} : { status: status === 'processing' ? t.processing : t.notDone })}
      onPress={() => navigation.push(routes.movement, { movement: id })}
    />
  )
})

const PaymentRow = observer(function PaymentRow({ bill, time }: RowOf<'payment'>) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(billsTexts)
  const words = useWords()
  const { status, createdAt, amountFen, refundedFen } = bill
  const refund = refundedFen === 0 ? null : refundedFen < amountFen ? t.refundedInPart : t.refunded
  const remark = status === 'succeeded' ? refund : status === 'processing' ? t.processing : t.declined
  return (
    <MoneyRow
      title={words.payee(bill.payee)}
      detail={time === 'day' ? words.past(createdAt) : t.withCard(formatClock(wallTime(createdAt)), words.source(bill.source))}
      amountFen={amountFen}
      direction={status === 'declined' ? 'none' : 'out'}
      quiet={status !== 'succeeded'}
      {...(remark === null ? {} : { status: remark })}
      onPress={() => navigation.push(routes.receipt, { payment: bill.id })}
    />
  )
})
