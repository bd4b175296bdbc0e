import { describedBy } from '../field/describe'
import { FieldFrame } from '../field/frame'
import type { FieldFrameProps } from '../field/types'
import { Box, TextInput, Txt, type TextInputProps } from '../primitives'
import './style.scss'

export interface AmountFieldProps
  extends FieldFrameProps, Pick<TextInputProps, 'onBlur' | 'onSubmit' | 'disabled' | 'autoFocus'> {
  /** As typed: the domain parses it. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** An amount of money, large, with the yuan sign before it. */
export function AmountField(props: AmountFieldProps) {
  const { id, error, onChange } = props
  return (
    <FieldFrame {...props}>
      <Box className="bk-amount-field">
        <Txt className="bk-amount-field__sign" hidden>
          ¥
        </Txt>
        <TextInput
          {...props}
          {...describedBy(props)}
          id={id}
          className="bk-amount-field__input"
          keyboard="amount"
          placeholder="0.00"
          invalid={error !== undefined}
          onChange={(value) => onChange(value)}
        />
      </Box>
    </FieldFrame>
  )
}
