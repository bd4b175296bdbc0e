import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { filesOf } from '../build/dist-files'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

export interface StaticServer {
  readonly address: string
  /** Brotli bytes of every file that was asked for, by path. */
  readonly served: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** Serves a folder below /wallet/ with brotli, as any web server would. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const served = new Map<string, number>()
  // Compressed beforehand, as a web server has it: compressing at the first request would look like a slow network.
  const compressed = new Map(filesOf(folder).map((file) => [file, brotliCompressSync(readFileSync(join(folder, file)))]))
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    const file = path.replace(/^\/wallet\/?/, '') || 'index.html'
    const body = compressed.get(file)
    if (!path.startsWith('/wallet') || body === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    served.set(file, body.length)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': file === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/wallet/`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
