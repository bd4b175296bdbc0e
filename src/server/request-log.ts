import { mask } from './mask'

/** Which of the server's doors a request went through; `notice` is what the wallet tells merchants. */
export type RequestChannel = 'wallet' | 'gateway' | 'shop' | 'notice'

/** A request as it can be sent again: the path with its query, the headers that count, and the very bytes of its body. */
export interface RawRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What is told to the log of one request. Bodies come as they are, parsed or as texts: the log masks them before it keeps them. */
export interface RequestNote {
  /** The request's name, as `X-Request-Id` says it. */
  readonly id: string
  /** When it came, or was sent, ms since 1970. */
  readonly at: number
  /** How long its answer took, ms. */
  readonly ms: number
  readonly direction: 'in' | 'out'
  readonly channel: RequestChannel
  readonly method: string
  /** The pattern of the route; of a notice, the address that it went to. */
  readonly route: string
  /** The contract's operation, or the gateway's method ("alipay.trade.pay"). */
  readonly operation: string | null
  /** The merchant's shop id. */
  readonly merchant: string | null
  /** Null where no answer came. */
  readonly status: number | null
  readonly body: unknown
  readonly answer: unknown
  /** Null for what can't be sent again: the wallet's own requests, and notices, which have a command of their own. */
  readonly raw: RawRequest | null
}

/** Why a request can't be replayed: it is of a kind that never is, or it held a secret, which the log does not keep. */
export type NoReplay = 'of-no-such-kind' | 'held-a-secret'

/** A request as the log shows it. `body` and `answer` are masked. */
export interface LoggedRequest extends Omit<RequestNote, 'raw'> {
  /** Null: it can be replayed. */
  readonly noReplay: NoReplay | null
}

export interface LogFilter {
  readonly merchant?: string
  readonly operation?: string
  readonly channel?: RequestChannel
}

/**
 * What came in and what went out, newest last, as many as fit: for whoever writes a till or a shop against the sandbox. It is in
 * memory, of this process alone, and there is none in production.
 */
export interface RequestLog {
  note(note: RequestNote): void
  /** The newest first, `limit` at most. */
  list(filter: LogFilter, limit: number): readonly LoggedRequest[]
  get(id: string): LoggedRequest | null
  /** What a replay sends; why not, where it can't. */
  replayable(id: string): RawRequest | NoReplay | 'unknown'
  /** Calls back after each note; returns what stops that. */
  onNote(listener: (logged: LoggedRequest) => void): () => void
}

interface Kept {
  readonly logged: LoggedRequest
  readonly raw: RawRequest | null
}

/** A ring of the newest `size` requests. Each costs a walk through two small bodies, some microseconds. */
export function createRequestLog(size = 500): RequestLog {
  // A map keeps the order in which things were put in: the oldest is the first.
  const ring = new Map<string, Kept>()
  const listeners = new Set<(logged: LoggedRequest) => void>()
  return {
    note({ raw, ...note }) {
      const id = freshId(ring, note.id)
      const body = mask(note.body)
      const noReplay = raw === null ? 'of-no-such-kind' : body.secretHidden ? 'held-a-secret' : null
      const logged: LoggedRequest = { ...note, id, body: body.value, answer: mask(note.answer).value, noReplay }
      ring.set(id, { logged, raw: noReplay === null ? raw : null })
      if (ring.size > size) {
        const [oldest] = ring.keys()
        if (oldest !== undefined) ring.delete(oldest)
      }
      listeners.forEach((listener) => {
        listener(logged)
      })
    },
    list(filter, limit) {
      const fitting: LoggedRequest[] = []
      for (const { logged } of [...ring.values()].reverse()) {
        if (fitting.length >= limit) break
        if (fits(logged, filter)) fitting.push(logged)
      }
      return fitting
    },
    get: (id) => ring.get(id)?.logged ?? null,
    replayable(id) {
      const kept = ring.get(id)
      return kept === undefined ? 'unknown' : (kept.raw ?? kept.logged.noReplay ?? 'of-no-such-kind')
    },
    onNote(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** What is told again (a notice) is another entry each time: "n1", "n1.2", "n1.3". */
function freshId(ring: ReadonlyMap<string, Kept>, name: string): string {
  let id = name
  for (let time = 2; ring.has(id); time += 1) id = `${name}.${time}`
  return id
}

function fits(logged: LoggedRequest, { merchant, operation, channel }: LogFilter): boolean {
  return (
    (merchant === undefined || logged.merchant === merchant) &&
    (operation === undefined || logged.operation === operation) &&
    (channel === undefined || logged.channel === channel)
  )
}
