/** A link taken apart as browsers take it apart (WHATWG URL), so that the host shown is the host that would be asked. */
export interface WebAddress {
  /** Lower case, without the colon. */
  readonly scheme: string
  readonly userInfo: string | null
  /** As it would be asked: lower case, percent signs and full-width forms resolved; null for schemes without one, empty where missing. */
  readonly host: string | null
  /** Whether the host is written in another way than it would be asked: an address that means well has no reason to. */
  readonly isHostDisguised: boolean
  /** The port as written, or null for none or the usual one. */
  readonly port: string | null
  /** From the first "/" on, at least that; query and fragment included. */
  readonly path: string
  /** Where these start in the text as given: user (or host, without one), host, port, path. */
  readonly authorityAt: number
  readonly hostAt: number
  readonly portAt: number
  readonly pathAt: number
}

/** Schemes that browsers give a host to however many slashes are written, and their usual ports. */
const usualPorts: readonly { readonly scheme: string; readonly port: string }[] = [
  { scheme: 'http', port: '80' },
  { scheme: 'https', port: '443' },
  { scheme: 'ftp', port: '21' },
  { scheme: 'ws', port: '80' },
  { scheme: 'wss', port: '443' },
]

/** Schemes that run something or read what is on the device instead of leading somewhere. */
export const dangerousSchemes =
  /^(javascript|vbscript|data|intent|blob|file|about|view-source|filesystem|content|jar|itms-services|android-app)$/

/** Other schemes that are links without "//". */
const plainSchemes = /^(mailto|tel|sms|smsto|geo|wifi|market|itms-apps|tg|magnet)$/

/** What browsers drop from an address: spaces and controls before it, tabs and line ends anywhere. */
// eslint-disable-next-line no-control-regex -- control characters are what is dropped
const dropped = /^[\u0000-\u0020]+|[\t\n\r]/g

/** Reads a link, or gives null for a text that is none. */
export function readWebAddress(text: string): WebAddress | null {
  const clean = text.replace(dropped, '')
  const isBare = /^www\./i.test(clean)
  const named = /^([a-z][a-z0-9+.-]{0,31}):/i.exec(clean)
  if (named === null && !isBare) return null
  const scheme = isBare ? 'http' : (named?.[1] ?? '').toLowerCase()
  const start = isBare ? 0 : scheme.length + 1
  const place = (index: number): number => placeOf(text, index)
  const usual = usualPorts.find((each) => each.scheme === scheme)
  if (usual !== undefined) {
    const slashes = isBare ? 0 : (/^[/\\]*/.exec(clean.slice(start))?.[0] ?? '').length
    return withHost(scheme, clean.replace(/\\/g, '/'), start + slashes, usual.port, place)
  }
  if (dangerousSchemes.test(scheme) || plainSchemes.test(scheme)) {
    const at = place(start)
    const nowhere = { authorityAt: at, hostAt: at, portAt: at, pathAt: at }
    return { scheme, userInfo: null, host: null, isHostDisguised: false, port: null, path: clean.slice(start), ...nowhere }
  }
  return clean.slice(start, start + 2) === '//' ? withHost(scheme, clean, start + 2, '', place) : null
}

/** Whether an address is written as those of wallets are: https, no user, the usual port, the host as it is. */
export function isPlainAddress({ scheme, userInfo, port, isHostDisguised }: WebAddress): boolean {
  return scheme === 'https' && userInfo === null && port === null && !isHostDisguised
}

function withHost(scheme: string, clean: string, start: number, usualPort: string, place: (index: number) => number): WebAddress {
  const rest = clean.slice(start)
  const found = rest.search(/[/?#]/)
  const end = found < 0 ? rest.length : found
  const authority = rest.slice(0, end)
  const signAt = authority.lastIndexOf('@')
  const hostAndPort = authority.slice(signAt + 1)
  const colonAt = hostAndPort.charAt(0) === '[' ? hostAndPort.indexOf(':', hostAndPort.indexOf(']')) : hostAndPort.indexOf(':')
  const written = colonAt < 0 ? hostAndPort : hostAndPort.slice(0, colonAt)
  const port = colonAt < 0 ? '' : hostAndPort.slice(colonAt + 1)
  const host = hostAsAsked(written)
  const tail = rest.slice(end)
  const hostAt = start + signAt + 1
  return {
    scheme,
    userInfo: signAt < 0 ? null : authority.slice(0, signAt),
    host,
    // Capitals of ASCII alone: the sign of the kelvin has an ordinary "k" as its small letter.
    isHostDisguised: host !== written.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    port: port === '' || port === usualPort ? null : port,
    path: tail.charAt(0) === '/' ? tail : `/${tail}`,
    authorityAt: place(start),
    hostAt: place(hostAt),
    portAt: place(hostAt + written.length + 1),
    pathAt: place(start + end),
  }
}

/** Marks that name resolution leaves out, and full stops that it takes for one (UTS 46, sections 4 and 2.3). */
const ignoredInHosts = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const fullStops = /[\u3002\uff0e\uff61]/g

function hostAsAsked(written: string): string {
  return percentDecoded(written).replace(fullStops, '.').normalize('NFKC').replace(ignoredInHosts, '').toLowerCase()
}

/** A text with its percent signs resolved; as it is where they make no UTF-8. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where the character stands in the text as given that is at `index` of what browsers keep. */
function placeOf(text: string, index: number): number {
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  let at = (/^[\u0000-\u0020]*/.exec(text)?.[0] ?? '').length
  for (let kept = 0; at < text.length; at += 1) {
    if (/[\t\n\r]/.test(text.charAt(at))) continue
    if (kept === index) return at
    kept += 1
  }
  return text.length
}
