import { ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { accountOf, viewAccount } from './account-view'

export const getAccount = inOneUnit<'getAccount'>(async (tx, _input, context) =>
  ok(await viewAccount(tx, await accountOf(tx, context))),
)
