import type { WalletError } from '@/contract'
import { readPayCode } from '@/domain/code/pay-code'
import { err, ok, type Result } from '@/domain/core/result'

import { payCodeFingerprint } from '../payments/issue-pay-code'
import { payingSource, type PayingSource } from '../payments/paying-order'
import type { Ports, Tx } from '../ports'
import { unlessChecked } from '../risk/risk-check'
import type { AccountRow, PayCodeRow, TradeRow } from '../rows'
import { beginCharge, type Begun, chargeable, chargeNow } from './charge-now'
import type { MerchantOrder, PayOutcome, TradeError } from './desk'
import { makeTrade, refused } from './order-trade'
import type { AskBank } from './trade-unit'
import { viewTrade, viewTradeOf } from './trade-view'

type CodeCharge = MerchantOrder & { readonly payCode: string }

/**
 * A till charges a pay code. Small amounts are paid at once, larger ones wait for the payment password. The code is used up
 * either way, and by a payment that fails too.
 */
export function payByCode(ports: Ports, charge: CodeCharge): Promise<Result<PayOutcome, TradeError>> {
  return chargeNow(ports, (tx, wasAsked) => begin(tx, ports, charge, wasAsked))
}

async function begin(
  tx: Tx,
  ports: Ports,
  charge: CodeCharge,
  wasAsked: boolean,
): Promise<Result<Begun | PayOutcome | AskBank, TradeError>> {
  const looked = await chargeable(tx, ports, charge, wasAsked)
  if (!looked.ok) return looked
  if ('ended' in looked.value) return ok(looked.value.ended)
  const { before } = looked.value
  const now = ports.clock.now()
  const found = await findPayCode(tx, ports, charge, now)
  // A till that asks once more with the same code, while its buyer is looking for the password.
  if (!found.ok && before !== null && (await isWaited(tx, before, now)))
    return ok({ outcome: 'waiting', trade: await viewTrade(tx, before, ports) })
  if (!found.ok) return found
  const { payCode, source, account } = found.value
  // Made for one buyer, and this is another.
  const buyerId = before?.terms?.buyerId ?? null
  if (buyerId !== null && buyerId !== account.id) return err(await refused(tx, ports, 'context-inconsistent', before))
  if (!unlessChecked(account).ok) return err(await refused(tx, ports, 'payment-at-risk', before))
  const livesMs = charge.timeoutMs ?? ports.policy.payment.chargeWaitMs
  const trade = before ?? (await makeTrade(tx, ports, charge, { method: 'pay-code', livesMs, buyerId: null, isMet: true }))
  await tx.payCodes.put({ ...payCode, used: true, endedAt: now })
  await tx.events.add(payCode.accountId, { kind: 'pay-code-used', payCodeId: payCode.id }, now)
  if (charge.amountFen > ports.policy.payCode.withoutPasswordFen) {
    const waiting = await waitForPassword(tx, ports, { trade, source, accountId: account.id }, livesMs)
    return ok({ outcome: 'waiting', trade: viewTradeOf(waiting, { account, payment: null }, ports) })
  }
  return ok(await beginCharge(tx, ports, { trade, source, account, method: 'pay-code' }))
}

async function isWaited(tx: Tx, { chargeIds = [] }: TradeRow, now: number): Promise<boolean> {
  for (const id of chargeIds) {
    const charge = await tx.charges.get(id)
    if (charge?.status === 'waiting' && now < charge.expiresAt) return true
  }
  return false
}

async function waitForPassword(
  tx: Tx,
  ports: Ports,
  { accountId, source, trade }: { readonly trade: TradeRow; readonly source: PayingSource; readonly accountId: string },
  livesMs: number,
): Promise<TradeRow> {
  const now = ports.clock.now()
  const id = await ports.ids.next('charge', tx.counters)
  const expiresAt = Math.min(trade.expiresAt, now + livesMs)
  const chargeIds = [...(trade.chargeIds ?? []), id]
  const waiting = { ...trade, chargeIds, ...(trade.metAt === null ? { metAt: now } : {}) }
  const cardId = source.kind === 'card' ? source.card.id : null
  await tx.trades.put(waiting)
  await tx.charges.put({ id, accountId, tradeId: trade.id, cardId, status: 'waiting', createdAt: now, expiresAt })
  await tx.events.add(accountId, { kind: 'charge-waiting', chargeId: id }, now)
  return waiting
}

async function findPayCode(
  tx: Tx,
  ports: Ports,
  charge: CodeCharge,
  now: number,
): Promise<Result<{ payCode: PayCodeRow; source: PayingSource; account: AccountRow }, TradeError>> {
  const code = readPayCode(charge.payCode)
  const payCode = code === null ? null : await tx.payCodes.byFingerprint(payCodeFingerprint(ports.secrets, code))
  if (payCode === null) return refusedCode({ code: 'pay-code.invalid' })
  if (payCode.used) return refusedCode({ code: 'pay-code.used' })
  // The service takes a code a little longer than the app shows it: it is on its way from screen to till.
  if (payCode.endedAt !== null || now >= payCode.issuedAt + ports.policy.payCode.acceptedMs)
    return refusedCode({ code: 'pay-code.expired' })
  const account = await tx.accounts.get(payCode.accountId)
  if (account === null) throw new Error('a pay code without its account')
  const source = await payingSource(tx, account, payCode, charge.amountFen)
  return source === null ? err({ code: 'no-instrument', cause: { code: 'card.none' } }) : ok({ payCode, source, account })
}

function refusedCode(cause: WalletError): Result<never, TradeError> {
  return err({ code: 'pay-code-invalid', cause })
}
