import { useState } from 'react'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { CopyButton } from '../../ui/copy-button'
import { useDoing } from '../../ui/toasts'
import type { BankRecord } from './record'

/** A card's number: hidden until it is asked for, as whoever tries something has to type it. */
export function CardNumber({ record }: { readonly record: BankRecord }) {
  const { texts, named } = useWords()
  const { bank: t } = texts
  const [number, setNumber] = useState<string | null>(null)
  const doing = useDoing()
  return (
    <div className="bk-keys">
      <div className="bk-keys__line">
        <span>
          <span className="bk-under">
            {named(record.bankName)} · {t.number}
          </span>
          <span className="bk-mono bk-figures">{number ?? record.maskedCardNumber}</span>
        </span>
        {number === null ? (
          <button
            type="button"
            className="bk-button bk-button--plain bk-button--small"
            aria-label={t.numberOf(record.name)}
            disabled={doing.busy}
            onClick={() => {
              doing.run(
                () => call('revealCardNumber', { recordId: record.id }),
                ({ cardNumber }) => setNumber(cardNumber),
              )
            }}
          >
            {t.showNumber}
          </button>
        ) : (
          <CopyButton text={number} what={t.number} />
        )}
      </div>
    </div>
  )
}
