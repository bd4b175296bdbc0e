import { useCallback } from 'react'

import type { OutputOf } from '@/contract'
import type { Hint } from '@/contract/console'

import { call } from '../api/request'
import { type Live, useLive } from './use-live'

const hints: readonly Hint[] = ['faults', 'merchants', 'world', 'bank']

/** Seed, faults, people and shops of the sandbox. */
export function useWorldState(): Live<OutputOf<'sandboxState'>> {
  return useLive(
    useCallback(() => call('sandboxState', {}), []),
    hints,
  )
}
