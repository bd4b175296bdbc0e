import { attempt, has, baseLibrary } from '../alipay/my'
import { createListeners } from '../listeners'
import type { Screen, ScreenSize } from './types'

export function createScreen(): Screen {
  const screenshots = createListeners<null>()
  let listening = false
  let known: ScreenSize | null = null
  return {
    size() {
      known ??= readSize()
      return known
    },
    // Alipay's phones are held upright: its pages do not turn.
    onResize: () => () => undefined,
    async present() {
      const before = await readBrightness()
      if (before !== null) setBrightness(1)
      attempt('setKeepScreenOn', (my) => {
        my.setKeepScreenOn({ keepScreenOn: true })
      })
      setEffect('hidden')
      let over = false
      return () => {
        if (over) return
        over = true
        if (before !== null) setBrightness(before)
        attempt('setKeepScreenOn', (my) => {
          my.setKeepScreenOn({ keepScreenOn: false })
        })
        setEffect('none')
      }
    },
    onScreenshot(listener) {
      if (!listening) {
        listening = true
        // One listener for the life of the app: taking one away takes all of them in some versions.
        attempt('onUserCaptureScreen', (my) => {
          my.onUserCaptureScreen(() => screenshots.tell(null))
        })
      }
      return screenshots.add(listener)
    },
  }
}

/** A small phone whose density nobody knows, where Alipay does not say: what is whole at a density of 1 is whole at 2 and 3. */
const smallPhone: ScreenSize = { width: 320, height: 568, pixelRatio: 1 }

function readSize(): ScreenSize {
  let size = smallPhone
  attempt('getSystemInfoSync', (my) => {
    const { windowWidth, windowHeight, pixelRatio } = my.getSystemInfoSync()
    size = {
      width: windowWidth ?? smallPhone.width,
      height: windowHeight ?? smallPhone.height,
      pixelRatio: pixelRatio ?? smallPhone.pixelRatio,
    }
  })
  return size
}

/** The brightness now, 0 to 1; null where Alipay does not say, and then nothing is changed that could not be put back. */
function readBrightness(): Promise<number | null> {
  return new Promise((resolve) => {
    if (!has('getScreenBrightness')) {
      resolve(null)
      return
    }
    try {
      baseLibrary().getScreenBrightness({
        success: (answer) => resolve(answer.brightness ?? answer.value ?? null),
        fail: () => resolve(null),
      })
    } catch {
      resolve(null)
    }
  })
}

function setBrightness(brightness: number): void {
  attempt('setScreenBrightness', (my) => {
    my.setScreenBrightness({ brightness })
  })
}

/** Hides the screen in screenshots and recordings (Android; base library 2.7.13). */
function setEffect(visualEffect: 'none' | 'hidden'): void {
  attempt('setVisualEffectOnCapture', (my) => {
    my.setVisualEffectOnCapture({ visualEffect })
  })
}
