import { connect } from 'node:net'

/** What one connection sends, again and again; the answer's status must be 200 and `isRight` must like its body. */
export interface LoadPlan {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** The bytes of the next request of a connection; null where it has no more. */
  readonly request: (connection: number, n: number) => string | null
  readonly isRight: (body: string) => boolean
}

export interface LoadResult {
  readonly rps: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly done: number
  readonly failures: readonly string[]
}

/** Sends requests over keep-alive connections, each as soon as the one before it is answered. */
export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const times: number[] = []
  const failures: string[] = []
  const until = performance.now() + plan.seconds * 1000
  const begun = performance.now()
  await Promise.all(Array.from({ length: plan.connections }, (_, i) => oneConnection(plan, i, until, times, failures)))
  const seconds = (performance.now() - begun) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return { rps: Math.round(times.length / seconds), p50Ms: at(0.5), p99Ms: at(0.99), done: times.length, failures }
}

function oneConnection(plan: LoadPlan, connection: number, until: number, times: number[], failures: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(plan.port, '127.0.0.1')
    socket.setNoDelay(true)
    let sentAt = 0
    let n = 0
    let pending = ''
    const send = (): void => {
      const next = performance.now() >= until ? null : plan.request(connection, n)
      if (next === null) {
        socket.end()
        resolve()
        return
      }
      sentAt = performance.now()
      socket.write(next)
      n += 1
    }
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('close', () => resolve())
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      pending += chunk
      const head = pending.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/content-length: (\d+)/i.exec(pending.slice(0, head))?.[1] ?? 0)
      if (pending.length < head + 4 + length) return
      const body = pending.slice(head + 4)
      if (pending.startsWith('HTTP/1.1 200') && plan.isRight(body)) times.push(performance.now() - sentAt)
      else if (failures.length < 5) failures.push(pending.slice(0, 12) + body.slice(0, 300))
      pending = ''
      send()
    })
  })
}

/** A POST with JSON, as a wallet sends it. */
export function post(path: string, body: string, headers: string): string {
  return `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
