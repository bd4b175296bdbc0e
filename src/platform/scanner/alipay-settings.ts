import { baseLibrary } from '../alipay/my'
import type { CameraSettings } from './types'

/**
 * Two may have refused the camera: the person, to this mini-program (`openSetting` shows the switch, since base library 1.8), or
 * the phone, to Alipay (`showAuthGuide` leads to the phone's own settings, since Alipay 10.0.18). `canIUse` is not asked: some
 * versions deny what they have, and nothing but this way waits for the answers.
 */
export function createAlipaySettings(): CameraSettings {
  return {
    way: 'opened',
    async open() {
      if ((await grantedIn('getSetting')) === false) return (await grantedIn('openSetting')) === true
      await showGuide()
      return false
    },
    // The scanner covers the app: its button is pressed when the person comes back.
    onAllowed: () => () => undefined,
  }
}

/** Whether this mini-program may use the camera; null where it was never asked, or Alipay does not say. */
function grantedIn(call: 'getSetting' | 'openSetting'): Promise<boolean | null> {
  return new Promise((resolve) => {
    try {
      baseLibrary()[call]({
        success: ({ authSetting }) => resolve(authSetting?.['camera'] ?? null),
        fail: () => resolve(null),
      })
    } catch {
      // A version that lacks it.
      resolve(null)
    }
  })
}

function showGuide(): Promise<void> {
  return new Promise((resolve) => {
    try {
      baseLibrary().showAuthGuide({ authType: 'CAMERA', success: () => resolve(), fail: () => resolve() })
    } catch {
      // A version that lacks it: the words on the screen must do.
      resolve()
    }
  })
}
