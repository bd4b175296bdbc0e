import { lazy, Suspense, useRef, useState } from 'react'

import type { OutputOf, SandboxShop } from '@/contract'
import { type PayCode, readPayCode } from '@/domain/code/pay-code'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { shortcutField } from '../../frame/use-shortcuts'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { useDoing } from '../../ui/toasts'
import { entryOf, readEntry } from './amount'
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
  const doing = useDoing()
  const entry = readEntry(amount)

  const charge = (payCode: PayCode | null): void => {
    setCodeWrong(payCode === null)
    setAmountMissing(entry.fen === null)
    if (entry.fen === null) return amountField.current?.focus()
    if (payCode === null) return codeField.current?.focus()
    if (doing.busy) return
    const amountFen = entry.fen
    setCharged(null)
    doing.run(
      () => call('chargePayCode', { shopId: shop.payee.shopId, payCode, amountFen }),
      (outcome) => {
        setCharged({ ...outcome, amountFen })
        // A code is good for one charge: the next customer has another.
        setCode('')
      },
    )
  }
  const take = (payCode: PayCode): void => {
    setCode(payCode)
    charge(payCode)
  }
  useScanner(take)

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
        onEnter={() => codeField.current?.focus()}
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
          onEnter={() => charge(readPayCode(code))}
          error={codeWrong ? till.payCodeWrong : null}
        />
      </div>
      <div className="bk-actions">
        <Button look="primary" disabled={doing.busy} onPress={() => charge(readPayCode(code))}>
          {entry.fen === null ? till.charge : till.chargeAmount(money(entry.fen))}
        </Button>
        <Button onPress={() => setFilming(true)}>{till.camera}</Button>
      </div>
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
