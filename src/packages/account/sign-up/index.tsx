import { observer } from 'mobx-react-lite'
import { useCallback } from 'react'

import { accountTexts } from '@/locales/account'
import { CodeFlowStore } from '@/stores/account/code-flow-store'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { CodeFlowPage } from '../parts/code-flow-page'

/** A new account: phone, code, password, and logged in. */
const SignUpPage = observer(function SignUpPage() {
  const { deps, notices } = useStores()
  const { navigation } = deps.platform
  const { signUp: t, password } = useTexts(accountTexts)
  const flow = useFlow((stores) => new CodeFlowStore(stores, 'sign-up'))
  const onDone = useCallback(() => {
    notices.show({ kind: 'text', text: t.welcome })
    navigation.toTab(routes.home)
  }, [notices, navigation, t])
  return (
    <CodeFlowPage
      flow={flow}
      audience="everybody"
      words={{ ...t, password: { heading: t.passwordHeading, lead: t.passwordLead, save: t.create, label: password.label } }}
      onDone={onDone}
      wayOn={(error) =>
        error.code === 'phone.taken' ? { text: t.logInInstead, onPress: () => navigation.replace(routes.logIn) } : undefined
      }
    />
  )
})

export default SignUpPage
