import { type DatabaseChoice } from '@/server/databases'
import { startServer } from '@/server/start'

/** The server of the bench in a process of its own: told what to serve by its environment, and ended by a signal. */
async function main(): Promise<void> {
  const url = process.env['BENCH_DATABASE'] ?? ''
  const database: DatabaseChoice = url === '' ? { kind: 'pglite' } : { kind: 'postgres', url }
  const started = await startServer({
    port: 0,
    dataFolder: process.env['BENCH_FOLDER'] ?? '',
    database,
    seed: null,
    keys: process.env['BANGKA_KEYS'],
    h5Folder: null,
    // Counted like everybody's; one address and few accounts make all the load of the bench.
    rates: { address: 100_000_000, session: 10_000_000, account: 10_000_000, signIn: 60, app: 10_000_000 },
  })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  const server = started.value
  process.send?.({ address: server.address })
  process.on('message', (message) => {
    if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss })
  })
  process.once('SIGTERM', () => {
    void server.close().then(() => process.exit(0))
  })
}

void main()
