import { err, ok, type Result } from '@/domain/core/result'
import type { PictureFacts } from '@/domain/verification/picture-checks'

import type { PictureFailure, PictureTaker } from './types'

/** A picture that a test's person takes. */
export interface FakePicture {
  readonly base64: string
  readonly facts: PictureFacts
}

export interface FakePictureTaker extends PictureTaker {
  /** What the next pictures are, in turn; with none left the person goes back. */
  give(...pictures: readonly (FakePicture | PictureFailure['code'])[]): void
  /** Where pictures were asked from. */
  readonly asked: readonly ('camera' | 'album')[]
  /** Previews that were not let go of. */
  readonly held: ReadonlySet<string>
}

/** A person who takes the pictures that the test hands them. `unreadable` is found out only when it is opened. */
export function createFakePictureTaker(): FakePictureTaker {
  const waiting: (FakePicture | PictureFailure['code'])[] = []
  const asked: ('camera' | 'album')[] = []
  const held = new Set<string>()
  let count = 0
  return {
    asked,
    held,
    give: (...pictures) => void waiting.push(...pictures),
    choose(source) {
      asked.push(source)
      const next = waiting.shift() ?? 'cancelled'
      if (next !== 'unreadable' && typeof next === 'string') return Promise.resolve(err({ code: next }))
      count += 1
      const preview = `preview-${count}`
      held.add(preview)
      const prepared: Result<FakePicture, PictureFailure> = typeof next === 'string' ? err({ code: next }) : ok(next)
      return Promise.resolve(ok({ preview, prepare: () => Promise.resolve(prepared), forget: () => void held.delete(preview) }))
    },
  }
}
