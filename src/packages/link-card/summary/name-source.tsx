import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { findingsOf } from '@/domain/link-card/findings'
import { alreadyRefused } from '@/domain/link-card/sending'
import type { LinkStateAt } from '@/domain/link-card/states'
import { assistantTexts } from '@/locales/assistant'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import './assistant.scss'

/** The assistant's offer on the summary: sending exactly what was typed stays the first thing to do. */
export const NameSource = observer(function NameSource(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'reviewing'>
}) {
  const { flow, state } = props
  const { source: t } = useTexts(assistantTexts)
  const { refused, nameFrom } = findingsOf(state.findings, state.details)
  if (state.attempts?.left === 0) return null
  if (alreadyRefused(state)) {
    return (
      <Notice tone="warn" action={{ text: t.whatNext, onPress: () => flow.getHelp() }}>
        <Txt>{t.again}</Txt>
      </Notice>
    )
  }
  if (refused.length > 0) return null
  if (nameFrom === 'bank') {
    return (
      <Notice tone="ok" live>
        <Txt>{t.copied}</Txt>
      </Notice>
    )
  }
  if (nameFrom === 'passport') {
    return (
      <Button kind="secondary" size="small" onPress={() => flow.getHelp()}>
        {t.help}
      </Button>
    )
  }
  return (
    <Surface title={t.title}>
      <Txt as="p" className="bk-assistant__text">
        {t.text}
      </Txt>
      <Box className="bk-assistant__answers">
        <Button kind="soft" size="small" onPress={() => flow.nameFrom('bank')}>
          {t.bank}
        </Button>
        <Button kind="soft" size="small" onPress={() => flow.nameFrom('passport')}>
          {t.passport}
        </Button>
      </Box>
    </Surface>
  )
})
