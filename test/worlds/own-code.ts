import { createSeededSecrets } from '@/sandbox/sandbox'
import { makeOwnCode, type OwnCodeKind } from '@/service/codes/own-codes'

/** The sealed code of an order, a shop or a friend, as the embedded world makes it: its seed is the usual one. */
export function codeOf(what: OwnCodeKind, id: string): string {
  return makeOwnCode(
    createSeededSecrets(() => 'bangka'),
    what,
    id,
  )
}
