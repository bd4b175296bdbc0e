import type { MachineLines } from '../machine-line/parse'
import { type MatchField, matchFields } from '../match/evidence'
import type { CalendarDay } from '../time/calendar'
import { emptyDrafts, type Drafts, firstUnanswered, isAnswered, sameDetails } from './details'
import { memoryOf, setAside, without, stay, toEditing, toEnteringCode, toReview } from './going'
import { noFindings, withoutNameSource } from './findings'
import { passportAnswers } from './passport-answers'
import type { LinkState, LinkStateAt, LinkStep, Memory } from './states'
import { type FieldStep, fieldSteps, isFieldStep, type Place } from './steps'

/** The person comes to linking. What was begun goes on; after a linked card, or with nothing begun, it starts at the number. */
export function open(state: LinkState, hasPaymentPassword: boolean, today: CalendarDay): LinkStep {
  switch (state.at) {
    case 'linked':
      return opened(freshMemory(state.run, today), hasPaymentPassword)
    case 'needs-payment-password':
    case 'editing':
    case 'reviewing':
    case 'helping':
      if (hasPaymentPassword && state.at !== 'needs-payment-password') return stay(state)
      return opened({ ...memoryOf(state), today }, hasPaymentPassword)
    default:
      return stay(state)
  }
}

/**
 * A screen is shown. Allowed are the screens up to the first that is not answered; while the bank is being asked, none but the
 * one that says so. Where it is not allowed nothing changes, and the screen gives way to the one of the state.
 */
export function enter(state: LinkState, place: Place): LinkStep {
  switch (state.at) {
    case 'editing':
    case 'reviewing':
    case 'helping':
    case 'refused':
    case 'blocked':
    case 'entering-code':
      if (isFieldStep(place)) return enterStep(state, place)
      if (place === 'summary') return enterSummary(state)
      return place === 'code' ? continueWithCode(state) : stay(state)
    default:
      return stay(state)
  }
}

/** Takes what was typed. Only the fields of the screen that is shown can change. */
export function edit(state: LinkState, changes: Partial<Drafts>): LinkStep {
  if (state.at !== 'editing') return stay(state)
  return withTyped(state, pick(changes, fieldsOf[state.step]))
}

/** Takes over what a passport's machine lines say, on the screens that ask for it. */
export function readPassport(state: LinkState, lines: MachineLines): LinkStep {
  if (state.at !== 'editing') return stay(state)
  return withTyped(state, passportAnswers(lines, state.drafts, state.step))
}

/**
 * What is typed anew takes the place of a proposal, and is no longer a name copied from the bank. A proposal is for one card:
 * another one's bank may have everything otherwise.
 */
function withTyped(state: LinkStateAt<'editing'>, typed: Partial<Drafts>): LinkStep {
  const drafts = { ...state.drafts, ...typed }
  const isNew = (field: keyof Drafts) => drafts[field] !== state.drafts[field]
  const dropped: readonly MatchField[] = [
    ...(isNew('cardNumber') ? matchFields : []),
    ...(isNew('holderName') || isNew('familyName') ? (['name'] as const) : []),
    ...(isNew('idKind') || isNew('idNumber') ? (['idNumber'] as const) : []),
    ...(isNew('phone') ? (['phone'] as const) : []),
  ]
  const findings = isNew('holderName') ? withoutNameSource(state.findings) : state.findings
  return stay({ ...state, drafts, chosen: without(state.chosen, dropped), findings })
}

/** Goes on to the first screen that is not answered, or to the summary; nothing is asked twice. */
export function next(state: LinkState, step: FieldStep): LinkStep {
  if (state.at !== 'editing' || state.step !== step || !isAnswered(step, state)) return stay(state)
  const missing = firstUnanswered(state)
  return missing === null ? toReview(memoryOf(state)) : toEditing(memoryOf(state), missing)
}

/** Back to one of the answers, from where all of them were seen. */
export function changeStep(state: LinkState, step: FieldStep): LinkStep {
  switch (state.at) {
    case 'reviewing':
    case 'helping':
    case 'refused':
    case 'blocked':
    case 'entering-code':
      return toEditing(setAside(state), step)
    default:
      return stay(state)
  }
}

/** Takes up the code that waits to be entered. */
export function continueWithCode(state: LinkState): LinkStep {
  if (state.at !== 'editing' && state.at !== 'reviewing') return stay(state)
  const { unfinished } = state
  return unfinished?.status === 'code-sent' ? toEnteringCode(memoryOf(state), unfinished, unfinished.sent, null) : stay(state)
}

/** Forgets everything. Not while the bank or the code is being asked: their answers are a matter of seconds. */
export function restart(state: LinkState): LinkStep {
  switch (state.at) {
    case 'needs-payment-password':
    case 'sending':
    case 'taking-over':
    case 'confirming':
    case 'linked':
      return stay(state)
    default:
      return toEditing(freshMemory(state.run, state.today), 'number')
  }
}

/** Whether a code waits for exactly what the summary shows. */
export function codeWaitsFor(state: LinkState): boolean {
  if (state.at !== 'reviewing' || state.unfinished?.status !== 'code-sent') return false
  const { details } = state.unfinished
  return details !== null && sameDetails(details, state.details)
}

const fieldsOf: Readonly<Record<FieldStep, readonly (keyof Drafts)[]>> = {
  number: ['cardNumber'],
  name: ['holderName', 'familyName', 'nationality'],
  identity: ['idKind', 'idNumber'],
  phone: ['phone'],
}

function freshMemory(run: number, today: CalendarDay): Memory {
  return { run: run + 1, drafts: emptyDrafts, chosen: {}, today, findings: noFindings, unfinished: null }
}

function opened(memory: Memory, hasPaymentPassword: boolean): LinkStep {
  return hasPaymentPassword ? toEditing(memory, 'number') : stay({ ...memory, at: 'needs-payment-password' })
}

type Roaming = Extract<LinkState, { at: 'editing' | 'reviewing' | 'helping' | 'refused' | 'blocked' | 'entering-code' }>

function enterStep(state: Roaming, step: FieldStep): LinkStep {
  if (state.at === 'editing' && state.step === step) return stay(state)
  const before = fieldSteps.slice(0, fieldSteps.indexOf(step))
  const reachable = before.every((earlier) => isAnswered(earlier, state))
  return reachable ? toEditing(setAside(state), step) : stay(state)
}

function enterSummary(state: Roaming): LinkStep {
  if (state.at !== 'editing' && state.at !== 'entering-code') return stay(state)
  return firstUnanswered(state) === null ? toReview(setAside(state)) : stay(state)
}

function pick(changes: Partial<Drafts>, fields: readonly (keyof Drafts)[]): Partial<Drafts> {
  return fields.reduce<Partial<Drafts>>(
    (picked, field) => (changes[field] === undefined ? picked : { ...picked, [field]: changes[field] }),
    {},
  )
}
