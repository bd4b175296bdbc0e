/// <reference lib="dom" />
import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'

import { afterPress } from './after-press.h5'
import type { TextAreaProps } from './types'

/** A real text area. */
export function TextArea(props: TextAreaProps): ReactElement {
  const ref = useRef<HTMLTextAreaElement>(null)
  const onBlur = useRef(props.onBlur)
  useEffect(() => {
    onBlur.current = props.onBlur
  })
  const autoFocus = props.autoFocus === true
  useEffect(() => {
    if (autoFocus) ref.current?.focus()
  }, [autoFocus])
  return (
    <textarea
      ref={ref}
      id={props.id}
      className={`bk-el ${props.className ?? ''}`}
      rows={props.rows}
      value={props.value}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid === true || undefined}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={() => {
        afterPress(() => onBlur.current?.())
      }}
    />
  )
}
