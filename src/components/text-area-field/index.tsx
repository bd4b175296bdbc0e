import { describedBy } from '../field/describe'
import { FieldFrame } from '../field/frame'
import type { FieldFrameProps } from '../field/types'
import { Box } from '../primitives'
import { TextArea } from '../primitives/text-area'
import type { TextAreaProps } from '../primitives/types'
import './style.scss'

export interface TextAreaFieldProps
  extends FieldFrameProps, Pick<TextAreaProps, 'value' | 'onChange' | 'onBlur' | 'rows' | 'autoFocus'> {}

/** A field of several lines whose characters count one by one: a machine's lines, a code. They run from left to right in every language. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { id, error } = props
  return (
    <FieldFrame {...props}>
      <Box className="bk-field__box">
        <TextArea
          {...props}
          {...describedBy(props)}
          id={id}
          className="bk-field__input bk-text-area"
          invalid={error !== undefined}
        />
      </Box>
    </FieldFrame>
  )
}
