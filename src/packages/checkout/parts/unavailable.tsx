import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import type { TargetProblem } from '@/domain/checkout/checkout'
import { Page } from '@/frame/page'
import { checkoutTexts } from '@/locales/checkout'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** Why this can't be paid, whether anything was taken, and the next step. */
export const Unavailable = observer(function Unavailable({ problem }: { readonly problem: TargetProblem }) {
  const t = useTexts(checkoutTexts)
  const { navigation } = useStores().deps.platform
  const { title, text } = t.problems[problem]
  const home = (
    <Button kind="secondary" onPress={() => navigation.toTab(routes.home)}>
      {t.backHome}
    </Button>
  )
  return (
    <Page
      title={t.title}
      heading={title}
      footer={
        <ButtonStack>
          <NextStep problem={problem} />
          {home}
        </ButtonStack>
      }
    >
      <EmptyState icon={isPaid(problem) ? 'bill' : 'info'} text={text} />
    </Page>
  )
})

const NextStep = observer(function NextStep({ problem }: { readonly problem: TargetProblem }) {
  const t = useTexts(checkoutTexts)
  const { navigation } = useStores().deps.platform
  if (isPaid(problem)) return <Button onPress={() => navigation.toTab(routes.bills)}>{t.toBills}</Button>
  if (problem === 'charge-closed') return <Button onPress={() => navigation.replace(routes.pay)}>{t.showPayCode}</Button>
  // The form with the code lies below: it asks for today's price.
  if (problem === 'quote-expired') return <Button onPress={() => navigation.back()}>{t.newPrice}</Button>
  return <Button onPress={() => navigation.replace(routes.scan)}>{t.scanAgain}</Button>
})

function isPaid(problem: TargetProblem): boolean {
  return problem === 'order-paid' || problem === 'charge-paid'
}
