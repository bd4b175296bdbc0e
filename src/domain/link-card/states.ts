import type { MachineLines } from '../machine-line/parse'
import type { CalendarDay } from '../time/calendar'
import type { Lookup, MatchField } from '../match/evidence'
import type { Help } from './advising'
import type { Answers, Drafts, LinkDetails } from './details'
import type { Findings } from './findings'
import type { Knowledge } from './knowledge'
import type { Refusal } from './refusals'
import type { FieldStep, Place } from './steps'

/** The bank's code that is on its way. Times in ms since 1970 UTC. */
export interface CodeSent {
  /** The phone as it may be shown. */
  readonly maskedPhone: string
  readonly expiresAt: number
  readonly resendAt: number
}

/**
 * An attempt that was not brought to its end. `details` is null after a restart: the number was not kept.
 * - `asking`: the app was closed over it, and what became of it is being asked.
 * - `code-sent`: the bank found everything in order, and its code is still to be entered.
 * - `linked`, `refused`: what was found out.
 */
export type Unfinished =
  | { readonly status: 'asking'; readonly linkId: string }
  | { readonly status: 'code-sent'; readonly linkId: string; readonly details: LinkDetails | null; readonly sent: CodeSent }
  | { readonly status: 'linked'; readonly cardId: string }
  | { readonly status: 'refused' }

/** What every state before `linked` remembers. */
export interface Memory extends Answers {
  /** Counts the questions to the service: an answer to any but the last is late, and dropped. */
  readonly run: number
  /** What the bank has said no to, and what the person has found out since. */
  readonly findings: Findings
  readonly unfinished: Unfinished | null
}

/** Why the summary is shown again though "send" was pressed. */
export type ReviewNotice = 'offline' | 'never-arrived' | 'not-accepted' | 'code-over'

/** What is wrong with a code, and what the person can do: type again (`wrong`, `unclear`, `offline`), or ask for a new one. */
export type CodeProblem =
  | { readonly reason: 'wrong'; readonly attemptsLeft: number }
  | { readonly reason: 'expired' }
  | { readonly reason: 'used' }
  /** The answer was lost, and the service has not seen the code. */
  | { readonly reason: 'unclear' }
  | { readonly reason: 'offline' }
  /** The service would not take it, for a reason that has nothing to do with the code. */
  | { readonly reason: 'not-accepted' }
  | { readonly reason: 'resend-failed' }
  | { readonly reason: 'resend-not-sent' }
  | { readonly reason: 'resend-too-many'; readonly retryAt: number }

/** A code that waits to be entered. */
interface Coding extends Memory {
  readonly linkId: string
  readonly details: LinkDetails | null
  readonly sent: CodeSent
}

/** Attempts that the bank allows for this card today. */
export interface Attempts {
  readonly left: number
  readonly perDay: number
}

export type LinkState =
  /** No payment password yet: it comes first. */
  | (Memory & { readonly at: 'needs-payment-password' })
  | (Memory & { readonly at: 'editing'; readonly step: FieldStep })
  /**
   * Everything is answered and parsed; this is what the bank would get. `attempts` is null until counted. `lostLinkId`: an
   * attempt with these details that never arrived; sending takes it up again. `changed`: what an accepted proposal changes.
   */
  | (Memory & {
      readonly at: 'reviewing'
      readonly details: LinkDetails
      readonly attempts: Attempts | null
      readonly notice: ReviewNotice | null
      readonly lostLinkId: string | null
      readonly changed: readonly MatchField[]
    })
  /**
   * The assistant, asked for from the summary. `details` are what the summary would send; they are sent from there alone.
   */
  | (Memory & {
      readonly at: 'helping'
      readonly details: LinkDetails
      readonly attempts: Attempts | null
      readonly help: Help
    })
  | (Memory & { readonly at: 'sending'; readonly linkId: string; readonly details: LinkDetails })
  /** The card is linked elsewhere; the bank is being asked for the code that proves it to be this person's. */
  | (Memory & { readonly at: 'taking-over'; readonly linkId: string; readonly details: LinkDetails })
  | (Memory & {
      readonly at: 'refused'
      /** The attempt that was refused: one for a card that is linked elsewhere can be taken up again by proving it. */
      readonly linkId: string
      readonly details: LinkDetails
      readonly refusal: Refusal
      /** What the assistant says to a mismatch; null for any other refusal. */
      readonly help: Help | null
      /** It is the wish to take the card over that came to nothing: the attempt itself stands, and is taken up again. */
      readonly stands: boolean
    })
  /** The bank takes no more attempts for this card until `retryAt`. */
  | (Memory & { readonly at: 'blocked'; readonly details: LinkDetails; readonly retryAt: number })
  /**
   * An answer was lost or has not come: nobody knows yet, and the service is asked until it does. `sent` is null while the
   * question is about the details, and the code that was sent while it is about the entered code.
   */
  | (Memory & {
      readonly at: 'finding-out'
      readonly linkId: string
      readonly details: LinkDetails | null
      readonly sent: CodeSent | null
      readonly asked: number
    })
  | (Coding & { readonly at: 'entering-code'; readonly problem: CodeProblem | null; readonly resending: boolean })
  /** The code is with the service; it is not kept here. */
  | (Coding & { readonly at: 'confirming' })
  | { readonly at: 'linked'; readonly run: number; readonly cardId: string }

