import type { Clipboard } from './clipboard/types'
import type { Clock } from './clock/types'
import type { Connectivity } from './connectivity/types'
import type { Http } from './http/types'
import type { LanguagePacks } from './language-packs/types'
import type { Lifecycle } from './lifecycle/types'
import type { Links } from './links/types'
import type { ExclusiveLock } from './lock/types'
import type { Navigation } from './navigation/types'
import type { Random } from './random/types'
import type { Screen } from './screen/types'
import type { KeyValueStorage } from './storage/types'
import type { System } from './system/types'

/** Everything that the app asks of the device. The scanner is apart: only the scan screen carries it. */
export interface Platform {
  readonly clipboard: Clipboard
  readonly clock: Clock
  readonly connectivity: Connectivity
  readonly http: Http
  readonly languagePacks: LanguagePacks
  readonly lifecycle: Lifecycle
  readonly links: Links
  readonly lock: ExclusiveLock
  readonly navigation: Navigation
  readonly random: Random
  readonly screen: Screen
  readonly storage: KeyValueStorage
  readonly system: System
}

export type {
  Clipboard,
  Clock,
  Connectivity,
  ExclusiveLock,
  Http,
  KeyValueStorage,
  LanguagePacks,
  Lifecycle,
  Navigation,
  Random,
  Screen,
  System,
}
