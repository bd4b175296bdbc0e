import type { ReactNode } from 'react'

import { describedBy } from '../field/describe'
import { FieldFrame } from '../field/frame'
import type { FieldFrameProps } from '../field/types'
import { Box, TextInput, type TextInputProps } from '../primitives'

/** A text with the caret in it, as a rule of the domain left it after an edit. */
export interface DigitsEdit {
  readonly text: string
  readonly caret: number
}

export interface DigitsFieldProps<Edit extends DigitsEdit>
  extends
    FieldFrameProps,
    Pick<TextInputProps, 'onBlur' | 'onFocus' | 'onSubmit' | 'autofill' | 'placeholder' | 'disabled' | 'autoFocus' | 'required'> {
  readonly value: Edit
  /** The domain's rule for one edit: groups the digits and says where the caret goes. */
  readonly edit: (previous: Edit, typed: string, caret: number) => Edit
  readonly onChange: (next: Edit) => void
  readonly keyboard?: 'digits' | 'tel' | 'id'
  readonly trailing?: ReactNode
}

/** Digits that are grouped as they are typed: a card number, a phone number. The caret stays behind its digit. */
export function DigitsField<Edit extends DigitsEdit>(props: DigitsFieldProps<Edit>) {
  const { id, error, value, edit, onChange, keyboard = 'digits', trailing } = props
  return (
    <FieldFrame {...props}>
      <Box className="bk-field__box">
        <TextInput
          {...props}
          {...describedBy(props)}
          id={id}
          className="bk-field__input bk-field__input--digits"
          mode="rewritten"
          keyboard={keyboard}
          value={value.text}
          caret={value.caret}
          invalid={error !== undefined}
          onChange={(typed, caret) => onChange(edit(value, typed, caret))}
        />
        {trailing !== undefined && <Box className="bk-field__trailing">{trailing}</Box>}
      </Box>
    </FieldFrame>
  )
}
