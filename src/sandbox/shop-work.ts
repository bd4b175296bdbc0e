import { type AgreementWork, directAgreementWork, type ShopAgreementParts } from './shop-agreements'
import { directTillWork, type TillWork } from './till'

/** All that the shops do that asks something of the wallet. */
export type ShopWork = TillWork & AgreementWork

/** Shops that call the wallet's functions as they are. */
export function directShopWork(parts: ShopAgreementParts): ShopWork {
  return { ...directTillWork(parts), ...directAgreementWork(parts) }
}
