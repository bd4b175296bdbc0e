import { lazy, Suspense, useRef, useState } from 'react'

import type { OutputOf, SandboxShop } from '@/contract'
import { type PayCode, readPayCode } from '@/domain/code/pay-code'
import type { Fen } from '@/domain/money/fen'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { shortcutField } from '../../frame/use-shortcuts'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { FailureNote } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'
import { entryOf, readEntry, splitScan } from './amount'
import { Offers } from './offers'
import { Outcome } from './outcome'
import { useScanner } from './use-scanner'

/** The decoder is loaded when the camera is opened. */
const CameraDialog = lazy(() => import('./camera-dialog'))

type Charged = OutputOf<'chargePayCode'> & { readonly amountFen: number }

/** Charges what a customer shows: the amount, then the code by scanner, camera or hand. */
export function ChargeForm({ shop }: { readonly shop: SandboxShop }) {
  const { texts, money } = useWords()
  const { till } = texts
  const [amount, setAmount] = useState('')
  const [code, setCode] = useState('')
  const [codeWrong, setCodeWrong] = useState(false)
  const [amountMissing, setAmountMissing] = useState(false)
  const [filming, setFilming] = useState(false)
  const [charged, setCharged] = useState<Charged | null>(null)
  const codeField = useRef<HTMLInputElement>(null)
  const amountField = useRef<HTMLInputElement>(null)
  const [charging, setCharging] = useState(0)
  const doing = useDoing('in-place')
  const entry = readEntry(amount)

  const charge = (payCode: PayCode | null, amountFen: Fen | null): void => {
    setCodeWrong(payCode === null)
    setAmountMissing(amountFen === null)
    if (amountFen === null) return amountField.current?.focus()
    if (payCode === null) return codeField.current?.focus()
    if (doing.busy) return
    setCharged(null)
    setCharging(amountFen)
    doing.run(
      () => call('chargePayCode', { shopId: shop.payee.shopId, payCode, amountFen }),
      (outcome) => {
        setCharged({ ...outcome, amountFen })
        // A code is good for one charge: the next customer has another, and buys something else.
        setCode('')
        if (outcome.result === 'declined') return
        setAmount('')
        if (document.activeElement === codeField.current) amountField.current?.focus()
      },
    )
  }
  const take = (payCode: PayCode, amountFen = entry.fen): void => {
    setCode(payCode)
    charge(payCode, amountFen)
  }
  useScanner(take)
  /** Enter behind an amount: what a scanner has typed into this field is a code, and anybody else goes on to the code. */
  const leaveAmount = (): void => {
    const scan = splitScan(amount)
    if (scan === null) return codeField.current?.focus()
    setAmount(scan.amount)
    take(scan.payCode, readEntry(scan.amount).fen)
  }

  return (
    <>
      <Offers shop={shop} onChoose={({ amountFen }) => setAmount(entryOf(amountFen))} />
      <TextField
        label={till.amount}
        value={amount}
        onChange={(text) => {
          setAmount(text)
          setAmountMissing(false)
        }}
        inputMode="decimal"
        inputRef={amountField}
        onEnter={leaveAmount}
        error={entry.isWrong || amountMissing ? till.amountWrong : null}
      />
      <div data-shortcut={shortcutField}>
        <TextField
          label={till.payCode}
          help={till.payCodeHelp}
          value={code}
          onChange={(text) => {
            setCode(text)
            setCodeWrong(false)
          }}
          inputMode="numeric"
          mono
          inputRef={codeField}
          onEnter={() => charge(readPayCode(code), entry.fen)}
          error={codeWrong ? till.payCodeWrong : null}
        />
      </div>
      <div className="bk-actions">
        <Button look="primary" disabled={doing.busy} onPress={() => charge(readPayCode(code), entry.fen)}>
          {entry.fen === null ? till.charge : till.chargeAmount(money(entry.fen))}
        </Button>
        <Button onPress={() => setFilming(true)}>{till.camera}</Button>
      </div>
      <div role="status">{doing.busy && <p className="bk-outcome bk-outcome--quiet">{till.charging(money(charging))}</p>}</div>
      {doing.failure !== null && <FailureNote failure={doing.failure} />}
      {charged !== null && <Outcome shopId={shop.payee.shopId} charged={charged} />}
      {filming && (
        <Suspense fallback={null}>
          <CameraDialog
            onClose={() => setFilming(false)}
            onRead={(payCode) => {
              setFilming(false)
              take(payCode)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
