import { useCallback, useState } from 'react'

import { type MerchantView, readFaults, readMerchants } from '../../api/merchants'
import type { Hint } from '@/contract/console'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Badge, Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { MerchantFault } from './merchant-fault'
import { useMadeKeys } from './made-keys'
import { MerchantKeys } from './merchant-keys'
import { NewMerchant } from './new-merchant'

/** The list of faults is the same for as long as the server runs. */
const never: readonly Hint[] = []
const hints: readonly Hint[] = ['merchants', 'time']

/** The gateway's merchants: making one, its keys and the code to paste. */
export function MerchantsView() {
  const { texts, named, moment } = useWords()
  const { merchants: t } = texts
  const [creating, setCreating] = useState(false)
  const [shown, setShown] = useState<MerchantView | null>(null)
  const made = useMadeKeys()
  const live = useLive(
    useCallback(() => readMerchants(), []),
    hints,
  )
  const faults = useLive(
    useCallback(() => readFaults(), []),
    never,
  )
  return (
    <div className="bk-stack">
      <div className="bk-toolbar bk-toolbar--alone">
        <Button look="primary" onPress={() => setCreating(true)}>
          {t.create}
        </Button>
      </div>
      {creating && (
        <NewMerchant
          onClose={() => setCreating(false)}
          onMade={(merchant) => {
            setCreating(false)
            // The service tells it this once.
            if (merchant.appPrivateKey !== null) made.keep(merchant.appId, merchant.appPrivateKey)
            setShown(merchant)
            live.refresh()
          }}
        />
      )}
      {shown !== null && (
        <MerchantKeys key={shown.appId} merchant={shown} privateKey={made.keyOf(shown.appId)} onClose={() => setShown(null)} />
      )}
      <Shown live={live}>
        {({ merchants }) =>
          merchants.length === 0 ? (
            <Empty>
              {t.none} {t.none2}
            </Empty>
          ) : (
            <Panel flush>
              <Table
                name={texts.views.merchants}
                rows={merchants}
                keyOf={({ appId }) => appId}
                open={{
                  key: shown?.appId ?? null,
                  onOpen: (merchant) => setShown(shown?.appId === merchant.appId ? null : merchant),
                }}
                columns={[
                  { title: t.name, cell: ({ name }) => named(name) },
                  { title: t.appId, cell: ({ appId }) => <span className="bk-mono">{appId}</span>, wide: true },
                  { title: t.category, cell: ({ category }) => category, wide: true },
                  { title: t.made, cell: ({ createdAt }) => moment(createdAt), wide: true },
                  { title: t.whose, cell: ({ isOwnShop }) => <Badge>{isOwnShop ? t.ofSandbox : t.yours}</Badge>, wide: true },
                  {
                    title: t.fault,
                    cell: (merchant) => (
                      <MerchantFault merchant={merchant} faults={faults.value?.faults ?? []} onChanged={live.refresh} />
                    ),
                  },
                ]}
              />
            </Panel>
          )
        }
      </Shown>
    </div>
  )
}
