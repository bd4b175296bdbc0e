import type { MerchantNotice, Secrets } from '@/service/ports'

/** Proves to a merchant that a notice of payment is the wallet's: whoever believed any would give goods away. */
export interface NoticeSignature {
  of(notice: MerchantNotice): string
  isGenuine(notice: MerchantNotice, signature: string): boolean
}

/** The header that carries it. */
export const signatureHeader = 'x-bangka-signature'

/** HMAC with the service's key, which the sandbox's shops share. */
export function createNoticeSignature(secrets: Pick<Secrets, 'fingerprint' | 'same'>): NoticeSignature {
  function of({ id, kind, shopId, tradeId, orderNumber, reference, content }: MerchantNotice): string {
    const { amountFen, closedAt, createdAt, paidAt, refundedFen, subject } = content
    const said = [id, kind, shopId, tradeId, orderNumber, reference ?? null, amountFen, refundedFen, subject]
    said.push(createdAt, paidAt, closedAt)
    return secrets.fingerprint('notice of payment', JSON.stringify(said))
  }
  return { of, isGenuine: (notice, signature) => secrets.same(of(notice), signature) }
}
