import { loadChineseBins } from '@/domain/card/chinese-bins'
import type { PolicyProfile } from '@/domain/policy/profiles'
import type { Clock, Ids, Merchants, Ports, Secrets } from '@/service/ports'
import { createService } from '@/service/service'
import { createStore } from '@/service/store/store'
import type { Engine } from '@/service/store/unit'

import { absentBank, absentRates, absentReviewer, absentSms } from './absent-ports'
import type { ServedWorld } from './mocked-world'

export interface ProductionWorldParts {
  readonly engine: Engine
  readonly policy: PolicyProfile
  readonly secrets: Secrets
  readonly clock: Clock
  readonly ids: Ids
  readonly merchants: Merchants
  /** Told that there is something to deliver. */
  readonly noticeFallsDue: () => void
}

/** The wallet service with nothing of the sandbox in it. */
export function createProductionWorld(parts: ProductionWorldParts): ServedWorld {
  const { clock, engine, ids, merchants, secrets } = parts
  const bins = loadChineseBins()
  const ports: Ports = {
    store: createStore(engine, { clock, ids, policy: parts.policy }),
    bank: absentBank,
    sms: absentSms,
    merchants,
    rates: absentRates,
    reviewer: absentReviewer,
    secrets,
    clock,
    ids,
    bins: () => bins,
    notices: { byHost: true, speed: () => 1, fallsDue: parts.noticeFallsDue },
    policy: parts.policy,
  }
  const service = createService(ports)
  return {
    service,
    ports,
    execute: (request) => service.execute(request),
    console: null,
    begin: () => Promise.resolve(true),
  }
}
