import { useRef, useState } from 'react'

import type { OutputOf, SandboxShop } from '@/contract'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { TextField } from '../../ui/field'
import { Glyph } from '../../ui/glyph'
import { Qr } from '../../ui/qr'
import { useDoing } from '../../ui/toasts'
import { entryOf, readEntry } from './amount'
import { Offers } from './offers'
import { useOrders } from './use-orders'

type Made = OutputOf<'createOrder'>

/** Makes an order and shows its code until it is paid. */
export function OrderForm({ shop }: { readonly shop: SandboxShop }) {
  const { texts } = useWords()
  const { till } = texts
  const [goods, setGoods] = useState(shop.offers[0]?.goods ?? '')
  const [amount, setAmount] = useState(shop.offers[0] === undefined ? '' : entryOf(shop.offers[0].amountFen))
  const [missing, setMissing] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const amountField = useRef<HTMLInputElement>(null)
  const doing = useDoing()
  const entry = readEntry(amount)

  const make = (): void => {
    setMissing(entry.fen === null)
    if (entry.fen === null) return amountField.current?.focus()
    const amountFen = entry.fen
    if (doing.busy) return
    // A shop that names nothing sells what its bill says: its own name.
    doing.run(
      () => call('createOrder', { shopId: shop.payee.shopId, goods: goods.trim() || shop.payee.name.zh, amountFen }),
      setMade,
    )
  }
  if (made !== null) return <OrderCode made={made} onAnother={() => setMade(null)} />
  return (
    <>
      <Offers
        shop={shop}
        onChoose={(offer) => {
          setGoods(offer.goods)
          setAmount(entryOf(offer.amountFen))
        }}
      />
      <TextField
        label={till.goods}
        value={goods}
        onChange={setGoods}
        maxLength={100}
        onEnter={() => amountField.current?.focus()}
      />
      <TextField
        label={till.amount}
        value={amount}
        onChange={setAmount}
        inputMode="decimal"
        inputRef={amountField}
        onEnter={make}
        error={entry.isWrong || (missing && entry.fen === null) ? till.amountWrong : null}
      />
      <div className="bk-actions">
        <Button look="primary" disabled={doing.busy} onPress={make}>
          {till.makeOrder}
        </Button>
      </div>
    </>
  )
}

function OrderCode({ made, onAnother }: { readonly made: Made; readonly onAnother: () => void }) {
  const { texts, money, moment, named } = useWords()
  const { till } = texts
  const { order, code } = made
  const { value } = useOrders(order.payee.shopId)
  const now = value?.orders.find((each) => each.order.id === order.id)
  const status = now?.status ?? 'open'
  return (
    <div className="bk-order">
      <p className="bk-order__amount">{money(order.amountFen)}</p>
      <p className="bk-quiet">{order.goods}</p>
      {status === 'open' ? (
        <>
          <Qr text={code} alt={till.codeAlt(named(order.payee.name), money(order.amountFen))} />
          <p>{till.scanThis}</p>
          <CopyButton text={code} what={till.copyCode} />
        </>
      ) : (
        <div className={`bk-order__end bk-order__end--${status}`} aria-hidden="true">
          <Glyph name={status === 'paid' ? 'check' : 'cross'} />
        </div>
      )}
      <p className={`bk-order__state bk-order__state--${status}`} role="status">
        {status === 'open' ? till.waitingForScan : till.status[status]}
      </p>
      <p className="bk-quiet">{now === undefined || now.paidAt === null ? '\u00a0' : till.paidAt(moment(now.paidAt))}</p>
      <Button onPress={onAnother}>{till.makeAnother}</Button>
    </div>
  )
}
