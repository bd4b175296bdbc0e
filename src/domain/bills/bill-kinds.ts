/**
 * What a person looks for among their bills. A bill may be of several kinds: a payment that was given back is a payment and
 * a refund.
 */
export const billKinds = ['payment', 'refund', 'unpaid', 'top-up', 'withdrawal'] as const
export type BillKind = (typeof billKinds)[number]

/** What tells the kinds of a payment. `refundedFen` is what has come back of it. */
interface PaymentOutcome {
  readonly status: 'succeeded' | 'processing' | 'declined'
  readonly refundedFen: number
}

/** Whether a payment is of this kind. One that the bank is still thinking about is a payment: its money may have gone. */
export function isOfKind({ status, refundedFen }: PaymentOutcome, kind: BillKind): boolean {
  switch (kind) {
    case 'refund':
      return refundedFen > 0
    case 'unpaid':
      return status === 'declined'
    case 'payment':
      return status !== 'declined'
    case 'top-up':
    case 'withdrawal':
      return false
  }
}
