import type { InputOf, OutputOf, ShopCodeKind } from '@/contract'
import { crc16 } from '@/domain/code/crc16'

import { type AnsweringWorld, valueOf } from './wallet'

/** A code of a shop of the sandbox. */
export async function codeOfShop(test: AnsweringWorld, shopId: string, kind: ShopCodeKind): Promise<string> {
  return valueOf(await test.send('makeShopCode', { shopId, kind })).code
}

/** What an EMVCo code leads to. */
export async function offerOf(
  test: AnsweringWorld,
  session: string,
  text: string,
): Promise<Extract<OutputOf<'resolveCode'>, { kind: 'emv' }>> {
  const resolved = valueOf(await test.send('resolveCode', { text }, { session }))
  if (resolved.kind !== 'emv') throw new Error(`no EMVCo code, but ${resolved.kind}`)
  return resolved
}

/** What is sent to open a code: nothing chosen unless given. */
export function opening(text: string, chosen: Partial<InputOf<'openCodeOrder'>> = {}): InputOf<'openCodeOrder'> {
  return { text, amountMinor: null, tipMinor: null, answers: [], ...chosen }
}

/** The code with the checksum that its text has: whoever changes a code changes that too. */
export function withCrcOf(text: string): string {
  const open = text.slice(0, -4)
  return open + crc16(open).toString(16).toUpperCase().padStart(4, '0')
}
