import { classNames } from '../class-names'
import { Box, Pressable, Txt } from '../primitives'
import './style.scss'

export interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A few parts of one screen, of which one is shown. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  return (
    <Box className="bk-segments" role="group" label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={classNames('bk-segments__option', option.value === value && 'bk-segments__option--on')}
          pressed={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Txt>{option.label}</Txt>
        </Pressable>
      ))}
    </Box>
  )
}
