import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import type { Account } from '@/contract'
import type { PaymentPasswordMode } from '@/domain/account/payment-password'
import { maskPhone, parsePhone } from '@/domain/phone/phone-number'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { PaymentPasswordStore } from '@/stores/account/payment-password-store'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { PasswordField } from '../parts/password-field'
import { Problem } from '../parts/problem'
import { SmsCode } from '../parts/sms-code'
import { SixDigits } from './six-digits'

interface PaymentPasswordFormProps {
  /** The mode that the address asks for. */
  readonly asked: string | undefined
  readonly account: Account
  readonly goesOnToLinking: boolean
}

/** The steps of a payment password, one at a time. */
export const PaymentPasswordForm = observer(function PaymentPasswordForm(props: PaymentPasswordFormProps) {
  const { notices, deps } = useStores()
  const { navigation } = deps.platform
  const { paymentPassword: t } = useTexts(accountTexts)
  // Decided once: setting a first password makes an account that has one, and the flow goes on to its end all the same.
  const flow = useFlow((stores) => new PaymentPasswordStore(stores, modeFor(props.asked, props.account), props.account))
  const { step } = flow.state
  const { mode } = flow
  const { goesOnToLinking } = props
  useEffect(() => {
    if (step !== 'done') return
    if (goesOnToLinking) {
      navigation.replace(routes.linkNumber)
      return
    }
    notices.show({ kind: 'text', text: mode === 'set' ? t.setDone : t.changeDone })
    navigation.back()
  }, [step, goesOnToLinking, mode, notices, navigation, t])

  return (
    <Page title={t.title} {...useHeading(flow)} footer={<Footer flow={flow} />}>
      <Step flow={flow} />
    </Page>
  )
})

/** The mode that was asked for, as far as it fits the account: who has a password can't set a first one, and the other way round. */
function modeFor(asked: string | undefined, { hasPaymentPassword }: Account): PaymentPasswordMode {
  if (!hasPaymentPassword) return 'set'
  return asked === 'reset' ? 'reset' : 'change'
}

interface StepProps {
  readonly flow: PaymentPasswordStore
}

const Step = observer(function Step({ flow }: StepProps) {
  const { password: words } = useTexts(accountTexts)
  const { state } = flow
  switch (state.step) {
    case 'reset-intro':
    case 'done':
      return null
    case 'code':
      return (
        <SmsCode
          id="payment-password-code"
          value={flow.digits}
          onChange={(digits) => flow.typeDigits(digits)}
          onComplete={(digits) => flow.submitDigits(digits)}
          problem={flow.problem}
          busy={flow.busy}
          spent={state.entry.at === 'entering' && state.entry.spent}
          resendIn={flow.resendIn}
          onResend={() => flow.resend()}
        />
      )
    case 'login-password':
      return (
        <>
          {state.problem !== null && <Problem error={state.problem} />}
          <PasswordField
            id="payment-password-login"
            kind="current"
            label={words.currentLabel}
            value={flow.loginPassword}
            onChange={(text) => flow.typeLoginPassword(text)}
            onSubmit={() => flow.submitLoginPassword()}
            autoFocus
          />
        </>
      )
    default:
      return <SixDigits flow={flow} />
  }
})

const Footer = observer(function Footer({ flow }: StepProps) {
  const { paymentPassword: t } = useTexts(accountTexts)
  const { navigation } = useStores().deps.platform
  switch (flow.state.step) {
    case 'reset-intro':
      return <Button onPress={() => flow.beginReset()}>{t.resetBegin}</Button>
    case 'login-password':
      return (
        <Button onPress={() => flow.submitLoginPassword()} disabled={flow.loginPassword === ''}>
          {t.confirm}
        </Button>
      )
    case 'unsaved':
      return <Button onPress={() => flow.saveAgain()}>{t.saveAgain}</Button>
    case 'repeat':
      return (
        <Button kind="secondary" onPress={() => flow.startOver()}>
          {t.startOver}
        </Button>
      )
    case 'old':
    case 'locked':
      return (
        <Button kind="secondary" onPress={() => navigation.replace(routes.paymentPassword, { mode: 'reset' })}>
          {t.forgotten}
        </Button>
      )
    default:
      return null
  }
})

/** The heading of the step that is shown, with one sentence below it. */
function useHeading(flow: PaymentPasswordStore): { readonly heading: string; readonly lead: string } {
  const { paymentPassword: t, code } = useTexts(accountTexts)
  const { state } = flow
  switch (state.step) {
    case 'reset-intro':
      return { heading: t.resetHeading, lead: t.resetLead(masked(state.phone)) }
    case 'code':
      return { heading: t.codeHeading, lead: flow.challenge === null ? '' : code.sentTo(flow.challenge.maskedPhone) }
    case 'login-password':
      return { heading: t.loginPasswordHeading, lead: t.loginPasswordLead }
    case 'old':
    case 'locked':
      return { heading: t.oldHeading, lead: t.oldLead }
    case 'first':
      return flow.mode === 'set' ? { heading: t.setHeading, lead: t.setLead } : { heading: t.newHeading, lead: t.notTheCardPin }
    default:
      return { heading: t.repeatHeading, lead: t.repeatLead }
  }
}

function masked(phone: string): string {
  const parsed = parsePhone(phone)
  return parsed.ok ? maskPhone(parsed.value) : phone
}
