import { destination, pino } from 'pino'

import type { DatabaseChoice } from '@/server/databases'
import { startServer } from '@/server/start'

/** A server in a process of its own, to be killed: told what to serve by its environment, it tells its address. */
async function main(): Promise<void> {
  const url = process.env['CRASH_DATABASE'] ?? ''
  const database: DatabaseChoice = url === '' ? { kind: 'pglite' } : { kind: 'postgres', url }
  const started = await startServer({
    port: 0,
    dataFolder: process.env['CRASH_FOLDER'] ?? '',
    database,
    seed: null,
    h5Folder: null,
    rates: null,
    noticeSpeed: 400,
    logger: pino({ level: 'error' }, destination(2)),
  })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  process.send?.({ address: started.value.address })
  process.on('message', (message) => {
    if (message === 'end') void started.value.close().then(() => process.exit(0))
  })
  // Whoever started it has gone.
  process.on('disconnect', () => process.exit(1))
}

void main()
