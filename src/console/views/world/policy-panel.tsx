import { useId } from 'react'

import type { PolicyView, WorldView } from '@/contract/console'

import { choosePolicy } from '../../api/world'
import { useWords } from '../../texts'
import { Panel } from '../../ui/panel'
import { useDoing } from '../../ui/toasts'
import { minuteMs } from './durations'

export interface PolicyPanelProps {
  readonly world: WorldView
  readonly onChanged: () => void
}

/** The dated profiles of limits and times, and which of them holds. */
export function PolicyPanel({ world, onChanged }: PolicyPanelProps) {
  const { texts } = useWords()
  const { world: t } = texts
  const name = useId()
  const doing = useDoing()
  const choose = (id: string): void => {
    const before = world.policyId
    doing.run(
      () => choosePolicy(id),
      () => {
        onChanged()
        doing.say.done(t.policyChosen, () => {
          doing.run(() => choosePolicy(before), onChanged)
        })
      },
    )
  }
  return (
    <Panel title={t.policy}>
      <p className="bk-quiet">{t.policyIntro}</p>
      {world.policies.map((policy) => (
        <label key={policy.id} className="bk-faults__one">
          <input type="radio" name={name} checked={policy.id === world.policyId} onChange={() => choose(policy.id)} />
          <PolicyText policy={policy} />
        </label>
      ))}
    </Panel>
  )
}

function PolicyText({ policy }: { readonly policy: PolicyView }) {
  const { texts, money } = useWords()
  const { facts, policySince } = texts.world
  return (
    <span>
      <strong>{policy.id}</strong> <span className="bk-quiet">{policySince(policy.since)}</span>
      <span className="bk-under">{facts.withoutPassword(money(policy.withoutPasswordFen))}</span>
      <span className="bk-under">{facts.most(money(policy.maxPaymentFen))}</span>
      <span className="bk-under">{facts.orderLives(Math.round(policy.orderLivesMs / minuteMs))}</span>
      <span className="bk-under" lang="en">
        {policy.source}
      </span>
    </span>
  )
}
