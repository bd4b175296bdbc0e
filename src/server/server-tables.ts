import { allSandboxTables } from '@/sandbox/state'
import type { AnyTableSpec } from '@/service/store/table-spec'
import { allTables } from '@/service/store/tables'

import { consoleTables } from './console/world-settings'
import { gatewayTables } from './gateway/merchants/merchant-table'
import { markTable } from './gateway/replays'
import { boundKeysTable } from './keys/bound-keys'
import { bankRecordTable } from './vault/bank-record-table'

/** Every table of a server: the service's, the sandbox's, and those that only servers have. */
export const serverTables: readonly AnyTableSpec[] = [
  ...allTables,
  ...allSandboxTables,
  ...gatewayTables,
  ...consoleTables,
  markTable,
  bankRecordTable,
  boundKeysTable,
]
