import { setTimeout as wait } from 'node:timers/promises'

import { err, ok, type Result } from '@/domain/core/result'

import type { RequestFaults } from '../../request-faults'
import type { Done, Signer } from '../answers'
import { border, type Failure } from '../failures'
import type { Fault } from './catalog'

/** How a request goes on: with an answer, in HTML by something that stands between, or not at all. */
export type Handled =
  | { readonly kind: 'answer'; readonly result: Result<Done, Failure> }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'break' }

/** Does the work, with what is to go wrong. */
export async function withFault(
  fault: Fault | null,
  work: () => Promise<Result<Done, Failure>>,
  requestFaults: Pick<RequestFaults, 'during'> | null,
): Promise<Handled> {
  switch (fault?.kind) {
    case 'refuse':
      return { kind: 'answer', result: err(fault.failure) }
    case 'http':
      return { kind: 'http', status: fault.status }
    case 'lost':
      if (fault.when === 'after') await work()
      return { kind: 'break' }
    case 'slow':
      await wait(fault.ms)
      return { kind: 'answer', result: await work() }
    case 'unknown-after':
      await work()
      return { kind: 'answer', result: err(border.unknown) }
    case 'waiting-after': {
      const result = await work()
      return { kind: 'answer', result: result.ok ? ok({ ...result.value, code: '10003' }) : result }
    }
    case 'world':
      return { kind: 'answer', result: await (requestFaults === null ? work() : requestFaults.during(fault.faults, work)) }
    case 'wrong-signature':
    case 'notice':
    case undefined:
      return { kind: 'answer', result: await work() }
  }
}

/** Signs another text than is sent, where that is to go wrong. */
export function signerWithFault(fault: Fault | null, signer: NonNullable<Signer>): NonNullable<Signer> {
  return fault?.kind === 'wrong-signature' ? (text) => signer(`${text} `) : signer
}
