import { useId } from 'react'

export interface ChoicesProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few that exclude each other, side by side: radio buttons, so the arrow keys move among them. */
export function Choices<Value extends string>({ name, value, options, onChange }: ChoicesProps<Value>) {
  const group = useId()
  return (
    <fieldset className="bk-choices">
      <legend className="bk-hidden-text">{name}</legend>
      {options.map((option) => (
        <label key={option.value} className="bk-choices__one">
          <input
            type="radio"
            className="bk-choices__input"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="bk-choices__text">{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
