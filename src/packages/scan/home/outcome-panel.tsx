import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Icon, type IconName } from '@/components/icon'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import { useErrorText } from '@/frame/use-error-text'
import { commonTexts } from '@/locales/common'
import { scanTexts } from '@/locales/scan'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import type { ScanFlow, ScanOutcome } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

interface OutcomePanelProps {
  readonly flow: ScanFlow
  readonly outcome: ScanOutcome
}

/** What a code turned out to be, and what the person can do now. */
export const OutcomePanel = observer(function OutcomePanel({ flow, outcome }: OutcomePanelProps) {
  const t = useTexts(scanTexts)
  const common = useTexts(commonTexts)
  const errorText = useErrorText()
  const { navigation } = useStores().deps.platform
  const again = (
    <Button kind="secondary" onPress={() => flow.dismiss()}>
      {t.again}
    </Button>
  )
  const showPayCode = <Button onPress={() => navigation.replace(routes.pay)}>{t.showPayCode}</Button>

  switch (outcome.at) {
    case 'resolving':
      return <Skeleton shape="rows" count={2} label={t.resolving} />
    case 'friend':
      return <Told icon="me" title={t.friendTitle(outcome.maskedName)} text={t.friendText} actions={again} />
    case 'unread': {
      const { title, text } = t.pictureProblems[outcome.failure]
      const openSettings = <Button onPress={() => void flow.openSettings()}>{t.openSettings}</Button>
      const leads = outcome.failure === 'denied' && flow.wayToSettings === 'opened'
      return <Told icon="picture" title={title} text={text} actions={leads ? [openSettings, again] : again} />
    }
    case 'refused': {
      const { title, advice } = errorText(outcome.error)
      const tryAgain = <Button onPress={() => flow.take(outcome.text)}>{common.tryAgain}</Button>
      const passes = outcome.error.code === 'network.offline' || outcome.error.code === 'network.lost-answer'
      return <Told icon="warn" title={title} text={advice} actions={passes ? [tryAgain, again] : again} />
    }
    case 'decided':
      break
  }

  const { decision } = outcome
  switch (decision.kind) {
    case 'foreign': {
      const { title, text } = t.foreign[decision.code]
      return <Told icon="info" title={title} text={text} actions={decision.code === 'empty' ? again : [showPayCode, again]} />
    }
    case 'card-number':
      return (
        <Told
          icon="card"
          title={decision.sure ? t.cardTitle : t.cardMaybeTitle}
          text={decision.sure ? t.cardText : t.cardMaybeText}
          actions={[<Button onPress={() => navigation.replace(routes.linkNumber)}>{t.linkCard}</Button>, again]}
        />
      )
    case 'link':
      return <Address flow={flow} decision={decision} again={again} />
  }
})

type Link = Extract<Extract<ScanOutcome, { at: 'decided' }>['decision'], { kind: 'link' }>

/** A web address, with the host that would really be asked. It can be copied; it is never opened. */
const Address = observer(function Address({
  flow,
  decision,
  again,
}: {
  readonly flow: ScanFlow
  readonly decision: Link
  readonly again: ReactNode
}) {
  const { notices } = useStores()
  const t = useTexts(scanTexts)
  const { host, scheme, doubtful, text } = decision
  async function copy(): Promise<void> {
    const copied = await flow.copy(text)
    notices.show({ kind: 'text', text: copied ? t.copied : t.notCopied })
  }
  return (
    <Told
      icon={doubtful ? 'warn' : 'info'}
      title={doubtful ? t.linkDoubtfulTitle : t.linkTitle}
      text={host === null ? t.linkNoHost(scheme) : doubtful ? t.linkDoubtfulText : t.linkText}
      actions={[
        <Button kind="soft" icon="copy" onPress={() => void copy()}>
          {t.copyAddress}
        </Button>,
        again,
      ]}
    >
      {host !== null && (
        <Box className="bk-scan__address">
          <Txt as="p" className="bk-scan__address-label">
            {t.leadsTo}
          </Txt>
          <Txt as="p" className="bk-scan__host">
            {host}
          </Txt>
        </Box>
      )}
    </Told>
  )
})

interface ToldProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly actions: ReactNode | readonly ReactNode[]
  readonly children?: ReactNode
}

/** One finding in words: what it is, what it means, what to do. */
function Told({ icon, title, text, actions, children }: ToldProps) {
  const list = Array.isArray(actions) ? actions : [actions]
  return (
    <Box role="status">
      <Surface centered>
        <Box className="bk-scan__told-icon">
          <Icon name={icon} size={32} />
        </Box>
        <Txt as="h2" className="bk-scan__told-title">
          {title}
        </Txt>
        <Txt as="p" className="bk-scan__lead">
          {text}
        </Txt>
        {children}
        <Box className="bk-scan__told-actions">
          <ButtonStack>
            {list.map((action: ReactNode, index) => (
              <Box key={index}>{action}</Box>
            ))}
          </ButtonStack>
        </Box>
      </Surface>
    </Box>
  )
}
