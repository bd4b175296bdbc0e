import { type HTMLInputTypeAttribute, type ReactNode, type Ref, useId } from 'react'

import { classNames } from '@/components/class-names'

interface Described {
  readonly label: string
  readonly help?: string | undefined
  /** What is wrong with it; null where nothing is. */
  readonly error?: string | null
}

export interface TextFieldProps extends Described {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: HTMLInputTypeAttribute
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'
  readonly maxLength?: number
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onEnter?: () => void
  /** Digits and codes: letters of one width. */
  readonly mono?: boolean
  /** Suggestions to choose from or to type past. */
  readonly suggestions?: readonly string[]
}

/** A line to type into. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, type = 'text', inputMode, maxLength, inputRef, onEnter, mono = false, suggestions } = props
  const id = useId()
  return (
    <Around {...props} id={id}>
      <input
        id={id}
        ref={inputRef}
        className={classNames('bk-field__input', mono && 'bk-mono')}
        type={type}
        value={value}
        inputMode={inputMode}
        maxLength={maxLength}
        list={suggestions === undefined ? undefined : `${id}-list`}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={isWrong(props)}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
        }}
      />
      {suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </Around>
  )
}

export interface SelectFieldProps<Value extends string> extends Described {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
}

/** One of several. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange } = props
  const id = useId()
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Around {...props} id={id}>
      <select
        id={id}
        className="bk-field__input bk-field__input--select"
        value={value}
        aria-label={label}
        aria-describedby={`${id}-about`}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Around>
  )
}

function Around({ id, label, help, error, children }: Described & { readonly id: string; readonly children: ReactNode }) {
  const wrong = isWrong({ label, error: error ?? null })
  // Nothing is ever said of it.
  const isSilent = help === undefined && error === undefined
  return (
    <div className={classNames('bk-field', wrong && 'bk-field--wrong', isSilent && 'bk-field--silent')}>
      <label className="bk-field__label" htmlFor={id}>
        {label}
      </label>
      {children}
      {!isSilent && (
        <p className="bk-field__about" id={`${id}-about`}>
          {wrong ? error : help}
        </p>
      )}
    </div>
  )
}

function isWrong({ error }: Described): boolean {
  return error !== undefined && error !== null
}
