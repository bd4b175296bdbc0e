import type { BillPlace } from './bill-sources'

/** A place among an account's bills, as the client hands it back; it says nothing but time and the bill's own id. */
export function writeCursor({ createdAt, id }: BillPlace, accountId: string): string {
  return `${createdAt}.${id.slice(accountId.length + 1)}`
}

/** The place of a cursor, in the caller's own account whatever it says; null where it is none. */
export function readCursor(cursor: string, accountId: string): BillPlace | null {
  const [, createdAt, id] = /^([0-9]{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(cursor) ?? []
  return createdAt === undefined || id === undefined ? null : { createdAt: Number(createdAt), id: `${accountId}/${id}` }
}
