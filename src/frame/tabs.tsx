import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { badgeText } from '@/components/badge'
import { TabBar, type Tab } from '@/components/tab-bar'
import { frameTexts } from '@/locales/frame'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { useShown } from './use-shown'

/** Where the tab Me stands in app.config.ts. */
const meTab = 2

export type TabKey = 'home' | 'bills' | 'me'

/** The tabs in the person's language: drawn by us on H5, told to Alipay's own bar there. */
export const Tabs = observer(function Tabs({ current }: { readonly current: TabKey }) {
  const { deps, news } = useStores()
  const { navigation, system } = deps.platform
  const { unread } = news
  const shown = useShown()
  const texts = useTexts(frameTexts)
  const { home, bills, me } = texts.tabs
  useEffect(() => system.showTabTexts([home, bills, me]), [system, home, bills, me])
  useEffect(() => {
    // Alipay's own bar takes it only while it is there.
    if (shown) system.showTabBadge(meTab, unread === 0 ? null : badgeText(unread))
  }, [shown, system, unread])

  const tabs: readonly Tab[] = [
    { key: 'home', icon: 'home', text: home },
    { key: 'bills', icon: 'bill', text: bills },
    {
      key: 'me',
      icon: 'me',
      text: me,
      ...(unread === 0
        ? {}
        : { news: { count: unread, label: texts.tabWithNews(me, texts.newNotices(unread, badgeText(unread))) } }),
    },
  ]
  return (
    <TabBar
      label={texts.tabsLabel}
      tabs={tabs}
      current={current}
      onChange={(key) => {
        if (key === 'home' || key === 'bills' || key === 'me') navigation.toTab(routes[key])
      }}
    />
  )
})
