import { useState } from 'react'

import { classNames } from '../class-names'
import { Icon } from '../icon'
import { Box, Pressable, TextInput } from '../primitives'
import { describedBy } from './describe'
import { FieldFrame } from './frame'
import type { FieldProps } from './types'

export type { FieldProps } from './types'

/** One line of text that stands as it is typed. Digits that are grouped while typing are a `DigitsField`. */
export function Field(props: FieldProps) {
  const { id, error, trailing, reveal, secret, onChange } = props
  const [shown, setShown] = useState(false)
  return (
    <FieldFrame {...props}>
      <Box className="bk-field__box">
        <TextInput
          {...props}
          {...describedBy(props)}
          id={id}
          className={classNames('bk-field__input', secret === true && !shown && 'bk-field__input--secret')}
          secret={secret === true && !shown}
          invalid={error !== undefined}
          onChange={(value) => onChange(value)}
        />
        {reveal !== undefined && (
          <Pressable className="bk-field__reveal" label={shown ? reveal.hide : reveal.show} onPress={() => setShown(!shown)}>
            <Icon name={shown ? 'eye-off' : 'eye'} />
          </Pressable>
        )}
        {trailing !== undefined && <Box className="bk-field__trailing">{trailing}</Box>}
      </Box>
    </FieldFrame>
  )
}
