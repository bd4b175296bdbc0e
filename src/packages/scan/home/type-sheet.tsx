import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { commonTexts } from '@/locales/common'
import { scanTexts } from '@/locales/scan'
import { useTexts } from '@/stores/use-texts'

interface TypeSheetProps {
  readonly onSubmit: (text: string) => void
  readonly onClose: () => void
}

/** Types or pastes a code, where no camera can read it. */
export const TypeSheet = observer(function TypeSheet({ onSubmit, onClose }: TypeSheetProps) {
  const t = useTexts(scanTexts)
  const common = useTexts(commonTexts)
  const [text, setText] = useState('')
  return (
    <Sheet
      title={t.typeTitle}
      closeLabel={common.close}
      onClose={onClose}
      footer={<Button onPress={() => onSubmit(text)}>{t.typeSubmit}</Button>}
    >
      <Field
        id="scan-typed"
        label={t.typeField}
        help={t.typeHelp}
        value={text}
        keyboard="text"
        autofill="off"
        autoFocus
        onChange={setText}
        onSubmit={() => onSubmit(text)}
      />
    </Sheet>
  )
})
