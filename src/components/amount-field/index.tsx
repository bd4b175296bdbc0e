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
  /** Stands before the amount: the yuan sign where nothing is said, a currency's letters otherwise. */
  readonly sign?: string
  readonly placeholder?: string
}

/** An amount of money, large, with its currency before it. */
export function AmountField(props: AmountFieldProps) {
  const { id, error, onChange, sign = '\u00a5', placeholder = '0.00' } = props
  return (
    <FieldFrame {...props}>
      <Box className="bk-amount-field">
        <Txt className="bk-amount-field__sign" hidden>
          {sign}
        </Txt>
        <TextInput
          {...props}
          {...describedBy(props)}
          id={id}
          className="bk-amount-field__input"
          keyboard="amount"
          placeholder={placeholder}
          invalid={error !== undefined}
          onChange={(value) => onChange(value)}
        />
      </Box>
    </FieldFrame>
  )
}
