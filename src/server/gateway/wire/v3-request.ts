/** What the `authorization` header of a v3 request says. */
export interface Authorization {
  /** The part that is signed, to the character. */
  readonly authString: string
  readonly signature: string
  /** The part's pairs by name; a name that comes twice keeps its first value. */
  readonly fields: Readonly<Record<string, string>>
}

/** The one algorithm that is spoken. */
export const v3Scheme = 'ALIPAY-SHA256withRSA'

/** Reads `ALIPAY-SHA256withRSA app_id=…,nonce=…,timestamp=…,sign=…`; null for another scheme or form. */
export function readAuthorization(header: string): Authorization | null {
  if (!header.startsWith(`${v3Scheme} `)) return null
  const said = header.slice(v3Scheme.length + 1).trim()
  const at = said.lastIndexOf(',sign=')
  if (at < 0) return null
  const authString = said.slice(0, at)
  const fields: Record<string, string> = {}
  for (const pair of authString.split(',')) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals).trim()
    if (equals > 0 && !Object.prototype.hasOwnProperty.call(fields, name)) fields[name] = pair.slice(equals + 1)
  }
  return { authString, signature: said.slice(at + ',sign='.length), fields }
}

/** The text that a v3 request's signature covers. */
export function v3RequestText(request: {
  readonly authString: string
  readonly method: string
  /** Path and query string as they stand in the request line. */
  readonly target: string
  readonly body: string
  readonly appAuthToken: string | null
}): string {
  const { authString, method, target, body, appAuthToken } = request
  return [authString, method, target, body, ...(appAuthToken === null ? [] : [appAuthToken])].map((line) => `${line}\n`).join('')
}

/** The text that a v3 answer's signature covers. */
export function v3AnswerText(timestamp: string, nonce: string, body: string): string {
  return `${timestamp}\n${nonce}\n${body}\n`
}
