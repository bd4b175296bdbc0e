import type { AlipaySdk } from 'alipay-sdk'

import type { StartOptions } from '@/server/start'

import {
  type GatewayWorld,
  listen,
  type Listener,
  type MadeMerchant,
  makeMerchant,
  openGatewayWorld,
  sdkOf,
} from './gateway-world'

/** What the tests of a file share: a server with somebody who can pay, and a merchant with its SDK and its listener. */
export interface MerchantAtGateway {
  readonly world: GatewayWorld
  readonly merchant: MadeMerchant
  readonly sdk: AlipaySdk
  readonly listener: Listener
}

/**
 * Opens it before the tests of the file and closes it after them; to be read inside of tests. `made`: what the merchant is made with
 * besides the address of its listener.
 */
export function merchantAtGateway(options: Partial<StartOptions> = {}, made: object = {}): MerchantAtGateway {
  let opened: MerchantAtGateway | null = null
  const now = (): MerchantAtGateway => {
    if (opened === null) throw new Error('the gateway is open while tests run')
    return opened
  }
  beforeAll(async () => {
    const world = await openGatewayWorld(options)
    const listener = await listen()
    const merchant = await makeMerchant(world.server, { notifyUrl: listener.url, ...made })
    opened = { world, listener, merchant, sdk: sdkOf(world.server, merchant) }
  })
  afterAll(async () => {
    await opened?.world.close()
    await opened?.listener.close()
  })
  return {
    get world() {
      return now().world
    },
    get merchant() {
      return now().merchant
    },
    get sdk() {
      return now().sdk
    },
    get listener() {
      return now().listener
    },
  }
}
