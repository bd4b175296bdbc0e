import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { Page } from '@/frame/page'
import { bankPageTexts } from '@/locales/bank-page'
import { linkCardTexts } from '@/locales/link-card'
import { createPosterPress } from '@/platform/poster'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { WithFlow } from '../flow'
import { doubtfulFields } from './doubtful'
import { Paper } from './paper'
import { posterOf, sheetOf, textOf } from './sheet'
import './style.scss'

/** The clerk reads Chinese, whatever the person's own language is. */
const clerks = 'zh-CN'

/** What to show at the bank's counter, and what to take there. */
const BankPage = observer(function BankPage({ flow }: { readonly flow: LinkCardStore }) {
  const { deps, locale, notices } = useStores()
  const t = useTexts(bankPageTexts)
  const own = useTexts(linkCardTexts)
  const [hidden, setHidden] = useState(false)
  const [explained, setExplained] = useState(false)
  const [press] = useState(createPosterPress)
  const [busy, setBusy] = useState(false)
  const { navigation, clipboard } = deps.platform

  const drafts = flow.state.at === 'linked' ? null : flow.state.drafts
  const common = { drafts, doubtful: doubtfulFields(flow.state), hidden }
  const texts = bankPageTexts[clerks].sheet
  const sheet = sheetOf({ ...common, texts, kinds: linkCardTexts[clerks].identity.kinds })
  const translated = sheetOf({ ...common, texts: t.sheet, kinds: own.identity.kinds })
  const say = (text: string) => notices.show({ kind: 'text', text })

  async function offer(): Promise<void> {
    setBusy(true)
    const outcome = await press.offer(posterOf(sheet, texts.first), 'bank')
    setBusy(false)
    if (outcome !== 'cancelled') say(t.outcomes[outcome])
  }

  async function copy(): Promise<void> {
    if (await clipboard.copy(textOf(sheet))) say(t.copied)
  }

  return (
    <Page
      title={t.title}
      footer={
        <ButtonStack>
          <Button busy={busy} onPress={() => void offer()}>
            {t.picture}
          </Button>
        </ButtonStack>
      }
    >
      <Txt as="p" className="bk-bank-page__around">
        {t.lead}
      </Txt>
      <Paper sheet={sheet} lang={clerks} first={texts.first} />
      <Box className="bk-bank-page__around bk-bank-actions">
        {press.print !== null && (
          <Button kind="secondary" size="small" onPress={press.print}>
            {t.print}
          </Button>
        )}
        <Button kind="secondary" size="small" onPress={() => void copy()} icon="copy">
          {t.copy}
        </Button>
        {sheet.facts.length > 0 && (
          <Button kind="secondary" size="small" onPress={() => setHidden(!hidden)}>
            {hidden ? t.showNumbers : t.hideNumbers}
          </Button>
        )}
        {locale.language !== clerks && (
          <Button kind="secondary" size="small" expanded={explained} onPress={() => setExplained(!explained)}>
            {t.meaning}
          </Button>
        )}
      </Box>
      {explained && locale.language !== clerks && <Paper sheet={translated} lang={locale.language} first={t.sheet.first} />}
      {sheet.facts.length === 0 && (
        <Notice tone="info" action={{ text: t.startLinking, onPress: () => navigation.push(routes.linkNumber) }}>
          <Txt>{t.noDetails}</Txt>
        </Notice>
      )}
      <Box className="bk-bank-page__around">
        <List title={t.bring.heading}>
          {(['passport', 'card', 'permit', 'phone'] as const).map((thing) => (
            <Row key={thing} title={t.bring[thing]} />
          ))}
        </List>
      </Box>
    </Page>
  )
})

export default function BankCounterPage() {
  return <WithFlow>{(flow) => <BankPage flow={flow} />}</WithFlow>
}
