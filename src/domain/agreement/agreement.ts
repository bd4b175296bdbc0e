/**
 * What kinds of agreements there are, as the field has them. `general`: whenever something is bought. `cycle`: by a rule that the
 * merchant fixed when it asked (Alipay's GENERAL_WITHHOLDING and CYCLE_PAY_AUTH).
 */
export const agreementProducts = ['general', 'cycle'] as const
export type AgreementProduct = (typeof agreementProducts)[number]

/** Who or what ended an agreement; `time`: it was asked for until then. */
export const agreementEnders = ['person', 'merchant', 'time'] as const
export type AgreementEnder = (typeof agreementEnders)[number]

/** What a merchant's agreement is for, as far as its scene says. */
export const agreementPurposes = ['ride', 'food', 'shopping', 'other'] as const
export type AgreementPurpose = (typeof agreementPurposes)[number]

/** How a `cycle` may charge: once in each period, from a first day on. Amounts in fen. */
export interface PeriodRule {
  readonly type: 'day' | 'month'
  /** So many days or months are one period. */
  readonly count: number
  /** The first day of the first period in Shanghai, "2026-11-23"; of months at most the 28th, so that every month has it. */
  readonly firstOn: string
  readonly singleFen: number
  /** All charges together; null: no such limit. */
  readonly totalFen: number | null
  readonly payments: number | null
}

/** What the person lets it take at most, fen; null: no limit of theirs. Days and months are Shanghai's. */
export interface AgreementCaps {
  readonly perChargeFen: number | null
  readonly perDayFen: number | null
  readonly perMonthFen: number | null
}

/** What is kept of an agreement and decides where it stands. Times in ms since 1970. */
export interface AgreementFacts {
  readonly status: 'asked' | 'signed' | 'ended'
  /** Until when it can be signed. */
  readonly askedUntil: number
  /** When it runs out by itself; null: never. */
  readonly validUntil: number | null
}

/** Every state in which a request can find an agreement. `lapsed` was never signed, `run-out` was signed for a time that is over. */
export const agreementStates = ['asked', 'lapsed', 'signed', 'run-out', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

/** How long a merchant's wish can be signed, ms: as long as somebody stays with one purchase. */
export const askedLivesMs = 30 * 60_000

/** The state at `now`. An agreement whose time is over is over, whoever has noticed. */
export function agreementState({ askedUntil, status, validUntil }: AgreementFacts, now: number): AgreementState {
  if (status === 'ended') return 'ended'
  if (validUntil !== null && now >= validUntil) return status === 'signed' ? 'run-out' : 'lapsed'
  if (status === 'signed') return 'signed'
  return now < askedUntil ? 'asked' : 'lapsed'
}

/** What can be done with an agreement. */
export const agreementCommands = ['sign', 'change', 'end', 'charge'] as const
export type AgreementCommand = (typeof agreementCommands)[number]

/** `go`: it is done now. `done`: it was before. Otherwise why not. */
export type AgreementStep = 'go' | 'done' | 'not-signed' | 'lapsed' | 'signed' | 'ended'

/** What the command leads to in this state; there is an answer for every pair. */
export function agreementStep(command: AgreementCommand, state: AgreementState): AgreementStep {
  return steps[command][state]
}

const steps: Readonly<Record<AgreementCommand, Readonly<Record<AgreementState, AgreementStep>>>> = {
  sign: { asked: 'go', lapsed: 'lapsed', signed: 'signed', 'run-out': 'ended', ended: 'ended' },
  change: { asked: 'not-signed', lapsed: 'lapsed', signed: 'go', 'run-out': 'ended', ended: 'ended' },
  end: { asked: 'not-signed', lapsed: 'lapsed', signed: 'go', 'run-out': 'done', ended: 'done' },
  charge: { asked: 'not-signed', lapsed: 'lapsed', signed: 'go', 'run-out': 'ended', ended: 'ended' },
}

/** What the person is offered at first: enough for what such a merchant sells, and theirs to change. */
export function suggestedCaps(rule: PeriodRule | null): AgreementCaps {
  if (rule !== null) return { perChargeFen: rule.singleFen, perDayFen: null, perMonthFen: null }
  return { perChargeFen: 300_00, perDayFen: 600_00, perMonthFen: 3_000_00 }
}

/** The purpose that a merchant's scene ("INDUSTRY|CARRENTAL") stands for. */
export function purposeOfScene(scene: string | null): AgreementPurpose {
  const name = (scene ?? '').slice((scene ?? '').lastIndexOf('|') + 1).toUpperCase()
  return Object.prototype.hasOwnProperty.call(purposes, name) ? (purposes[name] ?? 'other') : 'other'
}

const purposes: Readonly<Record<string, AgreementPurpose>> = {
  CARRENTAL: 'ride',
  TAXI: 'ride',
  METRO: 'ride',
  CATERING: 'food',
  TAKEAWAY: 'food',
  ECOMMERCE: 'shopping',
  RETAIL: 'shopping',
}
