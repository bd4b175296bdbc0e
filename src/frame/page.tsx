import { observer } from 'mobx-react-lite'
import { useEffect, type ReactNode } from 'react'

import { OfflineStrip } from '@/components/offline-strip'
import { Screen, type ScreenProps } from '@/components/screen'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { NoticeHost } from './notice-host'
import { Tabs, type TabKey } from './tabs'
import { useShown } from './use-shown'

interface PageProps extends Omit<ScreenProps, 'back' | 'strip' | 'tabBar' | 'toast'> {
  /** The tab that this page is; a page that is none has a way back instead. */
  readonly tab?: TabKey
  /** What the way back does; the screen before where nothing is said, and no way back with null. */
  readonly onBack?: (() => void) | null
  /** Whose screen this is: `account` screens send who is not logged in to the welcome screen. */
  readonly audience?: 'account' | 'everybody'
  /** Shown where the offline strip would be, when there is a connection. */
  readonly strip?: ReactNode
}

/**
 * The frame of every page, with what all of them share: the title in the person's language, the way back, the tabs, the
 * offline strip, the notices, and the guard that keeps account screens for who is logged in.
 */
export const Page = observer(function Page({ tab, onBack, audience = 'account', strip, children, ...screen }: PageProps) {
  const stores = useStores()
  const common = useTexts(commonTexts)
  const { navigation, system } = stores.deps.platform
  const shown = useShown()
  const allowed = audience === 'everybody' || stores.session.loggedIn

  const { starting } = stores.locale
  useEffect(() => {
    if (shown && !starting) system.setTitle(screen.title)
  }, [shown, starting, system, screen.title])
  useEffect(() => {
    if (shown && !starting && !allowed) navigation.restartAt(routes.welcome)
  }, [shown, starting, allowed, navigation])

  if (starting) return <Screen title="Bangka" />

  const back =
    tab === undefined && onBack !== null ? { label: common.back, onBack: onBack ?? (() => navigation.back()) } : undefined
  return (
    <Screen
      {...screen}
      {...(back === undefined ? {} : { back })}
      strip={stores.connectivity.online ? strip : <OfflineStrip text={common.offline} />}
      toast={shown && <NoticeHost />}
      tabBar={tab !== undefined && <Tabs current={tab} />}
    >
      {allowed && children}
    </Screen>
  )
})
