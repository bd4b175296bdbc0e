import { type Answer, change, read } from './request'

/** A merchant of the gateway. Names and categories are whatever somebody typed. */
export interface MerchantView {
  readonly appId: string
  readonly shopId: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly category: string
  readonly alipayPublicKey: string
  readonly notifyUrl: string | null
  /** What is made to go wrong for it; a name of the list of faults. */
  readonly fault: string | null
  /** A shop of the sandbox: its back end runs in this server. */
  readonly isOwnShop: boolean
  readonly createdAt: number
  readonly gateway: string
  readonly endpoint: string
}

/** A merchant that was made just now; its private key is never told again. */
export interface MadeMerchant extends MerchantView {
  readonly appPrivateKey: string | null
}

export interface FaultView {
  readonly name: string
  /** What happens, in English: it is for whoever writes a merchant's code. */
  readonly what: string
}

export const readMerchants = (): Promise<Answer<{ readonly merchants: readonly MerchantView[] }>> => read('sandbox/merchants')

export const makeMerchant = (name: string, category: string): Promise<Answer<MadeMerchant>> =>
  change('sandbox/merchants', { name, ...(category === '' ? {} : { category }) })

export const setMerchantFault = (appId: string, fault: string | null): Promise<Answer<MerchantView>> =>
  change(`sandbox/merchants/${encodeURIComponent(appId)}`, { fault }, 'PUT')

export const readFaults = (): Promise<Answer<{ readonly faults: readonly FaultView[] }>> => read('sandbox/faults')
