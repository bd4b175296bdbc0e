import { useState } from 'react'

import type { SandboxShop, ShopCodeKind } from '@/contract'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { CopyButton } from '../../ui/copy-button'
import { Qr } from '../../ui/qr'
import { useDoing } from '../../ui/toasts'

/** The code on the counter, and the codes that are made to try one thing each. */
export function Sign({ shop }: { readonly shop: SandboxShop }) {
  const { texts, sandbox, named } = useWords()
  const { till } = texts
  const [made, setMade] = useState<{ readonly kind: ShopCodeKind; readonly code: string } | null>(null)
  const doing = useDoing()
  const make = (kind: ShopCodeKind): void => {
    doing.run(
      () => call('makeShopCode', { shopId: shop.payee.shopId, kind }),
      ({ code }) => setMade({ kind, code }),
    )
  }
  const code = made?.code ?? shop.staticCode
  const name = made === null ? till.signAlt(named(shop.payee.name)) : sandbox.shops.codeKinds[made.kind]
  return (
    <div className="bk-order">
      <p className="bk-quiet">{made === null ? till.signIntro : name}</p>
      <Qr text={code} alt={name} />
      <CopyButton text={code} what={till.copyCode} />
      {shop.codes.length > 0 && (
        <div className="bk-order__more">
          <h3 className="bk-panel__subtitle">{till.codes}</h3>
          <p className="bk-quiet">{till.codesIntro}</p>
          <div className="bk-offers">
            {made !== null && (
              <button type="button" className="bk-chip" onClick={() => setMade(null)}>
                {till.ways.sign}
              </button>
            )}
            {shop.codes.map((kind) => (
              <button
                key={kind}
                type="button"
                className="bk-chip"
                aria-pressed={made?.kind === kind}
                disabled={doing.busy}
                onClick={() => make(kind)}
              >
                {sandbox.shops.codeKinds[kind]}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
