import type { AmountMarks } from '@/domain/money/amount-text'

/** Ten thousandths as percent in the person's marks: 10 is "0.1", 300 is "3". */
export function percentText(tenThousandths: number, { decimal }: AmountMarks): string {
  return String(tenThousandths / 100).replace('.', decimal)
}
