import { createFakeClock, letPromisesRun } from '@/platform/clock/fake'
import type { ReadCode, ReadEffort } from '@/platform/scanner/reader/types'
import type { SeenCode } from '@/platform/scanner/types'
import { watchFrames } from '@/platform/scanner/watch-frames'

const code = (text: string): ReadCode => ({ text, format: 'qr', corners: [{ x: 0.5, y: 0.25 }] })

/** A video whose frames come when the test says, and a reader that takes `readingTakes` ms. */
function setUp({ readingTakes = 40 } = {}) {
  const clock = createFakeClock()
  const efforts: ReadEffort[] = []
  const seen: (readonly SeenCode[])[] = []
  const settled: string[][] = []
  let shown: readonly ReadCode[] = []
  let waiting: (() => void) | null = null
  let reading = 0
  let mostAtOnce = 0
  const watching = watchFrames<readonly ReadCode[] | null>(
    {
      clock,
      whenFresh(work) {
        waiting = work
        return () => {
          waiting = null
        }
      },
      take: () => Promise.resolve(shown),
      read(frame, effort) {
        efforts.push(effort)
        reading += 1
        mostAtOnce = Math.max(mostAtOnce, reading)
        return new Promise((resolve) => {
          clock.after(readingTakes, () => {
            reading -= 1
            resolve(frame ?? [])
          })
        })
      },
      inView: ({ x, y }) => ({ x: y, y: x }),
    },
    { onSeen: (codes) => seen.push(codes), onCodes: (codes) => settled.push(codes.map(({ text }) => text)) },
  )
  return {
    clock,
    efforts,
    seen,
    settled,
    watching,
    mostAtOnce: () => mostAtOnce,
    isWaiting: () => waiting !== null,
    /** The camera shows a frame every 33 ms, for so long. */
    film: async (codes: readonly ReadCode[], ms: number) => {
      shown = codes
      for (let at = 0; at < ms; at += 33) {
        const work = waiting
        waiting = null
        work?.()
        await letPromisesRun()
        await clock.advance(33)
      }
    },
  }
}

describe('watching frames', () => {
  test('two frames are never read at once, and between them is a rest', async () => {
    const { film, efforts, mostAtOnce } = setUp({ readingTakes: 100 })
    await film([], 2_000)
    expect(mostAtOnce()).toBe(1)
    expect(efforts.length).toBeGreaterThan(5)
    expect(efforts.length).toBeLessThanOrEqual(14)
  })

  test('looks harder from frame to frame until something is read, then begins anew', async () => {
    const { film, efforts } = setUp()
    await film([], 500)
    const before = efforts.length
    expect(efforts).toEqual(efforts.map((_, frame) => ({ frame })))
    await film([code('A')], 500)
    expect(efforts[before]).toEqual({ frame: before })
    expect(efforts.slice(before + 1).every((effort) => effort !== 'still' && effort.frame === 0)).toBe(true)
  })

  test('tells each frame where codes are in the view, and once what they agree on', async () => {
    const { film, seen, settled } = setUp()
    await film([code('A')], 700)
    expect(seen[0]).toEqual([{ text: 'A', format: 'qr', corners: [{ x: 0.25, y: 0.5 }] }])
    expect(seen.length).toBeGreaterThan(3)
    expect(settled).toEqual([['A']])
    await film([code('A'), code('B')], 700)
    expect(settled).toEqual([['A'], ['A', 'B']])
  })

  test('without a frame that is new nothing is read', async () => {
    const { clock, efforts, isWaiting } = setUp()
    await clock.advance(5_000)
    expect(efforts).toEqual([])
    expect(isWaiting()).toBe(true)
  })

  test('what was being read when the picture stood still is told to nobody', async () => {
    const { film, clock, watching, seen, settled, isWaiting } = setUp({ readingTakes: 200 })
    await film([code('A')], 40)
    watching.rest()
    await clock.advance(1_000)
    expect([seen, settled]).toEqual([[], []])
    expect(isWaiting()).toBe(false)
    expect(clock.pending()).toBe(0)
    watching.goOn()
    await film([code('A')], 1_500)
    expect(settled).toEqual([['A']])
  })

  test('a listener that stops the watching is told no more, and no timer is left', async () => {
    const { film, clock, watching, settled, seen } = setUp()
    await film([code('A')], 20)
    watching.stop()
    await film([code('B')], 500)
    expect(seen).toEqual([])
    expect(settled).toEqual([])
    expect(clock.pending()).toBe(0)
  })
})
