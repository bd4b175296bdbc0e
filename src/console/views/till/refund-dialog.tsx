import { useState } from 'react'

import { parseAmount } from '@/domain/money/amount'
import { fen } from '@/domain/money/fen'

import { call } from '../../api/request'
import { newKey } from '../../api/keys'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { FailureNote } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'
import { entryOf } from './amount'
import { refundable } from './order-state'
import type { ShopOrder } from './use-orders'

export interface RefundDialogProps {
  readonly shopId: string
  readonly refunding: ShopOrder
  readonly onClose: () => void
}

/** Gives back what was paid, or a part of it. The refund has one name: pressed again after a lost answer, it gives nothing twice. */
export function RefundDialog({ shopId, refunding, onClose }: RefundDialogProps) {
  const { texts, money } = useWords()
  const { till, common } = texts
  const most = refundable(refunding)
  const [amount, setAmount] = useState(entryOf(most))
  const [wrong, setWrong] = useState(false)
  const [refundNumber] = useState(newKey)
  const doing = useDoing('in-place')
  const give = (): void => {
    const read = parseAmount(amount, fen(most))
    setWrong(!read.ok)
    if (!read.ok || doing.busy) return
    const { orderNumber } = refunding.order
    doing.run(
      () => call('refundShopOrder', { shopId, orderNumber, refundNumber, amountFen: read.value }),
      ({ refundedFen }) => {
        doing.say.done(till.refunded(money(refundedFen)))
        onClose()
      },
    )
  }
  return (
    <Dialog title={till.refundTitle} onClose={onClose}>
      <p className="bk-dialog__text">
        {refunding.order.goods === '' ? till.byPayCode : refunding.order.goods} ·{' '}
        <span className="bk-mono">{refunding.order.orderNumber}</span>
      </p>
      <TextField
        label={till.refundAmount}
        help={till.refundMost(money(most))}
        value={amount}
        onChange={(text) => {
          setAmount(text)
          setWrong(false)
        }}
        inputMode="decimal"
        onEnter={give}
        error={wrong ? till.refundMost(money(most)) : null}
      />
      {doing.failure !== null && <FailureNote failure={doing.failure} />}
      <div className="bk-actions bk-actions--end">
        <Button look="plain" onPress={onClose}>
          {common.cancel}
        </Button>
        <Button look="primary" disabled={doing.busy} onPress={give}>
          {till.refund}
        </Button>
      </div>
    </Dialog>
  )
}
