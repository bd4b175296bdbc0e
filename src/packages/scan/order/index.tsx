import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Page } from '@/frame/page'
import { useErrorText } from '@/frame/use-error-text'
import { useShown } from '@/frame/use-shown'
import { codeOrderTexts } from '@/locales/code-order'
import { useSharedFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { type CodeOrderFlow, codeOrderFlow } from '@/stores/scan/code-order-flow'
import { useTexts } from '@/stores/use-texts'

import { Changed } from './changed'
import { CodeOrderForm } from './form'
import './index.scss'

/** What a bank's payment code asks for before it can be paid: amount, tip, and more. Then the checkout comes on top. */
export default observer(function CodeOrderPage() {
  const stores = useStores()
  const flow = useSharedFlow(codeOrderFlow)
  const shown = useShown()
  useEffect(() => {
    if (shown) flow.returned()
  }, [shown, flow])
  useEffect(() => () => stores.flows.drop(codeOrderFlow), [stores])

  const { state, offer } = flow
  switch (state.at) {
    case 'asking':
    case 'opening':
    case 'opened':
    case 'over':
      return offer === null ? <Gone /> : <CodeOrderForm flow={flow} offer={offer} busy={state.at === 'opening'} />
    case 'changed':
      return <Changed flow={flow} beforeFen={state.beforeFen} order={state.order} />
    case 'refused':
      return <Refused flow={flow} error={state.refusal} />
    case 'closed':
      return <Gone />
  }
})

/** After a restart: the code is not kept. */
const Gone = observer(function Gone() {
  const t = useTexts(codeOrderTexts)
  const { navigation } = useStores().deps.platform
  return (
    <Page
      title={t.title}
      heading={t.goneTitle}
      footer={<Button onPress={() => navigation.replace(routes.scan)}>{t.scan}</Button>}
    >
      <EmptyState icon="scan" text={t.goneText} />
    </Page>
  )
})

type Refusal = Extract<CodeOrderFlow['state'], { at: 'refused' }>['refusal']

/** What the person can put right in the form itself. */
const curable: readonly Refusal['code'][] = ['amount.too-large', 'amount.invalid', 'tip.too-large', 'code.answer-missing']

const Refused = observer(function Refused({ flow, error }: { readonly flow: CodeOrderFlow; readonly error: Refusal }) {
  const t = useTexts(codeOrderTexts)
  const errorText = useErrorText()
  const { navigation } = useStores().deps.platform
  const { title, advice } = errorText(error)
  return (
    <Page
      title={t.title}
      heading={title}
      footer={
        <ButtonStack>
          {curable.indexOf(error.code) >= 0 ? (
            <Button onPress={() => flow.act('back')}>{t.change}</Button>
          ) : (
            <Button onPress={() => navigation.replace(routes.scan)}>{t.scan}</Button>
          )}
          <Button kind="secondary" onPress={() => navigation.toTab(routes.home)}>
            {t.home}
          </Button>
        </ButtonStack>
      }
    >
      <EmptyState icon="warn" text={advice} />
    </Page>
  )
})
