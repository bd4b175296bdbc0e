import type { Hint } from '@/contract/console'
import type { TableSpec } from '@/service/store/table-spec'
import type { Engine, TableAccess, Unit } from '@/service/store/unit'

import type { HintHub } from './hint-hub'

/** What a change of a table may change of what the console shows; a table that is not here changes nothing of it. */
const hintOfTable: Readonly<Record<string, Hint>> = {
  trades: 'orders',
  'sandbox/orders': 'orders',
  charges: 'orders',
  payments: 'payments',
  refunds: 'payments',
  'sandbox/messages': 'messages',
  notices: 'notices',
  merchants: 'merchants',
  'sandbox/records': 'bank',
  'sandbox/faults': 'faults',
  'sandbox/world': 'world',
}

/** An engine that says what its units have changed, once they are kept. For a sandbox's server: nobody else has a console. */
export function tellingEngine<E extends Engine>(engine: E, hub: HintHub): E {
  return {
    ...engine,
    async run<T>(work: (unit: Unit) => Promise<T>) {
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
