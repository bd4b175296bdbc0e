import type { BootedApp } from './harness'

/** Everything that an app has written where others may read it: the place's name, and what stands there. */
export function leftBehindBy(app: BootedApp): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(app.storage()).map(([key, value]) => [`storage ${key}`, `${key} ${value}`] as const),
    ...app.console.map(({ level, text }, index) => [`console ${index} ${level}`, text] as const),
    ...app.addresses.map((address, index) => [`address ${index}`, address] as const),
    ...app.failures.map((failure, index) => [`failure ${index}`, failure] as const),
  ])
}

/** Of a card number nine digits in a row are too many: its BIN and its last four may be known. */
const tellingDigits = 9

/**
 * Where any of the secrets stands: plain, grouped, in base64 or in hexadecimal. Long numbers are found by any nine of their
 * digits; short ones (codes, payment passwords) only where no letter or digit touches them, because chance would find them.
 */
export function leaks(places: ReadonlyMap<string, string>, secrets: readonly string[]): readonly string[] {
  const patterns = secrets.flatMap((secret) => patternsOf(secret).map((pattern) => ({ secret, pattern })))
  const found: string[] = []
  for (const [place, text] of places) {
    const joined = text.replace(/(\d)[ \u00a0-](?=\d)/g, '$1')
    for (const { secret, pattern } of patterns) {
      if (pattern.test(text) || pattern.test(joined)) found.push(`${secret} (as ${String(pattern)}) in ${place}`)
    }
  }
  return found
}

function patternsOf(secret: string): readonly RegExp[] {
  if (/^\d{12,}$/.test(secret)) {
    const windows = Array.from({ length: secret.length - tellingDigits + 1 }, (_, at) => secret.slice(at, at + tellingDigits))
    return [...windows.map((digits) => new RegExp(digits)), ...encoded(secret)]
  }
  if (secret.length < 8) return [new RegExp(`(?<![0-9A-Za-z])${secret}(?![0-9A-Za-z])`), ...encoded(secret)]
  return [new RegExp(secret.replace(/[^0-9A-Za-z]/g, '\\$&'), 'i'), ...encoded(secret)]
}

function encoded(secret: string): readonly RegExp[] {
  const bytes = Buffer.from(secret)
  return [new RegExp(bytes.toString('base64').replace(/=+$/, '').slice(0, -1)), new RegExp(bytes.toString('hex'), 'i')]
}
