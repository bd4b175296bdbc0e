import { setTimeout as wait } from 'node:timers/promises'

import type { WalletError } from '@/contract'
import { err, type Result } from '@/domain/core/result'

import { faultNamed } from './gateway/faults/catalog'
import type { RequestFaults } from './request-faults'

/** Something between app and service answers in the service's place, with this HTTP status. */
export interface Intercepted {
  readonly kind: 'http'
  readonly status: number
}

/**
 * Works an operation of the wallet out as the header `Bangka-Fault` wants it: what fails between an app and the service, or behind the
 * service. What only merchants meet (their codes, signatures and notices) is refused.
 */
export async function withOperationFault(
  name: string,
  requestFaults: Pick<RequestFaults, 'during'>,
  work: () => Promise<Result<unknown, WalletError>>,
): Promise<Result<unknown, WalletError> | Intercepted> {
  const fault = faultNamed(name)?.fault
  switch (fault?.kind) {
    case 'world':
      return requestFaults.during(fault.faults, work)
    case 'slow':
      await wait(fault.ms)
      return work()
    case 'http':
      return fault
    case 'lost':
      if (fault.when === 'after') await work()
      return err({ code: 'network.lost-answer' })
    default:
      return err({ code: 'request.invalid', field: 'Bangka-Fault' })
  }
}
