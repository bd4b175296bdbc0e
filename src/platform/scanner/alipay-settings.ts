import { baseLibrary, has } from '../alipay/my'
import type { CameraSettings } from './types'

/**
 * Two may have refused the camera: the person, to this mini-program (`openSetting` shows the switch), or the phone, to Alipay
 * (`showAuthGuide` leads to the phone's own settings). https://opendocs.alipay.com/mini/api/qflu8f
 */
export function createAlipaySettings(): CameraSettings {
  return {
    way: 'opened',
    async open() {
      const granted = has('getSetting') ? await grantedIn('getSetting') : null
      if (granted === false && has('openSetting')) return (await grantedIn('openSetting')) === true
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
      resolve(null)
    }
  })
}

function showGuide(): Promise<void> {
  return new Promise((resolve) => {
    if (!has('showAuthGuide')) {
      resolve()
      return
    }
    try {
      baseLibrary().showAuthGuide({ authType: 'CAMERA', success: () => resolve(), fail: () => resolve() })
    } catch {
      resolve()
    }
  })
}
