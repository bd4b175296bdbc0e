import type { ReactNode } from 'react'

import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon'
import { Box, Pressable, Txt } from '../primitives'

export interface RowProps {
  readonly title: ReactNode
  /** A second, quieter line. */
  readonly detail?: ReactNode
  /** At the end of the row: a value, an amount, a switch. */
  readonly value?: ReactNode
  readonly icon?: IconName
  readonly leading?: ReactNode
  /** Makes the whole row a button with a chevron. */
  readonly onPress?: () => void
  readonly disabled?: boolean
  readonly danger?: boolean
  /** What the row's button does, where its texts don't say so. */
  readonly label?: string
  /** `facts`: the title is small and the detail large, as in "Name / DUPONT MARIE". */
  readonly kind?: 'plain' | 'fact'
}

/** One row of a `List`. */
export function Row(props: RowProps) {
  const { onPress, disabled = false, danger = false, kind = 'plain' } = props
  const classes = classNames('bk-row', `bk-row--${kind}`, danger && 'bk-row--danger', disabled && 'bk-row--off')
  return (
    <Box as="li" className="bk-list__item">
      {onPress === undefined ? (
        <Box className={classes}>
          <RowContent {...props} />
        </Box>
      ) : (
        <Pressable
          className={classNames(classes, 'bk-row--press')}
          onPress={onPress}
          disabled={disabled}
          {...(props.label === undefined ? {} : { label: props.label })}
        >
          <RowContent {...props} />
          <Icon name="forward" size={20} className="bk-row__chevron" />
        </Pressable>
      )}
    </Box>
  )
}

function RowContent({ title, detail, value, icon, leading }: RowProps) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} className="bk-row__icon" />}
      {leading}
      <Box className="bk-row__main">
        <Box className="bk-row__texts">
          <Box className="bk-row__title">{title}</Box>
          {detail !== undefined && <Box className="bk-row__detail">{detail}</Box>}
        </Box>
        {value !== undefined && <Box className="bk-row__value">{value}</Box>}
      </Box>
    </>
  )
}

/** Words and their values, as in a receipt: the pair on one line, the value at the end. */
export function FactRow({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <Box as="li" className="bk-list__item">
      <Box className="bk-fact">
        <Txt className="bk-fact__label">{label}</Txt>
        <Box className="bk-fact__value">{children}</Box>
      </Box>
    </Box>
  )
}
