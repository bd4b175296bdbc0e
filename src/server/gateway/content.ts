import * as v from 'valibot'

import { err, ok, type Result } from '@/domain/core/result'

import { type Failure, wrongField } from './failures'
import { readYuan } from './wire/yuan'
import { readTime } from './wire/wire-time'

const noText = 'must be a text'

/** A text of so many characters; whole numbers are taken as texts, as production takes them. */
const text = (most: number) =>
  v.pipe(
    v.union([v.string(noText), v.pipe(v.number(noText), v.safeInteger(noText), v.transform(String))]),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, `must have at most ${most} characters`),
  )

/** A field that may be left out, be null or be empty, all of which mean the same. */
function optional<Output>(schema: v.GenericSchema<unknown, Output>) {
  const nothing = v.pipe(
    v.union([v.literal(''), v.null()]),
    v.transform(() => null),
  )
  return v.optional(v.union([nothing, schema]), null)
}

const number = v.pipe(text(64), v.regex(/^[A-Za-z0-9_-]+$/, 'must consist of letters, digits, "_" and "-"'))

const noAmount = 'must be an amount in yuan from 0.01 to 100000000, with at most two decimals, as "12.00"'

/** "12.00" (or 12.5, a number) as fen. */
const amount = v.pipe(
  v.union([v.string(noAmount), v.pipe(v.number(noAmount), v.transform(String))]),
  v.transform(readYuan),
  v.number(noAmount),
)

const timeoutUnits = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const
/** "1m" to "15d". */
const longestMs = 15 * timeoutUnits.d

/** "90m", "2h", "15d", or "1c", until the end of the day in Shanghai, which is given as 0. */
const timeout = v.pipe(
  text(6),
  v.regex(/^([1-9][0-9]{0,4}[mhd]|1c)$/, 'must be a time from 1m to 15d, as "90m", or 1c'),
  v.transform((written) => {
    const unit = written.slice(-1)
    return unit === 'm' || unit === 'h' || unit === 'd' ? Number(written.slice(0, -1)) * timeoutUnits[unit] : 0
  }),
  v.maxValue(longestMs, 'must be at most 15d'),
)

const time = v.pipe(text(19), v.transform(readTime), v.number('must be a time, as "2026-11-23 20:15:00"'))

/** The fields that methods share, by their names on the wire. */
export const field = { text, optional, number, amount, timeout, time }

/** What an order says, the same for every way to pay it. */
export const orderFields = {
  out_trade_no: number,
  total_amount: amount,
  subject: text(256),
  body: optional(text(128)),
  timeout_express: optional(timeout),
  time_expire: optional(time),
  passback_params: optional(text(512)),
  notify_url: optional(text(256)),
} as const

/** The names of a trade, of which one is enough; the wallet's own wins. */
export const tradeNames = { out_trade_no: optional(number), trade_no: optional(text(64)) } as const

/** Reads the content of a request; the failure names the field. */
export function readContent<Schema extends v.GenericSchema>(
  schema: Schema,
  content: Readonly<Record<string, unknown>>,
): Result<v.InferOutput<Schema>, Failure> {
  const read = v.safeParse(schema, content)
  if (read.success) return ok(read.output)
  const [issue] = read.issues
  const name = v.getDotPath(issue) ?? 'biz_content'
  const absent = issue.received === 'undefined' || !Object.prototype.hasOwnProperty.call(content, name.split('.')[0] ?? '')
  return err(wrongField(name, absent ? 'is missing' : deepestMessage(issue)))
}

/** A union says what its last member found: the others are the ways of leaving a field out. */
function deepestMessage(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.[issue.issues.length - 1]
  return inner === undefined ? issue.message : deepestMessage(inner)
}

/** A JSON object; null for anything else. */
export function readObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
