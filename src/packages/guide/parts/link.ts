import { useRouter, useShareAppMessage } from '@tarojs/taro'

import { answersInLink, linkParams, type Question, type ReadLink } from '@/domain/can-i-use/questions'
import { guideTexts } from '@/locales/guide'
import { useStores } from '@/stores/context'
import { type Route, routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/**
 * Each question is a screen of its own: Taro's router on H5 finds the screen for the browser's own back and forward by its path
 * alone, and mixes up screens that share one.
 */
export const questionRoutes: Readonly<Record<Question, Route>> = {
  live: routes.canIUse,
  card: routes.canIUseCard,
  phone: routes.canIUsePhone,
  id: routes.canIUseId,
}

/** What the address says. Whatever is known is there, and nowhere else; Alipay's own share button sends it on. */
export function useLink(): ReadLink {
  const { links } = useStores().deps.platform
  const { title } = useTexts(guideTexts)
  const { params } = useRouter()
  const link = answersInLink(params)
  useShareAppMessage(() => ({ title, path: links.page(routes.canIUseAnswer, linkParams(link.answers)) }))
  return link
}