/** How the service answered details (`submitLink`), or the wish to take a card over (`takeOverCard`). */
export type DetailsAnswer =
  | { readonly status: 'code-sent'; readonly sent: CodeSent }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'blocked'; readonly retryAt: number }
  | { readonly status: 'needs-payment-password' }
  /** Sent, and no answer came. */
  | { readonly status: 'lost' }
  /** Nothing was sent. */
  | { readonly status: 'offline' }
  /** The service would not take the request: nothing reached the bank. */
  | { readonly status: 'not-accepted' }

/** What the service knows of an attempt (`getLink`). */
export type LinkFound =
  | { readonly status: 'code-sent'; readonly sent: CodeSent }
  | { readonly status: 'linked'; readonly cardId: string }
  | { readonly status: 'refused' }
  /** The service never got it. */
  | { readonly status: 'unknown' }
  /** The bank has not said yet, or the question itself came to nothing. */
  | { readonly status: 'no-news' }

/** How the service answered a code (`confirmLink`). */
export type CodeAnswer =
  | { readonly status: 'accepted'; readonly cardId: string }
  | { readonly status: 'problem'; readonly problem: CodeProblem }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  /** Too many wrong codes: the attempt is over, and a new code means a new attempt. */
  | { readonly status: 'over' }
  | { readonly status: 'lost' }

/** How the service answered the wish for a new code (`resendLinkCode`). */
export type ResendAnswer =
  | { readonly status: 'code-sent'; readonly sent: CodeSent }
  | { readonly status: 'too-soon'; readonly retryAt: number }
  | { readonly status: 'problem'; readonly problem: CodeProblem }
  /** The attempt no longer waits for a code. */
  | { readonly status: 'not-waiting' }

export type LinkEvent =
  /** The person comes to linking: by the plus of My Cards, or after setting the payment password. */
  | { readonly type: 'open'; readonly hasPaymentPassword: boolean; readonly today: CalendarDay }
  /** A screen is shown: by going on, by the platform's own back, or from outside. */
  | { readonly type: 'enter'; readonly place: Place }
  | { readonly type: 'edit'; readonly changes: Partial<Drafts> }
  /** The person takes over what their passport's machine lines say. */
  | { readonly type: 'read-passport'; readonly lines: MachineLines }
  /** Goes on from this screen; a second tap, when the next one is shown already, means nothing there. */
  | { readonly type: 'next'; readonly step: FieldStep }
  /** From the summary, a refusal or the code back to one of the answers. */
  | { readonly type: 'change'; readonly step: FieldStep }
  /** Where the name on the summary is from: asked once before the first attempt. From the passport, the assistant helps. */
  | { readonly type: 'name-from'; readonly source: 'bank' | 'passport' }
  /** From the summary to the assistant. */
  | { readonly type: 'get-help' }
  /** What else the person knows; empty texts say "none". */
  | { readonly type: 'tell'; readonly knowledge: Knowledge }
  /** What the person found, as typed; null for a look in vain. */
  | { readonly type: 'looked'; readonly lookup: Lookup; readonly found: string | null }
  /** Takes the proposal to the summary. */
  | { readonly type: 'accept' }
  /** "That's not me": this part of the proposal is wrong. */
  | { readonly type: 'not-me'; readonly field: MatchField }
  /** Back from the assistant to the summary, with everything as it was typed. */
  | { readonly type: 'as-typed' }
  /** `linkId` is fresh; it is used unless the attempt before never arrived. */
  | { readonly type: 'send'; readonly linkId: string }
  /** "It's my card": asks for the bank's code that proves it. */
  | { readonly type: 'take-over' }
  /** Goes on to the code of an attempt that waits for it. */
  | { readonly type: 'continue' }
  | { readonly type: 'confirm'; readonly code: string }
  | { readonly type: 'resend'; readonly now: number }
  /** Does not wait for the next question of `finding-out`: the network is back, the app is in front again. */
  | { readonly type: 'ask-now' }
  /** The time of a block may be over. */
  | { readonly type: 'unblock'; readonly now: number }
  /** Forgets everything and begins with another card. */
  | { readonly type: 'restart' }
  | { readonly type: 'attempts-counted'; readonly run: number; readonly attempts: Attempts }
  | { readonly type: 'details-answered'; readonly run: number; readonly answer: DetailsAnswer }
  | { readonly type: 'link-found'; readonly run: number; readonly linkId: string; readonly found: LinkFound }
  | { readonly type: 'code-answered'; readonly run: number; readonly answer: CodeAnswer }
  | { readonly type: 'resend-answered'; readonly run: number; readonly answer: ResendAnswer }

/** What the shell must do; every answer comes back as an event with the same `run`. */
export type LinkEffect =
  | { readonly type: 'count-attempts'; readonly run: number; readonly cardNumber: LinkDetails['cardNumber'] }
  | { readonly type: 'submit'; readonly run: number; readonly linkId: string; readonly details: LinkDetails }
  | { readonly type: 'take-over'; readonly run: number; readonly linkId: string }
  /** Asks what became of the attempt, after so many ms. */
  | { readonly type: 'ask'; readonly run: number; readonly linkId: string; readonly afterMs: number }
  | { readonly type: 'confirm'; readonly run: number; readonly linkId: string; readonly code: string }
  | { readonly type: 'resend'; readonly run: number; readonly linkId: string }

export interface LinkStep {
  readonly state: LinkState
  readonly effects: readonly LinkEffect[]
}

/** The states of one kind. */
export type LinkStateAt<At extends LinkState['at']> = Extract<LinkState, { at: At }>
