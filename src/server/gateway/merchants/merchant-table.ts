import type { Payee } from '@/contract'
import type { AnyTableSpec, TableSpec } from '@/service/store/table-spec'

/** A merchant of the gateway: an app with its keys, and the shop that is paid. */
export interface MerchantRow {
  /** The app id, 16 digits. */
  readonly id: string
  readonly payee: Payee
  /** The app's public key, base64 of SubjectPublicKeyInfo: what it signs is checked with it. */
  readonly appPublicKey: string
  /** The wallet's for this app. */
  readonly alipayPublicKey: string
  /** The wallet's private key for this app (PKCS#8), sealed by the vault for this row. */
  readonly sealedKey: string
  /** The app's private key, sealed likewise: of shops whose back ends run in this server alone, null for all others. */
  readonly sealedAppKey: string | null
  /** Where it hears of trades whose requests name no address. */
  readonly notifyUrl: string | null
  /** What is made to go wrong for it, on demand. */
  readonly fault: string | null
  /** Whether what its app asks is refused. Absent in rows of before there was such a thing: it is not. */
  readonly isDisabled?: boolean
  readonly createdAt: number
}

export const merchantTable: TableSpec<MerchantRow, 'shop' | 'all'> = {
  name: 'merchants',
  indexes: { shop: (row) => row.payee.shopId, all: () => 'all' },
  unique: ['shop'],
  orders: { all: (row) => row.createdAt },
  // Read by every request and changed by hand: nobody has to wait for them.
  unchecked: true,
}

/** The gateway's own tables: only a server has them. */
export const gatewayTables: readonly AnyTableSpec[] = [merchantTable]
