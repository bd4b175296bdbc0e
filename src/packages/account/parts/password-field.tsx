import { observer } from 'mobx-react-lite'

import { Field } from '@/components/field'
import { accountTexts } from '@/locales/account'
import { useTexts } from '@/stores/use-texts'

interface PasswordFieldProps {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit: () => void
  readonly onBlur?: () => void
  /** `new`: being chosen, with what makes a good one; `current`: the one that the account has. */
  readonly kind: 'new' | 'current'
  readonly label: string
  readonly error?: string | undefined
  /** Being chosen, and strong enough. */
  readonly good?: boolean
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

/** A login password, which can be looked at. */
export const PasswordField = observer(function PasswordField(props: PasswordFieldProps) {
  const t = useTexts(accountTexts).password
  return (
    <Field
      id={props.id}
      label={props.label}
      {...(props.kind === 'new' ? { help: t.help } : {})}
      keyboard="text"
      secret
      reveal={{ show: t.show, hide: t.hide }}
      autofill={props.kind === 'new' ? 'new-password' : 'current-password'}
      value={props.value}
      onChange={props.onChange}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      onSubmit={props.onSubmit}
      disabled={props.disabled === true}
      autoFocus={props.autoFocus === true}
      error={props.error}
      notice={props.good === true ? { tone: 'ok', text: t.good } : undefined}
    />
  )
})
