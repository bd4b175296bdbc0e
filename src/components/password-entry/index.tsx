import { Button } from '../button'
import { CodeField } from '../code-field'
import { Box, Txt } from '../primitives'
import { Spinner } from '../spinner'
import './style.scss'

export interface PasswordEntryProps {
  readonly id: string
  readonly label: string
  readonly help: string
  /** The digits typed so far. */
  readonly value: string
  readonly onChange: (digits: string) => void
  readonly error?: string | undefined
  /** As in `CodeField`: the screen is in front. */
  readonly autoFocus: boolean
  /** Said while it is being sent, in the place of the field; null while it is typed. */
  readonly busy: string | null
  readonly forgotten: { readonly text: string; readonly onPress: () => void }
}

/** The six digits of the payment password, and the way to new ones. */
export function PasswordEntry({ autoFocus, busy, forgotten, ...field }: PasswordEntryProps) {
  return (
    <>
      {busy === null ? (
        <CodeField {...field} secret autofill="current-password" autoFocus={autoFocus} />
      ) : (
        <Box className="bk-password-entry__busy" role="status">
          <Spinner />
          <Txt>{busy}</Txt>
        </Box>
      )}
      <Box className="bk-password-entry__forgotten">
        <Button kind="secondary" size="small" onPress={forgotten.onPress}>
          {forgotten.text}
        </Button>
      </Box>
    </>
  )
}
