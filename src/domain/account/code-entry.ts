/** A code that is on its way by SMS, as far as a flow needs to know it. Times are ms since 1970 UTC. */
export interface Challenge {
  readonly challengeId: string
  /** The phone as it may be shown. */
  readonly maskedPhone: string
  readonly expiresAt: number
  /** Before this moment no further code is sent. */
  readonly resendAt: number
}

/** A code that was sent. `spent`: it can't be used any more (expired, used, too many tries), only a new one helps. */
interface SentCode {
  readonly challenge: Challenge
  readonly spent: boolean
}

/** What proves that the person holds the phone: a code and what it answers. */
export interface PhoneProof {
  readonly phone: string
  readonly challenge: Challenge
  readonly code: string
}

/**
 * Asking for the code of an SMS, as every flow does it. `Problem` is what the screen says; the machine only carries it.
 * `run` names the request under way: the answer to any other is late and is dropped.
 */
export type CodeEntry<Problem> =
  | { readonly at: 'requesting'; readonly run: number; readonly phone: string; readonly previous: SentCode | null }
  /** The first code could not be sent. */
  | { readonly at: 'not-sent'; readonly phone: string; readonly problem: Problem }
  | ({ readonly at: 'entering'; readonly phone: string; readonly problem: Problem | null } & SentCode)
  | { readonly at: 'checking'; readonly run: number; readonly proof: PhoneProof }

/** What a refusal is about, so that the flow returns to the step where the person can mend it. */
export type RefusalAbout = 'phone' | 'code' | 'code-spent' | 'password' | 'this-step'

export type CodeEntryEvent<Problem> =
  | { readonly type: 'code-sent'; readonly run: number; readonly challenge: Challenge }
  | { readonly type: 'refused'; readonly run: number; readonly about: RefusalAbout; readonly problem: Problem }
  | { readonly type: 'code-submitted'; readonly code: string }
  | { readonly type: 'code-accepted'; readonly run: number }
  | { readonly type: 'resend-asked'; readonly now: number }

export type CodeEntryEffect =
  | { readonly kind: 'request-code'; readonly run: number; readonly phone: string }
  | { readonly kind: 'check-code'; readonly run: number; readonly challengeId: string; readonly code: string }

/** What became of the entry: it goes on, or the code was accepted. */
export type CodeEntryOutcome<Problem> =
  | { readonly kind: 'goes-on'; readonly entry: CodeEntry<Problem>; readonly effects: readonly CodeEntryEffect[] }
  | { readonly kind: 'accepted'; readonly proof: PhoneProof }

/** Begins by asking for a code to this phone. */
export function beginCodeEntry<Problem>(
  run: number,
  phone: string,
): { entry: CodeEntry<Problem>; effects: readonly CodeEntryEffect[] } {
  return { entry: { at: 'requesting', run, phone, previous: null }, effects: [{ kind: 'request-code', run, phone }] }
}

/** The entry to return to after the accepted code was refused later on, or with something to say about it. */
export function reenterCode<Problem>(proof: PhoneProof, problem: Problem | null, spent: boolean): CodeEntry<Problem> {
  return { at: 'entering', phone: proof.phone, challenge: proof.challenge, problem, spent }
}

/** Whether a new code may be asked for at this moment. */
export function mayResend<Problem>(entry: CodeEntry<Problem>, now: number): boolean {
  if (entry.at === 'not-sent') return true
  return entry.at === 'entering' && now >= entry.challenge.resendAt
}

/** One step of the entry; `nextRun` names the request that this step may start. What doesn't fit the state changes nothing. */
export function stepCodeEntry<Problem>(
  entry: CodeEntry<Problem>,
  event: CodeEntryEvent<Problem>,
  nextRun: number,
): CodeEntryOutcome<Problem> {
  const stay: CodeEntryOutcome<Problem> = { kind: 'goes-on', entry, effects: [] }
  switch (event.type) {
    case 'code-sent':
      if (entry.at !== 'requesting' || entry.run !== event.run) return stay
      return goOn<Problem>({ at: 'entering', phone: entry.phone, challenge: event.challenge, problem: null, spent: false })
    case 'refused':
      return refused(entry, event) ?? stay
    case 'code-submitted': {
      if (entry.at !== 'entering' || entry.spent) return stay
      const proof = { phone: entry.phone, challenge: entry.challenge, code: event.code }
      const { challengeId } = entry.challenge
      return goOn({ at: 'checking', run: nextRun, proof }, { kind: 'check-code', run: nextRun, challengeId, code: event.code })
    }
    case 'code-accepted':
      return entry.at === 'checking' && entry.run === event.run ? { kind: 'accepted', proof: entry.proof } : stay
    case 'resend-asked': {
      if ((entry.at !== 'entering' && entry.at !== 'not-sent') || !mayResend(entry, event.now)) return stay
      const previous = entry.at === 'entering' ? { challenge: entry.challenge, spent: entry.spent } : null
      const { phone } = entry
      return goOn({ at: 'requesting', run: nextRun, phone, previous }, { kind: 'request-code', run: nextRun, phone })
    }
  }
}

function goOn<Problem>(entry: CodeEntry<Problem>, ...effects: readonly CodeEntryEffect[]): CodeEntryOutcome<Problem> {
  return { kind: 'goes-on', entry, effects }
}

function refused<Problem>(
  entry: CodeEntry<Problem>,
  { run, about, problem }: { readonly run: number; readonly about: RefusalAbout; readonly problem: Problem },
): CodeEntryOutcome<Problem> | null {
  if (entry.at === 'requesting' && entry.run === run) {
    const { phone, previous } = entry
    if (previous === null) return goOn({ at: 'not-sent', phone, problem })
    // The code that was sent before may still be good: it can be typed after all.
    return goOn({ at: 'entering', phone, ...previous, problem })
  }
  if (entry.at === 'checking' && entry.run === run) return goOn(reenterCode(entry.proof, problem, about === 'code-spent'))
  return null
}
