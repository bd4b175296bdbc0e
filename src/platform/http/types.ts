import type { Result } from '@/domain/core/result'

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly timeoutMs: number
}

/** `body` is the text as it came; what it means is the caller's business. */
export interface HttpResponse {
  readonly status: number
  readonly body: string
}

/** `offline`: nothing was sent. `lost`: sent, and no answer came. */
export type HttpFailure = { readonly code: 'offline' } | { readonly code: 'lost' }

export interface Http {
  send(request: HttpRequest): Promise<Result<HttpResponse, HttpFailure>>
}
