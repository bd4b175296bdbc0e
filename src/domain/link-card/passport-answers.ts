import type { MachineLines } from '../machine-line/parse'
import type { LineName } from '../machine-line/name-field'
import { nameParts } from '../name/name-parts'
import type { Drafts } from './details'
import type { FieldStep } from './steps'

/**
 * The answers that a passport's machine lines give on a screen: on that of the name everything they say, on that of the ID its
 * number alone, since the other answers were seen and confirmed before. A name that is the same but for accents, hyphens and order
 * stays as it was typed. What the lines don't say stays as it is.
 */
export function passportAnswers(lines: MachineLines, drafts: Drafts, step: FieldStep): Partial<Drafts> {
  const identity: Partial<Drafts> = lines.isPassport ? { idKind: 'passport', idNumber: lines.number } : {}
  if (step === 'identity') return identity
  if (step !== 'name') return {}
  return {
    ...(lines.name === null ? {} : nameAnswers(lines.name, drafts.holderName)),
    ...(lines.nationality === null ? {} : { nationality: lines.nationality }),
    ...identity,
  }
}

function nameAnswers(name: LineName, typed: string): Partial<Drafts> {
  const same = sameName(name, typed)
  return same ?? { holderName: `${name.family} ${name.given}`.trim(), familyName: name.family }
}

/** The typed name's own family name, where the typed name is that of the lines. */
function sameName({ family, given }: LineName, typed: string): Partial<Drafts> | null {
  const parts = nameParts(typed, family)
  if (parts === null) return null
  // Whether the rest is the given names is asked the same way round: all of it must be found again.
  const rest = given === '' ? '' : nameParts(parts.given, given)?.given
  const isWhole = given === '' ? parts.given === '' : rest === ''
  return isWhole ? { familyName: parts.family } : null
}
