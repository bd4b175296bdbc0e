import type { Branded } from '../core/brand'
import { type FieldCheck, fieldCheck } from '../core/field'
import { err, ok, type Result } from '../core/result'

/**
 * A card holder's name as it goes to the bank. The bank compares to the character, so nothing inside is tidied: only the
 * spaces around it are dropped.
 */
export type HolderName = Branded<string, 'HolderName'>

/** Banks cut names far shorter; this is where a text stops being a name (UTF-16 units, as the contract counts). */
export const maxNameLength = 200

export const nameProblems = ['empty', 'control-characters', 'no-letters', 'too-long'] as const
export type NameProblem = (typeof nameProblems)[number]

export const nameNotes = ['double-space', 'unusual-space', 'full-width', 'lower-case', 'special-characters'] as const
/** Something about a name that banks are known to hold otherwise: worth a look, never refused. */
export type NameNote = (typeof nameNotes)[number]

/**
 * Reads a name in any script: one word or one letter, apostrophes, hyphens and dots are names too. Refused are an empty
 * text, control characters (line breaks, marks of text direction, halves of surrogate pairs), and texts without a letter.
 */
export function parseHolderName(raw: string): Result<HolderName, NameProblem> {
  const name = trimSpaces(raw)
  if (name === '') return err('empty')
  if (hasControlCharacter(name)) return err('control-characters')
  if (!hasLetter(name)) return err('no-letters')
  if (name.length > maxNameLength) return err('too-long')
  // The checks above are what the brand stands for.
  return ok(name as HolderName)
}

/** The state of a name field. */
export function checkHolderName(raw: string): FieldCheck<HolderName, NameProblem> {
  return fieldCheck(parseHolderName(raw), ['empty'])
}

/** What to mention about a name, in a fixed order. */
export function notesOn(name: HolderName): readonly NameNote[] {
  const found: Readonly<Record<NameNote, boolean>> = {
    'double-space': /[ \u00a0\u2000-\u200a\u3000]{2}/.test(name),
    'unusual-space': /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(name),
    'full-width': /[\uff01-\uff5e]/.test(name),
    'lower-case': name.toUpperCase() !== name,
    'special-characters':
      /['\u2018\u2019\u02bc`\u00b4.\u00b7\u2022\u2027\u30fb\uff65\-\u2010-\u2015\u2212]/.test(name) || hasAccent(name),
  }
  return nameNotes.filter((note) => found[note])
}

/** A part of a text that is either one space or none at all. */
export interface SpaceSegment {
  readonly text: string
  readonly isSpace: boolean
}

/** The text cut at its spaces, each space a segment of its own, so that a screen can draw what the eye would miss. */
export function spacesMadeVisible(text: string): readonly SpaceSegment[] {
  return text
    .split(/([ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isSpace: /^[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/.test(part) }))
}

/** Without the spaces around, the invisible ones too. A loop: an expression for the end would be quadratic on a long paste. */
function trimSpaces(raw: string): string {
  let start = 0
  let end = raw.length
  while (start < end && isOuterSpace(raw.charAt(start))) start += 1
  while (end > start && isOuterSpace(raw.charAt(end - 1))) end -= 1
  return raw.slice(start, end)
}

function isOuterSpace(character: string): boolean {
  return /[\s\u200b\u2060]/.test(character)
}

/** Controls, line ends, marks of direction and invisible operators; U+200C and U+200D stay: Persian and Indian names need them. */
function hasControlCharacter(text: string): boolean {
  return (
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/.test(text) ||
    hasLoneSurrogate(text)
  )
}

function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
}

/** A character that is neither digit, space, punctuation nor symbol of the common blocks (no property escapes on old engines). */
function hasLetter(text: string): boolean {
  return /[^\s0-9!-/:-@[-`{-~\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0660-\u0669\u06f0-\u06f9\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff20\uff3b-\uff40\uff5b-\uff65]/.test(
    text,
  )
}

function hasAccent(text: string): boolean {
  return /[\u00c0-\u024f\u1e00-\u1eff]|[A-Za-z][\u0300-\u036f]/.test(text)
}
