import { agreementStep, askedLivesMs, suggestedCaps } from '@/domain/agreement/agreement'
import { err, ok, type Result } from '@/domain/core/result'

import { makeOwnCode } from '../codes/own-codes'
import { deliverOfTrade } from '../notices/deliver'
import type { Ports, Tx } from '../ports'
import type { AgreementRow } from '../rows'
import type { TradeError } from '../trades/desk'
import { tradeUnit } from '../trades/trade-unit'
import { stateOfAgreement } from './agreement-rows'
import { viewForMerchant } from './agreement-view'
import type { AgreementDesk, AgreementRef, AgreementView, AgreementWish } from './desk'
import { noteAgreement } from './note-agreement'

/** The desk of a service. */
export function createAgreementDesk(ports: Ports): AgreementDesk {
  return {
    ask: (wish) =>
      tradeUnit(ports, async (tx) => {
        const asked = await findOrAsk(tx, ports, wish)
        if (!asked.ok) return asked
        const code = makeOwnCode(ports.secrets, 'agreement', asked.value.id)
        return ok({ agreement: await view(tx, ports, asked.value), code })
      }),
    query: (ref) =>
      tradeUnit(ports, async (tx) => {
        const row = await find(tx, ref)
        return row === null ? unknown : ok(await view(tx, ports, row))
      }),
    end: async (ref) => {
      const ended = await tradeUnit(ports, async (tx) => {
        const row = await find(tx, ref)
        const now = ports.clock.now()
        if (row === null || agreementStep('end', stateOfAgreement(row, now)) !== 'go') return unknown
        const after: AgreementRow = { ...row, status: 'ended', ended: { by: 'merchant', at: now } }
        await tx.agreements.put(after)
        await noteAgreement(tx, ports, after)
        return ok(await view(tx, ports, after))
      })
      if (ended.ok) await deliverOfTrade(ports, ended.value.agreementNo)
      return ended
    },
  }
}

const unknown: Result<never, TradeError> = err({ code: 'agreement-unknown' })

/** The merchant's own; nobody finds another's. */
async function find(tx: Tx, ref: AgreementRef): Promise<AgreementRow | null> {
  if ('externalNo' in ref) return tx.agreements.byExternalNo(ref.shopId, ref.externalNo)
  const row = await tx.agreements.get(ref.agreementNo)
  return row?.payee.shopId === ref.shopId ? row : null
}

async function view(tx: Tx, { clock }: Ports, row: AgreementRow): Promise<AgreementView> {
  const account = row.signed === null ? null : await tx.accounts.get(row.signed.accountId)
  return viewForMerchant(row, account, clock.now())
}

/** The agreement that the wish's number names already, while it can be signed and asks for the same; otherwise a new one. */
async function findOrAsk(tx: Tx, { clock, ids }: Ports, wish: AgreementWish): Promise<Result<AgreementRow, TradeError>> {
  const now = clock.now()
  const { externalNo, payee } = wish
  const known = externalNo === null ? null : await tx.agreements.byExternalNo(payee.shopId, externalNo)
  if (known !== null) {
    const isSame = known.product === wish.product && JSON.stringify(known.rule) === JSON.stringify(wish.rule)
    return isSame && stateOfAgreement(known, now) === 'asked' ? ok(known) : err({ code: 'context-inconsistent' })
  }
  const row: AgreementRow = {
    ...wish,
    id: await ids.next('agreement', tx.counters),
    status: 'asked',
    askedAt: now,
    askedUntil: now + askedLivesMs,
    signed: null,
    caps: suggestedCaps(wish.rule),
    cardId: null,
    ended: null,
  }
  await tx.agreements.put(row)
  return ok(row)
}
