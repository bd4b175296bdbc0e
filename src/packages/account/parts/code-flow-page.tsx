import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'

import { Button } from '@/components/button'
import type { WalletError } from '@/contract'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import type { CodeFlowStore } from '@/stores/account/code-flow-store'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { PasswordField } from './password-field'
import { PhoneField } from './phone-field'
import { Problem } from './problem'
import { SmsCode } from './sms-code'

/** The words in which a flow differs from the others. */
export interface CodeFlowWords {
  readonly title: string
  readonly phoneHeading: string
  readonly phoneLead: string
  readonly codeHeading: string
  readonly sendCode: string
  /** Absent where the code alone is enough. */
  readonly password?: { readonly heading: string; readonly lead: string; readonly save: string; readonly label: string }
}

interface CodeFlowPageProps {
  readonly flow: CodeFlowStore
  readonly words: CodeFlowWords
  readonly audience: 'account' | 'everybody'
  /** The flow has reached its end: where to go from here. */
  readonly onDone: () => void
  /** A way on that fits a refusal better than typing again. */
  readonly wayOn?: (error: WalletError) => { readonly text: string; readonly onPress: () => void } | undefined
  /** Below the phone. */
  readonly belowPhone?: ReactNode
}

/** Phone, code and password on one page, a step at a time: every flow that begins with a code is this page with its own words. */
export const CodeFlowPage = observer(function CodeFlowPage(props: CodeFlowPageProps) {
  const { flow, words, audience, onDone } = props
  const { navigation } = useStores().deps.platform
  const common = useTexts(commonTexts)
  const t = useTexts(accountTexts)
  const step = flow.shownStep
  useEffect(() => {
    if (step === 'done') onDone()
  }, [step, onDone])

  const of = words.password === undefined ? 2 : 3
  const at = step === 'phone' ? 1 : step === 'code' ? 2 : of
  const sentTo = flow.challenge === null ? '' : t.code.sentTo(flow.challenge.maskedPhone)
  const headings = {
    phone: { heading: words.phoneHeading, lead: words.phoneLead },
    code: { heading: words.codeHeading, lead: sentTo },
    password: { heading: words.password?.heading ?? words.title, lead: words.password?.lead ?? '' },
  }
  return (
    <Page
      title={words.title}
      audience={audience}
      {...headings[step === 'done' ? 'password' : step]}
      steps={{ step: at, of, text: common.step(at, of) }}
      onBack={step === 'phone' || step === 'done' || flow.busy ? () => navigation.back() : () => flow.changePhone()}
      footer={<CodeFlowFooter flow={flow} words={words} />}
    >
      {step === 'phone' && <PhoneStep {...props} />}
      {step === 'code' && (
        <SmsCode
          id={`${flow.kind}-code`}
          value={flow.code}
          onChange={(digits) => flow.typeCode(digits)}
          onComplete={(digits) => flow.submitCode(digits)}
          problem={flow.problem}
          busy={flow.busy}
          spent={flow.codeSpent}
          resendIn={flow.resendIn}
          onResend={() => flow.resend()}
          onWrongNumber={() => flow.changePhone()}
        />
      )}
      {step === 'password' && <PasswordStep {...props} />}
    </Page>
  )
})

const PhoneStep = observer(function PhoneStep({ flow, wayOn, belowPhone }: CodeFlowPageProps) {
  return (
    <>
      {flow.problem !== null && <Problem error={flow.problem} action={wayOn?.(flow.problem)} />}
      <PhoneField id={`${flow.kind}-phone`} entry={flow.phone} onSubmit={() => flow.submitPhone()} autoFocus />
      {belowPhone}
    </>
  )
})

const PasswordStep = observer(function PasswordStep({ flow, words }: CodeFlowPageProps) {
  const t = useTexts(accountTexts).password
  const { passwordWeakness: weakness, password } = flow
  const isNew = flow.kind !== 'change-phone'
  const missing = flow.passwordLeft && password === ''
  const weak = flow.passwordLeft && weakness !== null ? t.weak[weakness] : undefined
  return (
    <>
      {flow.problem !== null && <Problem error={flow.problem} />}
      <PasswordField
        id={`${flow.kind}-password`}
        kind={isNew ? 'new' : 'current'}
        label={words.password?.label ?? t.label}
        value={password}
        onChange={(text) => flow.typePassword(text)}
        onBlur={() => flow.leavePassword()}
        onSubmit={() => flow.submitPassword()}
        error={missing ? t.missing : weak}
        good={isNew && password !== '' && weakness === null}
        autoFocus
      />
    </>
  )
})

const CodeFlowFooter = observer(function CodeFlowFooter({ flow, words }: Pick<CodeFlowPageProps, 'flow' | 'words'>) {
  switch (flow.shownStep) {
    case 'phone':
      return (
        <Button onPress={() => flow.submitPhone()} busy={flow.busy}>
          {words.sendCode}
        </Button>
      )
    case 'password':
      return (
        <Button onPress={() => flow.submitPassword()} busy={flow.busy}>
          {words.password?.save}
        </Button>
      )
    default:
      return null
  }
})
