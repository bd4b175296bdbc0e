import type { WalletError } from '@/contract'
import { err } from '@/domain/core/result'

import { settlePayment } from '../payments/settle-payment'
import type { Ports, Store } from '../ports'
import { accountHome } from './tables'
import { createTx } from './tx'
import type { Engine, EngineFailure } from './unit'

/** The service's store over an engine. */
export function createStore(engine: Engine, ports: Pick<Ports, 'clock' | 'ids' | 'policy'>): Store {
  const now = (): number => ports.clock.now()
  const unit: Store['unit'] = async (work) => {
    const done = await engine.run((running) => work(createTx(running, now)))
    return done.ok ? done.value : err(errorOf(done.error))
  }
  return {
    unit,
    submit: (submission) => unit((tx) => settlePayment(tx, submission, ports)),
    onChange: (accountId, listener) => engine.onChange(accountHome(accountId), listener),
  }
}

function errorOf({ code }: EngineFailure): WalletError {
  return { code: code === 'full' ? 'storage.full' : 'service.unavailable' }
}
