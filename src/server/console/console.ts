import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { FastifyInstance } from 'fastify'

import type { NoticeDesk } from '@/service/notices/notice-desk'
import type { Store } from '@/service/ports'

import type { RequestLog } from '../request-log'
import { addEventRoutes } from './events'
import type { HintHub } from './hint-hub'
import { addLedgerRoutes } from './ledger-routes'
import type { MovableClock } from './movable-clock'
import { addNoticeRoutes } from './notice-routes'
import { addPageRoutes } from './page-routes'
import { addWorldRoutes } from './world-routes'
import type { WorldSettings } from './world-settings'

/** What the console is made of; only a sandbox's server has it. */
export interface ConsoleParts {
  /** The built page (`dist/console`); null, or a folder without it: the routes alone. */
  readonly folder: string | null
  readonly hub: HintHub
  readonly store: Store
  readonly clock: MovableClock
  readonly settings: WorldSettings
  readonly notices: NoticeDesk
  readonly requestLog: RequestLog | null
}

/** The console's page, and what it asks besides the contract's operations. */
export async function addConsole(server: FastifyInstance, parts: ConsoleParts): Promise<void> {
  const { clock, folder, hub, notices, requestLog, settings, store } = parts
  addEventRoutes(server, hub)
  addLedgerRoutes(server, { store, clock })
  addWorldRoutes(server, settings, clock)
  addNoticeRoutes(server, notices)
  if (folder !== null && existsSync(join(folder, 'index.html'))) await addPageRoutes(server, folder)
  const stopHearing = requestLog?.onNote(() => {
    hub.tell('requests')
  })
  const watching = settings.watch()
  server.addHook('onClose', (_server, done) => {
    stopHearing?.()
    watching.stop()
    done()
  })
}
