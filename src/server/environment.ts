import { err, ok, type Result } from '@/domain/core/result'

import { type RateName, type RateRules, usualRates } from './rate-limits'
import type { Mode } from './start'

/** What a server is told by its environment. */
export interface Environment {
  readonly mode: Mode
  /** Requests a minute; null: no limits. */
  readonly rates: RateRules | null
  readonly proxies: readonly string[]
  readonly drainMs: number
  /** The address by which browsers reach the server; null: the one that it listens at. */
  readonly publicAddress: string | null
  /** Whether merchants are told at addresses of private networks too. */
  readonly allowPrivateNotify: boolean
  /** What is worth a line of the log; null: nothing is written. */
  readonly logLevel: LogLevel | null
}

const logLevels = ['error', 'warn', 'info', 'debug'] as const
type LogLevel = (typeof logLevels)[number]

/** Reads the variables that begin with BANGKA_, and looks at DATABASE_URL; a text for who set one that can't be understood. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Result<Environment, string> {
  const said = (name: string): string => variables[name]?.trim() ?? ''
  // It may hold a password, and is not told.
  if (!/^(postgres(ql)?:\/\/|$)/.test(said('DATABASE_URL')))
    return err('DATABASE_URL begins with postgres://, as in postgres://USER:PASSWORD@HOST/DATABASE. This one does not.')
  const mode = said('BANGKA_MODE') === '' ? 'sandbox' : said('BANGKA_MODE')
  if (mode !== 'sandbox' && mode !== 'production') return err(`BANGKA_MODE is "sandbox" or "production", not "${mode}".`)
  const rates = readRates(said('BANGKA_LIMITS'))
  if (!rates.ok) return rates
  const proxies = said('BANGKA_PROXIES')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const stranger = proxies.find((each) => !/^[0-9A-Fa-f.:]+(\/\d{1,3})?$/.test(each))
  if (stranger !== undefined) return err(`BANGKA_PROXIES is a list of addresses, as in 10.0.0.1,10.1.0.0/16, not "${stranger}".`)
  const drain = said('BANGKA_DRAIN_SECONDS')
  if (!/^\d{0,3}$/.test(drain)) return err(`BANGKA_DRAIN_SECONDS is a number of seconds below 1000, not "${drain}".`)
  const level = said('BANGKA_LOG') === '' ? (mode === 'production' ? 'info' : 'off') : said('BANGKA_LOG')
  const logLevel = logLevels.find((each) => each === level) ?? null
  if (logLevel === null && level !== 'off') return err(`BANGKA_LOG is off, ${logLevels.join(', ')}, not "${level}".`)
  const publicAddress = said('BANGKA_PUBLIC_ADDRESS').replace(/\/$/, '')
  if (publicAddress !== '' && !/^https?:\/\/[^/?#@\s]+$/.test(publicAddress))
    return err(`BANGKA_PUBLIC_ADDRESS is an address without a path, as in https://pay.example, not "${publicAddress}".`)
  const notify = said('BANGKA_PRIVATE_NOTIFY')
  if (notify !== '' && notify !== 'allow') return err(`BANGKA_PRIVATE_NOTIFY is "allow", or is left out, not "${notify}".`)
  return ok({
    mode,
    rates: rates.value,
    proxies,
    drainMs: Number(drain) * 1_000,
    publicAddress: publicAddress === '' ? null : publicAddress,
    allowPrivateNotify: notify === 'allow',
    logLevel,
  })
}

/** "off", or "session=1200,signIn=60": what is not named stays as usual, 0 is no limit. */
function readRates(text: string): Result<RateRules | null, string> {
  if (text === 'off') return ok(null)
  const rates: Record<RateName, number> = { ...usualRates }
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const [, name, count] = /^\s*(\w+)\s*=\s*(\d{1,9})\s*$/.exec(part) ?? []
    if (name === undefined || !isRateName(name))
      return err(
        `BANGKA_LIMITS is "off", or requests a minute as in ${Object.entries(usualRates)
          .map(([known, usual]) => `${known}=${usual}`)
          .join(',')}, not "${part.trim()}".`,
      )
    rates[name] = Number(count)
  }
  return ok(rates)
}

function isRateName(name: string): name is RateName {
  return Object.hasOwn(usualRates, name)
}

/** For `--help`. */
export const environmentHelp = `  BANGKA_MODE=production       nothing of the sandbox exists: no bank, SMS or shops, no console, no /sandbox. What needs a bank or
                               an SMS says that it is out of service, until somebody connects their own (src/server/absent-ports.ts)
  BANGKA_LOG=info              JSON lines on standard output: off, error, warn, info, debug (production: info, else off)
  BANGKA_LIMITS=session=1200   requests a minute by session, account, address, signIn (by address) and app; off for none
  BANGKA_PROXIES=10.0.0.1      addresses of proxies whose X-Forwarded-For is believed
  BANGKA_PUBLIC_ADDRESS=https://pay.example  the address by which browsers reach the cashier, where it is another one
  BANGKA_PRIVATE_NOTIFY=allow  merchants may be told at addresses of private networks (10.0.0.0/8 and the like)
  BANGKA_DRAIN_SECONDS=5       how long /readyz says "draining" before the server stops listening
`
