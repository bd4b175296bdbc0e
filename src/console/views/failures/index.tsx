import { useCallback } from 'react'

import type { Faults } from '@/contract'
import type { Hint } from '@/contract/console'
import { ok } from '@/domain/core/result'

import { type MerchantView, readMerchants, setMerchantFault } from '../../api/merchants'
import { type Answer, call } from '../../api/request'
import { useLive } from '../../live/use-live'
import { useWorldState } from '../../live/use-world-state'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Badge } from '../../ui/panel'
import { Shown } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'
import { FaultGroup } from './fault-group'
import { allNormal, faultGroups, switchedOn } from './groups'
import { MerchantFaults } from './merchant-faults'

const hints: readonly Hint[] = ['merchants', 'time']

/** How all switches stand. Of merchants those alone that are to be other than they are. */
interface Switches {
  readonly faults: Faults
  readonly merchants: readonly Pick<MerchantView, 'appId' | 'fault'>[]
}

/** The switches of what goes wrong: the bank, SMS, reviewers and the network for all, and each merchant's own. */
export function FailuresView() {
  const { texts } = useWords()
  const live = useWorldState()
  const merchants = useLive(
    useCallback(() => readMerchants(), []),
    hints,
  )
  const doing = useDoing()
  const refresh = (): void => {
    live.refresh()
    merchants.refresh()
  }
  const put = (next: Switches, before: Switches): void => {
    doing.run(
      () => send(next),
      () => {
        refresh()
        doing.say.done(texts.failures.changed, () => doing.run(() => send(before), refresh))
      },
    )
  }
  return (
    <Shown live={live}>
      {({ faults }) => {
        const failing = (merchants.value?.merchants ?? []).filter(({ fault }) => fault !== null)
        const on = switchedOn(faults) + failing.length
        const allWell = failing.map(({ appId }) => ({ appId, fault: null }))
        return (
          <>
            <div className="bk-toolbar">
              <Badge tone={on === 0 ? 'ok' : 'warn'}>{on === 0 ? texts.failures.allNormal : texts.failures.someOn(on)}</Badge>
              <Button
                disabled={on === 0 || doing.busy}
                onPress={() => put({ faults: allNormal, merchants: allWell }, { faults, merchants: failing })}
              >
                {texts.failures.reset}
              </Button>
            </div>
            <div className="bk-columns">
              {faultGroups.map((group) => (
                <FaultGroup
                  key={group}
                  group={group}
                  faults={faults}
                  onChange={(next) => put({ faults: next, merchants: [] }, { faults, merchants: [] })}
                />
              ))}
              <MerchantFaults live={merchants} />
            </div>
          </>
        )
      }}
    </Shown>
  )
}

/** One after another, until the service says no. */
async function send({ faults, merchants }: Switches): Promise<Answer<null>> {
  const done = await call('setFaults', { faults })
  if (!done.ok) return done
  for (const { appId, fault } of merchants) {
    const switched = await setMerchantFault(appId, fault)
    if (!switched.ok) return switched
  }
  return ok(null)
}
