import type { ReactNode } from 'react'

import { classNames } from '@/components/class-names'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly look?: 'primary' | 'soft' | 'plain' | 'danger'
  readonly disabled?: boolean
  /** Says more than the words on it, and begins with them. */
  readonly label?: string
}

/** Something to press. One that works stays where it is and takes no second press. */
export function Button({ children, onPress, look = 'soft', disabled = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames('bk-button', `bk-button--${look}`)}
      disabled={disabled}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
