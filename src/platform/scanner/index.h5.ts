import { err, ok } from '@/domain/core/result'

import { createClock } from '../clock'
import { openCameraStream } from './camera'
import { createBrowserSettings } from './camera-permission'
import { inCoveredView } from './cover'
import { keepFilesForOffline } from './offline/keep-files'
import { scanPicture } from './picture'
import { startReader } from './reader/in-worker'
import type { Camera, Scanner } from './types'
import { createVideoFrames } from './video-frames'
import { watchFrames } from './watch-frames'

/** The camera view that the page draws, read by a decoder of our own. The decoder is loaded when scanning starts. */
export function createScanner(): Scanner {
  return {
    kind: 'camera',
    settings: createBrowserSettings(),
    scanNatively: () => Promise.resolve(err({ code: 'unsupported' })),
    scanPicture(watch) {
      keepFilesForOffline()
      return scanPicture(watch)
    },
    async openCamera(elementId, listener) {
      const place = document.getElementById(elementId)
      if (place === null) return err({ code: 'unsupported' })
      keepFilesForOffline()
      // Both at once: the decoder loads while the browser asks the person.
      const loading = startReader()
      const opened = await openCameraStream((why) => listener.onEnded(why))
      const reader = await loading
      if (!opened.ok) {
        reader?.close()
        return opened
      }
      const stream = opened.value
      if (reader === null) {
        stream.stop()
        return err({ code: 'not-loaded' })
      }
      const { video } = stream
      place.appendChild(video)
      const frames = createVideoFrames(video)
      const watching = watchFrames(
        {
          clock: createClock(),
          whenFresh: (work) => frames.whenFresh(work),
          take: () => frames.take(),
          read: (frame, effort) => reader.read(frame, effort),
          inView: (point) =>
            inCoveredView(
              point,
              { width: video.videoWidth, height: video.videoHeight },
              { width: video.clientWidth, height: video.clientHeight },
            ),
        },
        listener,
      )
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
        get zoom() {
          return stream.zoom()
        },
        setZoom: (factor) => stream.setZoom(factor),
        freeze() {
          watching.rest()
          video.pause()
        },
        goOn() {
          // A video that is taken away while it begins to play says so by an error; there is nothing left to play.
          video.play().catch(() => undefined)
          watching.goOn()
        },
        close() {
          watching.stop()
          frames.stop()
          reader.close()
          stream.stop()
        },
      })
    },
  }
}
