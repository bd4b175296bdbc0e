import { unreachable } from '../core/unreachable'
import { confirmCode, takeCodeAnswer, takeResendAnswer, wantNewCode } from './coding'
import { askAside, stay } from './going'
import { draftsOf, type SavedDraft } from './draft'
import { noFindings } from './findings'
import { askNow, send, takeAttempts, takeDetailsAnswer, takeFound, takeOver, unblock } from './sending'
import type { CalendarDay } from '../time/calendar'
import type { LinkEvent, LinkState, LinkStep, Memory, Unfinished } from './states'
import { isFieldStep, type Place } from './steps'
import { accept, asTyped, getHelp, looked, nameFrom, notMe, tell } from './helping'
import { changeStep, continueWithCode, edit, enter, next, open, readPassport, restart } from './typing'

/**
 * Linking a card, from the first digit to the linked card, as one machine: `transition` is all that ever changes its state.
 *
 * ```
 * needs-payment-password ─→ editing ⇄ reviewing ─→ sending ─┬→ entering-code ─→ confirming ─→ linked
 *                              ↑      ⇅   ↑                 ├→ refused  ─→ reviewing (an accepted proposal), editing
 *                              │  helping │                 │     └────→ taking-over (it is linked elsewhere) ─→ as from sending
 *                              │          │                 ├→ blocked  ─→ editing, reviewing (later)
 *                              └──────────┴─────────────────┴→ finding-out ─→ any of them, when the service knows
 * ```
 *
 * An event that means nothing in a state changes nothing: a second tap on "send", a late answer, a code typed twice.
 */
export function transition(state: LinkState, event: LinkEvent): LinkStep {
  switch (event.type) {
    case 'open':
      return open(state, event.hasPaymentPassword, event.today)
    case 'enter':
      return enter(state, event.place)
    case 'edit':
      return edit(state, event.changes)
    case 'read-passport':
      return readPassport(state, event.lines)
    case 'next':
      return next(state, event.step)
    case 'change':
      return changeStep(state, event.step)
    case 'name-from':
      return nameFrom(state, event.source)
    case 'get-help':
      return getHelp(state)
    case 'tell':
      return tell(state, event.knowledge)
    case 'looked':
      return looked(state, event.lookup, event.found)
    case 'accept':
      return accept(state)
    case 'not-me':
      return notMe(state, event.field)
    case 'as-typed':
      return asTyped(state)
    case 'send':
      return send(state, event.linkId)
    case 'take-over':
      return takeOver(state)
    case 'continue':
      return continueWithCode(state)
    case 'confirm':
      return confirmCode(state, event.code)
    case 'resend':
      return wantNewCode(state, event.now)
    case 'ask-now':
      return askNow(state)
    case 'unblock':
      return unblock(state, event.now)
    case 'restart':
      return restart(state)
    case 'attempts-counted':
      return event.run === state.run ? takeAttempts(state, event.attempts) : stay(state)
    case 'details-answered':
      return event.run === state.run ? takeDetailsAnswer(state, event.answer) : stay(state)
    case 'link-found':
      return takeFound(state, event.run, event.linkId, event.found)
    case 'code-answered':
      return event.run === state.run ? takeCodeAnswer(state, event.answer) : stay(state)
    case 'resend-answered':
      return event.run === state.run ? takeResendAnswer(state, event.answer) : stay(state)
    default:
      return unreachable(event)
  }
}

/**
 * The start after a start of the app: at the card number, with what the device kept filled in. Where an attempt was cut short,
 * the service is asked what became of it.
 */
export function begin(saved: SavedDraft | null, hasPaymentPassword: boolean, today: CalendarDay): LinkStep {
  const linkId = saved?.linkId ?? null
  const unfinished: Unfinished | null = linkId === null ? null : { status: 'asking', linkId }
  const findings = saved?.findings ?? noFindings
  const memory: Memory = { run: 0, drafts: draftsOf(saved), chosen: {}, today, findings, unfinished }
  const state: LinkState = hasPaymentPassword
    ? { ...memory, at: 'editing', step: 'number' }
    : { ...memory, at: 'needs-payment-password' }
  return linkId === null ? stay(state) : askAside(state, linkId, 0)
}

/** The screen on which a state is shown. */
export function placeOf(state: LinkState): Place {
  switch (state.at) {
    case 'needs-payment-password':
      return 'payment-password'
    case 'editing':
      return state.step
    case 'reviewing':
    case 'helping':
    case 'sending':
    case 'taking-over':
    case 'refused':
    case 'blocked':
      return 'summary'
    case 'finding-out':
      return state.sent === null ? 'summary' : 'code'
    case 'entering-code':
    case 'confirming':
      return 'code'
    case 'linked':
      return 'done'
    default:
      return unreachable(state)
  }
}

/** How far the person has come on a screen, for the bar above it: 1 to 6 of 6. */
export function progressOf(place: Place): number {
  if (isFieldStep(place)) return { number: 1, name: 2, identity: 3, phone: 4 }[place]
  return place === 'payment-password' ? 1 : place === 'summary' ? 5 : 6
}
