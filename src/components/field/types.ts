import type { ReactNode } from 'react'

import type { TextInputProps } from '../primitives'

/** What stands around an input: the same for every kind of field. */
export interface FieldFrameProps {
  /** Unique among the screens that are open: "sign-up-phone". */
  readonly id: string
  readonly label: string
  /** "Optional", where the field may stay empty. */
  readonly optional?: string
  /** Below the input, always there: what to type, and where to find it. */
  readonly help?: ReactNode
  /** What is wrong and what to do; said aloud when it appears. */
  readonly error?: string | undefined
  /** What the input tells by itself, on a line below it: "Card Type" and "工商银行 ICBC · Debit". */
  readonly fact?: { readonly label: string; readonly value: string } | undefined
  /** What was understood: "+33 6 12 34 56 78, France". */
  readonly notice?: { readonly tone: 'ok' | 'info' | 'warn'; readonly text: string } | undefined
}

export interface FieldProps
  extends
    FieldFrameProps,
    Pick<
      TextInputProps,
      | 'value'
      | 'onBlur'
      | 'onFocus'
      | 'onSubmit'
      | 'keyboard'
      | 'autofill'
      | 'placeholder'
      | 'maxLength'
      | 'disabled'
      | 'autoFocus'
      | 'required'
      | 'secret'
    > {
  readonly onChange: (value: string) => void
  /** With `secret`: the words of the button that shows what was typed. */
  readonly reveal?: { readonly show: string; readonly hide: string }
  /** At the end of the input: a small button, a unit. */
  readonly trailing?: ReactNode
}
