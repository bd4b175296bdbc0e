import { Resolver } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'

export interface LookUpOptions {
  /** Name servers ("127.0.0.1:53"); the machine's own unless given. */
  readonly servers?: readonly string[]
  /** The machine's own list of names. */
  readonly hostsFile?: string
}

/** How long a name server has for its first answer (ms; longer the second time), and how often it is asked. */
const patience = { timeout: 700, tries: 2 }

const usualHostsFile = process.platform === 'win32' ? 'C:\\Windows\\System32\\drivers\\etc\\hosts' : '/etc/hosts'

/** All addresses of a host name. Throws where there are none, where nobody says, and when the signal comes. */
export type LookUp = (host: string, signal: AbortSignal) => Promise<readonly string[]>

/**
 * Asks the name servers itself, with an end. The system's own way (getaddrinfo) cannot be called off and holds one of the few threads in
 * which this process also works out passwords: a merchant with a name server that never answers could use them up. Names stand as in
 * the machine's hosts file or in full: search domains are not tried.
 */
export function createLookUp({ servers, hostsFile = usualHostsFile }: LookUpOptions = {}): LookUp {
  return async (host, signal) => {
    const name = host.toLowerCase().replace(/\.$/, '')
    const listed = await listedAddresses(hostsFile, name)
    if (listed.length > 0) return listed
    // This machine, whatever a name server says (RFC 6761, 6.3).
    if (name === 'localhost' || name.endsWith('.localhost')) return ['127.0.0.1', '::1']
    signal.throwIfAborted()
    const resolver = new Resolver(patience)
    if (servers !== undefined) resolver.setServers(servers)
    const stop = (): void => {
      resolver.cancel()
    }
    signal.addEventListener('abort', stop)
    try {
      const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
      const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
      if (addresses.length === 0) throw new Error(`nobody says where ${name} is`)
      return addresses
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}

async function listedAddresses(hostsFile: string, name: string): Promise<readonly string[]> {
  const text = await readFile(hostsFile, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/)
    return isIP(address) !== 0 && names.some((one) => one.toLowerCase() === name) ? [address] : []
  })
}
