import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { isRiskCheckPassed, type RiskDemand } from '@/domain/risk/risk-check'

import { linkedCards } from '../cards/card-view'
import type { Ports, Tx } from '../ports'
import type { AccountRow } from '../rows'

/** A check that is open: asked for, and not passed yet. */
export type OpenRiskCheck = NonNullable<AccountRow['riskCheck']>

/** Those who may ask for a risk check, or call one off: not the account's holder. */
export interface RiskDesk {
  /** What is open afterwards; null also where what is known of the holder answers the demand already. */
  ask(phone: string, demand: RiskDemand | null): Promise<Result<OpenRiskCheck | null, WalletError>>
}

export function createRiskDesk({ clock, store }: Pick<Ports, 'clock' | 'store'>): RiskDesk {
  return {
    ask: (phone, demand) =>
      store.unit(async (tx): Promise<Result<OpenRiskCheck | null, WalletError>> => {
        const account = await tx.accounts.byPhone(phone)
        if (account === null) return err({ code: 'account.unknown' })
        const askedAt = clock.now()
        const riskCheck = demand === null || (await isPassed(tx, account.id, demand)) ? null : { demand, askedAt }
        await change(tx, account, riskCheck, askedAt)
        return ok(riskCheck)
      }),
  }
}

/** Refuses what takes money out of the account while a check is open. */
export function unlessChecked({ riskCheck }: AccountRow): Result<void, WalletError> {
  return riskCheck === undefined ? ok(undefined) : err({ code: 'risk.check-needed', demand: riskCheck.demand })
}

/** Ends the account's check where what is known by now answers it: for whoever has just linked a card or been verified. */
export async function endPassedCheck(tx: Tx, accountId: string, now: number): Promise<void> {
  const account = await tx.accounts.get(accountId)
  if (account?.riskCheck !== undefined && (await isPassed(tx, accountId, account.riskCheck.demand)))
    await change(tx, account, null, now)
}

async function isPassed(tx: Tx, accountId: string, demand: RiskDemand): Promise<boolean> {
  const cards = (await linkedCards(tx, accountId)).length
  const isVerified = (await tx.verifications.get(accountId))?.status === 'verified'
  return isRiskCheckPassed(demand, { cards, isVerified })
}

async function change(tx: Tx, account: AccountRow, riskCheck: OpenRiskCheck | null, at: number): Promise<void> {
  const { riskCheck: before, ...rest } = account
  if (before === undefined && riskCheck === null) return
  await tx.accounts.put(riskCheck === null ? rest : { ...rest, riskCheck })
  await tx.events.add(account.id, { kind: 'risk-check-changed', isPassed: riskCheck === null }, at)
}
