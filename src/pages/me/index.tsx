import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { badgeText } from '@/components/badge'
import { List, Row } from '@/components/list'
import { Skeleton } from '@/components/skeleton'
import { spaceE164 } from '@/domain/phone/e164'
import { LoadFailure } from '@/frame/load-failure'
import { Page } from '@/frame/page'
import { SandboxLink } from '@/frame/sandbox-link'
import { useShown } from '@/frame/use-shown'
import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { meTexts } from '@/locales/me'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** The tab Me: who is logged in, and the ways to the account and the settings. */
const MePage = observer(function MePage() {
  const { news, session, deps } = useStores()
  const { navigation } = deps.platform
  const t = useTexts(meTexts)
  const { newNotices, notices } = useTexts(frameTexts)
  const { unread } = news
  const { canIUse, loading } = useTexts(commonTexts)
  const { account, accountError, loggedIn } = session
  const shown = useShown()
  useEffect(() => {
    if (shown && loggedIn && session.account === null) void session.loadAccount()
  }, [session, shown, loggedIn])
  return (
    <Page title={t.title} tab="me">
      <LoadFailure error={accountError} onRetry={() => void session.loadAccount()} />
      {account === null && accountError === null && <Skeleton shape="rows" count={1} label={loading} />}
      {account !== null && (
        <List label={t.loggedInAs}>
          <Row icon="me" kind="fact" title={t.loggedInAs} detail={spaceE164(account.phone)} />
        </List>
      )}
      <List label={t.title}>
        <Row
          icon="bell"
          title={notices}
          {...(unread === 0 ? {} : { value: newNotices(unread, badgeText(unread)) })}
          onPress={() => navigation.push(routes.notices)}
        />
        <Row icon="card" title={t.myAccount} detail={t.myAccountDetail} onPress={() => navigation.push(routes.myAccount)} />
        <Row icon="settings" title={t.settings} detail={t.settingsDetail} onPress={() => navigation.push(routes.settings)} />
        <Row icon="info" title={canIUse} onPress={() => navigation.push(routes.canIUse)} />
      </List>
      <SandboxLink to="home" />
    </Page>
  )
})

export default MePage
