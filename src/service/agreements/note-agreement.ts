import { maskE164 } from '../accounts/mask-phone'
import type { Ports, Tx } from '../ports'
import type { AgreementContent, AgreementRow, NoticeRow } from '../rows'

/** Writes down, in the unit of work in which it happens, that the merchant is to hear that it was signed or ended. */
export async function noteAgreement(tx: Tx, { clock, ids }: Ports, row: AgreementRow): Promise<void> {
  const { appId, ended, externalNo, id, notifyUrl, payee, product, scene, signed, validUntil } = row
  // Who came through the gateway and named no address hears nothing; a shop of the sandbox is always told.
  if (signed === null || (appId !== null && notifyUrl === null)) return
  const account = await tx.accounts.get(signed.accountId)
  if (account === null) throw new Error('an agreement without its account')
  const at = clock.now()
  const content: AgreementContent = {
    agreement: ended === null ? 'signed' : 'ended',
    externalNo,
    product,
    scene,
    appId,
    accountId: account.id,
    logonId: maskE164(account.phone),
    signedAt: signed.at,
    validUntil,
    endedAt: ended?.at ?? null,
  }
  const notice: NoticeRow = {
    id: await ids.next('notice', tx.counters),
    kind: ended === null ? 'agreement-signed' : 'agreement-ended',
    shopId: payee.shopId,
    tradeId: id,
    orderNumber: externalNo ?? id,
    url: notifyUrl,
    content,
    createdAt: at,
    state: 'due',
    dueAt: at,
    fault: null,
    deliveries: 0,
    attempts: [],
  }
  await tx.notices.put(notice)
}
