import { useCallback, useState } from 'react'

import { ledgerHints, readLedger } from '../../api/ledger'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Detail } from '../../ui/detail'
import { Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { Postings } from './postings'
import { useAccountName } from './use-account-name'

/** The ledger: accounts, the postings of one, and the check that everything sums to zero. */
export function BooksView() {
  const { texts, money, moment } = useWords()
  const { books } = texts
  const nameOf = useAccountName()
  const [account, setAccount] = useState<string | null>(null)
  const live = useLive(
    useCallback(() => readLedger(), []),
    ledgerHints,
  )
  return (
    <Shown live={live}>
      {({ accounts, totalFen, at }) => (
        <>
          <div className={`bk-check bk-check--${totalFen === 0 ? 'ok' : 'danger'}`} role="status">
            <strong>{totalFen === 0 ? books.balanced : books.unbalanced(money(totalFen))}</strong>
            <span className="bk-quiet">{books.checkedAt(moment(at))}</span>
          </div>
          {accounts.length === 0 ? (
            <Empty>{books.none}</Empty>
          ) : (
            <div className="bk-split">
              <Panel title={books.accounts} flush>
                <Table
                  name={books.accounts}
                  rows={accounts}
                  keyOf={(row) => row.account}
                  open={{ key: account, onOpen: (row) => setAccount(row.account) }}
                  columns={[
                    {
                      title: books.account,
                      cell: (row) => (
                        <>
                          {nameOf(row.account)}
                          <span className="bk-under bk-mono">{row.account}</span>
                        </>
                      ),
                    },
                    { title: books.balance, cell: (row) => money(row.balanceFen), end: true },
                  ]}
                  foot={
                    <tr>
                      <th scope="row" className="bk-table__cell">
                        {books.sum}
                      </th>
                      <td className="bk-table__cell bk-table__cell--end">{money(totalFen)}</td>
                    </tr>
                  }
                />
              </Panel>
              {account === null ? (
                <Panel>
                  <Empty>{books.choose}</Empty>
                </Panel>
              ) : (
                <Detail key={account} name={books.postings(nameOf(account))}>
                  <Postings account={account} nameOf={nameOf} />
                </Detail>
              )}
            </div>
          )}
        </>
      )}
    </Shown>
  )
}
