import type { InputOf, NamedOperation, OperationName, OutputOf, WalletError } from '@/contract'
import type { Result } from '@/domain/core/result'

export interface CallOptions {
  /** Names the effect: the same key again gives the first answer again. Made by the client where a caller gives none. */
  readonly idempotencyKey?: string
  /** Gives up waiting after this many ms (`network.lost-answer`); 15 s unless told. */
  readonly timeoutMs?: number
}

/** The wallet service as the app sees it. Every failure is a value. */
export interface WalletClient {
  /** Asks for an operation of the contract, which the caller imports: `call(accountOperations.logIn, { … })`. */
  call<Name extends OperationName>(
    operation: NamedOperation<Name>,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<Result<OutputOf<Name>, WalletError>>
}

/** One request of the contract, before its transport puts it on the wire. */
export interface WalletRequest {
  readonly operation: OperationName
  readonly input: unknown
  readonly session: string | null
  readonly idempotencyKey: string | null
  readonly timeoutMs: number
}

/** Carries requests to a wallet service: embedded in the app, or over HTTP. The answer is raw: the client parses it. */
export interface Transport {
  send(request: WalletRequest): Promise<Result<unknown, WalletError>>
}
