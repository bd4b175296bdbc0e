import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Surface } from '@/components/surface'
import type { Faults } from '@/contract'
import { riskDemands } from '@/domain/risk/risk-check'
import { debitFaults } from '@/domain/trade/debit-faults'
import { reviewReasons } from '@/domain/verification/pieces'
import { commonTexts } from '@/locales/common'
import { sandboxTexts } from '@/locales/sandbox'
import { useStores } from '@/stores/context'
import type { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

const bankLink = ['normal', 'out-of-service', 'slow', 'no-answer', 'linked-by-other', 'too-many-attempts'] as const
const bankDebit = ['normal', ...debitFaults] as const
const sms = ['normal', 'not-sent', 'late'] as const
const review = ['normal', 'slow', 'out-of-service', ...reviewReasons] as const
const network = ['normal', 'slow', 'offline', 'lost', 'duplicate'] as const

/** The switches for everything that can go wrong, and the way back to the first day. */
export const FailuresPanel = observer(function FailuresPanel({ desk }: { readonly desk: SandboxDesk }) {
  const t = useTexts(sandboxTexts).failures
  const faults = desk.world?.faults
  if (faults === undefined) return null

  const group = <Name extends keyof Faults>(
    name: Name,
    label: string,
    values: readonly Faults[Name][],
    texts: Readonly<Record<Faults[Name], string>>,
  ) => (
    <Choice
      label={label}
      options={values.map((value) => ({ value, label: texts[value] }))}
      value={faults[name]}
      onChange={(value) => void desk.setFault(name, value)}
    />
  )
  return (
    <>
      <Txt as="p" className="bk-sandbox__quiet">
        {t.intro}
      </Txt>
      {group('bankLink', t.groups.bankLink, bankLink, t.bankLink)}
      {group('bankDebit', t.groups.bankDebit, bankDebit, t.bankDebit)}
      {group('sms', t.groups.sms, sms, t.sms)}
      {group('review', t.groups.review, review, t.review)}
      {group('network', t.groups.network, network, t.network)}
      <PolicyChoice desk={desk} />
      <RiskCheckChoice desk={desk} />
      <StartOver desk={desk} />
    </>
  )
})

/** The dated rules under which everybody pays. */
const PolicyChoice = observer(function PolicyChoice({ desk }: { readonly desk: SandboxDesk }) {
  const t = useTexts(sandboxTexts).policy
  const policy = desk.world?.policy
  if (policy === undefined) return null
  return (
    <>
      <Choice
        label={t.label}
        options={policy.all.map(({ id, since }) => ({ value: id, label: t.since(id, since) }))}
        value={policy.id}
        onChange={(id) => void desk.choosePolicy(id)}
      />
      <Txt as="p" className="bk-sandbox__quiet">
        {t.explain}
      </Txt>
    </>
  )
})

/** Asks the account that is logged in for a risk check: what a wallet does where something looks odd to it. */
const RiskCheckChoice = observer(function RiskCheckChoice({ desk }: { readonly desk: SandboxDesk }) {
  const { session } = useStores()
  const t = useTexts(sandboxTexts).riskCheck
  const { account, loggedIn } = session
  const { riskCheck } = desk
  useEffect(() => {
    if (loggedIn && account === null) void session.loadAccount()
  }, [session, loggedIn, account])
  if (account === null)
    return loggedIn ? null : (
      <Txt as="p" className="bk-sandbox__quiet">
        {t.logIn}
      </Txt>
    )
  const open = riskCheck === null ? (account.riskCheck?.demand ?? null) : riskCheck.open
  const isPassed = riskCheck !== null && riskCheck.asked !== null && riskCheck.open === null
  return (
    <>
      <Choice
        label={t.label}
        options={[
          { value: 'none', label: t.none },
          ...riskDemands.map((demand) => ({ value: demand, label: t.demands[demand] })),
        ]}
        value={open ?? 'none'}
        onChange={(value) => void desk.askRiskCheck(account.phone, value === 'none' ? null : value)}
      />
      <Txt as="p" className="bk-sandbox__quiet" live="polite">
        {isPassed ? t.passed : t.explain}
      </Txt>
    </>
  )
})

const StartOver = observer(function StartOver({ desk }: { readonly desk: SandboxDesk }) {
  const { notices, session } = useStores()
  const t = useTexts(sandboxTexts).reset
  const common = useTexts(commonTexts)
  const [seed, setSeed] = useState(desk.world?.seed ?? '')
  const [asking, setAsking] = useState(false)

  const startOver = async () => {
    if (!(await desk.reset(seed))) return
    setAsking(false)
    notices.show({ kind: 'text', text: t.done })
    await session.logOut()
  }
  return (
    <Surface title={t.title}>
      <Txt as="p">{t.explain}</Txt>
      <Field id="sandbox-seed" label={t.seed} keyboard="text" value={seed} onChange={setSeed} />
      <Button kind="danger" disabled={seed.trim() === ''} onPress={() => setAsking(true)}>
        {t.action}
      </Button>
      {asking && (
        <Sheet
          title={t.confirm}
          closeLabel={common.close}
          onClose={() => setAsking(false)}
          footer={
            <ButtonStack>
              <Button kind="danger" busy={desk.isBusy} onPress={() => void startOver()}>
                {t.action}
              </Button>
              <Button kind="secondary" onPress={() => setAsking(false)}>
                {common.cancel}
              </Button>
            </ButtonStack>
          }
        >
          <Txt as="p">{t.explain}</Txt>
        </Sheet>
      )}
    </Surface>
  )
})
