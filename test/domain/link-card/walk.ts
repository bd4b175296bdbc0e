import { emptyDrafts } from '@/domain/link-card/details'
import type { SavedDraft } from '@/domain/link-card/draft'
import { noFindings } from '@/domain/link-card/findings'
import { begin, transition } from '@/domain/link-card/machine'
import type { Attempts, CodeSent, LinkEvent, LinkState, LinkStep } from '@/domain/link-card/states'
import { fieldSteps } from '@/domain/link-card/steps'
import type { MachineLines } from '@/domain/machine-line/parse'

/** What a person of these tests types: a name with capitals to find and an accent to drop, and secrets that are easy to spot. */
export const answers = {
  cardNumber: '6222 0202 0011 2233 445',
  holderName: 'Zoë Ek',
  familyName: '',
  nationality: 'FRA',
  idKind: 'passport',
  idNumber: 'AB1234567',
  phone: '138 0013 8000',
} as const

/** The second of their passport's machine lines; without the first, whose name would only multiply the states. */
const passportLines: MachineLines = {
  isPassport: true,
  name: null,
  number: answers.idNumber,
  nationality: 'FRA',
  nationalityCode: 'FRA',
  birthDate: null,
  expiryDate: null,
}

export const secrets = ['6222020200112233445', answers.cardNumber, answers.idNumber, '739164']
export const code = '739164'
export const today = { year: 2026, month: 3, day: 1 }
export const linkId = 'link-1'
export const resendAt = 60_000
export const sent: CodeSent = { maskedPhone: '+86 138 •••• 8000', expiresAt: 600_000, resendAt }
export const attempts: Attempts = { left: 5, perDay: 5 }
export const retryAt = 90_000

/** A kept draft in which nothing was typed yet. */
export const noDraft: SavedDraft = {
  holderName: '',
  familyName: '',
  nationality: null,
  idKind: null,
  phone: '',
  chineseName: '',
  earlierPhones: '',
  findings: noFindings,
  linkId: null,
}

/** The machine after these events, from a fresh start. */
export function walk(events: readonly LinkEvent[], start: LinkState = fresh().state): LinkState {
  return events.reduce((state, event) => transition(state, event).state, start)
}

export function fresh(hasPaymentPassword = true): LinkStep {
  return begin(null, hasPaymentPassword, today)
}

/** Everything typed, screen by screen. */
export const typeAll: readonly LinkEvent[] = [
  { type: 'edit', changes: { cardNumber: answers.cardNumber } },
  { type: 'next', step: 'number' },
  { type: 'edit', changes: { holderName: answers.holderName, nationality: answers.nationality } },
  { type: 'next', step: 'name' },
  { type: 'edit', changes: { idKind: answers.idKind, idNumber: answers.idNumber } },
  { type: 'next', step: 'identity' },
  { type: 'edit', changes: { phone: answers.phone } },
  { type: 'next', step: 'phone' },
]

/** Every event that the world could send to this state: all that a person may do, every answer, on time and late. */
export function everyEvent(state: LinkState): readonly LinkEvent[] {
  const personal: readonly LinkEvent[] = [
    { type: 'open', hasPaymentPassword: true, today },
    { type: 'open', hasPaymentPassword: false, today },
    ...(['payment-password', ...fieldSteps, 'summary', 'code', 'done'] as const).map((place): LinkEvent => ({
      type: 'enter',
      place,
    })),
    { type: 'edit', changes: { cardNumber: answers.cardNumber } },
    { type: 'edit', changes: { holderName: answers.holderName, nationality: answers.nationality } },
    { type: 'edit', changes: { idKind: answers.idKind, idNumber: answers.idNumber } },
    { type: 'edit', changes: { phone: answers.phone } },
    { type: 'edit', changes: emptyDrafts },
    { type: 'read-passport', lines: passportLines },
    ...fieldSteps.map((step): LinkEvent => ({ type: 'next', step })),
    ...fieldSteps.map((step): LinkEvent => ({ type: 'change', step })),
    // What it makes of other answers is the assistant's own model's.
    { type: 'get-help' },
    { type: 'accept' },
    { type: 'as-typed' },
    { type: 'send', linkId },
    { type: 'take-over' },
    { type: 'continue' },
    { type: 'confirm', code },
    { type: 'resend', now: resendAt - 1 },
    { type: 'resend', now: resendAt },
    { type: 'ask-now' },
    { type: 'unblock', now: retryAt - 1 },
    { type: 'unblock', now: retryAt },
    { type: 'restart' },
  ]
  // One refusal stands for all of them: each more multiplies the states.
  const left = state.at === 'linked' || state.findings.refused.length > 0 ? 0 : 1
  return [...personal, ...answersOf(state.run, left), ...answersOf(state.run - 1, left)]
}

/** Somebody who has no Chinese name, and never had another passport or phone. */
export const nothingElse = { chineseName: '', earlierIdNumbers: '', earlierPhones: '' }

/** Every answer to the question with this number. */
export function answersOf(run: number, left = 4): readonly LinkEvent[] {
  return [
    { type: 'attempts-counted', run, attempts },
    { type: 'details-answered', run, answer: { status: 'code-sent', sent } },
    ...([null, ['name']] as const).map((fields): LinkEvent => ({
      type: 'details-answered',
      run,
      answer: { status: 'refused', refusal: { reason: 'mismatch', fields, attemptsLeft: left } },
    })),
    {
      type: 'details-answered',
      run,
      answer: { status: 'refused', refusal: { reason: 'mismatch', fields: null, attemptsLeft: 0 } },
    },
    { type: 'details-answered', run, answer: { status: 'refused', refusal: { reason: 'linked-by-other' } } },
    { type: 'details-answered', run, answer: { status: 'refused', refusal: { reason: 'out-of-service' } } },
    { type: 'details-answered', run, answer: { status: 'blocked', retryAt } },
    { type: 'details-answered', run, answer: { status: 'needs-payment-password' } },
    { type: 'details-answered', run, answer: { status: 'lost' } },
    { type: 'details-answered', run, answer: { status: 'offline' } },
    { type: 'details-answered', run, answer: { status: 'not-accepted' } },
    { type: 'link-found', run, linkId, found: { status: 'code-sent', sent } },
    { type: 'link-found', run, linkId, found: { status: 'linked', cardId: 'card-1' } },
    { type: 'link-found', run, linkId, found: { status: 'refused' } },
    { type: 'link-found', run, linkId, found: { status: 'unknown' } },
    { type: 'link-found', run, linkId, found: { status: 'no-news' } },
    { type: 'code-answered', run, answer: { status: 'accepted', cardId: 'card-1' } },
    { type: 'code-answered', run, answer: { status: 'problem', problem: { reason: 'wrong', attemptsLeft: 4 } } },
    { type: 'code-answered', run, answer: { status: 'refused', refusal: { reason: 'linked-by-other' } } },
    { type: 'code-answered', run, answer: { status: 'over' } },
    { type: 'code-answered', run, answer: { status: 'lost' } },
    { type: 'resend-answered', run, answer: { status: 'code-sent', sent } },
    { type: 'resend-answered', run, answer: { status: 'too-soon', retryAt: resendAt + 1 } },
    { type: 'resend-answered', run, answer: { status: 'problem', problem: { reason: 'resend-not-sent' } } },
    { type: 'resend-answered', run, answer: { status: 'not-waiting' } },
  ]
}
