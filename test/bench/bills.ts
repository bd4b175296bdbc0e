import { performance } from 'node:perf_hooks'

import { billsTexts } from '@/locales/bills'
import { routes } from '@/stores/routes'

import { boot, type BootedApp } from '../build/harness'
import { serviceAddress } from '../build/packages'
import { Person } from '../build/person'
import { serveManyBills } from '../worlds/many-bills'

export interface BillsFigures {
  /** While somebody scrolls through their bills: what crosses to the screen for each screen of them. */
  readonly setDataBytesPerScreen: number
  /** From the press that opens all bills to the first of them, the service on this machine. */
  readonly firstPaintMs: number
}

const bills = 10_000
/** So many are scrolled through, of which each chunk comes and goes once. */
const scrolled = 2_000
const chunk = 25
const rowPx = 73
const screenPx = 667

/** Bills of somebody who has ten thousand of them, in the package for a service. */
export async function billsFigures(dist: string): Promise<BillsFigures> {
  const service = await serveManyBills(bills, Date.now(), Number(new URL(serviceAddress).port))
  const app = await boot({ dist, storage: service.storage, time: 'real' })
  try {
    const person = new Person(app)
    await person.at(routes.home)
    await app.tapTab(1)
    await person.at(routes.bills)
    await app.seen({ role: 'button', name: billsTexts.en.search }, 30_000)
    const before = app.setDataLog.length
    const pressed = performance.now()
    await person.press(billsTexts.en.search)
    await app.seen({ id: 'bills-0' }, 30_000)
    const firstPaintMs = performance.now() - pressed
    await app.waitFor(() => rowsIn(app, 'bills-0') > 0)
    const opening = bytesSince(app, before)
    const bytes = await scrollThrough(app, opening)
    return {
      setDataBytesPerScreen: Math.round(bytes / ((scrolled * rowPx) / screenPx)),
      firstPaintMs: Math.round(firstPaintMs),
    }
  } finally {
    app.time.stop()
    await service.close()
  }
}

/** Scrolls chunk by chunk: one before and two after the one on the screen are near. */
async function scrollThrough(app: BootedApp, opening: number): Promise<number> {
  const before = app.setDataLog.length
  const idOf = (index: number): string => `bills-${index}`
  const heightPx = chunk * rowPx
  for (let at = 0; at * chunk < scrolled; at += 1) {
    const near = [at - 1, at, at + 1, at + 2].filter((index) => index >= 0).map(idOf)
    await app.scroll({ near, far: at >= 2 ? [idOf(at - 2)] : [], heightPx })
    if (app.all({ id: idOf(at + 2) }).length > 0) continue
    await app.scroll({ near: ['bills-end'], far: [], heightPx: 100 })
    await app.seen({ id: idOf(at + 2) }, 30_000)
  }
  return opening + bytesSince(app, before)
}

function bytesSince(app: BootedApp, from: number): number {
  return app.setDataLog.slice(from).reduce((sum, { bytes }) => sum + bytes, 0)
}

function rowsIn(app: BootedApp, id: string): number {
  return app.get({ id }).children.length
}
