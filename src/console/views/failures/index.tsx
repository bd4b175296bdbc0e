import type { Faults } from '@/contract'

import { call } from '../../api/request'
import { useWorldState } from '../../live/use-world-state'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Badge } from '../../ui/panel'
import { Shown } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'
import { FaultGroup } from './fault-group'
import { allNormal, faultGroups, switchedOn } from './groups'
import { MerchantFaults } from './merchant-faults'

/** The switches of what goes wrong: the bank, SMS, reviewers and the network for all. */
export function FailuresView() {
  const { texts } = useWords()
  const live = useWorldState()
  const doing = useDoing()
  const { refresh } = live
  const put = (faults: Faults, before: Faults): void => {
    doing.run(
      () => call('setFaults', { faults }),
      () => {
        refresh()
        doing.say.done(texts.failures.changed, () => {
          doing.run(() => call('setFaults', { faults: before }), refresh)
        })
      },
    )
  }
  return (
    <Shown live={live}>
      {({ faults }) => {
        const on = switchedOn(faults)
        return (
          <>
            <div className="bk-toolbar">
              <Badge tone={on === 0 ? 'ok' : 'warn'}>{on === 0 ? texts.failures.allNormal : texts.failures.someOn(on)}</Badge>
              <Button disabled={on === 0 || doing.busy} onPress={() => put(allNormal, faults)}>
                {texts.failures.reset}
              </Button>
            </div>
            <div className="bk-grid">
              {faultGroups.map((group) => (
                <FaultGroup key={group} group={group} faults={faults} onChange={(next) => put(next, faults)} />
              ))}
              <MerchantFaults />
            </div>
          </>
        )
      }}
    </Shown>
  )
}
