import { type IdKind, idKinds } from '../id/kinds'
import { type Drafts, emptyDrafts } from './details'
import { type Findings, noFindings } from './findings'
import { keptFindings, parseFindings } from './kept-findings'
import type { LinkState } from './states'

/**
 * What a device keeps of an unfinished linking: what is on any business card, and the name of the attempt that is under way.
 * The card number, the ID number and the codes are no part of it; there is no field that could hold them.
 */
export interface SavedDraft {
  readonly holderName: string
  readonly familyName: string
  readonly nationality: string | null
  readonly idKind: IdKind | null
  readonly phone: string
  readonly chineseName: string
  readonly earlierPhones: string
  /** What was found out about a card's record, so that a restart wastes no attempt: it holds marks of the secrets alone. */
  readonly findings: Findings
  /** An attempt whose end is not known yet; after a restart the service is asked what became of it. */
  readonly linkId: string | null
}

/** Longer texts than these are no answers; they bound what storage can hold and hand back. */
const maxKeptText = 200

/** What of a state is worth keeping; null where there is nothing. A text that is too long to be kept is left out alone. */
export function savedDraft(state: LinkState): SavedDraft | null {
  if (state.at === 'linked') return null
  const { holderName, familyName, nationality, idKind, phone, chineseName, earlierPhones } = state.drafts
  const linkId = openAttempt(state)
  if (holderName === '' && nationality === null && idKind === null && phone === '' && linkId === null) return null
  return {
    holderName: keptText(holderName),
    familyName: keptText(familyName),
    nationality,
    idKind,
    phone: keptText(phone),
    chineseName: keptText(chineseName),
    earlierPhones: keptText(earlierPhones),
    findings: keptFindings(state.findings, state.drafts),
    linkId,
  }
}

function keptText(typed: string): string {
  return typed.length <= maxKeptText ? typed : ''
}

/** The answers with which a kept draft reopens. */
export function draftsOf(saved: SavedDraft | null): Drafts {
  if (saved === null) return emptyDrafts
  const { holderName, familyName, nationality, idKind, phone, chineseName, earlierPhones } = saved
  return { ...emptyDrafts, holderName, familyName, nationality, idKind, phone, chineseName, earlierPhones }
}

export function sameDraft(a: SavedDraft | null, b: SavedDraft | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.holderName === b.holderName &&
    a.familyName === b.familyName &&
    a.nationality === b.nationality &&
    a.idKind === b.idKind &&
    a.phone === b.phone &&
    a.chineseName === b.chineseName &&
    a.earlierPhones === b.earlierPhones &&
    a.linkId === b.linkId &&
    JSON.stringify(a.findings) === JSON.stringify(b.findings)
  )
}

/** Reads a kept draft; null for anything that is none (storage may hold whatever it likes). */
export function parseSavedDraft(raw: unknown): SavedDraft | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { holderName, nationality, idKind, phone, linkId, ...rest } = raw as Partial<Record<keyof SavedDraft, unknown>>
  // Drafts from before these were asked for have none of them.
  const { familyName = '', chineseName = '', earlierPhones = '', findings = noFindings } = rest
  if (!isText(holderName) || !isText(familyName) || !isText(phone) || !isTextOrNull(nationality) || !isTextOrNull(linkId))
    return null
  if (!isText(chineseName) || !isText(earlierPhones)) return null
  const kind = idKinds.find((known) => known === idKind) ?? null
  if (idKind !== null && kind === null) return null
  // Findings that can't be read are lost alone: they save attempts, and the answers are worth more.
  const found = parseFindings(findings) ?? noFindings
  return { holderName, familyName, nationality, idKind: kind, phone, chineseName, earlierPhones, findings: found, linkId }
}

function openAttempt(state: Exclude<LinkState, { at: 'linked' }>): string | null {
  switch (state.at) {
    case 'sending':
    case 'taking-over':
    case 'finding-out':
    case 'entering-code':
    case 'confirming':
      return state.linkId
    default:
      return state.unfinished !== null && 'linkId' in state.unfinished ? state.unfinished.linkId : null
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxKeptText
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value)
}
