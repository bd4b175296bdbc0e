import { observer } from 'mobx-react-lite'

import { List, Row } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import type { Step } from '@/domain/can-i-use/vocabulary'
import { guideTexts } from '@/locales/guide'
import { useStores } from '@/stores/context'
import { type Route, routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** What to do next, numbered; what can be done within the wallet is a tap away. */
export const NextSteps = observer(function NextSteps({ next }: { readonly next: readonly Step[] }) {
  const { session, deps } = useStores()
  const t = useTexts(guideTexts)
  const { navigation } = deps.platform
  const { loggedIn } = session
  const shown = next.filter((step) => !(loggedIn && step === 'sign-up'))
  return (
    <List title={t.next} label={t.next}>
      {shown.map((step, index) => {
        const { title, text } = t.steps[step]
        const route = routeOf(step, loggedIn)
        return (
          <Row
            key={step}
            leading={
              <Box className="bk-guide__number">
                <Txt>{index + 1}</Txt>
              </Box>
            }
            title={title}
            detail={text}
            {...(route === null ? {} : { onPress: () => navigation.push(route) })}
          />
        )
      })}
    </List>
  )
})

/** Where the step is done; null for what is done outside, or comes after signing up. */
function routeOf(step: Step, loggedIn: boolean): Route | null {
  if (step === 'sign-up') return routes.signUp
  return loggedIn && (step === 'link-card' || step === 'try-number') ? routes.linkNumber : null
}
