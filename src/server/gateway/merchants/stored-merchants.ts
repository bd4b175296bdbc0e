import { currentPolicy } from '@/domain/policy/profiles'
import type { Clock } from '@/service/ports'
import { createStore } from '@/service/store/store'
import type { Engine } from '@/service/store/unit'

import type { Keys } from '../../keys/keys'
import { createRandomIds } from '../../random-ids'
import { createVault } from '../../vault/vault'
import { createMerchantBook, type MerchantBook } from './merchant-book'

/** The merchants of stored data, for commands that run without a server. */
export function merchantsIn(engine: Engine, keys: Keys, clock: Clock): MerchantBook {
  const store = createStore(engine, { clock, ids: createRandomIds(clock), policy: currentPolicy })
  return createMerchantBook({ store, vault: createVault(() => keys.current()), clock })
}
