import type { WalletClient } from '@/client/types'
import type { Platform } from '@/platform/types'

/** What every store is made from; tests hand in fakes. */
export interface StoreDeps {
  readonly client: WalletClient
  readonly platform: Platform
}
