import { useCallback, useState } from 'react'

import { type MadeMerchant, type MerchantView, readFaults, readMerchants } from '../../api/merchants'
import type { Hint } from '@/contract/console'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Badge, Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { MerchantFault } from './merchant-fault'
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
  const [made, setMade] = useState<MadeMerchant | null>(null)
  const [open, setOpen] = useState<MerchantView | null>(null)
  const live = useLive(
    useCallback(() => readMerchants(), []),
    hints,
  )
  const faults = useLive(
    useCallback(() => readFaults(), []),
    never,
  )
  const shown = made ?? open
  return (
    <>
      <div className="bk-toolbar">
        <Button look="primary" onPress={() => setCreating(true)}>
          {t.create}
        </Button>
      </div>
      {creating && (
        <NewMerchant
          onClose={() => setCreating(false)}
          onMade={(merchant) => {
            setCreating(false)
            setMade(merchant)
            live.refresh()
          }}
        />
      )}
      {shown !== null && (
        <MerchantKeys
          key={shown.appId}
          merchant={shown}
          privateKey={made?.appPrivateKey ?? null}
          onClose={() => {
            setMade(null)
            setOpen(null)
          }}
        />
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
                  onOpen: (merchant) => {
                    // The keys that are shown once stay until they are put away by hand.
                    if (made === null) setOpen(open?.appId === merchant.appId ? null : merchant)
                  },
                }}
                columns={[
                  { title: t.name, cell: ({ name }) => named(name) },
                  { title: t.appId, cell: ({ appId }) => <span className="bk-mono">{appId}</span> },
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
    </>
  )
}
