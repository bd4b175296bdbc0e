import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Field } from '@/components/field'
import { PayingCard } from '@/components/paying-card'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import type { Agreement } from '@/contract'
import { type CapField, capFields } from '@/domain/agreement/caps-draft'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useWords } from '@/frame/use-words'
import { agreementsTexts } from '@/locales/agreements'
import type { AgreementDraft, AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { PasswordSheet } from './password-sheet'
import { SourceChoice } from './source-choice'
import { Terms } from './terms'

interface ChooseLimitsProps {
  readonly flow: AgreementFlow
  readonly agreement: Agreement
  readonly draft: AgreementDraft
}

/** What a merchant asks for, the person's own limits, and the card: to be signed, or changed once it is. */
export const ChooseLimits = observer(function ChooseLimits({ agreement, draft, flow }: ChooseLimitsProps) {
  const t = useTexts(agreementsTexts)
  const words = useWords()
  const { cards, deps, session } = useStores()
  const { navigation } = deps.platform
  const name = words.payee(agreement.payee)
  const isNew = agreement.state === 'asked'
  const lacks =
    cards.list.at === 'loaded' && cards.first === null
      ? 'card'
      : session.account?.hasPaymentPassword === false
        ? 'password'
        : null
  if (isNew && lacks !== null)
    return (
      <Page
        title={t.titleOfOne}
        heading={t.asks(name)}
        footer={
          <Button
            onPress={() =>
              lacks === 'card' ? navigation.push(routes.linkNumber) : navigation.push(routes.paymentPassword, { mode: 'set' })
            }
          >
            {lacks === 'card' ? t.linkCard : t.setPassword}
          </Button>
        }
      >
        <EmptyState icon={lacks === 'card' ? 'card' : 'lock'} text={lacks === 'card' ? t.needsCard : t.needsPassword} />
      </Page>
    )
  return (
    <Page
      title={t.titleOfOne}
      heading={isNew ? t.asks(name) : t.changeOf(name)}
      {...(isNew ? { lead: t.asksLead(name) } : {})}
      footer={
        <ButtonStack>
          <Button onPress={() => flow.goOn()}>{isNew ? t.agree : t.save}</Button>
          <Button kind="secondary" onPress={() => (isNew ? navigation.back() : flow.keep())}>
            {isNew ? t.dontAgree : t.leaveAsItIs}
          </Button>
        </ButtonStack>
      }
    >
      {flow.sheet === null && <Failure error={flow.error} />}
      {isNew && <Terms agreement={agreement} />}
      <Limits flow={flow} agreement={agreement} draft={draft} />
      <PayingCard
        label={t.paysWith}
        card={flow.paysFrom === null ? t.firstCard : words.source(flow.paysFrom)}
        note={t.straight}
        change={{ text: t.changeCard, label: t.changeCardLabel, onPress: () => flow.open('card') }}
      />
      {flow.sheet === 'card' && <SourceChoice flow={flow} source={draft.source} />}
      {flow.sheet === 'password' && <PasswordSheet flow={flow} name={name} isNew={isNew} />}
    </Page>
  )
})

const Limits = observer(function Limits({ agreement, draft, flow }: ChooseLimitsProps) {
  const t = useTexts(agreementsTexts)
  // Once in a period, and so much then: limits of a day or a month would say nothing more.
  const fields: readonly CapField[] = agreement.rule === null ? capFields : ['perChargeFen']
  return (
    <Surface title={t.yourLimits}>
      <Txt as="p" className="bk-screen__lead">
        {t.yourLimitsLead}
      </Txt>
      {fields.map((field) => {
        const problem = flow.problems[field]
        return (
          <Field
            key={field}
            id={`agreement-${field}`}
            label={t.inYuan(t.caps[field])}
            help={t.capEmpty}
            keyboard="amount"
            value={draft.caps[field]}
            onChange={(text) => flow.typeCap(field, text)}
            onSubmit={() => flow.goOn()}
            error={problem === undefined ? undefined : problem === 'zero' ? t.capZero : t.capWrong}
          />
        )
      })}
    </Surface>
  )
})
