import { useState } from 'react'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { FailureNote } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'
import { type Identity, IdentityFields, isComplete } from './identity-fields'

export interface NewRecordProps {
  readonly onMade: (recordId: string) => void
  readonly onClose: () => void
}

const nobody: Identity = { name: '', idKind: 'passport', idNumber: '', phone: '' }

/** Has the bank make a test card for somebody. */
export function NewRecord({ onMade, onClose }: NewRecordProps) {
  const { texts } = useWords()
  const { bank: t, common } = texts
  const [identity, setIdentity] = useState(nobody)
  const [bin, setBin] = useState('622202')
  const [tells, setTells] = useState(false)
  const doing = useDoing('in-place')
  const isBin = /^[0-9]{4,10}$/.test(bin.trim())
  const make = (): void => {
    setTells(true)
    if (!isComplete(identity) || !isBin || doing.busy) return
    doing.run(
      () => call('addBankRecord', { bin: bin.trim(), ...identity }),
      ({ recordId }) => {
        doing.say.done(t.made)
        onMade(recordId)
      },
    )
  }
  return (
    <Dialog title={t.add} onClose={onClose}>
      <p className="bk-dialog__text">{t.addExplain}</p>
      <div className="bk-form">
        <TextField
          label={t.bin}
          value={bin}
          onChange={setBin}
          inputMode="numeric"
          mono
          error={tells && !isBin ? t.binWrong : null}
        />
        <IdentityFields value={identity} onChange={setIdentity} tellsMissing={tells} />
      </div>
      {doing.failure !== null && <FailureNote failure={doing.failure} />}
      <div className="bk-actions bk-actions--end">
        <Button look="plain" onPress={onClose}>
          {common.cancel}
        </Button>
        <Button look="primary" disabled={doing.busy} onPress={make}>
          {t.add}
        </Button>
      </div>
    </Dialog>
  )
}
