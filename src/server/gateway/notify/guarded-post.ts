import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'

import type { DeliveryOutcome } from '@/domain/trade/notices'

import { mayReach, type NotifyReach } from './addresses'
import { createLookUp } from './look-up'

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
  /** All addresses of a host name, unless the signal comes first; the network's name servers unless given. */
  readonly resolve?: (host: string, signal: AbortSignal) => Promise<readonly string[]>
  readonly timeoutMs?: number
  /** Ends the post: it throws then, for nobody knows what was heard. */
  readonly signal?: AbortSignal
}

/** From asking for the name to the last byte of the answer. */
const patienceMs = 5_000
/** More of an answer is not read. */
const mostAnswer = 512

/** Of this machine's network. */
const lookUp = createLookUp()

/** The one answer that counts as heard. */
const heard = 'success'

/**
 * Posts a form to an address that somebody else has chosen. The host is resolved once, every address that it has must be one that
 * may be reached, and the connection goes to the address that was looked at, so that nothing else can be behind the name a moment
 * later. Redirects are not followed.
 */
export async function guardedPost(address: string, form: string, options: GuardedPostOptions): Promise<Posted> {
  if (!URL.canParse(address)) return refused
  const url = new URL(address)
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return refused
  options.signal?.throwIfAborted()
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
  }
  const timer = setTimeout(end, options.timeoutMs ?? patienceMs)
  options.signal?.addEventListener('abort', end)
  try {
    const posted = await Promise.race([reach(url, form, options, ending.signal), unreachableOnce(ending.signal)])
    if (!ending.signal.aborted || posted.outcome !== 'unreachable') return posted
    options.signal?.throwIfAborted()
    return { ...posted, outcome: 'timed-out' }
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', end)
  }
}

const unreachable: Posted = { outcome: 'unreachable', status: null, answer: '' }
const refused: Posted = { outcome: 'address-refused', status: null, answer: '' }

/** Looks the name up, looks at what there is, and posts. */
async function reach(url: URL, form: string, options: GuardedPostOptions, signal: AbortSignal): Promise<Posted> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  let addresses: readonly string[]
  try {
    addresses = isIP(host) === 0 ? await (options.resolve ?? lookUp)(host, signal) : [host]
  } catch {
    return unreachable
  }
  const [target] = addresses
  // A name that was found too late is nobody's any more.
  if (target === undefined || signal.aborted) return unreachable
  const allowed = options.isOwn(url) || addresses.every((one) => mayReach(one, options.reach))
  return allowed ? post(url, target, form, signal) : refused
}

/** So that nothing that takes no notice of the signal is waited for. */
function unreachableOnce(signal: AbortSignal): Promise<Posted> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(unreachable)
    })
  })
}

function post(url: URL, target: string, form: string, signal: AbortSignal): Promise<Posted> {
  return new Promise((resolve) => {
    const secure = url.protocol === 'https:'
    const named = url.hostname.replace(/^\[|\]$/g, '')
    const request = (secure ? requestHttps : requestHttp)({
      host: target,
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      agent: false,
      signal,
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
      resolve(posted)
      request.destroy()
    }
    request.on('error', () => finish(unreachable))
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
