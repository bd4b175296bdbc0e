import { useCallback, useState } from 'react'

import type { Hint } from '@/contract/console'

import { readMerchants } from '../../api/merchants'
import { useLive } from '../../live/use-live'
import { useWorldState } from '../../live/use-world-state'
import { useWords } from '../../texts'
import { SelectField } from '../../ui/field'
import { Shown } from '../../ui/shown'
import { MerchantNotices } from './merchant-notices'

const hints: readonly Hint[] = ['merchants']

/** What each merchant is told. */
export function NoticesView() {
  const { texts, named } = useWords()
  const [chosen, setChosen] = useState('')
  const world = useWorldState()
  const merchants = useLive(
    useCallback(() => readMerchants(), []),
    hints,
  )
  return (
    <Shown live={world}>
      {({ shops }) => {
        const own = shops.map(({ payee }) => payee)
        const others = (merchants.value?.merchants ?? []).filter(({ shopId }) => own.every((shop) => shop.shopId !== shopId))
        const all = [...own, ...others]
        const shopId = all.find((each) => each.shopId === chosen)?.shopId ?? all[0]?.shopId
        if (shopId === undefined) return null
        return (
          <>
            <div className="bk-toolbar">
              <SelectField
                label={texts.notices.merchant}
                value={shopId}
                options={all.map((each) => ({ value: each.shopId, text: named(each.name) }))}
                onChange={setChosen}
              />
            </div>
            <MerchantNotices key={shopId} shopId={shopId} />
          </>
        )
      }}
    </Shown>
  )
}
