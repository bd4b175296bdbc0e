/** A value that may be shown, and whether anything but signatures had to be hidden for it. */
export interface Masked {
  readonly value: unknown
  /** A signature is no secret: with it alone hidden, the request can be sent again as it came. */
  readonly secretHidden: boolean
}

/** What stands for something that is not shown. */
const hidden = '••••'

/** The most that is shown of one text, of one list, and how deep it goes: a log is no archive. */
const most = { characters: 1_000, items: 50, depth: 12 } as const

/** Names of fields whose texts are secret whatever they look like: without capitals, hyphens and underscores. */
const secretNames = new Set([
  'password',
  'oldpassword',
  'loginpassword',
  'paymentpassword',
  'token',
  'session',
  'accesstoken',
  'refreshtoken',
  'appauthtoken',
  'authtoken',
  'authorization',
  'cookie',
  'idempotencykey',
  'key',
  'secret',
  'privatekey',
  'appprivatekey',
  'idnumber',
  'certno',
  'idno',
  'cardnumber',
  'cardno',
  'bankcardno',
  'holdername',
  'paycode',
  'authcode',
  'barcode',
  'smscode',
  'pin',
  'cvv',
  'picture',
  'earlieridnumbers',
])

/** Signatures: long, and worth nothing to anybody but who reads the very same request. */
const signatureNames = new Set(['sign', 'signature', 'alipaysignature', 'xbangkasignature'])

/** Their digits are numbers of orders, trades and moments, which would be taken for card numbers. */
const openNames = new Set([
  'tradeno',
  'outtradeno',
  'outrequestno',
  'refundno',
  'ordernumber',
  'notifyid',
  'appid',
  'requestid',
  'alipaytraceid',
  'timestamp',
  'gmtcreate',
  'gmtpayment',
  'gmtrefund',
  'gmtclose',
  'notifytime',
])

const phoneNames = new Set(['phone', 'to', 'mobile'])

/** Hides secrets by the names of their fields, and by their shape wherever they stand. */
export function mask(value: unknown): Masked {
  const found = { secret: false }
  return { value: maskValue(value, '', found, 0), secretHidden: found.secret }
}

/** A text with everything hidden that looks like a card number, a key or a token. */
export function maskText(text: string): string {
  return maskShapes(text, { secret: false })
}

interface Found {
  secret: boolean
}

function maskValue(value: unknown, name: string, found: Found, depth: number): unknown {
  if (typeof value === 'string') return maskNamed(value, name, found)
  if (typeof value === 'number') return maskNumber(value, name, found)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= most.depth) return '…'
  if (Array.isArray(value)) {
    const shown = value.slice(0, most.items).map((item: unknown) => maskValue(item, name, found, depth + 1))
    return value.length > most.items ? [...shown, `… ${value.length - most.items} more`] : shown
  }
  const shown: Record<string, unknown> = {}
  for (const key of Object.keys(value))
    shown[key] = maskValue((value as Readonly<Record<string, unknown>>)[key], plain(key), found, depth + 1)
  return shown
}

function maskNamed(text: string, name: string, found: Found): string {
  if (text === '') return text
  if (signatureNames.has(name)) return hidden
  if (secretNames.has(name)) return hide(found)
  // A code of an error, a currency or a gateway is a word or has five digits; one that was sent has six.
  if (name === 'code' && /^(\d{6}|28\d{16})$/.test(text)) return hide(found)
  if (phoneNames.has(name) && /^\+?[\d -]{6,}$/.test(text)) {
    found.secret = true
    return `${hidden}${text.slice(-2)}`
  }
  if (openNames.has(name)) return cut(text)
  // Parameters of a gateway carry JSON in a text.
  if (text.startsWith('{') || text.startsWith('[')) {
    const parsed = parse(text)
    if (parsed !== undefined) return cut(JSON.stringify(maskValue(parsed, name, found, 1)))
  }
  return maskShapes(text, found)
}

/** A number that is no amount and no moment (13 digits that begin with 1) but as long as a card's. */
function maskNumber(value: number, name: string, found: Found): unknown {
  if (secretNames.has(name)) return hide(found)
  if (openNames.has(name) || value < 1e11 || (value >= 1e12 && value < 2e12)) return value
  return hide(found)
}

/** What any text with a secret in it has: enough digits, enough letters in a row, or a key's first line. Most texts have none. */
const suspicious = /\d[\d -]{10}|[A-Za-z0-9+/_-]{40}|-----BEGIN/

function maskShapes(text: string, found: Found): string {
  const short = cut(text)
  if (short.length < 12 || !suspicious.test(short)) return short
  const shown = short
    // Keys and certificates.
    .replace(/-----BEGIN[\s\S]*/g, () => hide(found))
    // Tokens, keys and signatures: long, and without anything that a sentence or an address has.
    .replace(/(^|[\s=:"'])[A-Za-z0-9+/_-]{40,}={0,2}(?=$|[\s&"',;])/g, (_all, before: string) => `${before}${hide(found)}`)
    // Card numbers and pay codes, in groups or not; longer runs of digits are numbers of orders.
    .replace(/(^|[^\d])(\d(?:[ -]?\d){11,18})(?![ -]?\d)/g, (_all, before: string, digits: string) => {
      found.secret = true
      return `${before}${hidden}${digits.slice(-4)}`
    })
    // Resident IDs that end with a letter (GB 11643); the others are as long as card numbers.
    .replace(/(^|[^\d])\d{17}[Xx](?!\w)/g, (_all, before: string) => `${before}${hide(found)}`)
  return shown
}

function hide(found: Found): string {
  found.secret = true
  return hidden
}

function cut(text: string): string {
  return text.length > most.characters ? `${text.slice(0, most.characters)}… ${text.length} characters` : text
}

/** Names of fields as they have been met: the same few come all the time. */
const plainNames = new Map<string, string>()

function plain(name: string): string {
  const known = plainNames.get(name)
  if (known !== undefined) return known
  const made = name.toLowerCase().replace(/[-_]/g, '')
  // Whoever makes up names must not fill the memory.
  if (plainNames.size < 2_000 && name.length < 64) plainNames.set(name, made)
  return made
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
