import { createClipboard } from './clipboard'
import { createClock } from './clock'
import { createConnectivity } from './connectivity'
import { createHttp } from './http'
import { createLanguagePacks } from './language-packs'
import { createLifecycle } from './lifecycle'
import { createLinks } from './links'
import { createLock } from './lock'
import { createNavigation } from './navigation'
import { createRandom } from './random'
import { createScreen } from './screen'
import { createStorage } from './storage'
import { createSystem } from './system'
import type { Platform } from './types'

/**
 * The device that the app runs on: each part resolves to the variant of the platform that is built. `tabs` are the paths
 * of the tab bar, the home screen first; `onUnreachable` is called when a screen could not be loaded for want of a network.
 */
export function createPlatform(options: {
  readonly tabs: readonly [string, ...string[]]
  readonly onUnreachable: () => void
}): Platform {
  const clock = createClock()
  return {
    clipboard: createClipboard(),
    clock,
    connectivity: createConnectivity(),
    http: createHttp(),
    languagePacks: createLanguagePacks({ clock }),
    lifecycle: createLifecycle(),
    links: createLinks(),
    lock: createLock(),
    navigation: createNavigation({ ...options, clock }),
    random: createRandom(),
    screen: createScreen(),
    storage: createStorage(),
    system: createSystem(),
  }
}
