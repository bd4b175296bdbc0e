import { crashRun } from './crash/crash-run'
import { describeWithOwnPostgres } from './sql/postgres-server'

// The slow form, with hundreds of kills: npm run test:crash -- 200
describeWithOwnPostgres('killed while people pay, over PostgreSQL', () => {
  test('two servers and the database: every payment that was told of is there once, and every notice arrives', async () => {
    const outcome = await crashRun({ database: 'postgres', kills: 8, workers: 6, seed: 5 })
    expect(outcome.faults).toEqual([])
    expect(outcome.databaseKills).toBe(2)
    expect(outcome.payments).toBeGreaterThan(0)
    expect(outcome.notices).toBe(outcome.payments)
  })
})

test('killed while people pay, over PGlite: the same', async () => {
  const outcome = await crashRun({ database: 'pglite', kills: 2, workers: 4, seed: 7 })
  expect(outcome.faults).toEqual([])
  expect(outcome.payments).toBeGreaterThan(0)
})
