import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { type Answers, linkParams } from '@/domain/can-i-use/questions'
import { guideTexts } from '@/locales/guide'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** A link that opens this very answer. Where nothing can be copied, the link itself, to be copied by hand. */
export const Share = observer(function Share({ answers }: { readonly answers: Answers }) {
  const { deps, notices } = useStores()
  const t = useTexts(guideTexts)
  const { clipboard, links } = deps.platform
  const [refused, setRefused] = useState(false)
  const link = links.to(routes.canIUseAnswer, linkParams(answers))

  async function copy(): Promise<void> {
    const copied = await clipboard.copy(link)
    setRefused(!copied)
    if (copied) notices.show({ kind: 'text', text: t.copied })
  }

  return (
    <Surface>
      <Txt as="p" className="bk-guide__quiet">
        {t.shareNote}
      </Txt>
      {refused && (
        <Notice tone="warn" title={t.notCopied} live>
          <Txt>{link}</Txt>
        </Notice>
      )}
      <Button kind="soft" size="small" icon="copy" onPress={() => void copy()}>
        {t.share}
      </Button>
    </Surface>
  )
})
