import type { SandboxShop } from '@/contract'

import { useWords } from '../../texts'

export interface OffersProps {
  readonly shop: SandboxShop
  readonly onChoose: (offer: SandboxShop['offers'][number]) => void
}

/** The price list: a press fills the form in. */
export function Offers({ shop, onChoose }: OffersProps) {
  const { texts, money } = useWords()
  if (shop.offers.length === 0) return null
  return (
    <div className="bk-offers" role="group" aria-label={texts.till.offers}>
      {shop.offers.map((offer) => (
        <button key={offer.goods} type="button" className="bk-chip" onClick={() => onChoose(offer)}>
          {offer.goods} <span className="bk-figures">{money(offer.amountFen)}</span>
        </button>
      ))}
    </div>
  )
}
