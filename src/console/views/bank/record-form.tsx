import { useState } from 'react'

import { parseAmount } from '@/domain/money/amount'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { SelectField, TextField } from '../../ui/field'
import { Panel } from '../../ui/panel'
import { useDoing } from '../../ui/toasts'
import { entryOf } from '../till/amount'
import { CardNumber } from './card-number'
import { type Identity, IdentityFields, isComplete } from './identity-fields'
import type { BankRecord } from './record'

export interface RecordFormProps {
  readonly record: BankRecord
  readonly onChanged: () => void
}

const reveals = ['nothing', 'field'] as const

/** What the bank has on file of one card, to be changed. */
export function RecordForm({ record, onChanged }: RecordFormProps) {
  const { texts } = useWords()
  const { bank: t } = texts
  const [identity, setIdentity] = useState<Identity>(record)
  const [says, setSays] = useState(record.reveals)
  const [attempts, setAttempts] = useState(String(record.attemptsPerDay))
  const [balance, setBalance] = useState(entryOf(record.balanceFen))
  const [tells, setTells] = useState(false)
  const doing = useDoing()
  const attemptsPerDay = /^[0-9]{1,2}$/.test(attempts.trim()) ? Number(attempts) : 0
  const attemptsRight = attemptsPerDay >= 1 && attemptsPerDay <= 20
  const balanceFen = readBalance(balance)

  const save = (): void => {
    setTells(true)
    if (!isComplete(identity) || !attemptsRight || balanceFen === null || doing.busy) return
    const { name, idKind, idNumber, phone } = identity
    const change = { name, idKind, idNumber, phone, reveals: says, attemptsPerDay, balanceFen }
    doing.run(
      () => call('editBankRecord', { recordId: record.id, change }),
      () => {
        doing.say.done(t.saved)
        onChanged()
      },
    )
  }
  const lock = (locked: boolean): void => {
    doing.run(
      () => call('editBankRecord', { recordId: record.id, change: { locked } }),
      () => {
        doing.say.done(locked ? t.locked : t.unlocked, () => lock(!locked))
        onChanged()
      },
    )
  }
  return (
    <Panel
      title={t.recordOf(record.name)}
      aside={
        <Button disabled={doing.busy} onPress={() => lock(!record.locked)}>
          {record.locked ? t.unlock : t.lock}
        </Button>
      }
    >
      <CardNumber record={record} />
      <div className="bk-form">
        <IdentityFields value={identity} onChange={setIdentity} tellsMissing={tells} />
        <SelectField
          label={t.reveals}
          value={says}
          options={reveals.map((each) => ({ value: each, text: t.revealsHow[each] }))}
          onChange={setSays}
        />
        <TextField
          label={t.attempts}
          value={attempts}
          onChange={setAttempts}
          inputMode="numeric"
          error={tells && !attemptsRight ? t.attemptsWrong : null}
        />
        <TextField
          label={t.balance}
          value={balance}
          onChange={setBalance}
          inputMode="decimal"
          onEnter={save}
          error={tells && balanceFen === null ? t.balanceWrong : null}
        />
      </div>
      <div className="bk-actions">
        <Button look="primary" disabled={doing.busy} onPress={save}>
          {t.save}
        </Button>
      </div>
    </Panel>
  )
}

/** An amount, and 0 as well: an empty account is one worth trying. */
function readBalance(text: string): number | null {
  const read = parseAmount(text)
  if (read.ok) return read.value
  return read.error === 'zero' ? 0 : null
}
