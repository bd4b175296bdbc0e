import { useId } from 'react'

import type { Faults } from '@/contract'

import { useWords } from '../../texts'
import { Panel } from '../../ui/panel'
import { type FaultGroupName, withFault } from './groups'

export interface FaultGroupProps {
  readonly group: FaultGroupName
  readonly faults: Faults
  readonly onChange: (faults: Faults) => void
}

/** What one part of the world does: as it should, or one of its failures. */
export function FaultGroup({ group, faults, onChange }: FaultGroupProps) {
  const { sandbox } = useWords()
  const name = useId()
  const title = sandbox.failures.groups[group]
  return (
    <Panel title={title}>
      <div role="radiogroup" aria-label={title}>
        {Object.entries(sandbox.failures[group]).map(([value, text]) => (
          <label key={value} className="bk-faults__one">
            <input
              type="radio"
              name={name}
              value={value}
              checked={faults[group] === value}
              onChange={() => onChange(withFault(faults, group, value))}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </Panel>
  )
}
