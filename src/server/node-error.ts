/**
 * The code of one of Node's own errors ("ENOENT"); null for anything else. Told by its shape: an error of another realm
 * (a test's, a worker's) is no `instanceof Error`.
 */
export function nodeErrorCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null
  return typeof thrown.code === 'string' ? thrown.code : null
}
