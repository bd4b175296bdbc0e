import { err, ok } from '@/domain/core/result'

import { openCameraStream } from './camera'
import { scanPicture } from './picture'
import { startReader } from './reader/in-worker'
import type { Camera, Scanner } from './types'
import { watchFrames } from './watch-frames'

/** The camera view that the page draws, read by a decoder of our own. The decoder is loaded when scanning starts. */
export function createScanner(): Scanner {
  return {
    kind: 'camera',
    scanNatively: () => Promise.resolve(err({ code: 'unsupported' })),
    scanPicture,
    async openCamera(elementId, listener) {
      const place = document.getElementById(elementId)
      if (place === null) return err({ code: 'unsupported' })
      // Both at once: the decoder loads while the browser asks the person.
      const loading = startReader()
      const opened = await openCameraStream(() => listener.onEnded())
      const reader = await loading
      if (!opened.ok) {
        reader?.close()
        return opened
      }
      const stream = opened.value
      if (reader === null) {
        stream.stop()
        return err({ code: 'unsupported' })
      }
      place.appendChild(stream.video)
      const stopWatching = watchFrames(stream.video, reader, listener)
      let torch: Camera['torch'] = 'off'
      return ok({
        // Asked each time: some phones tell only once the video runs.
        get torch() {
          return stream.hasTorch() ? torch : 'absent'
        },
        async setTorch(on) {
          const done = await stream.setTorch(on)
          if (done) torch = on ? 'on' : 'off'
          return done
        },
        close() {
          stopWatching()
          reader.close()
          stream.stop()
        },
      })
    },
  }
}
