import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { type NextStep, nextSteps } from '@/domain/link-card/refusals'
import type { LinkStateAt } from '@/domain/link-card/states'
import { useErrorText } from '@/frame/use-error-text'
import { assistantTexts } from '@/locales/assistant'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import { errorOfRefusal } from '@/stores/link-card/answers'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Facts } from '../parts/facts'
import { LinkPage } from '../parts/step-page'
import { Assistant } from './assistant'
import { Taken } from './taken'

/** The bank, or the wallet, said no: what that means, and what can be done now. */
export const Refused = observer(function Refused(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'refused'>
}) {
  const { flow, state } = props
  const { refused: t } = useTexts(linkCardTexts)
  const errorText = useErrorText()
  const { counter } = useTexts(assistantTexts)
  const { navigation } = useStores().deps.platform
  const { refusal } = state
  if (state.help !== null && refusal.reason === 'mismatch' && refusal.attemptsLeft > 0)
    return <Assistant flow={flow} state={{ ...state, help: state.help }} />
  if (refusal.reason === 'linked-by-other') return <Taken flow={flow} state={state} />
  const { title, advice } = errorText(errorOfRefusal(refusal))
  const steps = nextSteps(refusal)
  return (
    <LinkPage
      place="summary"
      heading={title}
      lead={advice}
      footer={
        <ButtonStack>
          {steps.map((step, index) => (
            <NextButton key={step} flow={flow} step={step} first={index === 0} />
          ))}
        </ButtonStack>
      }
    >
      {refusal.reason === 'mismatch' && (
        <Notice tone="info" action={{ text: counter, onPress: () => navigation.push(routes.bankPage) }}>
          <Txt>{t.atTheBank}</Txt>
        </Notice>
      )}
      <Facts details={state.details} onChange={(step) => flow.change(step)} />
    </LinkPage>
  )
})

/** One thing that can be done about a refusal; the first one is the one to do. */
const NextButton = observer(function NextButton(props: {
  readonly flow: LinkCardStore
  readonly step: NextStep
  readonly first: boolean
}) {
  const { flow, step, first } = props
  const { refused: t } = useTexts(linkCardTexts)
  const { navigation } = useStores().deps.platform
  const steps: Readonly<Record<NextStep, { readonly text: string; readonly onPress: () => void }>> = {
    'take-advice': { text: t.changeSomething, onPress: () => flow.change('name') },
    'change-something': { text: t.changeSomething, onPress: () => flow.change('name') },
    'prove-it': { text: t.takeOver.prove, onPress: () => flow.takeOver() },
    'check-number': { text: t.checkNumber, onPress: () => flow.change('number') },
    'another-card': { text: t.anotherCard, onPress: () => flow.startOver() },
    'send-again': { text: t.sendAgain, onPress: () => flow.send() },
    'see-my-cards': { text: t.seeCards, onPress: () => navigation.replace(routes.myCards) },
    'come-back-later': { text: t.later, onPress: () => navigation.toTab(routes.home) },
  }
  return (
    <Button kind={first ? 'primary' : 'secondary'} onPress={steps[step].onPress}>
      {steps[step].text}
    </Button>
  )
})
