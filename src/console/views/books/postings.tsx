import { useCallback, useEffect, useRef, useState } from 'react'

import { ledgerHints, readMovement, readPostings } from '../../api/ledger'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'

/** The postings of one account, a page at a time; one opens to the other sides of its movement. */
export function Postings({ account, nameOf }: { readonly account: string; readonly nameOf: (account: string) => string }) {
  const { texts, money, when } = useWords()
  const { books, common } = texts
  const [before, setBefore] = useState<string | null>(null)
  const [movement, setMovement] = useState<string | null>(null)
  const live = useLive(
    useCallback(() => readPostings(account, before), [account, before]),
    ledgerHints,
  )
  return (
    <Panel title={books.postings(nameOf(account))} flush>
      <Shown live={live}>
        {({ postings, next }) => (
          <>
            {postings.length === 0 ? (
              <Empty>{books.noPostings}</Empty>
            ) : (
              <Table
                name={books.postings(nameOf(account))}
                rows={postings}
                keyOf={({ id }) => id}
                open={{
                  key: postings.find(({ movementId }) => movementId === movement)?.id ?? null,
                  onOpen: (row) => setMovement(row.movementId),
                }}
                columns={[
                  { title: common.when, cell: ({ at }) => <span className="bk-nowrap">{when(at)}</span> },
                  { title: books.movement, cell: ({ movementId }) => <span className="bk-mono">{movementId}</span>, wide: true },
                  { title: books.amount, cell: ({ amountFen }) => money(amountFen), end: true },
                ]}
              />
            )}
            <div className="bk-actions bk-actions--inset">
              {before !== null && <Button onPress={() => setBefore(null)}>{common.newest}</Button>}
              {next !== null && <Button onPress={() => setBefore(next)}>{common.older}</Button>}
            </div>
          </>
        )}
      </Shown>
      {movement !== null && <Movement key={movement} id={movement} nameOf={nameOf} />}
    </Panel>
  )
}

/** All sides of one movement, brought into view: the list above it may be long. */
function Movement({ id, nameOf }: { readonly id: string; readonly nameOf: (account: string) => string }) {
  const { texts, money } = useWords()
  const live = useLive(
    useCallback(() => readMovement(id), [id]),
    ledgerHints,
  )
  const place = useRef<HTMLDivElement>(null)
  const isThere = live.value !== null
  useEffect(() => {
    if (isThere) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isThere])
  return (
    <div className="bk-inset" ref={place}>
      <h3 className="bk-panel__subtitle">
        {texts.books.movement} <span className="bk-mono">{id}</span>
      </h3>
      <Shown live={live}>
        {({ postings }) => (
          <Table
            name={texts.books.movement}
            rows={postings}
            keyOf={(row) => row.id}
            columns={[
              { title: texts.books.account, cell: ({ account }) => nameOf(account) },
              { title: texts.books.amount, cell: ({ amountFen }) => money(amountFen), end: true },
            ]}
            foot={
              <tr>
                <th scope="row" className="bk-table__cell">
                  {texts.books.sum}
                </th>
                <td className="bk-table__cell bk-table__cell--end">
                  {money(postings.reduce((sum, row) => sum + row.amountFen, 0))}
                </td>
              </tr>
            }
          />
        )}
      </Shown>
    </div>
  )
}
