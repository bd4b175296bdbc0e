/** The result codes of the API, with the word that goes with each. */
export const resultWords = {
  '10000': 'Success',
  '10003': 'order success pay inprocess',
  '20000': 'Service Currently Unavailable',
  '20001': 'Insufficient Token Permissions',
  '40001': 'Missing Required Arguments',
  '40002': 'Invalid Arguments',
  '40003': 'Insufficient Conditions',
  '40004': 'Business Failed',
  '40005': 'Call Limited',
} as const
export type ResultCode = keyof typeof resultWords

/** How a request failed, as both versions of the wire say it. */
export interface Failure {
  readonly code: Exclude<ResultCode, '10000' | '10003'>
  /** v1's `sub_code`; v3's `code` is the same without `isv.`, `isp.` and `aop.`. */
  readonly subCode: string
  /** What happened, and what to do. */
  readonly text: string
  /** v3's HTTP status. */
  readonly status: number
}

/** v3's name of a failure. */
export function v3Code(subCode: string): string {
  return subCode.replace(/^(isv|isp|aop)\./, '')
}

function missing(name: string, text: string): Failure {
  return { code: '40001', subCode: `isv.missing-${name}`, text, status: 400 }
}

function invalid(name: string, text: string, status = 400): Failure {
  return { code: '40002', subCode: `isv.${name}`, text, status }
}

/** What is refused before any method runs. The names and their codes are the documented ones. */
export const border = {
  missingAppId: missing('app-id', 'The parameter app_id is missing. Send the appId of your merchant.'),
  missingMethod: missing('method', 'The parameter method is missing. Send the name of a method, as "alipay.trade.query".'),
  missingSignature: missing('signature', 'The signature is missing. Sign the request with the private key of your app.'),
  missingSignatureType: missing('signature-type', 'The parameter sign_type is missing. Send RSA2.'),
  missingTimestamp: missing(
    'timestamp',
    'The timestamp is missing. v1: "yyyy-MM-dd HH:mm:ss"; v3: milliseconds since 1970, in `authorization`.',
  ),
  missingVersion: missing('version', 'The parameter version is missing. Send 1.0.'),
  missingNonce: missing('nonce', 'The nonce is missing in `authorization`. Send a random text that is used once.'),
  invalidAppId: invalid(
    'invalid-app-id',
    'There is no app of this app_id here. Check it, and that this is the gateway that it belongs to.',
  ),
  invalidMethod: invalid('invalid-method', 'There is no method of this name. Check its spelling.', 404),
  invalidHttpMethod: invalid('invalid-http-method', 'This address takes POST.'),
  invalidContentType: invalid(
    'invalid-content-type',
    'Send `content-type: application/json` (v3) or application/x-www-form-urlencoded (v1).',
  ),
  invalidFormat: invalid('invalid-format', 'The parameter format must be JSON.'),
  invalidCharset: invalid('invalid-charset', 'The parameter charset must be utf-8, and the request be written in it.'),
  invalidVersion: invalid('invalid-parameter', 'The parameter version must be 1.0.'),
  invalidSignatureType: invalid('invalid-signature-type', 'Only RSA2 is spoken (v3: ALIPAY-SHA256withRSA).'),
  invalidEncryptType: invalid('invalid-encrypt-type', 'Encrypted contents are not served. Leave encrypt_type out.'),
  staleTimestamp: invalid(
    'invalid-timestamp',
    'The timestamp is malformed, or too far from now (10 minutes), or this very request first came longer ago. v1: "yyyy-MM-dd HH:mm:ss" of Shanghai; v3: milliseconds since 1970.',
  ),
  usedNonce: invalid('invalid-nonce', 'This nonce has been used. Make a new one for every request, also when it is sent again.'),
  tooManyOfApp: {
    code: '40005',
    subCode: 'isv.app-call-limited',
    text: 'This app has asked too often. Wait a minute, and ask less.',
    status: 429,
  },
  illegalJson: invalid('illegal-json', 'biz_content (v3: the body) is no JSON object.'),
  unknownAppAuthToken: {
    code: '20001',
    subCode: 'aop.invalid-app-auth-token',
    text: 'The app auth token is not known. Merchants here act for themselves: leave it out.',
    status: 401,
  },
  unknown: {
    code: '20000',
    subCode: 'isp.unknow-error',
    text: 'The outcome is not known. Ask for it by alipay.trade.query, or send the same request again.',
    status: 500,
  },
} as const satisfies Record<string, Failure>

/** A parameter that came twice with different values. */
export function ambiguousParameter(name: string): Failure {
  return invalid('invalid-parameter', `The parameter ${shown(name)} came more than once, or there are too many parameters.`)
}

/** A signature that is not the request's; the text that was checked helps to find the difference. */
export function wrongSignature(signedText: string): Failure {
  const text =
    'The signature is not that of this request. Check that the private key fits the public key of the app, and that this is what was signed: '
  return invalid('invalid-signature', text + shown(withoutCodes(signedText)))
}

/** A field of the content that is missing or has no form that is taken. */
export function wrongField(field: string, what: string): Failure {
  return { code: '40004', subCode: 'ACQ.INVALID_PARAMETER', text: `${field}: ${what}`, status: 400 }
}

/** Pay codes are as good as money for a minute: they are in no error text. */
function withoutCodes(text: string): string {
  return text.replace(/("auth_code"\s*:\s*"?\d{2})\d+/g, '$1…')
}

/** As it may stand in a page or a log: no angle brackets, no endless texts. */
function shown(text: string): string {
  return text.slice(0, 2_000).replace(/[<>]/g, '')
}
