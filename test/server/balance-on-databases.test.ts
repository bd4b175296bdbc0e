import fc from 'fast-check'

import { balanceSteps, expectBalanceInOrder } from '../service/support/balance-history'
import { sendTo } from '../service/support/wallet'
import { databaseKinds, openKeptWorld } from './support/databases'

/** How many times as fast the worlds' time passes: what takes a minute there takes three seconds here. */
const speed = 20

describe.each(databaseKinds)('top-ups and withdrawals, kept in %s', (kind) => {
  test('whatever happens in whatever order, books, balance and bank agree, and nothing stays on the way', async () => {
    await fc.assert(
      fc.asyncProperty(balanceSteps, async (steps) => {
        const kept = await openKeptWorld(kind)
        const { world } = kept
        try {
          await expectBalanceInOrder(
            {
              app: { send: sendTo(world) },
              ports: world.ports,
              wait: (ms) =>
                new Promise((resolve) => {
                  setTimeout(resolve, ms / speed / 10)
                }),
              askForPayments: async () => {
                // What a dead host would have left is due after half a minute of theirs.
                await new Promise((resolve) => {
                  setTimeout(resolve, 1_600)
                })
                return world.service.askForPayments()
              },
            },
            steps,
          )
        } finally {
          await kept.close()
        }
      }),
      { numRuns: 3, endOnFailure: true },
    )
  })
})
