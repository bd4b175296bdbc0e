import { classNames } from '../class-names'
import { Box } from '../primitives'
import './style.scss'

/** The drawings of style.scss; they take the colour of the text around them. */
export type IconName =
  | 'scan'
  | 'pay'
  | 'card'
  | 'bill'
  | 'me'
  | 'home'
  | 'back'
  | 'forward'
  | 'down'
  | 'close'
  | 'check'
  | 'plus'
  | 'warn'
  | 'info'
  | 'torch'
  | 'camera'
  | 'picture'
  | 'keyboard'
  | 'copy'
  | 'undo'
  | 'phone'
  | 'bank'
  | 'shop'
  | 'eye'
  | 'eye-off'
  | 'refresh'
  | 'lock'
  | 'up'
  | 'settings'
  | 'flask'
  | 'swap'
  | 'message'
  | 'offline'
  | 'globe'
  | 'bell'

export interface IconProps {
  readonly name: IconName
  /** Pixels of the design; 24 where nothing is said. */
  readonly size?: 16 | 20 | 24 | 32 | 40
  /** Only where the icon says what no text beside it says. */
  readonly label?: string
  readonly className?: string
}

/** A line icon, decoration unless it has a label. */
export function Icon({ name, size = 24, label, className }: IconProps) {
  const classes = classNames('bk-icon', `bk-icon--${name}`, `bk-icon--${size}`, className)
  return label === undefined ? <Box className={classes} hidden /> : <Box className={classes} role="img" label={label} />
}
