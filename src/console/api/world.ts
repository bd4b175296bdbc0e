import type { WorldView } from '@/contract/console'

import { type Answer, change, read } from './request'

export const readWorld = (): Promise<Answer<WorldView>> => read('sandbox/world')
export const jumpForward = (byMs: number): Promise<Answer<WorldView>> => change('sandbox/clock', { byMs })
export const choosePolicy = (id: string): Promise<Answer<WorldView>> => change('sandbox/policy', { id })
