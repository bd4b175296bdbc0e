import { observer } from 'mobx-react-lite'

import { Toast } from '@/components/toast'
import { commonTexts } from '@/locales/common'
import { shellTexts } from '@/locales/shell'
import { useStores } from '@/stores/context'
import type { NoticeMessage } from '@/stores/notices/notices-store'
import { useErrorText, useTexts } from '@/stores/use-texts'

/** The newest short message over the page, with its action (Undo), or a way to put it away. */
export const Notices = observer(function Notices() {
  const { notices } = useStores()
  const common = useTexts(commonTexts)
  const say = useNoticeText()
  const newest = notices.list[notices.list.length - 1]
  if (newest === undefined) return <Toast text={null} />
  const { action } = newest
  const close = { text: common.close, onPress: () => notices.dismiss(newest.id) }
  const act = action === null ? close : { text: action.label, onPress: () => (notices.dismiss(newest.id), action.run()) }
  return <Toast key={newest.id} text={say(newest.message)} action={act} />
})

function useNoticeText(): (message: NoticeMessage) => string {
  const texts = useTexts(shellTexts).notices
  const sayError = useErrorText()
  return (message) => {
    switch (message.kind) {
      case 'text':
        return message.text
      case 'error':
        return `${sayError(message.error).title}. ${sayError(message.error).advice}`
      case 'storage-full':
        return texts.storageFull
      case 'storage-unavailable':
        return texts.storageUnavailable
      case 'storage-corrupt':
        return texts.storageCorrupt
    }
  }
}
