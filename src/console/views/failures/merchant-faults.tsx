import { useCallback } from 'react'

import type { Hint } from '@/contract/console'

import { type MerchantView, readFaults } from '../../api/merchants'
import { type Live, useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { MerchantFault } from '../merchants/merchant-fault'

/** The list is the same for as long as the server runs. */
const never: readonly Hint[] = []

/** The switch of each merchant: what its calls and its notices meet. */
export function MerchantFaults({ live }: { readonly live: Live<{ readonly merchants: readonly MerchantView[] }> }) {
  const { texts, named } = useWords()
  const { failures: t } = texts
  const faults = useLive(
    useCallback(() => readFaults(), []),
    never,
  )
  return (
    <Panel title={t.merchants}>
      <p className="bk-quiet">{t.merchantsIntro}</p>
      <Shown live={live}>
        {({ merchants }) =>
          merchants.length === 0 ? (
            <Empty>{t.noMerchants}</Empty>
          ) : (
            <ul className="bk-stack bk-stack--tight">
              {merchants.map((merchant) => (
                <li key={merchant.appId}>
                  <div className="bk-keys__line">
                    <span>
                      {named(merchant.name)} <span className="bk-under bk-mono">{merchant.appId}</span>
                    </span>
                    <MerchantFault merchant={merchant} faults={faults.value?.faults ?? []} onChanged={live.refresh} />
                  </div>
                  {merchant.fault !== null && (
                    <span className="bk-under" lang="en">
                      {faults.value?.faults.find(({ name }) => name === merchant.fault)?.what}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Panel>
  )
}
