import { createClient } from '@/client/client'
import { openEmbedded } from '@/client/embedded'
import type { WalletClient } from '@/client/types'
import type { OperationName, WalletError } from '@/contract'
import { operations } from '@/contract'
import { err } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform, type FakePlatform } from '@/platform/fake'
import { CodeFlowStore } from '@/stores/account/code-flow-store'
import { createStores, type Stores } from '@/stores/root'

/** Whose account these tests make. */
export const phone = '+33612345678'
export const password = 'three quiet boats'

/** The app's stores over the real wallet service and its sandbox, on a device of the test. */
export interface Wallet {
  readonly stores: Stores
  readonly platform: FakePlatform
  /** What the next call of an operation does instead of answering: lose its answer, or stay unsent. */
  break(operation: OperationName, how: 'lost' | 'offline'): void
  /** How often an operation was really sent. */
  sent(operation: OperationName): number
  /** The code of the newest SMS to a phone. */
  codeFor(phone: string): Promise<string>
  /** The app is closed and opened again on the same device. */
  restart(): Promise<Wallet>
}

export async function openWallet(platform: FakePlatform = createFakePlatform()): Promise<Wallet> {
  const opened = await openEmbedded(platform)
  if (!opened.ok) throw new Error(opened.error.code)
  const real = createClient({
    transport: opened.value.transport,
    getSession: () => stores.session.token,
    random: platform.random,
  })
  const broken = new Map<OperationName, 'lost' | 'offline'>()
  const counts = new Map<OperationName, number>()
  const client: WalletClient = {
    async call(operation, input, options) {
      const { name } = operation
      const how = broken.get(name)
      broken.delete(name)
      const offline: WalletError = { code: 'network.offline' }
      if (how === 'offline') return err(offline)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const answer = await real.call(operation, input, options)
      const lost: WalletError = { code: 'network.lost-answer' }
      return how === 'lost' ? err(lost) : answer
    },
  }
  const stores: Stores = createStores({ client, platform })
  return {
    stores,
    platform,
    break: (operation, how) => void broken.set(operation, how),
    sent: (operation) => counts.get(operation) ?? 0,
    async codeFor(phone) {
      const answer = await real.call(operations.sandboxMessages, {})
      const message = answer.ok ? answer.value.messages.find(({ to }) => to === phone) : undefined
      return message?.code ?? 'no code'
    },
    restart() {
      stores.dispose()
      return openWallet(createFakePlatform(platform))
    },
  }
}

/** Waits until something is so; a thing that never comes fails the test by its time limit. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await letPromisesRun()
}

/** Signs up with `phone` and `password`, and stays logged in. */
export async function makeAccount(wallet: Wallet): Promise<void> {
  const flow = new CodeFlowStore(wallet.stores, 'sign-up')
  flow.phone.type(phone)
  flow.submitPhone()
  await until(() => !flow.busy)
  flow.submitCode(await wallet.codeFor(phone))
  await until(() => !flow.busy)
  flow.typePassword(password)
  flow.submitPassword()
  await until(() => !flow.busy)
  flow.dispose()
}
