import { Textarea } from '@tarojs/components'
import { useRef } from 'react'
import type { ReactElement } from 'react'

import type { TextAreaProps } from './types'

/** Alipay cuts at 140 characters where nothing is said. */
const unlimited = 1000

/** Alipay's text area, never told its own text (see `TextInput`): a text that comes from elsewhere starts a new one. */
export function TextArea(props: TextAreaProps): ReactElement {
  const typed = useRef(props.value)
  const generation = useRef(0)
  if (typed.current !== props.value) {
    typed.current = props.value
    generation.current += 1
  }
  const known = {
    ...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy }),
    ...(props.labelledBy === undefined ? {} : { 'aria-labelledby': props.labelledBy }),
    ...(props.invalid === true ? { 'aria-invalid': true } : {}),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.autoFocus === true ? { focus: true } : {}),
  }
  return (
    <Textarea
      key={generation.current}
      id={props.id}
      className={`bk-el ${props.className ?? ''}`}
      style={`height: ${props.rows * 2}em`}
      maxlength={props.maxLength ?? unlimited}
      cursorSpacing={96}
      showCount={false}
      defaultValue={props.value}
      {...known}
      onInput={(event) => {
        typed.current = event.detail.value
        props.onChange(event.detail.value)
      }}
      onBlur={() => props.onBlur?.()}
    />
  )
}
