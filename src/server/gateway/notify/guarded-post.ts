import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'

import type { DeliveryOutcome } from '@/domain/trade/notices'

import { mayReach, type NotifyReach } from './addresses'

/** How a post ended, and what was answered, as much as is kept of it. */
export interface Posted {
  readonly outcome: Extract<
    DeliveryOutcome,
    'success' | 'other-answer' | 'error-status' | 'timed-out' | 'unreachable' | 'address-refused'
  >
  readonly status: number | null
  readonly answer: string
}

export interface GuardedPostOptions {
  readonly reach: NotifyReach
  /** Whether this address is one of our own, and reached in any case. */
  readonly isOwn: (url: URL) => boolean
  /** All addresses of a host name; the system's resolver unless given. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  readonly timeoutMs?: number
}

/** From the first packet to the last byte of the answer. */
const patienceMs = 5_000
/** More of an answer is not read. */
const mostAnswer = 512

/** The one answer that counts as heard. */
const heard = 'success'

/**
 * Posts a form to an address that somebody else has chosen. The host is resolved once, every address that it has must be one that
 * may be reached, and the connection goes to the address that was looked at, so that nothing else can be behind the name a moment
 * later. Redirects are not followed.
 */
export async function guardedPost(address: string, form: string, options: GuardedPostOptions): Promise<Posted> {
  const refused: Posted = { outcome: 'address-refused', status: null, answer: '' }
  if (!URL.canParse(address)) return refused
  const url = new URL(address)
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return refused
  const host = url.hostname.replace(/^\[|\]$/g, '')
  let addresses: readonly string[]
  try {
    addresses = isIP(host) === 0 ? await (options.resolve ?? resolveAll)(host) : [host]
  } catch {
    return { outcome: 'unreachable', status: null, answer: '' }
  }
  const [target] = addresses
  if (target === undefined) return { outcome: 'unreachable', status: null, answer: '' }
  const allowed = options.isOwn(url) || addresses.every((one) => mayReach(one, options.reach))
  return allowed ? post(url, target, form, options.timeoutMs ?? patienceMs) : refused
}

async function resolveAll(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

function post(url: URL, target: string, form: string, timeoutMs: number): Promise<Posted> {
  return new Promise((resolve) => {
    const secure = url.protocol === 'https:'
    const named = url.hostname.replace(/^\[|\]$/g, '')
    const request = (secure ? requestHttps : requestHttp)({
      host: target,
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      agent: false,
      headers: {
        host: url.host,
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'content-length': Buffer.byteLength(form),
        'user-agent': 'bangka',
        connection: 'close',
      },
      // Certificates are the name's, not the address's.
      ...(secure && isIP(named) === 0 ? { servername: named } : {}),
    })
    let done = false
    const finish = (posted: Posted): void => {
      if (done) return
      done = true
      clearTimeout(timer)
      resolve(posted)
      request.destroy()
    }
    const timer = setTimeout(() => finish({ outcome: 'timed-out', status: null, answer: '' }), timeoutMs)
    request.on('error', () => finish({ outcome: 'unreachable', status: null, answer: '' }))
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      const chunks: Buffer[] = []
      let bytes = 0
      const answered = (): void => {
        const answer = Buffer.concat(chunks).toString('utf8').slice(0, mostAnswer)
        const outcome = status < 200 || status > 299 ? 'error-status' : answer === heard ? 'success' : 'other-answer'
        finish({ outcome, status, answer })
      }
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        bytes += chunk.length
        if (bytes > mostAnswer) answered()
      })
      response.on('end', answered)
      // Cut off in the middle: what there is of it counts for nothing.
      response.on('error', () => finish({ outcome: 'unreachable', status, answer: '' }))
    })
    request.end(form)
  })
}
