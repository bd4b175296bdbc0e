import { type RunningServer, type StartOptions, startServer } from '@/server/start'

export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

/** A server that keeps nothing, and is there at once. */
export async function startInMemory(options: Partial<StartOptions> = {}): Promise<RunningServer> {
  const database = { kind: 'memory' } as const
  const started = await startServer({ port: 0, dataFolder: '', database, seed: 'test', h5Folder: null, ...options })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  return started.value
}

let keys = 0

/** An idempotency key that nothing else of this run has. */
export function newKey(): string {
  keys += 1
  return `key-${keys}`
}

let phones = 0

/** A phone that nobody else of this run has. */
export function aPhone(): string {
  phones += 1
  return `+86138${String(10_000_000 + phones)}`
}

/** Sends an operation, with an idempotency key of its own unless one is given; a header that is null is left out. */
export async function post(
  server: Pick<RunningServer, 'address'>,
  operation: string,
  input: unknown,
  headers: Readonly<Record<string, string | null>> = {},
): Promise<HttpAnswer> {
  const sent: Record<string, string | null> = { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers }
  const response = await fetch(`${server.address}/api/v1/${operation}`, {
    method: 'POST',
    headers: Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== null),
    body: typeof input === 'string' ? input : JSON.stringify(input),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> }
}

/** A session of a new account. */
export async function signUpOver(server: Pick<RunningServer, 'address'>, phone = aPhone()): Promise<string> {
  const { body: challenge } = await post(server, 'requestSmsCode', { phone, purpose: 'sign-up' })
  const { body } = await post(server, 'sandboxMessages', {})
  const messages = body['messages'] as readonly { readonly to: string; readonly code: string | null }[]
  const code = messages.find(({ to }) => to === phone)?.code
  const { body: session } = await post(server, 'signUp', {
    challengeId: challenge['challengeId'],
    code,
    password: 'correct horse battery',
  })
  if (typeof session['token'] !== 'string') throw new Error(JSON.stringify({ challenge, session }))
  return session['token']
}
