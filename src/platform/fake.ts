import { createFakeClipboard, type FakeClipboard } from './clipboard/fake'
import { createFakeClock, type FakeClock } from './clock/fake'
import { createFakeConnectivity, type FakeConnectivity } from './connectivity/fake'
import { createFakeHttp, type FakeHttp } from './http/fake'
import { createFakeLanguagePacks, type FakeLanguagePacks } from './language-packs/fake'
import { createFakeLifecycle, type FakeLifecycle } from './lifecycle/fake'
import { createFakeLinks } from './links/fake'
import { createLock } from './lock'
import { createFakeNavigation, type FakeNavigation } from './navigation/fake'
import { createFakeRandom } from './random/fake'
import { createFakeScreen, type FakeScreen } from './screen/fake'
import { createFakeStorage, type FakeStorage } from './storage/fake'
import { createFakeSystem, type FakeSystem } from './system/fake'
import type { Platform, Random } from './types'

/** A device for tests: every part can be driven and looked at. */
export interface FakePlatform extends Platform {
  readonly clipboard: FakeClipboard
  readonly clock: FakeClock
  readonly connectivity: FakeConnectivity
  readonly http: FakeHttp
  readonly languagePacks: FakeLanguagePacks
  readonly lifecycle: FakeLifecycle
  readonly navigation: FakeNavigation
  readonly screen: FakeScreen
  readonly storage: FakeStorage
  readonly system: FakeSystem
}

/** What outlives a restart of the app. */
export interface KeptParts {
  readonly storage?: FakeStorage
  readonly clock?: FakeClock
  readonly random?: Random
}

/** A fresh device; hand in the parts of another (all of it will do) to play a restart of the app on it. */
export function createFakePlatform(keep: KeptParts = {}): FakePlatform {
  return {
    clipboard: createFakeClipboard(),
    clock: keep.clock ?? createFakeClock(),
    connectivity: createFakeConnectivity(),
    http: createFakeHttp(),
    languagePacks: createFakeLanguagePacks(),
    lifecycle: createFakeLifecycle(),
    links: createFakeLinks(),
    lock: createLock(),
    navigation: createFakeNavigation(),
    random: keep.random ?? createFakeRandom(),
    screen: createFakeScreen(),
    storage: keep.storage ?? createFakeStorage(),
    system: createFakeSystem(),
  }
}
