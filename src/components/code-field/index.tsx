import { useEffect, useRef, useState } from 'react'

import { toAsciiDigits } from '@/domain/core/digits'

import { classNames } from '../class-names'
import { describedBy } from '../field/describe'
import { FieldFrame } from '../field/frame'
import type { FieldFrameProps } from '../field/types'
import { Box, focusField, TextInput, Txt } from '../primitives'
import './style.scss'

export interface CodeFieldProps extends FieldFrameProps {
  /** Digits alone. */
  readonly value: string
  readonly onChange: (digits: string) => void
  /** Called once when the last digit is there, and again only after the code was changed. */
  readonly onComplete?: (digits: string) => void
  /** Six where nothing is said. */
  readonly length?: number
  /** Dots instead of digits: a payment password. */
  readonly secret?: boolean
  readonly autofill: 'one-time-code' | 'new-password' | 'current-password'
  readonly disabled?: boolean
  /**
   * The focus belongs here: from the start, and again after each error, after being disabled, and whenever this becomes true anew.
   * Say so while the page is shown alone: a page below another must not take the focus.
   */
  readonly autoFocus?: boolean
}

/** Six boxes over one real input: paste, autofill and the delete key work as in any other field. */
export function CodeField(props: CodeFieldProps) {
  const {
    id,
    value,
    onChange,
    onComplete,
    length = 6,
    secret = false,
    autofill,
    disabled = false,
    autoFocus = false,
    error,
  } = props
  const [focused, setFocused] = useState(false)
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (value.length < length) told.current = null
  }, [value, length])

  const takesFocus = autoFocus && !disabled
  useEffect(() => {
    if (takesFocus && error !== undefined) focusField(id)
  }, [takesFocus, error, id])

  function change(typed: string): void {
    const digits = toAsciiDigits(typed)
      .replace(/[^0-9]/g, '')
      .slice(0, length)
    if (digits === value) return
    onChange(digits)
    if (digits.length === length && told.current !== digits) {
      told.current = digits
      onComplete?.(digits)
    }
  }

  return (
    <FieldFrame {...props}>
      <Box className={classNames('bk-code', error !== undefined && 'bk-code--wrong', disabled && 'bk-code--off')}>
        <Box className="bk-code__boxes" hidden>
          {boxes(value, length).map((digit, index) => (
            <Box
              key={index}
              className={classNames(
                'bk-code__box',
                digit !== '' && 'bk-code__box--full',
                focused && index === Math.min(value.length, length - 1) && 'bk-code__box--next',
              )}
            >
              {digit !== '' && (secret ? <Box className="bk-code__dot" /> : <Txt className="bk-code__digit">{digit}</Txt>)}
            </Box>
          ))}
        </Box>
        <TextInput
          {...describedBy(props)}
          id={id}
          label={props.label}
          className="bk-code__input"
          mode="rewritten"
          keyboard="digits"
          value={value}
          caret={value.length}
          secret={secret}
          autofill={autofill}
          disabled={disabled}
          autoFocus={takesFocus}
          invalid={error !== undefined}
          onChange={change}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </Box>
    </FieldFrame>
  )
}

/** The digit of each box, empty where there is none yet. */
function boxes(value: string, length: number): readonly string[] {
  return Array.from({ length }, (_, index) => value.charAt(index))
}
