import type { Secrets } from '../ports'
import { isSealOf, makeSeal, sealLength } from './own-codes'

/** What stands in a code where its seal will be. */
export const sealPlace = '.'.repeat(sealLength)

const checksumChars = 4

/** All that a code says. Its checksum follows from that, and is written in capitals or small letters. */
export function withoutChecksum(text: string): string {
  return text.slice(0, -checksumChars)
}

/** The seal of a code that has `sealPlace` in its place. */
export function emvSeal(secrets: Secrets, textWithPlace: string): string {
  return makeSeal(secrets, withoutChecksum(textWithPlace))
}

/** Whether the service made this very code: amount, currency, tip and reference are sealed with the account. */
export function isEmvCodeGenuine(secrets: Secrets, text: string, seal: string): boolean {
  const parts = withoutChecksum(text).split(seal)
  return seal !== '' && parts.length === 2 && isSealOf(secrets, parts.join(sealPlace), seal)
}
