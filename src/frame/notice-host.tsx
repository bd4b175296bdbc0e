import { observer } from 'mobx-react-lite'

import { badgeText } from '@/components/badge'
import { Toast } from '@/components/toast'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { commonTexts } from '@/locales/common'
import { formatTexts } from '@/locales/formats'
import { frameTexts } from '@/locales/frame'
import { errorLine } from '@/locales/general-errors'
import { languageNames } from '@/locales/language'
import { useStores } from '@/stores/context'
import type { NoticeAction, NoticeMessage } from '@/stores/notices/notices-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { useGeneralErrorText } from './use-general-error-text'

/** The newest notice, over the page's foot; the next one follows when it goes. */
export const NoticeHost = observer(function NoticeHost() {
  const { deps, locale, notices } = useStores()
  const texts = useTexts(frameTexts)
  const common = useTexts(commonTexts)
  const cards = useTexts(cardsTexts)
  const formats = useTexts(formatTexts)
  const errorText = useGeneralErrorText()
  const notice = notices.list[notices.list.length - 1]
  if (notice === undefined) return <Toast text={null} />

  const action = notice.action ?? wayOn(notice.message)
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

  /** Where a message that a store gave leads by itself. */
  function wayOn(message: NoticeMessage): NoticeAction | null {
    if (message.kind === 'risk-check' && !message.isPassed)
      return { label: texts.riskCheck.action, run: () => deps.platform.navigation.push(routes.riskCheck) }
    if (message.kind !== 'news') return null
    return { label: texts.seeNotices, run: () => deps.platform.navigation.push(routes.notices) }
  }

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
      case 'risk-check':
        return message.isPassed ? texts.riskCheck.passed : texts.riskCheck.title
      case 'news':
        return texts.newNotices(message.count, badgeText(message.count))
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
