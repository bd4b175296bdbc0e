/** Unguessable names for requests (idempotency keys, attempts). */
export interface Random {
  /** 22 characters of base64url: 128 bits and a little more. */
  id(): string
}
