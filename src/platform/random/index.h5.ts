import { idFromBytes } from './base64url'
import type { Random } from './types'

export function createRandom(): Random {
  return { id: () => idFromBytes(crypto.getRandomValues(new Uint8Array(22))) }
}
