import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Surface } from '@/components/surface'
import type { Faults } from '@/contract'
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
