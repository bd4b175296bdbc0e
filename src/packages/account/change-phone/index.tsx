import { observer } from 'mobx-react-lite'
import { useCallback, useEffect } from 'react'

import { Notice } from '@/components/notice'
import { formatPhone, parsePhone } from '@/domain/phone/phone-number'
import { accountTexts } from '@/locales/account'
import { CodeFlowStore } from '@/stores/account/code-flow-store'
import { useFlow, useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { CodeFlowPage } from '../parts/code-flow-page'

/** Moves the account to a new phone: a code to the new one, and the login password. */
const ChangePhonePage = observer(function ChangePhonePage() {
  const { deps, notices, session } = useStores()
  const { navigation } = deps.platform
  const { changePhone: t, password } = useTexts(accountTexts)
  const flow = useFlow((stores) => new CodeFlowStore(stores, 'change-phone'))
  const phone = session.account?.phone ?? null
  useEffect(() => {
    // Opened anew after a restart, nothing has asked for it yet.
    if (phone === null) void session.loadAccount()
  }, [session, phone])
  const onDone = useCallback(() => {
    notices.show({ kind: 'text', text: t.done(spelledOut(session.account?.phone ?? '')) })
    navigation.back()
  }, [notices, navigation, session, t])
  return (
    <CodeFlowPage
      flow={flow}
      audience="account"
      words={{
        ...t,
        phoneLead: phone === null ? '' : t.phoneLead(spelledOut(phone)),
        password: { heading: t.passwordHeading, lead: t.passwordLead, save: t.save, label: password.currentLabel },
      }}
      onDone={onDone}
      belowPhone={<Notice tone="info">{t.note}</Notice>}
    />
  )
})

function spelledOut(phone: string): string {
  const parsed = parsePhone(phone)
  return parsed.ok ? formatPhone(parsed.value) : phone
}

export default ChangePhonePage
