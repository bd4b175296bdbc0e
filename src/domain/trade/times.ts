/**
 * Until when a code can be paid that nobody has scanned yet: it is good for `livesMs` (policy's `orderLivesMs`) and no longer,
 * though its trade may be meant to live on once it was scanned.
 */
export function unmetUntil(createdAt: number, expiresAt: number, livesMs: number): number {
  return Math.min(expiresAt, createdAt + livesMs)
}
