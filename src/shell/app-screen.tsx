import { useDidHide, useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect, useRef } from 'react'

import { OfflineStrip } from '@/components/offline-strip'
import { Screen, type ScreenProps } from '@/components/screen'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Notices } from './notices'
import { type TabName, Tabs, useTabTexts } from './tabs'

export interface AppScreenProps extends Omit<ScreenProps, 'back' | 'strip' | 'tabBar'> {
  /** `usual` goes back to the screen before; a function goes where it says. Absent on the tabs and at the very beginning. */
  readonly back?: 'usual' | (() => void)
  /** The tab that this screen is. */
  readonly tab?: TabName
  /** `needed` (the default): who is not logged in is led to the welcome screen and sees nothing of this one. */
  readonly session?: 'needed' | 'not-needed'
  /** What belongs over the screen: an open sheet. */
  readonly over?: ReactNode
}

/** The frame of every page, connected to the stores: title, tabs, the strip when offline, short messages, and the way in for strangers. */
export const AppScreen = observer(function AppScreen({ back, tab, session = 'needed', over, ...screen }: AppScreenProps) {
  const stores = useStores()
  const { connectivity, deps } = stores
  const { navigation } = deps.platform
  const common = useTexts(commonTexts)
  const allowed = session === 'not-needed' || stores.session.loggedIn
  useShownTitle(screen.title)
  useTabTexts(tab)
  useDidShow(() => {
    if (session === 'needed' && !stores.session.loggedIn) navigation.restartAt(routes.welcome)
  })
  if (!allowed) return null
  const onBack = back === 'usual' ? () => navigation.back() : back
  return (
    <>
      <Screen
        {...screen}
        strip={connectivity.online ? undefined : <OfflineStrip text={common.offline} />}
        tabBar={tab === undefined ? undefined : <Tabs current={tab} />}
        {...(onBack === undefined ? {} : { back: { label: common.back, onBack } })}
      />
      {over}
      <Notices />
    </>
  )
})

/** Keeps the title of the bar, or of the browser's tab, that of the screen which is seen: screens below it stay mounted. */
function useShownTitle(title: string): void {
  const { locale } = useStores()
  const isShown = useRef(true)
  useDidShow(() => {
    isShown.current = true
    locale.showTitle(title)
  })
  useDidHide(() => {
    isShown.current = false
  })
  useEffect(() => {
    if (isShown.current) locale.showTitle(title)
  }, [locale, title])
}
