import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { ErrorSummary } from '@/components/error-summary'
import { progressOf } from '@/domain/link-card/machine'
import type { FieldStep, Place } from '@/domain/link-card/steps'
import { Page } from '@/frame/page'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { Resumed } from './resumed'

/** How many screens the bar above them counts. */
const allSteps = 6

/** The frame of every screen of linking. */
export const LinkPage = observer(function LinkPage(props: {
  readonly place: Place
  readonly heading: string
  readonly lead?: ReactNode
  readonly footer?: ReactNode
  readonly children?: ReactNode
}) {
  const { place, ...page } = props
  const t = useTexts(linkCardTexts)
  const common = useTexts(commonTexts)
  const step = progressOf(place)
  return <Page title={t.title} steps={{ step, of: allSteps, text: common.step(step, allSteps) }} {...page} />
})

/** What is wrong in a field, and where it is. */
export interface FieldError {
  readonly fieldId: string
  readonly text: string
}

/** A screen on which something is typed: what is wrong above the fields, and "Next" at the thumb. */
export const StepPage = observer(function StepPage(props: {
  readonly flow: LinkCardStore
  readonly step: FieldStep
  readonly heading: string
  readonly lead?: ReactNode
  readonly errors: readonly (FieldError | null)[]
  readonly children: ReactNode
}) {
  const { flow, step, errors, children, ...page } = props
  const common = useTexts(commonTexts)
  const found = errors.filter((error) => error !== null)
  return (
    <LinkPage
      {...page}
      place={step}
      footer={
        <ButtonStack>
          <Button onPress={() => flow.next(step)}>{common.next}</Button>
        </ButtonStack>
      }
    >
      {flow.refusals > 0 && found.length > 0 && (
        <ErrorSummary key={flow.refusals} title={common.fixBelow(found.length)} errors={found} />
      )}
      <Resumed flow={flow} />
      {children}
    </LinkPage>
  )
})
