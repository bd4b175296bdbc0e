import type { Bank, Clock, Merchants, Rates, Reviewer, Secrets } from '@/service/ports'
import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'

import { createSandboxBank } from './bank'
import type { BankRecords } from './bank-records'
import type { NetworkFaultSwitch } from './network-faults'
import { createSandboxPhone, type SandboxPhone } from './phone'
import { sandboxRates } from './rates'
import { createSandboxReviewer } from './reviewer'
import { createSandboxShops } from './shop-desk'
import type { SandboxState } from './state'

/** The mocked world behind the service's ports. */
export interface Sandbox {
  readonly bank: Bank
  readonly phone: SandboxPhone
  readonly shops: Merchants
  readonly rates: Rates
  readonly reviewer: Reviewer
  readonly network: NetworkFaultSwitch
}

/** Puts the mocked world together over its state. */
export function createSandbox(parts: {
  readonly state: SandboxState
  readonly records: BankRecords
  readonly secrets: Secrets
  readonly clock: Clock
}): Sandbox {
  const { clock, records, secrets, state } = parts
  const phone = createSandboxPhone({ state, secrets, clock })
  return {
    phone,
    bank: createSandboxBank({ state, phone, records, secrets, clock }),
    shops: createSandboxShops(state),
    rates: sandboxRates,
    reviewer: createSandboxReviewer({ state, clock }),
    network: {
      current: async () => (await state.currentFaults()).network,
      mend: async () => {
        await state.run(async (tx) =>
          tx.faults.put({ id: 'faults', faults: { ...(await tx.switchedFaults()), network: 'normal' } }),
        )
      },
    },
  }
}

/** Secrets that follow the world's seed: after a reset they are those of the new one. */
export function createSeededSecrets(currentSeed: () => string): Secrets {
  let made: { readonly seed: string; readonly secrets: Secrets } | null = null
  const current = (): Secrets => {
    const seed = currentSeed()
    if (made === null || made.seed !== seed) made = { seed, secrets: createKeyedSecrets({ key: `seed\n${seed}` }) }
    return made.secrets
  }
  return {
    hashPassword: (password, owner) => current().hashPassword(password, owner),
    checkPassword: (password, owner, hash) => current().checkPassword(password, owner, hash),
    fingerprint: (purpose, text) => current().fingerprint(purpose, text),
    digits: (purpose, subject, count) => current().digits(purpose, subject, count),
    same: (a, b) => current().same(a, b),
  }
}
