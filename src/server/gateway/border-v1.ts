import type { KeyObject } from 'node:crypto'

import { border, type Failure, wrongSignature } from './failures'
import { isSignatureOf } from './wire/rsa'
import { type Parameters, signedText, signedTextWithoutEmpty } from './wire/signed-text'
import { isRecentInSomeZone } from './wire/wire-time'

/** What is wrong with the common parameters of a v1 request whose app is known; null where nothing is. */
export function checkV1(parameters: Parameters, publicKey: KeyObject, now: number): Failure | null {
  const { method, sign_type: signType, sign, charset, format, version, timestamp } = parameters
  if (isAbsent(method)) return border.missingMethod
  if (isAbsent(signType)) return border.missingSignatureType
  if (signType !== 'RSA2') return border.invalidSignatureType
  if (isAbsent(sign)) return border.missingSignature
  if (!isAbsent(charset) && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8') return border.invalidCharset
  if (!isAbsent(format) && format.toUpperCase() !== 'JSON') return border.invalidFormat
  if (isAbsent(version)) return border.missingVersion
  if (version !== '1.0') return border.invalidVersion
  if (isAbsent(timestamp)) return border.missingTimestamp
  if (!isRecentInSomeZone(timestamp, now)) return border.staleTimestamp
  // An empty parameter says no more than an absent one, so that either text may be the signed one.
  const text = signedText(parameters)
  const isSigned = isSignatureOf(text, sign, publicKey) || isSignatureOf(signedTextWithoutEmpty(parameters), sign, publicKey)
  if (!isSigned) return wrongSignature(text)
  if (!isAbsent(parameters['encrypt_type'])) return border.invalidEncryptType
  if (!isAbsent(parameters['app_auth_token'])) return border.unknownAppAuthToken
  return null
}

function isAbsent(value: string | undefined): value is undefined {
  return value === undefined || value.trim() === ''
}
