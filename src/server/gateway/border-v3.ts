import type { KeyObject } from 'node:crypto'

import { border, type Failure, wrongSignature } from './failures'
import type { Nonces } from './wire/nonces'
import { isSignatureOf } from './wire/rsa'
import { type Authorization, v3RequestText } from './wire/v3-request'
import { slackMs } from './wire/wire-time'

/** A v3 request as it came. */
export interface V3Request {
  readonly method: string
  readonly target: string
  readonly body: string
  readonly authorization: Authorization
  readonly appAuthToken: string | null
}

/** What is wrong with a v3 request whose app is known; null where nothing is. Only a genuine request uses its nonce up. */
export function checkV3(request: V3Request, publicKey: KeyObject, nonces: Nonces, now: number): Failure | null {
  const { authorization, appAuthToken } = request
  const { app_id: appId = '', nonce = '', timestamp = '', expired_seconds: expiry } = authorization.fields
  if (timestamp === '') return border.missingTimestamp
  if (nonce === '') return border.missingNonce
  if (!isFresh(timestamp, expiry, now)) return border.staleTimestamp
  if (authorization.signature === '') return border.missingSignature
  const text = v3RequestText({ ...request, authString: authorization.authString })
  if (!isSignatureOf(text, authorization.signature, publicKey)) return wrongSignature(text)
  if (!nonces.isNew(appId, nonce, now)) return border.usedNonce
  return appAuthToken === null ? null : border.unknownAppAuthToken
}

/** Within ten minutes of now, and not older than the request itself says that it is good for. */
function isFresh(timestamp: string, expiry: string | undefined, now: number): boolean {
  if (!/^[0-9]{1,15}$/.test(timestamp)) return false
  const age = now - Number(timestamp)
  if (Math.abs(age) > slackMs) return false
  return expiry === undefined || !/^[0-9]{1,9}$/.test(expiry) || age <= Number(expiry) * 1_000
}
