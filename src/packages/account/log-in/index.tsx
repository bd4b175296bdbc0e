import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { accountTexts } from '@/locales/account'
import { awaitsCode } from '@/stores/account/awaited-code'
import { CodeFlowStore } from '@/stores/account/code-flow-store'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { CodeFlowPage } from '../parts/code-flow-page'
import { PasswordLogIn } from './password-log-in'

/** Logging in, by password or by an SMS code. */
const LogInPage = observer(function LogInPage() {
  const { session, deps } = useStores()
  // Reloaded while a code is on its way, the person is at its boxes again.
  const [byCode, setByCode] = useState(() => awaitsCode(deps.platform, 'log-in'))
  const { loggedIn } = session
  const { navigation } = deps.platform
  useEffect(() => {
    if (loggedIn) navigation.toTab(routes.home)
  }, [loggedIn, navigation])
  return byCode ? <CodeLogIn onByPassword={() => setByCode(false)} /> : <PasswordLogIn onByCode={() => setByCode(true)} />
})

const CodeLogIn = observer(function CodeLogIn({ onByPassword }: { readonly onByPassword: () => void }) {
  const { navigation } = useStores().deps.platform
  const { logIn: t } = useTexts(accountTexts)
  const flow = useFlow((stores) => new CodeFlowStore(stores, 'log-in'))
  // Being logged in, not the flow's end, leads on: see LogInPage.
  const onDone = useCallback(() => undefined, [])
  return (
    <CodeFlowPage
      flow={flow}
      audience="everybody"
      words={{
        title: t.title,
        phoneHeading: t.heading,
        phoneLead: t.codeLead,
        codeHeading: t.codeHeading,
        sendCode: t.sendCode,
      }}
      onDone={onDone}
      wayOn={(error) =>
        error.code === 'account.unknown' ? { text: t.signUp, onPress: () => navigation.replace(routes.signUp) } : undefined
      }
      belowPhone={
        <Button kind="secondary" size="small" onPress={onByPassword}>
          {t.byPassword}
        </Button>
      }
    />
  )
})

export default LogInPage
