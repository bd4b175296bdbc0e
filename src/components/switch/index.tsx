import { classNames } from '../class-names'
import { Box, Pressable, Txt } from '../primitives'
import './style.scss'

export interface SwitchProps {
  readonly label: string
  readonly detail?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}

/** A setting that takes effect at once: the whole row is the switch. */
export function Switch({ label, detail, on, onChange, disabled = false }: SwitchProps) {
  return (
    <Pressable className="bk-switch" role="switch" checked={on} disabled={disabled} onPress={() => onChange(!on)}>
      <Box className="bk-switch__texts">
        <Txt className="bk-switch__label">{label}</Txt>
        {detail !== undefined && <Txt className="bk-switch__detail">{detail}</Txt>}
      </Box>
      <Box className={classNames('bk-switch__track', on && 'bk-switch__track--on')} hidden>
        <Box className="bk-switch__thumb" />
      </Box>
    </Pressable>
  )
}
