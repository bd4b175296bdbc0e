import { useState } from 'react'

import { type MadeMerchant, makeMerchant } from '../../api/merchants'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { FailureNote } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'

/** What shops of the sandbox are; anything else may be typed. */
const categories = ['shopping', 'convenience', 'food', 'transport', 'cinema', 'online'] as const

export interface NewMerchantProps {
  readonly onMade: (merchant: MadeMerchant) => void
  readonly onClose: () => void
}

/** Asks for a name, and has the service make the merchant and its keys. */
export function NewMerchant({ onMade, onClose }: NewMerchantProps) {
  const { texts } = useWords()
  const { merchants: t, common } = texts
  const [name, setName] = useState('')
  const [category, setCategory] = useState<string>(categories[0])
  const [missing, setMissing] = useState(false)
  const doing = useDoing('in-place')
  const make = (): void => {
    setMissing(name.trim() === '')
    if (name.trim() === '' || doing.busy) return
    doing.run(() => makeMerchant(name.trim(), category.trim()), onMade)
  }
  return (
    <Dialog title={t.create} onClose={onClose}>
      <TextField
        label={t.name}
        value={name}
        onChange={(text) => {
          setName(text)
          setMissing(false)
        }}
        maxLength={64}
        onEnter={make}
        error={missing ? t.nameMissing : null}
      />
      <TextField
        label={t.category}
        value={category}
        onChange={setCategory}
        maxLength={32}
        onEnter={make}
        suggestions={categories}
      />
      {doing.failure !== null && <FailureNote failure={doing.failure} />}
      <div className="bk-actions bk-actions--end">
        <Button look="plain" onPress={onClose}>
          {common.cancel}
        </Button>
        <Button look="primary" disabled={doing.busy} onPress={make}>
          {t.make}
        </Button>
      </div>
    </Dialog>
  )
}
