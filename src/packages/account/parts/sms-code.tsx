import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { CodeField } from '@/components/code-field'
import { Box, Txt } from '@/components/primitives'
import type { WalletError } from '@/contract'
import { Failure } from '@/frame/failure'
import { SandboxLink } from '@/frame/sandbox-link'
import { useErrorLine } from '@/frame/use-error-text'
import { useShown } from '@/frame/use-shown'
import { accountTexts } from '@/locales/account'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

interface SmsCodeProps {
  readonly id: string
  readonly value: string
  readonly onChange: (digits: string) => void
  readonly onComplete: (digits: string) => void
  readonly problem: WalletError | null
  /** Being sent or checked. */
  readonly busy: boolean
  /** The code that was sent can't be used any more: only a new one helps. */
  readonly spent: boolean
  /** Seconds until another code may be asked for; 0 when it may. */
  readonly resendIn: number
  readonly onResend: () => void
  readonly onWrongNumber?: () => void
}

const codeLength = 6
const aboutTheCode: readonly WalletError['code'][] = ['code.wrong', 'code.expired', 'code.used', 'code.too-many-attempts']

/** The six boxes of an SMS code with everything that can be done about it. It is sent by itself when the last digit is there. */
export const SmsCode = observer(function SmsCode(props: SmsCodeProps) {
  const { problem, busy, spent, resendIn, value } = props
  const t = useTexts(accountTexts).code
  const say = useErrorLine()
  const shown = useShown()
  const inField = problem !== null && aboutTheCode.indexOf(problem.code) >= 0
  const canSendAgain = value.length === codeLength && !spent
  return (
    <>
      <CodeField
        id={props.id}
        label={t.label}
        value={value}
        onChange={props.onChange}
        onComplete={props.onComplete}
        autofill="one-time-code"
        disabled={spent}
        autoFocus={shown}
        error={inField ? say(problem) : undefined}
      />
      {problem !== null && !inField && (
        <Failure error={problem} {...(canSendAgain ? { onRetry: () => props.onComplete(value) } : {})} />
      )}
      <Box className="bk-account-actions">
        <Box live="polite">{busy && <Txt className="bk-account-quiet">{t.checking}</Txt>}</Box>
        {resendIn > 0 && !busy && <Txt className="bk-account-quiet">{t.resendIn(resendIn)}</Txt>}
        {resendIn === 0 && !busy && (
          <Button kind="soft" size="small" icon="refresh" onPress={props.onResend}>
            {t.resend}
          </Button>
        )}
        {props.onWrongNumber !== undefined && (
          <Button kind="secondary" size="small" onPress={props.onWrongNumber} disabled={busy}>
            {t.wrongNumber}
          </Button>
        )}
        <SandboxLink to="phone" />
      </Box>
    </>
  )
})
