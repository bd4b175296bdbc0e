import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { TabBar, type Tab } from '@/components/tab-bar'
import { frameTexts } from '@/locales/frame'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

export type TabKey = 'home' | 'bills' | 'me'

/** The tabs in the person's language: drawn by us on H5, told to Alipay's own bar there. */
export const Tabs = observer(function Tabs({ current }: { readonly current: TabKey }) {
  const { navigation, system } = useStores().deps.platform
  const texts = useTexts(frameTexts)
  const { home, bills, me } = texts.tabs
  useEffect(() => system.showTabTexts([home, bills, me]), [system, home, bills, me])

  const tabs: readonly Tab[] = [
    { key: 'home', icon: 'home', text: home },
    { key: 'bills', icon: 'bill', text: bills },
    { key: 'me', icon: 'me', text: me },
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
