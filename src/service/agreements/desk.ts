import type { Payee } from '@/contract'
import type { AgreementProduct, PeriodRule } from '@/domain/agreement/agreement'
import type { Result } from '@/domain/core/result'

import type { Buyer, TradeError } from '../trades/desk'

/** What a merchant asks to be allowed. */
export interface AgreementWish {
  readonly payee: Payee
  readonly product: AgreementProduct
  /** Of a `cycle` alone. */
  readonly rule: PeriodRule | null
  readonly scene: string | null
  /** The merchant's own number, which names the agreement for ever; null: it has none. */
  readonly externalNo: string | null
  readonly externalLogon: string | null
  readonly appId: string | null
  /** Where the merchant hears that it was signed, and ended. */
  readonly notifyUrl: string | null
  /** When it runs out by itself, ms since 1970; null: never. */
  readonly validUntil: number | null
}

/** An agreement of a merchant: others' are not found. */
export type AgreementRef = { readonly shopId: string } & ({ readonly agreementNo: string } | { readonly externalNo: string })

/** An agreement as its merchant sees it. What the person caps is theirs alone. */
export interface AgreementView {
  readonly agreementNo: string
  readonly externalNo: string | null
  readonly externalLogon: string | null
  readonly payee: Payee
  readonly product: AgreementProduct
  readonly scene: string | null
  readonly status: 'asked' | 'signed' | 'ended'
  /** Null until it is signed. */
  readonly buyer: Buyer | null
  readonly signedAt: number | null
  readonly validUntil: number | null
}

type Answer<T> = Promise<Result<T, TradeError>>

/** What merchants ask of the wallet about agreements; they charge by them at the trade desk. */
export interface AgreementDesk {
  /** The same wish under the same number gives the same agreement, with the code that leads a wallet to it. */
  ask(wish: AgreementWish): Answer<{ readonly agreement: AgreementView; readonly code: string }>
  query(ref: AgreementRef): Answer<AgreementView>
  /** Ends it. One that was not signed, or has ended, is none. */
  end(ref: AgreementRef): Answer<AgreementView>
}
