import type { FastifyInstance } from 'fastify'

/** What is wrong with a body beyond its syntax. */
export type JsonDefect =
  | { readonly kind: 'no-json' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many-items' }
  /** Parsers disagree on which of the two counts: what one party checked is not what the other does. */
  | { readonly kind: 'key-twice'; readonly field: string | null }
  /** `__proto__` and its like, by which a body would reach into the program. */
  | { readonly kind: 'forbidden-key' }
  /** Not whole, negative zero, or beyond what a double holds exactly (2^53): another number would be read than was sent. */
  | { readonly kind: 'odd-number'; readonly field: string | null }

/** Thrown where a body can't be believed; the server answers 400 with `explanation`. */
export class JsonBodyError extends Error {
  readonly statusCode = 400

  constructor(readonly defect: JsonDefect) {
    super(explanations[defect.kind])
  }

  /** The part at the top of the body in which it is, where that is known. */
  get field(): string | null {
    return 'field' in this.defect ? this.defect.field : null
  }
}

const mostDepth = 16
const mostItems = 1_000

const explanations: Readonly<Record<JsonDefect['kind'], string>> = {
  'no-json': 'The body is no JSON. Send one JSON object in UTF-8.',
  'too-deep': `The body is nested deeper than ${mostDepth} levels.`,
  'too-many-items': `A list of the body has more than ${mostItems} items.`,
  'key-twice': 'A key comes twice in one object. Send each once.',
  'forbidden-key': 'The body has a key that is never taken: __proto__, constructor or prototype.',
  'odd-number':
    'Numbers are whole, written in digits alone, and at most 9007199254740991. Amounts are whole fen: 12.50 yuan is 1250.',
}

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Reads a body in which nothing can be understood in two ways. */
export function readJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Never with the parser's own words: they quote the body.
    throw new JsonBodyError({ kind: 'no-json' })
  }
  const defect = findDefect(text)
  if (defect !== null) throw new JsonBodyError(defect)
  return value
}

/** Takes JSON bodies by `readJson`, and no other kind: what else a route takes, it says itself. */
export function takeStrictJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, readJson(typeof body === 'string' ? body : body.toString('utf8')))
    } catch (thrown) {
      done(thrown instanceof Error ? thrown : new JsonBodyError({ kind: 'no-json' }))
    }
  })
}

/** Code points that structure is made of. */
const Character = {
  quote: 34,
  comma: 44,
  minus: 45,
  zero: 48,
  nine: 57,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const

/** One pass over a text that is JSON already. */
function findDefect(text: string): JsonDefect | null {
  /** The keys of each object around this place; null for a list. */
  const around: (Set<string> | null)[] = []
  const items: number[] = []
  let field: string | null = null
  let keyComes = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character === Character.quote) {
      const end = endOfText(text, at)
      if (keyComes) {
        const key = keyOf(text, at, end)
        if (forbiddenKeys.includes(key)) return { kind: 'forbidden-key' }
        const keys = around[around.length - 1]
        if (around.length === 1) field = /^\w{1,64}$/.test(key) ? key : null
        if (keys?.has(key) === true) return { kind: 'key-twice', field }
        keys?.add(key)
        keyComes = false
      }
      at = end
    } else if (character === Character.openObject || character === Character.openList) {
      if (around.length >= mostDepth) return { kind: 'too-deep' }
      keyComes = character === Character.openObject
      around.push(keyComes ? new Set() : null)
      items.push(1)
    } else if (character === Character.closeObject || character === Character.closeList) {
      around.pop()
      items.pop()
      keyComes = false
    } else if (character === Character.comma) {
      const count = (items[items.length - 1] ?? 0) + 1
      if (count > mostItems) return { kind: 'too-many-items' }
      items[items.length - 1] = count
      keyComes = around[around.length - 1] instanceof Set
    } else if (character === Character.minus || (character >= Character.zero && character <= Character.nine)) {
      const number = /[-+.0-9eE]+/y
      number.lastIndex = at
      const token = number.exec(text)?.[0] ?? ''
      if (!isPlainNumber(token)) return { kind: 'odd-number', field }
      at += token.length - 1
    }
  }
  return null
}

/** Where the text that begins at `start` has its closing quote. */
function endOfText(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === Character.backslash) escapes += 1
    if (escapes % 2 === 0) return end
  }
}

/** Two spellings of one key are one key. */
function keyOf(text: string, start: number, end: number): string {
  const inside = text.slice(start + 1, end)
  return inside.includes('\\') ? String(JSON.parse(text.slice(start, end + 1))) : inside
}

function isPlainNumber(token: string): boolean {
  return /^(?:0|-?[1-9][0-9]{0,15})$/.test(token) && Number.isSafeInteger(Number(token))
}
