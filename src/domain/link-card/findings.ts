import type { IdKind } from '../id/kinds'
import type { Guess } from '../match/guess'
import { type Evidence, type Lookup, type MatchField, matchFields, type Refused } from '../match/evidence'
import type { Drafts, LinkDetails } from './details'
import type { KnowledgeField } from './knowledge'
import { cardMark, remainder97 } from './marks'
import { type BankField, bankFields, type Refusal } from './refusals'

/** Every way in which the bank may hold the ID number, by which a mark is told. */
export type KnownIds = readonly Pick<Guess<string>, 'text' | 'because'>[]

/** An attempt to which the bank has said no. Of its ID number there is a mark alone: this is kept over a restart. */
export interface RefusedTry {
  readonly name: string
  readonly nationality: string
  readonly idKind: IdKind
  readonly idMark: string
  readonly phone: string
  readonly says: 'unknown-card' | 'something-differs' | readonly BankField[]
}

/** What was found out about one card's record at its bank. */
export interface Findings {
  /** The mark of the card; '' before anything was found out. */
  readonly card: string
  /** Where the person has the spelling of the name from, once they were asked. */
  readonly nameFrom: 'bank' | 'passport' | null
  /** What else the bank may have, as far as the person was asked for it. */
  readonly asked: readonly KnowledgeField[]
  /** The latest last. */
  readonly refused: readonly RefusedTry[]
  readonly seen: Evidence['seen']
  /** Turned down by the person; an ID number by its mark. */
  readonly notMe: readonly { readonly field: MatchField; readonly text: string }[]
}

export const noFindings: Findings = { card: '', nameFrom: null, asked: [], refused: [], seen: {}, notMe: [] }

/** Refused attempts that are remembered; a bank that allowed more in a few days is not known. */
const maxRefused = 20

/** What was found out about this card; nothing where it was about another one. */
export function findingsOf(findings: Findings, { cardNumber }: Pick<LinkDetails, 'cardNumber'>): Findings {
  const card = cardMark(cardNumber)
  return findings.card === card ? findings : { ...noFindings, card }
}

/** With one more attempt that came to nothing, where the bank has judged it. */
export function withRefusal(findings: Findings, details: LinkDetails, refusal: Refusal, ids: KnownIds): Findings {
  if (refusal.reason !== 'mismatch' && refusal.reason !== 'unknown-card') return findings
  const tried: RefusedTry = { ...tryOf(details, ids), says: saysOf(refusal) }
  const before = findingsOf(findings, details)
  // An answer that was lost is heard again: the same attempt counts once.
  const others = before.refused.filter((other) => !isSameTry(other, tried))
  return { ...before, refused: [...others, tried].slice(-maxRefused) }
}

function saysOf(refusal: Extract<Refusal, { reason: 'mismatch' | 'unknown-card' }>): RefusedTry['says'] {
  if (refusal.reason === 'unknown-card') return 'unknown-card'
  const { fields } = refusal
  return fields === null ? 'something-differs' : bankFields.filter((field) => fields.indexOf(field) >= 0)
}

/** Whether the bank has already said no to exactly these details. */
export function wasRefused(findings: Findings, details: LinkDetails, ids: KnownIds): boolean {
  const tried = tryOf(details, ids)
  return findingsOf(findings, details).refused.some((other) => isSameTry(withNumberMark(other), withNumberMark(tried)))
}

type Try = Omit<RefusedTry, 'says'>

function tryOf({ holderName: name, nationality, idKind, idNumber, phone }: LinkDetails, ids: KnownIds): Try {
  return { name, nationality, idKind, idMark: idMark(idNumber, ids), phone }
}

function withNumberMark(tried: Try): Try {
  return { ...tried, idMark: numberMark(tried.idMark) }
}

function isSameTry(a: Try, b: Try): boolean {
  return (['name', 'nationality', 'idKind', 'idMark', 'phone'] as const).every((part) => a[part] === b[part])
}

/**
 * An ID number without its digits: its length, whether it begins with zeros, and a remainder, by which a mended typing mistake is
 * seen to be another number. "earlier" says that it was told as a former passport's; that may change, and the number stays the same.
 */
export function idMark(text: string, ids: KnownIds): string {
  const isEarlier = ids.some((known) => known.text === text && known.because.indexOf('earlier-document') >= 0)
  return `${isEarlier ? earlierMark : ''}${text.charAt(0) === '0' ? '0' : ''}${text.length}/${remainder97(text)}`
}

const earlierMark = 'earlier:'

/** The mark, no matter as which document's number it was told. */
function numberMark(mark: string): string {
  return mark.indexOf(earlierMark) === 0 ? mark.slice(earlierMark.length) : mark
}

/** What the assistant learns from it. */
export function evidenceOf(findings: Findings, { idKind }: Pick<Drafts, 'idKind'>, ids: KnownIds): Evidence {
  const marked = ids.map(({ text }) => ({ text, mark: idMark(text, ids) }))
  const idOf = (mark: string) =>
    (marked.find((id) => id.mark === mark) ?? marked.find((id) => numberMark(id.mark) === numberMark(mark)))?.text ?? null
  const refused: Refused[] = []
  for (const tried of findings.refused) {
    if (tried.says === 'unknown-card') continue
    const { name, phone, says } = tried
    const idNumber = tried.idKind === idKind ? idOf(tried.idMark) : null
    const differs = says === 'something-differs' ? null : matchFields.filter((field) => says.indexOf(field) >= 0)
    if (idNumber !== null) refused.push({ attempt: { name, idNumber, phone }, differs })
    // It was another number than any that is likely now: only what was said of the other fields still tells something.
    else if (differs !== null) refused.push({ attempt: { name, idNumber: '', phone }, differs: [...differs, 'idNumber'] })
  }
  const notMe = findings.notMe.map(({ field, text }) => ({ field, text: field === 'idNumber' ? (idOf(text) ?? '') : text }))
  return { refused, seen: findings.seen, notMe }
}

/** With what was found; null for a look in vain. */
export function withLook(findings: Findings, lookup: Lookup, found: string | null): Findings {
  return { ...findings, seen: { ...findings.seen, [lookup]: found } }
}

/** As if nobody had been asked where the name is from: it was typed anew. */
export function withoutNameSource(findings: Findings): Findings {
  if (findings.nameFrom !== 'bank') return findings.nameFrom === null ? findings : { ...findings, nameFrom: null }
  const { 'name-on-slip': copied, ...seen } = findings.seen
  return { ...findings, nameFrom: null, seen: copied === undefined ? findings.seen : seen }
}

/** What the bank said last; null before it said anything of a mismatch. */
export function saidLast({ refused }: Findings): 'something-differs' | readonly BankField[] | null {
  const last = refused[refused.length - 1]?.says
  return last === undefined || last === 'unknown-card' ? null : last
}
