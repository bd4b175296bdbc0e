/**
 * Payment networks of EMVCo codes. The IDs are the standard's (MPM v1.1, table 4.3); the GUIDs of templates are those that their
 * makers publish. As of 2026-11; data, since networks come and go.
 */

/** By which merchants of a network are looked up. */
export const servedNetworks = ['bangka', 'unionpay'] as const
export type ServedNetwork = (typeof servedNetworks)[number]

/** The GUID of this wallet's own template (IDs 26 to 51): its domain, reversed. */
export const ownGuid = 'example.bangka'
/** Inside the own template: the merchant, and the seal over the code. */
export const ownTemplate = { account: '01', seal: '02' } as const

/** Networks by the IDs that the standard gives them. */
const networksById: readonly { readonly ids: readonly string[]; readonly name: string; readonly served: ServedNetwork | null }[] =
  [
    { ids: ['02', '03'], name: 'Visa', served: null },
    { ids: ['04', '05'], name: 'Mastercard', served: null },
    { ids: ['09', '10'], name: 'Discover', served: null },
    { ids: ['11', '12'], name: 'American Express', served: null },
    { ids: ['13', '14'], name: 'JCB', served: null },
    { ids: ['15', '16'], name: 'UnionPay', served: 'unionpay' },
  ]

/** Networks by the beginning of their GUID, without case. */
const networksByGuid: readonly { readonly guid: string; readonly name: string }[] = [
  { guid: 'a00000067701011', name: 'PromptPay' },
  { guid: 'sg.paynow', name: 'PayNow' },
  { guid: 'sg.com.nets', name: 'NETS' },
  { guid: 'sg.sgqr', name: 'SGQR' },
  { guid: 'hk.com.hkicl', name: 'FPS' },
  { guid: 'a0000006150001', name: 'DuitNow' },
  { guid: 'id.co.qris', name: 'QRIS' },
  { guid: 'a000000727', name: 'VietQR' },
  { guid: 'com.p2pqrpay', name: 'QR Ph' },
  { guid: 'ph.ppmi', name: 'QR Ph' },
  { guid: 'br.gov.bcb.pix', name: 'Pix' },
  { guid: 'a000000524', name: 'UPI' },
]

export interface NetworkAccount {
  readonly network: ServedNetwork
  /** The merchant's account in that network. */
  readonly account: string
  /** The own template's seal, empty where it has none; null for other networks. */
  readonly seal: string | null
}

type Accounts = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The merchant's account in a network that this wallet serves, its own before others; null where there is none. */
export function servedAccount(accounts: Accounts): NetworkAccount | null {
  const own = ownAccount(accounts)
  if (own !== null) return own
  for (const { ids, served } of networksById) {
    const account = ids.map((id) => accounts[id]).find((value) => typeof value === 'string')
    if (served !== null && typeof account === 'string') return { network: served, account, seal: null }
  }
  return null
}

function ownAccount(accounts: Accounts): NetworkAccount | null {
  for (const value of Object.keys(accounts)
    .sort()
    .map((id) => accounts[id])) {
    if (value === undefined || typeof value === 'string' || (value['00'] ?? '').toLowerCase() !== ownGuid) continue
    return { network: 'bangka', account: value[ownTemplate.account] ?? '', seal: value[ownTemplate.seal] ?? '' }
  }
  return null
}

/** The names of the networks that a code is for, as far as they are known, each once. Nothing is said in the code's own words. */
export function networkNames(accounts: Accounts): readonly string[] {
  const names: string[] = []
  for (const id of Object.keys(accounts).sort()) {
    const value = accounts[id]
    const name =
      typeof value === 'object'
        ? networksByGuid.find(({ guid }) => (value['00'] ?? '').toLowerCase().indexOf(guid) === 0)?.name
        : networksById.find(({ ids }) => ids.indexOf(id) >= 0)?.name
    if (name !== undefined && names.indexOf(name) < 0) names.push(name)
  }
  return names
}
