import { BootedApp } from './app'
import type { BootOptions } from './runtime'

export type { BootedApp } from './app'
export type { BootOptions } from './runtime'
export type { CanIUse } from './base-library'
export type { Query } from './screen'

/** Boots a compiled Alipay package as a phone would, in an engine of 2017. Close it at the end of the test. */
export async function boot(options: BootOptions): Promise<BootedApp> {
  return new BootedApp(options).start()
}
