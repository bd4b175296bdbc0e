/** A link taken apart as browsers take it apart (WHATWG URL), so that the host shown is the host that would be asked. */
export interface WebAddress {
  /** Lower case, without the colon. */
  readonly scheme: string
  readonly userInfo: string | null
  /** Lower case; null for schemes without one ("mailto:"), empty where it is missing. */
  readonly host: string | null
  /** The port as written, or null for none. */
  readonly port: string | null
  /** From the first "/" on, at least that; query and fragment included. */
  readonly path: string
}

/** Schemes that browsers give a host to however many slashes are written. */
const webSchemes = ['http', 'https', 'ftp', 'ws', 'wss']

/** Schemes that are links without "//". */
const plainSchemes =
  /^(javascript|vbscript|data|intent|blob|file|about|view-source|filesystem|mailto|tel|sms|smsto|geo|wifi|market|itms-apps|tg|magnet)$/

/** Reads a link, or gives null for a text that is none. Browsers drop tabs and line ends, and controls at the ends: so does this. */
export function readWebAddress(text: string): WebAddress | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  const clean = text.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\n\r]/g, '')
  const withScheme = /^www\./i.test(clean) ? `http://${clean}` : clean
  const found = /^([a-z][a-z0-9+.-]{0,31}):/i.exec(withScheme)
  if (found === null) return null
  const scheme = (found[1] ?? '').toLowerCase()
  const rest = withScheme.slice(found[0].length)
  if (webSchemes.indexOf(scheme) >= 0) return withHost(scheme, rest.replace(/\\/g, '/').replace(/^\/*/, ''))
  if (plainSchemes.test(scheme)) return { scheme, userInfo: null, host: null, port: null, path: rest }
  return rest.slice(0, 2) === '//' ? withHost(scheme, rest.slice(2)) : null
}

function withHost(scheme: string, rest: string): WebAddress {
  const end = rest.search(/[/?#]/)
  const authority = end < 0 ? rest : rest.slice(0, end)
  const tail = end < 0 ? '' : rest.slice(end)
  const signAt = authority.lastIndexOf('@')
  const hostAndPort = authority.slice(signAt + 1)
  const portAt = hostAndPort.charAt(0) === '[' ? hostAndPort.indexOf(':', hostAndPort.indexOf(']')) : hostAndPort.indexOf(':')
  return {
    scheme,
    userInfo: signAt < 0 ? null : authority.slice(0, signAt),
    host: (portAt < 0 ? hostAndPort : hostAndPort.slice(0, portAt)).toLowerCase(),
    port: portAt < 0 ? null : hostAndPort.slice(portAt + 1),
    path: tail.charAt(0) === '/' ? tail : `/${tail}`,
  }
}
