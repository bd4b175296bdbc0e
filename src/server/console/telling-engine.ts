import type { Hint } from '@/contract/console'
import { sandboxTables } from '@/sandbox/state'
import type { TableSpec } from '@/service/store/table-spec'
import { tables } from '@/service/store/tables'
import type { Engine, TableAccess, Unit } from '@/service/store/unit'

import { merchantTable } from '../gateway/merchants/merchant-table'
import { bankRecordTable } from '../vault/bank-record-table'
import type { HintHub } from './hint-hub'
import { worldTable } from './world-settings'

/** What a change of a table may change of what the console shows; a table that is not here changes nothing of it. */
const hintOfTable: Readonly<Record<string, Hint>> = {
  [tables.trades.name]: 'orders',
  [tables.charges.name]: 'orders',
  [sandboxTables.orders.name]: 'orders',
  [tables.payments.name]: 'payments',
  [tables.refunds.name]: 'payments',
  [sandboxTables.messages.name]: 'messages',
  [tables.notices.name]: 'notices',
  [tables.noticeSwitches.name]: 'notices',
  [merchantTable.name]: 'merchants',
  [bankRecordTable.name]: 'bank',
  [sandboxTables.spent.name]: 'bank',
  [sandboxTables.faults.name]: 'faults',
  [worldTable.name]: 'world',
}

/** An engine that says what its units have changed, once they are kept. For a sandbox's server: nobody else has a console. */
export function tellingEngine<E extends Engine>(engine: E, hub: HintHub): E {
  return {
    ...engine,
    async run<T>(work: (unit: Unit) => Promise<T>) {
      if (!hub.isHeard()) return engine.run(work)
      let changed = new Set<Hint>()
      const done = await engine.run((unit) => {
        // Run again, it may change something else.
        changed = new Set()
        return work(noting(unit, changed))
      })
      if (done.ok) changed.forEach((hint) => hub.tell(hint))
      return done
    },
  }
}

function noting(unit: Unit, changed: Set<Hint>): Unit {
  const { ledger } = unit
  return {
    table: <Row extends { readonly id: string }, Index extends string>(spec: TableSpec<Row, Index>): TableAccess<Row, Index> => {
      const table = unit.table(spec)
      const hint = Object.hasOwn(hintOfTable, spec.name) ? hintOfTable[spec.name] : undefined
      if (hint === undefined) return table
      return {
        get: (id) => table.get(id),
        getUnlikely: (id) => table.getUnlikely(id),
        where: (index, key) => table.where(index, key),
        range: (index, key, range) => table.range(index, key, range),
        put: (row) => {
          changed.add(hint)
          return table.put(row)
        },
        remove: (id) => {
          changed.add(hint)
          return table.remove(id)
        },
      }
    },
    ledger: {
      add: (transfers) => {
        changed.add('payments')
        return ledger.add(transfers)
      },
      ofMovement: (movementId) => ledger.ofMovement(movementId),
      balance: (account) => ledger.balance(account),
      total: () => ledger.total(),
      accounts: () => ledger.accounts(),
      ofAccount: (account, before, limit) => ledger.ofAccount(account, before, limit),
    },
    tick: (home) => unit.tick(home),
    latestTick: (home) => unit.latestTick(home),
  }
}
