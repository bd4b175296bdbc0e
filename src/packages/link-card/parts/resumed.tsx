import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** What is left from before: an attempt that was cut short, and answers that are filled in again. */
export const Resumed = observer(function Resumed({ flow }: { readonly flow: LinkCardStore }) {
  const t = useTexts(linkCardTexts)
  return (
    <>
      <Unfinished flow={flow} />
      {flow.resumed !== null && (
        <Notice tone="info" action={{ text: t.startOver, onPress: () => flow.startOver() }}>
          <Txt>{t.resumed[flow.resumed]}</Txt>
        </Notice>
      )}
    </>
  )
})

const Unfinished = observer(function Unfinished({ flow }: { readonly flow: LinkCardStore }) {
  const { navigation } = useStores().deps.platform
  const { unfinished: t } = useTexts(linkCardTexts)
  const unfinished = flow.state.at === 'editing' ? flow.state.unfinished : null
  switch (unfinished?.status) {
    case undefined:
      return null
    case 'asking':
      return (
        <Notice tone="info" live>
          <Txt>{t.asking}</Txt>
        </Notice>
      )
    case 'code-sent':
      return (
        <Notice tone="info" live action={{ text: t.enterCode, onPress: () => flow.continueWithCode() }}>
          <Txt>{t.codeSent(unfinished.sent.maskedPhone)}</Txt>
        </Notice>
      )
    case 'linked':
      return (
        <Notice tone="ok" live action={{ text: t.seeCards, onPress: () => navigation.replace(routes.myCards) }}>
          <Txt>{t.linked}</Txt>
        </Notice>
      )
    case 'refused':
      return (
        <Notice tone="warn" live>
          <Txt>{t.refused}</Txt>
        </Notice>
      )
  }
})
