import { idKinds } from '../id/kinds'
import { type Evidence, lookups, matchFields } from '../match/evidence'
import type { Drafts } from './details'
import type { Findings, RefusedTry } from './findings'
import { knowledgeFields } from './knowledge'
import { bankFields } from './refusals'

/**
 * What may be kept of what was found out. The end of an ID number and earlier passports' numbers are secrets: they are asked for
 * again.
 */
export function keptFindings(findings: Findings, { earlierIdNumbers }: Pick<Drafts, 'earlierIdNumbers'>): Findings {
  const { card, nameFrom, refused, seen, notMe } = findings
  const asked = findings.asked.filter((field) => field !== 'earlierIdNumbers' || earlierIdNumbers === '')
  const mayKeep = (lookup: keyof Evidence['seen']) => lookup !== 'id-tail' || seen[lookup] === null
  return {
    card,
    nameFrom,
    asked: inOrder(asked),
    refused,
    seen: seenOf((lookup) => (mayKeep(lookup) ? seen[lookup] : undefined)),
    notMe,
  }
}

/** Reads what was kept; null for anything that is none. */
export function parseFindings(raw: unknown): Findings | null {
  if (!isGroup(raw)) return null
  const { card, nameFrom, asked, refused, seen, notMe } = raw
  if (!isText(card) || (nameFrom !== null && nameFrom !== 'bank' && nameFrom !== 'passport')) return null
  if (!isList(asked) || !isList(refused) || !isList(notMe) || !isGroup(seen)) return null
  const tries = refused.map(parseTry)
  const turnedDown = notMe.map(parseNotMe)
  if (tries.some((one) => one === null) || turnedDown.some((one) => one === null)) return null
  return {
    card,
    nameFrom,
    asked: inOrder(asked),
    refused: tries.filter((one) => one !== null),
    seen: seenOf((lookup) => {
      const found = seen[lookup]
      return found === null || isText(found) ? found : undefined
    }),
    notMe: turnedDown.filter((one) => one !== null),
  }
}

function parseTry(raw: unknown): RefusedTry | null {
  if (!isGroup(raw)) return null
  const { name, nationality, idKind, idMark, phone, says } = raw
  const kind = idKinds.find((known) => known === idKind)
  if (!isText(name) || !isText(nationality) || kind === undefined || !isText(idMark) || !isText(phone)) return null
  if (says === 'unknown-card' || says === 'something-differs') return { name, nationality, idKind: kind, idMark, phone, says }
  if (!isList(says)) return null
  return { name, nationality, idKind: kind, idMark, phone, says: bankFields.filter((field) => says.indexOf(field) >= 0) }
}

function parseNotMe(raw: unknown): Findings['notMe'][number] | null {
  if (!isGroup(raw)) return null
  const field = matchFields.find((known) => known === raw['field'])
  const text = raw['text']
  return field !== undefined && isText(text) ? { field, text } : null
}

function inOrder(asked: readonly unknown[]): Findings['asked'] {
  return knowledgeFields.filter((field) => asked.indexOf(field) >= 0)
}

/** In one order, so that the same findings are the same text. */
function seenOf(found: (lookup: keyof Evidence['seen']) => string | null | undefined): Evidence['seen'] {
  return lookups.reduce<Evidence['seen']>((seen, lookup) => {
    const text = found(lookup)
    return text === undefined ? seen : { ...seen, [lookup]: text }
  }, {})
}

/** No text of an answer is longer. */
const maxKeptText = 250

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxKeptText
}

/** No list of findings is longer than a person's patience. */
const maxKept = 100

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= maxKept
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
