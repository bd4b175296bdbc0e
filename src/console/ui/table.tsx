import type { ReactNode } from 'react'

import { classNames } from '@/components/class-names'

export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand under each other's ends. */
  readonly end?: boolean
  /** Left out where the page is narrow. */
  readonly wide?: boolean
}

export interface TableProps<Row> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The row that is open beside the table; its first cell is what opens it. */
  readonly open?: { readonly key: string | null; readonly onOpen: (row: Row) => void } | undefined
  readonly foot?: ReactNode
}

/** Rows under names; the first column is the row's own name, and opens it where it can be opened. */
export function Table<Row>({ name, columns, rows, keyOf, open, foot }: TableProps<Row>) {
  return (
    // A table that is too wide scrolls, also by keyboard.
    <div className="bk-table__frame" tabIndex={0} role="region" aria-label={name}>
      <table className="bk-table">
        <thead>
          <tr>
            {columns.map(({ title, end, wide }) => (
              <th key={title} scope="col" className={cellClass(end, wide)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row)
            const isOpen = open?.key === key
            return (
              <tr key={key} className={classNames('bk-table__row', isOpen && 'bk-table__row--open')}>
                {columns.map(({ title, cell, end, wide }, index) =>
                  index === 0 ? (
                    <th key={title} scope="row" className={cellClass(end, wide)}>
                      {open === undefined ? (
                        cell(row)
                      ) : (
                        <button type="button" className="bk-table__opener" aria-pressed={isOpen} onClick={() => open.onOpen(row)}>
                          {cell(row)}
                        </button>
                      )}
                    </th>
                  ) : (
                    <td key={title} className={cellClass(end, wide)}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            )
          })}
        </tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

function cellClass(end: boolean | undefined, wide: boolean | undefined): string {
  return classNames('bk-table__cell', end === true && 'bk-table__cell--end', wide === true && 'bk-table__cell--wide')
}
