import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface ServedFolder {
  /** Where its index.html is, with a slash at the end. */
  readonly url: string
  /** Every path that was asked for, in order, below the folder; by a worker too. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}

/** A plain web server as anybody has one: files below `under`, 404 for the rest, nothing that helps a single-page app. */
export async function serveFolder(folder: string, under = '/some/folder/'): Promise<ServedFolder> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    const inside = pathname.startsWith(under) ? normalize(decodeURIComponent(pathname.slice(under.length))) : '..'
    asked.push(inside)
    const file = inside === '.' || inside === '' ? 'index.html' : inside
    const found = file.startsWith('..') ? Promise.reject(new Error('outside')) : readFile(join(folder, file))
    found.then(
      (body) => response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.\n'),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${under}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
