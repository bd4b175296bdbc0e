import { join } from 'node:path'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'

type FromWorker =
  | { readonly kind: 'open' | 'closed' }
  | { readonly kind: 'answer'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

/** PGlite in its own thread, spoken to in PostgreSQL's wire protocol. */
export interface PgliteProcess {
  /** Bytes of the protocol in, the database's bytes out; one at a time. */
  exchange(bytes: Uint8Array): Promise<Uint8Array>
  /** Resolves when it is no longer there, whoever ended it. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** Starts PGlite over a folder, or (null) in memory; rejects where it can't open it. */
export async function startPglite(folder: string | null): Promise<PgliteProcess> {
  const worker = new Worker(join(__dirname, 'pglite-worker.cjs'), { workerData: { folder } })
  const waiting: { resolve: (bytes: Uint8Array) => void; reject: (failure: Error) => void }[] = []
  let broken: Error | null = null
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const opened = new Promise<void>((resolve, reject) => {
    const fail = (failure: Error): void => {
      broken ??= failure
      reject(broken)
      for (const { reject: give } of waiting.splice(0)) give(broken)
    }
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'open') resolve()
      else if (message.kind === 'answer') waiting.shift()?.resolve(message.bytes)
      else if (message.kind === 'failed') fail(new Error(message.reason))
    })
    worker.on('error', fail)
    worker.on('exit', () => {
      fail(new Error('PGlite has ended'))
      end()
    })
  })
  await opened
  return {
    ended,
    exchange: (bytes) =>
      new Promise((resolve, reject) => {
        if (broken !== null) {
          reject(broken)
          return
        }
        waiting.push({ resolve, reject })
        worker.postMessage(bytes)
      }),
    close: () => {
      worker.postMessage('close')
      return ended
    },
  }
}

/** The wire to PGlite, as node-postgres expects a socket. */
export class PgliteStream extends Duplex {
  private pglite: PgliteProcess | null = null

  constructor(private readonly running: () => Promise<PgliteProcess>) {
    super()
  }

  connect(): this {
    this.running().then(
      (pglite) => {
        this.pglite = pglite
        void pglite.ended.then(() => this.destroy())
        this.emit('connect')
      },
      (failure: unknown) => {
        this.destroy(asError(failure))
      },
    )
    return this
  }

  /** A socket's settings; there is no socket. */
  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // What comes back is pushed when it is there.
  }

  override _write(chunk: Buffer, _encoding: string, done: (failure?: Error | null) => void): void {
    if (this.pglite === null) {
      done(new Error('PGlite is not there'))
      return
    }
    // A copy of its own: the chunk lies in a pool that others use.
    this.pglite.exchange(new Uint8Array(chunk)).then(
      (answer) => {
        if (answer.length > 0) this.push(answer)
        done()
      },
      (failure: unknown) => {
        done(asError(failure))
      },
    )
  }

  /** What is written together goes as one piece: each exchange is two messages between threads. */
  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (failure?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer', done)
  }

  override _final(done: (failure?: Error | null) => void): void {
    this.push(null)
    done()
  }
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure))
}
