import type { IdKind } from '@/contract'
import { idKinds } from '@/domain/id/kinds'

import { useWords } from '../../texts'
import { SelectField, TextField } from '../../ui/field'

/** Who a card belongs to, as a bank writes it down. */
export interface Identity {
  readonly name: string
  readonly idKind: IdKind
  readonly idNumber: string
  readonly phone: string
}

export interface IdentityFieldsProps {
  readonly value: Identity
  readonly onChange: (value: Identity) => void
  /** Whether what is missing is said by now. */
  readonly tellsMissing: boolean
}

/** Whether a bank would write it down: nothing of it is missing. */
export function isComplete({ name, idNumber, phone }: Identity): boolean {
  return name.trim() !== '' && idNumber.trim() !== '' && phone.trim().length >= 5
}

export function IdentityFields({ value, onChange, tellsMissing }: IdentityFieldsProps) {
  const { texts, sandbox } = useWords()
  const { bank: t } = texts
  const missing = (text: string): string | null => (tellsMissing && text.trim() === '' ? t.missing : null)
  return (
    <>
      <TextField
        label={t.name}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        maxLength={200}
        error={missing(value.name)}
      />
      <SelectField
        label={t.idKind}
        value={value.idKind}
        options={idKinds.map((kind) => ({ value: kind, text: sandbox.idKinds[kind] }))}
        onChange={(idKind) => onChange({ ...value, idKind })}
      />
      <TextField
        label={t.idNumber}
        value={value.idNumber}
        onChange={(idNumber) => onChange({ ...value, idNumber })}
        maxLength={40}
        mono
        error={missing(value.idNumber)}
      />
      <TextField
        label={t.phone}
        value={value.phone}
        onChange={(phone) => onChange({ ...value, phone })}
        inputMode="tel"
        maxLength={32}
        mono
        error={missing(value.phone)}
      />
    </>
  )
}
