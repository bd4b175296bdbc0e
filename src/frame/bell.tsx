import { observer } from 'mobx-react-lite'

import { Badged, badgeText } from '@/components/badge'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/primitives'
import { frameTexts } from '@/locales/frame'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** The way to the notices, with how many are unread. */
export const Bell = observer(function Bell() {
  const { deps, news } = useStores()
  const t = useTexts(frameTexts)
  const { unread } = news
  return (
    <Pressable
      className="bk-screen__back"
      label={unread === 0 ? t.notices : t.newNotices(unread, badgeText(unread))}
      onPress={() => deps.platform.navigation.push(routes.notices)}
    >
      <Badged count={unread}>
        <Icon name="bell" />
      </Badged>
    </Pressable>
  )
})
