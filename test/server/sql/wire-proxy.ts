import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** When a connection is cut: instead of passing on a commit, instead of passing on its answer, or right before a commit comes. */
export type Cut = 'before-commit' | 'after-commit' | 'after-batch' | null

/** Stands between an engine and its PostgreSQL, and cuts the wire where it hurts. */
export interface WireProxy {
  readonly url: string
  /** Asked for each transaction that is about to end. */
  cut: () => Cut
  /** How often it has cut. */
  cuts(): number
  close(): Promise<void>
}

export async function openWireProxy(url: string): Promise<WireProxy> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let cuts = 0
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    let swallow = false
    const end = (): void => {
      client.destroy()
      database.destroy()
    }
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    client.on('data', (chunk) => {
      // A commit is a simple query of its own.
      const what = chunk.includes('commit\0') ? proxy.cut() : null
      if (what !== null) cuts += 1
      if (what === 'before-commit') {
        end()
        return
      }
      if (what === 'after-commit') swallow = true
      if (what === 'after-batch') {
        // The rows arrive, the commit after them does not.
        database.write(chunk.subarray(0, chunk.indexOf('commit\0') - 5))
        setTimeout(end, 5)
        return
      }
      database.write(chunk)
    })
    database.on('data', (chunk) => {
      if (!swallow) client.write(chunk)
      else setTimeout(end, 10)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const through = new URL(url)
  through.port = String((server.address() as AddressInfo).port)
  const proxy: WireProxy = {
    url: through.href,
    cut: () => null,
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  return proxy
}
