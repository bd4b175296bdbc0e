import { observer } from 'mobx-react-lite'

import { Toast } from '@/components/toast'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { commonTexts } from '@/locales/common'
import { formatTexts } from '@/locales/formats'
import { frameTexts } from '@/locales/frame'
import { errorLine } from '@/locales/general-errors'
import { languageNames } from '@/locales/language'
import { useStores } from '@/stores/context'
import type { NoticeMessage } from '@/stores/notices/notices-store'
import { useTexts } from '@/stores/use-texts'

import { useGeneralErrorText } from './use-general-error-text'

/** The newest notice, over the page's foot; the next one follows when it goes. */
export const NoticeHost = observer(function NoticeHost() {
  const { locale, notices } = useStores()
  const texts = useTexts(frameTexts)
  const common = useTexts(commonTexts)
  const cards = useTexts(cardsTexts)
  const formats = useTexts(formatTexts)
  const errorText = useGeneralErrorText()
  const notice = notices.list[notices.list.length - 1]
  if (notice === undefined) return <Toast text={null} />

  const { action } = notice
  return (
    <Toast
      text={words(notice.message)}
      action={
        action === null
          ? { text: common.close, onPress: () => notices.close(notice.id) }
          : {
              text: action.label,
              onPress: () => {
                notices.dismiss(notice.id)
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
        return errorLine(formats, errorText(message.error))
      case 'card-taken-over':
        return texts.cardTakenOver(cardName(message.card, locale.language, cards).short)
      case 'verification':
        return message.verified ? texts.verified : texts.verificationAnswered
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
