import type { Agreement } from '@/contract'
import { purposeOfScene } from '@/domain/agreement/agreement'
import { takenInMonth, takenOnDay } from '@/domain/agreement/charging'

import { maskE164 } from '../accounts/mask-phone'
import { viewChoice } from '../payments/paying-order'
import type { Tx } from '../ports'
import type { AccountRow, AgreementRow } from '../rows'
import { countOf, stateOfAgreement } from './agreement-rows'
import type { AgreementView } from './desk'

/** The agreement as the app sees it, with what it has taken. */
export async function viewAgreement(tx: Tx, row: AgreementRow, now: number): Promise<Agreement> {
  const state = stateOfAgreement(row, now)
  const count = await countOf(tx, row.id)
  const { askedUntil, caps, ended, externalLogon, id, payee, rule, scene, signed, validUntil } = row
  const hasRunOut = state === 'run-out'
  return {
    id,
    state: state === 'run-out' || state === 'lapsed' ? 'ended' : state,
    payee,
    purpose: purposeOfScene(scene),
    rule,
    logonAtMerchant: externalLogon,
    caps,
    source: viewChoice(row),
    askedUntil,
    validUntil,
    signedAt: signed?.at ?? null,
    endedAt: hasRunOut ? validUntil : (ended?.at ?? null),
    endedBy: ended?.by ?? (hasRunOut ? 'time' : null),
    taken: {
      todayFen: takenOnDay(count, now),
      thisMonthFen: takenInMonth(count, now),
      totalFen: count.totalFen,
      payments: count.payments,
    },
  }
}

/** The same as its merchant sees it. */
export function viewForMerchant(row: AgreementRow, account: AccountRow | null, now: number): AgreementView {
  const state = stateOfAgreement(row, now)
  const { externalLogon, externalNo, id, payee, product, scene, signed, validUntil } = row
  return {
    agreementNo: id,
    externalNo,
    externalLogon,
    payee,
    product,
    scene,
    status: state === 'asked' || state === 'signed' ? state : 'ended',
    buyer: account === null ? null : { userId: account.id, logonId: maskE164(account.phone) },
    signedAt: signed?.at ?? null,
    validUntil,
  }
}
