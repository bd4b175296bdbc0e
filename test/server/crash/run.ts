import { crashRun } from './crash-run'

/** `npm run test:crash -- 200`: kills so often, most of it over PostgreSQL, and says what came of it. */
async function main(): Promise<void> {
  const kills = Number(process.argv[2] ?? 100)
  if (!Number.isSafeInteger(kills) || kills < 1) throw new Error('how many kills?')
  const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
  let failed = false
  for (const [database, share] of [
    ['postgres', 0.8],
    ['pglite', 0.2],
  ] as const) {
    const outcome = await crashRun({ database, kills: Math.ceil(kills * share), workers: 8, seed })
    process.stdout.write(
      `${JSON.stringify({ database, seed, ...outcome, faults: outcome.faults.slice(0, 20).map((fault) => fault.slice(0, 300)) })}\n`,
    )
    failed ||= outcome.faults.length > 0
  }
  process.exitCode = failed ? 1 : 0
}

void main()
