import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A merchant's listener for notices that fails now and then, as those do. */
export interface MoodyListener {
  readonly url: string
  /** The merchant's numbers of the trades whose success it was told of and has confirmed. */
  readonly heard: ReadonlySet<string>
  /** From now on it confirms everything. */
  calmDown(): void
  close(): Promise<void>
}

export async function openListener(chance: () => number): Promise<MoodyListener> {
  const heard = new Set<string>()
  let calm = false
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      if (!calm && chance() < 0.15) {
        if (chance() < 0.5) response.writeHead(500).end('busy')
        else request.socket.destroy()
        return
      }
      const fields = new URLSearchParams(body)
      if (fields.get('trade_status') === 'TRADE_SUCCESS') heard.add(fields.get('out_trade_no') ?? '')
      response.end('success')
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/heard`,
    heard,
    calmDown: () => {
      calm = true
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
