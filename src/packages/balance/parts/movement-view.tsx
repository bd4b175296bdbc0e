import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Button, ButtonStack } from '@/components/button'
import { Icon, type IconName } from '@/components/icon'
import { FactRow, List } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import { Spinner } from '@/components/spinner'
import type { Movement } from '@/contract'
import { wallTime } from '@/domain/time/calendar'
import { formatDateTime } from '@/domain/time/clock-text'
import { Page } from '@/frame/page'
import { useWords } from '@/frame/use-words'
import { balanceTexts } from '@/locales/balance'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

interface MovementProps {
  readonly movement: Movement
}

const marks: Readonly<Record<Movement['status'], IconName>> = { succeeded: 'check', failed: 'close', processing: 'bank' }

/** A movement in full: how it ended, what it cost, and the number by which it is found. */
export const MovementView = observer(function MovementView({ movement }: MovementProps) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(balanceTexts)
  const { amountFen, status, way } = movement
  const toBalance = (kind: 'primary' | 'secondary') => (
    <Button kind={kind} onPress={() => navigation.replace(routes.balance)}>
      {t.toBalance}
    </Button>
  )
  return (
    <Page
      title={t.outcome}
      footer={
        <ButtonStack>
          {status === 'failed' && <Button onPress={() => navigation.replace(routes.move, { way })}>{t.again}</Button>}
          {toBalance(status === 'failed' ? 'secondary' : 'primary')}
        </ButtonStack>
      }
    >
      <Box className="bk-balance__outcome" role="status">
        <Box className={`bk-balance__mark bk-balance__mark--${status}`}>
          <Icon name={marks[status]} size={32} />
        </Box>
        <Txt as="h2" className="bk-balance__title">
          {t.outcomes[way][status]}
        </Txt>
        <Amount amountFen={amountFen} size="huge" quiet={status === 'failed'} />
        <Told movement={movement} />
      </Box>
      <Facts movement={movement} />
    </Page>
  )
})

/** The reason, or until when; and what that means for the person's money. */
const Told = observer(function Told({ movement }: MovementProps) {
  const t = useTexts(balanceTexts)
  const words = useWords()
  const { arrivesBy, failure, status, way } = movement
  if (status === 'succeeded') return null
  const text = status === 'failed' ? t.failures[failure ?? 'card-declined'] : t.onItsWay[way]
  return (
    <>
      <Txt as="p" className="bk-balance__told">
        {text}
      </Txt>
      <Txt as="p" className="bk-balance__told">
        {status === 'failed' ? t.nothingLost[way] : arrivesBy === null ? t.comesRight : t.latest(words.coming(arrivesBy))}
      </Txt>
      {status === 'processing' && (
        <Box className="bk-balance__asking">
          <Spinner />
          <Txt className="bk-balance__quiet">{t.stillAsking}</Txt>
        </Box>
      )}
    </>
  )
})

const Facts = observer(function Facts({ movement }: MovementProps) {
  const t = useTexts(balanceTexts)
  const words = useWords()
  const { amountFen, card, createdAt, feeFen, id, settledAt, way } = movement
  return (
    <List label={t.outcome}>
      <FactRow label={t.cardLabels[way]}>
        <Txt>{words.card(card).short}</Txt>
      </FactRow>
      <FactRow label={t.fee}>
        <Txt>{feeFen === 0 ? t.free : words.money(feeFen)}</Txt>
      </FactRow>
      {feeFen > 0 && (
        <FactRow label={t.leavesBalance}>
          <Txt>{words.money(amountFen + feeFen)}</Txt>
        </FactRow>
      )}
      <FactRow label={t.time}>
        <Txt>{t.timeZone(formatDateTime(wallTime(settledAt ?? createdAt)))}</Txt>
      </FactRow>
      <FactRow label={t.number}>
        <Txt>{id}</Txt>
      </FactRow>
    </List>
  )
})
