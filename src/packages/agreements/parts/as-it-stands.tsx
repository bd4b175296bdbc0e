import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { FactRow, List } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import type { Agreement, Payment } from '@/contract'
import { BillRow } from '@/frame/bill-row'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useWords } from '@/frame/use-words'
import { agreementsTexts } from '@/locales/agreements'
import type { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useTexts } from '@/stores/use-texts'

import { EndSheet } from './end-sheet'
import { Terms } from './terms'

interface AsItStandsProps {
  readonly flow: AgreementFlow
  readonly agreement: Agreement
}

/** What was agreed to, what it has taken, and the way to change or end it. */
export const AsItStands = observer(function AsItStands({
  agreement,
  charges,
  flow,
}: AsItStandsProps & { readonly charges: readonly Payment[] }) {
  const t = useTexts(agreementsTexts)
  const words = useWords()
  const name = words.payee(agreement.payee)
  const isSigned = agreement.state === 'signed'
  return (
    <Page
      title={t.titleOfOne}
      heading={name}
      {...(isSigned
        ? {
            footer: (
              <ButtonStack>
                <Button onPress={() => flow.edit()}>{t.change}</Button>
                <Button kind="secondary" onPress={() => flow.open('end')}>
                  {t.end}
                </Button>
              </ButtonStack>
            ),
          }
        : {})}
    >
      <Standing flow={flow} agreement={agreement} name={name} />
      {flow.sheet === null && <Failure error={flow.error} />}
      {agreement.signedAt !== null && <Taken flow={flow} agreement={agreement} />}
      <Terms agreement={agreement} />
      {agreement.signedAt !== null &&
        (charges.length === 0 ? (
          <EmptyState icon="bill" text={t.noCharges} />
        ) : (
          <List title={t.charges}>
            {charges.map((payment) => (
              <BillRow key={payment.id} bill={{ kind: 'payment', ...payment }} time="day" />
            ))}
          </List>
        ))}
      {flow.sheet === 'end' && <EndSheet flow={flow} name={name} />}
    </Page>
  )
})

const Standing = observer(function Standing({ agreement, flow, name }: AsItStandsProps & { readonly name: string }) {
  const t = useTexts(agreementsTexts)
  const words = useWords()
  const { endedAt, endedBy, signedAt, state } = agreement
  if (state === 'ended')
    return (
      <Notice
        tone={flow.done === 'ended' ? 'ok' : 'info'}
        live
        title={endedAt === null ? t.lapsed : t.endedOn(words.day(endedAt))}
      >
        <Txt>{signedAt === null ? t.lapsedText : t.endedText[endedBy ?? 'time'](name)}</Txt>
      </Notice>
    )
  if (flow.done !== 'signed' && flow.done !== 'changed') return null
  return (
    <Notice tone="ok" live title={flow.done === 'signed' ? t.signed : t.changed}>
      <Txt>{t.signedText(name)}</Txt>
    </Notice>
  )
})

/** What it has taken, beside what it may. */
const Taken = observer(function Taken({ agreement, flow }: AsItStandsProps) {
  const t = useTexts(agreementsTexts)
  const words = useWords()
  const { caps, rule, taken } = agreement
  const of = (fen: number, cap: number | null) => (cap === null ? words.money(fen) : t.of(words.money(fen), words.money(cap)))
  return (
    <List title={t.taken}>
      <FactRow label={t.caps.perChargeFen}>
        <Txt>{caps.perChargeFen === null ? t.noLimit : words.money(caps.perChargeFen)}</Txt>
      </FactRow>
      {rule === null && (
        <>
          <FactRow label={t.today}>
            <Txt>{of(taken.todayFen, caps.perDayFen)}</Txt>
          </FactRow>
          <FactRow label={t.thisMonth}>
            <Txt>{of(taken.thisMonthFen, caps.perMonthFen)}</Txt>
          </FactRow>
        </>
      )}
      <FactRow label={t.inAll}>
        <Txt>{of(taken.totalFen, rule?.totalFen ?? null)}</Txt>
      </FactRow>
      <FactRow label={t.payments}>
        <Txt>{taken.payments}</Txt>
      </FactRow>
      <FactRow label={t.paysWith}>
        <Txt>{flow.paysFrom === null ? t.firstCard : words.source(flow.paysFrom)}</Txt>
      </FactRow>
    </List>
  )
})
