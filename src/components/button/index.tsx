import type { ReactNode } from 'react'

import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon'
import { Box, Pressable, Txt } from '../primitives'
import { Spinner } from '../spinner'
import './style.scss'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** `primary`: the one thing to do next. `secondary`: text alone. `soft`: a filled button beside a primary one. `danger`: takes something away. */
  readonly kind?: 'primary' | 'secondary' | 'soft' | 'danger'
  /** `small` sits in a row or a notice; the others span the width. */
  readonly size?: 'large' | 'small'
  readonly icon?: IconName
  /** Shows a spinner and drops presses, so that a double tap is one. */
  readonly busy?: boolean
  readonly disabled?: boolean
  /** Where the text alone doesn't say what it is about: "Change the card". */
  readonly label?: string
  readonly describedBy?: string
  readonly id?: string
  readonly expanded?: boolean
}

export function Button(props: ButtonProps) {
  const { kind = 'primary', size = 'large', busy = false, disabled = false } = props
  return (
    <Pressable
      className={classNames(
        'bk-button',
        `bk-button--${kind}`,
        `bk-button--${size}`,
        busy && 'bk-button--busy',
        disabled && 'bk-button--off',
      )}
      onPress={props.onPress}
      busy={busy}
      disabled={disabled}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.label === undefined ? {} : { label: props.label })}
      {...(props.describedBy === undefined ? {} : { describedBy: props.describedBy })}
      {...(props.expanded === undefined ? {} : { expanded: props.expanded })}
    >
      {busy ? <Spinner /> : props.icon !== undefined && <Icon name={props.icon} size={20} />}
      <Txt className="bk-button__text">{props.children}</Txt>
    </Pressable>
  )
}

/** Buttons below one another, the primary one first. */
export function ButtonStack({ children }: { readonly children: ReactNode }) {
  return <Box className="bk-button-stack">{children}</Box>
}
