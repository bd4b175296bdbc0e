import { observer } from 'mobx-react-lite'
import { useCallback } from 'react'

import { accountTexts } from '@/locales/account'
import { CodeFlowStore } from '@/stores/account/code-flow-store'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { CodeFlowPage } from '../parts/code-flow-page'

/** A forgotten login password: a code to the account's phone, and a new one. */
const ResetLoginPasswordPage = observer(function ResetLoginPasswordPage() {
  const { deps, notices } = useStores()
  const { navigation } = deps.platform
  const { reset: t, logIn, password } = useTexts(accountTexts)
  const flow = useFlow((stores) => {
    const made = new CodeFlowStore(stores, 'reset-login-password')
    // Who is logged in has told the phone already.
    if (stores.session.account !== null) made.phone.type(stores.session.account.phone)
    return made
  })
  const onDone = useCallback(() => {
    notices.show({ kind: 'text', text: t.done })
    navigation.toTab(routes.home)
  }, [notices, navigation, t])
  return (
    <CodeFlowPage
      flow={flow}
      audience="everybody"
      words={{ ...t, password: { heading: t.passwordHeading, lead: t.passwordLead, save: t.save, label: password.newLabel } }}
      onDone={onDone}
      wayOn={(error) =>
        error.code === 'account.unknown' ? { text: logIn.signUp, onPress: () => navigation.replace(routes.signUp) } : undefined
      }
    />
  )
})

export default ResetLoginPasswordPage
