import type { Screen } from './types'

/** A browser can keep the screen on, where it has the Wake Lock; brightness and screenshots are out of its reach. */
export function createScreen(): Screen {
  return {
    size: () => ({
      // Without the scroll bar, which a computer's browser has.
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
      pixelRatio: window.devicePixelRatio,
    }),
    onResize(listener) {
      window.addEventListener('resize', listener)
      return () => window.removeEventListener('resize', listener)
    },
    async present() {
      // The types say that it is always there; on plain http and old phones it is not.
      const wakeLock = navigator.wakeLock as WakeLock | undefined
      const held = wakeLock === undefined ? null : await wakeLock.request('screen').catch(() => null)
      return () => {
        // A lock that the browser took back by itself (tab hidden) may be released again.
        void held?.release().catch(() => undefined)
      }
    },
    onScreenshot: () => () => undefined,
  }
}
