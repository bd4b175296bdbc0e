import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { CodeField } from '@/components/code-field'
import type { CodeProblem, LinkStateAt } from '@/domain/link-card/states'
import { SandboxLink } from '@/frame/sandbox-link'
import { useErrorText } from '@/frame/use-error-text'
import { useShown } from '@/frame/use-shown'
import { comingMomentText } from '@/locales/format'
import { formatTexts } from '@/locales/formats'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
import { LinkPage } from '../parts/step-page'
import { FindingOut } from '../summary/waiting'

const codeLength = 6

const CodeStep = observer(function CodeStep({ flow }: { readonly flow: LinkCardStore }) {
  const { state } = flow
  switch (state.at) {
    case 'entering-code':
    case 'confirming':
      return <CodeEntry flow={flow} state={state} />
    case 'finding-out':
      return <FindingOut flow={flow} state={state} />
    default:
      // Another screen is on its way to take this one's place.
      return null
  }
})

const CodeEntry = observer(function CodeEntry(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'entering-code' | 'confirming'>
}) {
  const { flow, state } = props
  const { code: t } = useTexts(linkCardTexts)
  const problemText = useProblemText(flow)
  const shown = useShown()
  const checking = state.at === 'confirming'
  const problem = state.at === 'entering-code' ? state.problem : null
  const seconds = flow.secondsToResend
  return (
    <LinkPage
      place="code"
      heading={t.heading}
      lead={t.lead(state.sent.maskedPhone)}
      footer={
        <ButtonStack>
          <Button busy={checking} disabled={!checking && flow.code.length < codeLength} onPress={() => flow.confirm(flow.code)}>
            {checking ? t.checking : t.confirm}
          </Button>
          <Button
            kind="secondary"
            disabled={checking || seconds > 0}
            busy={state.at === 'entering-code' && state.resending}
            onPress={() => flow.resend()}
          >
            {seconds > 0 ? t.resendIn(seconds) : t.resend}
          </Button>
        </ButtonStack>
      }
    >
      <CodeField
        id="link-card-code"
        label={t.label}
        help={t.help}
        value={flow.code}
        onChange={(code) => flow.typeCode(code)}
        onComplete={(code) => flow.confirm(code)}
        autofill="one-time-code"
        disabled={checking}
        autoFocus={shown}
        error={problem === null || flow.code !== '' ? undefined : problemText(problem)}
      />
      <Button kind="secondary" size="small" disabled={checking} onPress={() => flow.change('phone')}>
        {t.notMyPhone}
      </Button>
      <SandboxLink to="phone" />
    </LinkPage>
  )
})

/** What is wrong with a code, in words. */
function useProblemText(flow: LinkCardStore): (problem: CodeProblem) => string {
  const { problems } = useTexts(linkCardTexts).code
  const formats = useTexts(formatTexts)
  const errorText = useErrorText()
  return (problem) => {
    switch (problem.reason) {
      case 'wrong':
        return problems.wrong(problem.attemptsLeft)
      case 'resend-too-many':
        return problems['resend-too-many'](comingMomentText(formats, problem.retryAt, flow.now))
      case 'not-accepted': {
        if (flow.error === null) return problems['not-accepted']
        const { title, advice } = errorText(flow.error)
        return `${title} ${advice}`
      }
      default:
        return problems[problem.reason]
    }
  }
}

export default function LinkCodePage() {
  return <LinkStep place="code">{(flow) => <CodeStep flow={flow} />}</LinkStep>
}
