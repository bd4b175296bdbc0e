import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { TextAreaField } from '@/components/text-area-field'
import { parseMachineLines } from '@/domain/machine-line/parse'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { faultText, problemText } from './passport-faults'
import { PassportFilled } from './passport-filled'
import { PassportPageArt } from './passport-page-art'

const fieldId = 'link-card-passport-lines'

/**
 * Reads the machine lines as they are pasted or typed, and shows what they would fill in. The text lives in this sheet alone, and
 * goes when it closes.
 */
export const PassportSheet = observer(function PassportSheet(props: {
  readonly flow: LinkCardStore
  readonly onClose: () => void
}) {
  const { flow, onClose } = props
  const { passport: t } = useTexts(linkCardTexts)
  const common = useTexts(commonTexts)
  const [typed, setTyped] = useState('')
  // What is not whole yet is no mistake before the field is left, or "fill in" asks for it.
  const [left, setLeft] = useState(false)
  const { state } = flow
  if (state.at !== 'editing') return null
  const read = parseMachineLines(typed, state.today)
  return (
    <Sheet
      title={t.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <Button
          onPress={() => {
            if (read.state !== 'valid') {
              setLeft(true)
              return
            }
            flow.readPassport(read.lines)
            onClose()
          }}
        >
          {t.use}
        </Button>
      }
    >
      {/* Once the lines are read, what they fill in takes the place of the picture. */}
      {read.state !== 'valid' && (
        <>
          <Txt as="p">{t.where}</Txt>
          <PassportPageArt alt={t.picture} />
        </>
      )}
      <TextAreaField
        id={fieldId}
        label={t.label}
        help={t.help}
        rows={4}
        value={typed}
        onChange={(text) => {
          setTyped(text)
          setLeft(false)
        }}
        onBlur={() => setLeft(typed !== '')}
        error={said()}
      />
      {read.state === 'valid' && <PassportFilled read={read} state={state} />}
    </Sheet>
  )

  function said(): string | undefined {
    if (read.state === 'valid') return undefined
    if (read.state === 'unread') return left ? problemText(read.why, t) : undefined
    return read.faults.map((fault) => faultText(fault, t)).join(' ')
  }
})
