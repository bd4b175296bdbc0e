import { browserAtHand } from './browser-at-hand'
import type { CameraSettings } from './types'

/** What the browser remembers of the camera; null where it does not tell (some know the question, but not this name). */
async function remembered(): Promise<PermissionStatus | null> {
  try {
    return await navigator.permissions.query({ name: 'camera' })
  } catch {
    return null
  }
}

/**
 * After a refusal: will asking again fail too, without a question? So it is where the person said "never", and where the browser
 * may but the device does not let it. Unknown counts as no.
 */
export async function isRefusedForGood(): Promise<boolean> {
  const status = await remembered()
  return status !== null && status.state !== 'prompt'
}

/** No page can open a browser's settings: the screen tells the way there, and hears of it when the person has been there. */
export function createBrowserSettings(): CameraSettings {
  return {
    way: browserAtHand(navigator),
    open: () => Promise.resolve(false),
    onAllowed(listener) {
      let status: PermissionStatus | null = null
      let stopped = false
      const changed = (): void => {
        if (status !== null && status.state !== 'denied') listener()
      }
      void remembered().then((found) => {
        if (stopped || found === null) return
        status = found
        found.addEventListener('change', changed)
      })
      return () => {
        stopped = true
        status?.removeEventListener('change', changed)
      }
    },
  }
}
