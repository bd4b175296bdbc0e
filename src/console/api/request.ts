import { type OperationName, type InputOf, operations, type OutputOf, parseWalletError, type WalletError } from '@/contract'
import { consoleHeader } from '@/contract/console'
import { err, ok, type Result } from '@/domain/core/result'

import { newKey } from './keys'

/** Why there is no answer. */
export type CallFailure =
  /** Nobody answered: the service is down, or the network is. */
  | { readonly kind: 'unreachable' }
  /** The service said no; `error` where it is one of the contract's. */
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly code: string
      readonly message: string
      readonly error: WalletError | null
    }

export type Answer<T> = Result<T, CallFailure>

/** By this header the service tells the console's own questions from everybody else's requests. */
const fromConsole = { [consoleHeader]: '1' }

/** Asks for something of the service, by a path below where it is served ("sandbox/ledger"). */
export function read<T>(path: string): Promise<Answer<T>> {
  return send<T>(path, { method: 'GET', headers: fromConsole })
}

/** Has the service do something. Every press is one request of its own: the key keeps a repeated delivery from doing it twice. */
export function change<T>(path: string, body: object, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): Promise<Answer<T>> {
  return send<T>(path, {
    method,
    headers: { ...fromConsole, 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
    body: JSON.stringify(body),
  })
}

/** Sends an operation of the contract. */
export function call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<Answer<OutputOf<Name>>> {
  const changes = operations[name].effect === 'changes'
  return send<OutputOf<Name>>(`api/v1/${name}`, {
    method: 'POST',
    headers: { ...fromConsole, 'Content-Type': 'application/json', ...(changes ? { 'Idempotency-Key': newKey() } : {}) },
    body: JSON.stringify(input),
  })
}

async function send<T>(path: string, request: RequestInit): Promise<Answer<T>> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(path, { ...request, cache: 'no-store' })
    body = jsonOf(await response.text())
  } catch {
    return err({ kind: 'unreachable' })
  }
  // The console is served by the very service that it asks: they are of one version, and its word is taken.
  if (response.ok && body !== undefined) return ok(body as T)
  return err(refusal(response.status, body))
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusal(status: number, body: unknown): CallFailure {
  const { code, message } = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  return {
    kind: 'refused',
    status,
    code: typeof code === 'string' ? code : `http.${status}`,
    message: typeof message === 'string' ? message : '',
    error: parseWalletError(body),
  }
}
