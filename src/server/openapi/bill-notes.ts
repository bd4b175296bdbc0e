import type { billOperations } from '@/contract/operations/bills'

import { type NotesOf, samples } from './note'
import { paid } from './payment-notes'

const { now } = samples

export const billNotes: NotesOf<keyof typeof billOperations> = {
  listBills: {
    summary: 'Lists bills, the newest first',
    description:
      'With a `filter` a request looks at a few hundred bills: go on with `next` until it is null, also after a page without any. `search` fits payee, goods and order number, and the whole amount (`45` or `45.00`).',
    errors: [],
    input: {
      before: null,
      limit: 20,
      filter: { search: 'noodles', kind: null, source: null, group: null, from: null, until: now },
    },
    output: { bills: [{ kind: 'payment', ...paid }], next: null, lookedBackTo: null },
  },
  sumSpending: {
    summary: 'Adds up what was spent in a time',
    description: 'By what it went for. Go on with `next` until it is null, and add the sums of all answers.',
    errors: [],
    input: { from: now - 2_592_000_000, until: now, before: null },
    output: { sums: [{ group: 'food', paidFen: 2_800, refundedFen: 0, count: 1 }], next: null, lookedBackTo: null },
  },
}
