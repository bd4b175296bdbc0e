import type { limitOperations } from '@/contract/operations/limits'

import type { NotesOf } from './note'

const lifetime = {
  id: 'class-1-lifetime-2016',
  since: 1_467_302_400_000,
  strength: 'own',
  instruments: null,
  methods: null,
  period: 'lifetime',
  mostFen: 1_000_00,
  usedFen: 250_00,
  renewsAt: null,
} as const

export const limitNotes: NotesOf<keyof typeof limitOperations> = {
  getLimits: {
    summary: 'What policy lets the account pay',
    description:
      'Each limit with what of it is used, from what day it holds and how well it is known; and what would raise it. Which limits there are depends on the profile of policy that the server runs by.',
    errors: [],
    input: {},
    output: {
      level: 'class-1',
      paymentMostFen: 50_000_00,
      limits: [lifetime],
      next: { level: 'class-2', banks: 2, documents: true, limits: [] },
    },
  },
}
