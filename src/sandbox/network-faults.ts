import { type Faults, operations, sandboxOperations, type WalletError } from '@/contract'
import { err, type Result } from '@/domain/core/result'
import type { Clock } from '@/service/ports'
import type { ServiceRequest } from '@/service/service'

export type NetworkFault = Faults['network']

/** Where the switch of the network is kept. */
export interface NetworkFaultSwitch {
  current(): Promise<NetworkFault>
  /** A fault that happens once has happened. */
  mend(): Promise<void>
}

/** Answers requests; a world of the sandbox is one. */
export interface Executor {
  execute(request: ServiceRequest): Promise<Result<unknown, WalletError>>
}

/** How long `slow` holds a request up (ms): long enough to see what a screen does meanwhile, shorter than any timeout. */
const slowBy = 4_000

/**
 * The network between app and service as it is switched: `offline` does nothing and says so, `lost` does the work and
 * loses its answer once, `duplicate` delivers a request twice, `slow` holds it up. Both transports go through here, so
 * that a fault looks the same in the app and over HTTP. The sandbox's own operations always get through: they are the
 * hand on the switch. `lost` and `duplicate` wait for an operation that changes something, because only there they matter.
 */
export function withNetworkFaults(world: Executor, network: NetworkFaultSwitch, clock: Pick<Clock, 'after'>): Executor {
  return {
    async execute(request) {
      if (isSandboxOperation(request.operation)) return world.execute(request)
      const fault = await network.current()
      switch (fault) {
        case 'normal':
          return world.execute(request)
        case 'offline':
          return err({ code: 'network.offline' })
        case 'slow':
          await wait(clock, slowBy)
          return world.execute(request)
        case 'lost':
          if (!changesSomething(request.operation)) return world.execute(request)
          await network.mend()
          await world.execute(request)
          return err({ code: 'network.lost-answer' })
        case 'duplicate':
          if (changesSomething(request.operation)) await world.execute(request)
          return world.execute(request)
      }
    },
  }
}

function isSandboxOperation(name: string): boolean {
  return Object.prototype.hasOwnProperty.call(sandboxOperations, name)
}

function changesSomething(name: string): boolean {
  const all: Readonly<Record<string, { readonly effect: 'reads' | 'changes' } | undefined>> = operations
  return Object.prototype.hasOwnProperty.call(all, name) && all[name]?.effect === 'changes'
}

function wait(clock: Pick<Clock, 'after'>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve)
  })
}
