import { useState } from 'react'

import { useShops } from '../../live/use-shops'
import { useWords } from '../../texts'
import { SelectField } from '../../ui/field'
import { Shown } from '../../ui/shown'
import { MerchantNotices } from './merchant-notices'

/** What each merchant is told. */
export function NoticesView() {
  const { texts, named } = useWords()
  const [chosen, setChosen] = useState('')
  const { world, shops } = useShops()
  return (
    <Shown live={world}>
      {() => {
        const shopId = shops.find((each) => each.shopId === chosen)?.shopId ?? shops[0]?.shopId
        if (shopId === undefined) return null
        return (
          <>
            <div className="bk-toolbar">
              <SelectField
                label={texts.notices.merchant}
                value={shopId}
                options={shops.map((each) => ({ value: each.shopId, text: named(each.name) }))}
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
