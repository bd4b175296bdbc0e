import type { ErrorCode } from '@/contract'

import type { JsonSchema } from './shapes'

/** OpenAPI 3.1.0, as far as this service's document goes. */
export interface ApiDocument {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly summary: string; readonly description: string }
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, { readonly post: ApiOperation }>>
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, object>>
    readonly schemas: Readonly<Record<string, JsonSchema>>
  }
  /** Every error that there is, wherever it may come from. */
  readonly 'x-errors': readonly { readonly code: ErrorCode; readonly status: number; readonly message: string }[]
}

export interface ApiOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly object[]
  readonly requestBody: { readonly required: true; readonly content: ApiContent }
  /** By status. */
  readonly responses: Readonly<Record<string, ApiAnswer>>
}

export interface ApiAnswer {
  readonly description: string
  readonly headers: Readonly<Record<string, object>>
  readonly content: ApiContent
}

export interface ApiContent {
  readonly 'application/json': {
    readonly schema: JsonSchema
    readonly example?: unknown
    readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
  }
}
