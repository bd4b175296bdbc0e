import type { Secrets } from '../ports'
import { isSealOf, makeSeal, sealLength } from './own-codes'

/** What stands in a code where its seal will be. */
export const sealPlace = '.'.repeat(sealLength)

const checksumChars = 4

/** The seal of a code that has `sealPlace` in its place: over all of it but the checksum, which says nothing of its own. */
export function emvSeal(secrets: Secrets, textWithPlace: string): string {
  return makeSeal(secrets, textWithPlace.slice(0, -checksumChars))
}

/** Whether the service made this very code: amount, currency, tip and reference are sealed with the account. */
export function isEmvCodeGenuine(secrets: Secrets, text: string, seal: string): boolean {
  const parts = text.slice(0, -checksumChars).split(seal)
  return seal !== '' && parts.length === 2 && isSealOf(secrets, parts.join(sealPlace), seal)
}
