import type { ReactNode } from 'react'

import { classNames } from '../class-names'
import { Icon } from '../icon'
import { Box, Pressable, Txt } from '../primitives'
import './style.scss'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** The language of the label where it is not the page's: a language by its own name. */
  readonly lang?: string
  readonly detail?: string
  readonly leading?: ReactNode
  /** Shown, not choosable; `detail` says why. */
  readonly disabled?: boolean
}

export interface ChoiceProps<Value extends string> {
  /** What is chosen here, above the list. */
  readonly label: string
  /** Said to screen readers alone where the screen's heading says it already. */
  readonly labelHidden?: boolean
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly error?: string | undefined
  readonly id?: string
}

/** One of several: rows with a check mark at the chosen one. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, labelHidden = false, options, value, onChange, error, id } = props
  const chosen = options.some((option) => option.value === value && option.disabled !== true)
  const entry = chosen ? value : options.find((option) => option.disabled !== true)?.value
  return (
    <Box className="bk-choice" {...(id === undefined ? {} : { id })}>
      {!labelHidden && (
        <Txt as="p" className="bk-choice__label" hidden>
          {label}
        </Txt>
      )}
      <Box
        role="radiogroup"
        label={label}
        className={classNames('bk-choice__options', error !== undefined && 'bk-choice__options--wrong')}
      >
        {options.map((option) => (
          <Pressable
            key={option.value}
            className={classNames('bk-choice__option', option.disabled === true && 'bk-choice__option--off')}
            role="radio"
            checked={option.value === value}
            disabled={option.disabled === true}
            tabStop={option.value === entry}
            onPress={() => onChange(option.value)}
          >
            {option.leading}
            <Box className="bk-choice__texts">
              <Txt className="bk-choice__name" {...(option.lang === undefined ? {} : { lang: option.lang })}>
                {option.label}
              </Txt>
              {option.detail !== undefined && <Txt className="bk-choice__detail">{option.detail}</Txt>}
            </Box>
            <Box className="bk-choice__mark">{option.value === value && <Icon name="check" size={20} />}</Box>
          </Pressable>
        ))}
      </Box>
      {error !== undefined && (
        <Box className="bk-choice__error" role="alert">
          <Icon name="warn" size={16} />
          <Txt>{error}</Txt>
        </Box>
      )}
    </Box>
  )
}
