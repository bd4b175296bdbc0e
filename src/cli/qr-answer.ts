import { parsePayload } from '@/domain/code/payload'

/** The answer to one line: a line of JSON, and what is wrong with the line itself, or null. */
export interface Answer {
  readonly json: string
  readonly problem: string | null
}

/** Answers one line of input, or one that was too long to be kept (null). */
export function answerLine(line: string | null): Answer {
  if (line === null) return refused('line-too-long', 'is longer than any code')
  const value = parsed(line)
  if (value === undefined) return refused('not-json', 'is no JSON')
  if (typeof value !== 'string') return refused('not-a-string', 'is JSON, but no string')
  const { kind, valid, fields, errors } = parsePayload(value)
  return { json: JSON.stringify({ kind, valid, fields, errors }), problem: null }
}

/** The value of a line; undefined, which JSON doesn't have, where it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function refused(code: 'line-too-long' | 'not-json' | 'not-a-string', problem: string): Answer {
  return { json: JSON.stringify({ kind: null, valid: false, fields: {}, errors: [{ code, at: 0 }] }), problem }
}
