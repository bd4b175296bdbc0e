import { err } from '@/domain/core/result'

import { inSteps } from '../use-case'

/** Makes an order of an EMVCo code. */
export const openCodeOrder = inSteps<'openCodeOrder'>(() => Promise.resolve(err({ code: 'code.not-ours' })))
