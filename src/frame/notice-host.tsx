import { observer } from 'mobx-react-lite'

import { Toast } from '@/components/toast'
import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { languageNames } from '@/locales/language'
import { useStores } from '@/stores/context'
import type { NoticeMessage } from '@/stores/notices/notices-store'
import { useTexts } from '@/stores/use-texts'

import { useErrorLine } from './use-error-text'

/** The newest notice, over the page's foot; the next one follows when it goes. */
export const NoticeHost = observer(function NoticeHost() {
  const { notices } = useStores()
  const texts = useTexts(frameTexts)
  const common = useTexts(commonTexts)
  const errorLine = useErrorLine()
  const notice = notices.list[notices.list.length - 1]
  if (notice === undefined) return <Toast text={null} />

  const { action } = notice
  const dismiss = () => notices.dismiss(notice.id)
  return (
    <Toast
      text={words(notice.message)}
      action={
        action === null
          ? { text: common.close, onPress: dismiss }
          : {
              text: action.label,
              onPress: () => {
                dismiss()
                action.run()
              },
            }
      }
    />
  )

  function words(message: NoticeMessage): string {
    switch (message.kind) {
      case 'text':
        return message.text
      case 'error':
        return errorLine(message.error)
      case 'storage-full':
        return texts.storageFull
      case 'storage-unavailable':
        return texts.storageUnavailable
      case 'storage-corrupt':
        return texts.storageCorrupt
      case 'language-unreachable':
        return texts.languageUnreachable(languageNames[message.language])
    }
  }
})
