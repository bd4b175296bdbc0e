import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { TabBar } from '@/components/tab-bar'
import { shellTexts } from '@/locales/shell'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

export type TabName = 'home' | 'bills' | 'me'

/** The tab bar where the app draws it itself (H5). */
export const Tabs = observer(function Tabs({ current }: { readonly current: TabName }) {
  const { deps } = useStores()
  const { tabs } = useTexts(shellTexts)
  const { navigation } = deps.platform
  return (
    <TabBar
      label={tabs.label}
      current={current}
      tabs={[
        { key: 'home', text: tabs.home, icon: 'home' },
        { key: 'bills', text: tabs.bills, icon: 'bill' },
        { key: 'me', text: tabs.me, icon: 'me' },
      ]}
      onChange={(key) => navigation.toTab(key === 'home' ? routes.home : key === 'bills' ? routes.bills : routes.me)}
    />
  )
})

/** Gives the platform's own tab bar the person's language whenever a tab is shown. */
export function useTabTexts(tab: TabName | undefined): void {
  const { locale } = useStores()
  const { home, bills, me } = useTexts(shellTexts).tabs
  useDidShow(() => {
    if (tab !== undefined) locale.showTabTexts([home, bills, me])
  })
  useEffect(() => {
    if (tab !== undefined) locale.showTabTexts([home, bills, me])
  }, [locale, tab, home, bills, me])
}
