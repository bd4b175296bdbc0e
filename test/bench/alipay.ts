import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'

import { sizesOf } from '../build/dist-files'
import { boot, type BootedApp, type BootOptions } from '../build/harness'

export interface AlipayFigures {
  readonly mainPackageBytes: number
  readonly totalBytes: number
  /** From nothing to the first screen's data sent, median, on this machine's engine. */
  readonly bootMs: number
  readonly firstScreenSetDataBytes: number
  /** Of the most expensive digit of a card number. */
  readonly setDataBytesPerKeystroke: number
  readonly setDataPerKeystroke: number
}

const boots = 15

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

setFlagsFromString('--expose-gc')
/** Without it, a boot pays for the engines of the boots before it, which no phone has. */
const collectGarbage = vm.runInNewContext('gc') as () => void

/** One boot, ms: until the first screen's data has been sent. */
async function timeBoot(options: BootOptions): Promise<number> {
  collectGarbage()
  const start = performance.now()
  const app = await boot(options)
  const first = await app.waitFor(() => app.setDataLog[0])
  app.time.stop()
  return first.at - start
}

/** Boots the packages in turns, so that what else the machine does falls on all of them. */
export async function bootTimes(packages: readonly BootOptions[]): Promise<readonly number[]> {
  const times = packages.map((): number[] => [])
  for (let round = 0; round <= boots; round += 1) {
    for (const [index, options] of packages.entries()) {
      const time = await timeBoot(options)
      // The first round warms the machine's caches of files.
      if (round > 0) times[index]?.push(time)
    }
  }
  return times.map((each) => Math.round(median(each) * 10) / 10)
}

/** Bytes of setData until the first screen stands still. */
export async function firstScreenBytes(options: BootOptions): Promise<number> {
  const app = await boot(options)
  await app.advance(1_500)
  const bytes = app.setDataLog.reduce((sum, call) => sum + call.bytes, 0)
  app.time.stop()
  return bytes
}

/** Types digits one by one into an input; the most expensive one counts. */
export async function keystrokeCost(
  app: BootedApp,
  id: string,
  digits: string,
): Promise<{ readonly bytes: number; readonly calls: number }> {
  let bytes = 0
  let calls = 0
  for (const digit of digits) {
    const before = app.setDataLog.length
    await app.type({ id }, digit)
    await app.advance(100)
    const sent = app.setDataLog.slice(before)
    bytes = Math.max(
      bytes,
      sent.reduce((sum, call) => sum + call.bytes, 0),
    )
    calls = Math.max(calls, sent.length)
  }
  return { bytes, calls }
}

export function sizes(dist: string): Pick<AlipayFigures, 'mainPackageBytes' | 'totalBytes'> {
  const { main, total } = sizesOf(dist)
  return { mainPackageBytes: main, totalBytes: total }
}
