import { ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { viewSessions } from './sessions'

/** Where the account is logged in. */
export const listSessions = inOneUnit<'listSessions'>(async (tx, _input, context) => ok(await viewSessions(tx, context)))
