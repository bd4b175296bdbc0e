/**
 * What makes scanning work without a network after the first time. The build puts it beside index.html (`config/plugins/offline-scanning`)
 * with the names of the build's files; the wallet registers it when scanning begins. It knows this build's own files and index.html,
 * and never touches what a service is asked.
 */

/** Names from the folder of index.html. Those in `all` have a hash of their content in their name: they never change. */
interface BuiltFiles {
  readonly all: readonly string[]
  /** What starting the wallet and scanning takes. */
  readonly needed: readonly string[]
}

/** Put in by the build. */
declare const BUILT_FILES: BuiltFiles

/** The parts of a service worker's scope that are used; TypeScript's DOM types know pages alone. */
interface Waits {
  waitUntil(work: Promise<unknown>): void
}
interface Fetched extends Waits {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Told extends Waits {
  readonly data: unknown
}
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(kind: 'fetch', listener: (event: Fetched) => void): void
  addEventListener(kind: 'message', listener: (event: Told) => void): void
}

// In a service worker `self` is its scope.
const scope = self as unknown as Scope
const folder = scope.registration.scope
const cacheName = `bangka-files ${folder}`
const files = new Set(BUILT_FILES.all)
/** These change from one deployment to the next: the network is asked first. */
const page = ['', 'index.html']
const service = 'service.json'
/** With a copy at hand nobody waits longer than this (ms) for a network that hangs. */
const patience = 4_000

scope.addEventListener('install', (event) => {
  event.waitUntil(keep(['', service, ...BUILT_FILES.needed]).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => scope.clients.claim()))
})

/** The page tells which files it had loaded before this worker was there. */
scope.addEventListener('message', (event) => {
  if (!Array.isArray(event.data)) return
  const names = event.data.map((address: unknown) => nameOf(String(address)))
  // A file that can't be had now is kept when it is asked for the next time.
  event.waitUntil(keep(names.filter((name) => name !== null && files.has(name)).map(String)).catch(() => undefined))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const name = request.method === 'GET' ? nameOf(request.url) : null
  if (name === null) return
  if (files.has(name)) event.respondWith(kept(request))
  else if (page.includes(name) || name === service) event.respondWith(fresh(request, name))
})

/** The name of a file of the folder; null for everything else. */
function nameOf(address: string): string | null {
  const plain = address.replace(/[?#].*$/, '')
  return plain.startsWith(folder) ? plain.slice(folder.length) : null
}

async function keep(names: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const name of names) {
    const address = folder + name
    if (files.has(name) && (await cache.match(address)) !== undefined) continue
    // What the page has just loaded is not fetched again.
    const answer = await fetch(address, { cache: files.has(name) ? 'force-cache' : 'no-cache' })
    if (!isAnswer(answer, name)) throw new Error(`${name} is not there`)
    await cache.put(address, answer)
  }
}

async function dropOld(): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const request of await cache.keys()) {
    const name = nameOf(request.url)
    if (name === null || !(files.has(name) || name === '' || name === service)) await cache.delete(request)
  }
}

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const copy = await cache.match(request, { ignoreVary: true })
  if (copy !== undefined) return copy
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** That there is no service.json is an answer too: the wallet then carries its service itself. */
function isAnswer({ ok, status }: Response, name: string): boolean {
  return ok || (name === service && status === 404)
}

/**
 * From the network, and the copy where there is none. The copy of index.html is the one that came with this worker: another one
 * would name files that are not kept.
 */
async function fresh(request: Request, name: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const address = folder + (page.includes(name) ? '' : name)
  const asked = fetch(request).then(async (answer) => {
    if (name === service && isAnswer(answer, name)) await cache.put(address, answer.clone())
    return answer
  })
  const copy = await cache.match(address)
  if (copy === undefined) return asked
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(copy.clone()), patience)
  })
  return Promise.race([asked.catch(() => copy.clone()), late])
}
