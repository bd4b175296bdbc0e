import { agree, type Sighting } from '@/domain/scan/agreement'
import { restAfter } from '@/domain/scan/pace'

import type { Clock } from '../clock/types'
import type { ReadCode, ReadEffort } from './reader/types'
import type { CameraListener, Point, SeenCode } from './types'

/** What watching needs of the world. `Frame` is whatever the reader reads. */
export interface Watched<Frame> {
  readonly clock: Clock
  whenFresh(work: () => void): () => void
  take(): Promise<Frame | null>
  read(frame: Frame, effort: ReadEffort): Promise<readonly ReadCode[]>
  /** Where a place of the frame is in what the person sees. */
  inView(point: Point): Point
}

export interface Watching {
  /** Reads no frames and tells of none, until `goOn`. */
  readonly rest: () => void
  readonly goOn: () => void
  readonly stop: () => void
}

/**
 * Reads frames one after the other, never two at once, with a rest between them that depends on how long reading takes. Tells what each
 * showed, and what several agree on.
 */
export function watchFrames<Frame>(watched: Watched<Frame>, listener: Pick<CameraListener, 'onCodes' | 'onSeen'>): Watching {
  const { clock } = watched
  let sightings: readonly Sighting<SeenCode>[] = []
  /** Frames since something was read: the reader looks harder as it grows. */
  let unread = 0
  let lastNewsAt = clock.now()
  /** Names one stretch of watching: what is still being read when it ends is told to nobody. */
  let stretch = 0
  let cancel: () => void = () => undefined

  async function look(): Promise<void> {
    const own = stretch
    const begunAt = clock.now()
    const frame = await watched.take()
    const codes = frame === null || own !== stretch ? [] : await watched.read(frame, { frame: unread })
    if (own !== stretch) return
    tell(codes.map(asSeen))
    // Being told, the listener may have had enough.
    if (own !== stretch) return
    const now = clock.now()
    cancel = clock.after(restAfter(now - begunAt, now - lastNewsAt), next)
  }

  function asSeen({ text, format, corners }: ReadCode): SeenCode {
    return { text, format, corners: corners.map((corner) => watched.inView(corner)) }
  }

  function tell(codes: readonly SeenCode[]): void {
    const now = clock.now()
    unread = codes.length === 0 ? unread + 1 : 0
    const agreed = agree(sightings, codes, now)
    sightings = agreed.sightings
    listener.onSeen(codes)
    if (agreed.settled === null) return
    lastNewsAt = now
    listener.onCodes(agreed.settled)
  }

  function next(): void {
    cancel = watched.whenFresh(() => void look())
  }

  function rest(): void {
    stretch += 1
    cancel()
  }

  next()
  return {
    rest,
    goOn() {
      rest()
      sightings = []
      unread = 0
      lastNewsAt = clock.now()
      next()
    },
    stop: rest,
  }
}
