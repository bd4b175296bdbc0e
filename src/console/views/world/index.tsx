import { useCallback } from 'react'

import type { Hint } from '@/contract/console'

import { readWorld } from '../../api/world'
import { useLive } from '../../live/use-live'
import { Shown } from '../../ui/shown'
import { ClockPanel } from './clock-panel'
import { PolicyPanel } from './policy-panel'
import { ResetPanel } from './reset-panel'

const hints: readonly Hint[] = ['world', 'time']

/** What the world runs by: its clock, its rules, its seed. */
export function WorldView() {
  const live = useLive(
    useCallback(() => readWorld(), []),
    hints,
  )
  return (
    <div className="bk-grid">
      <Shown live={live}>
        {(world) => (
          <>
            <ClockPanel world={world} onChanged={live.refresh} />
            <PolicyPanel world={world} onChanged={live.refresh} />
          </>
        )}
      </Shown>
      <ResetPanel />
    </div>
  )
}
