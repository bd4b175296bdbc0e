import type { BankField, LinkDetails } from '@/contract'
import { nextShanghaiDay } from '@/domain/time/calendar'
import { maskE164 } from '@/service/accounts/mask-phone'
import type {
  Bank,
  BankConfirmAnswer,
  BankDebit,
  BankDebitAnswer,
  BankLinkAnswer,
  BankLinked,
  BankTakeOverAnswer,
  Clock,
  Secrets,
} from '@/service/ports'

import type { BankRecord, BankRecords } from './bank-records'
import { bankCodeOf, type SandboxPhone } from './phone'
import { putOnCard } from './bank-credits'
import { giveMoneyBack } from './bank-refunds'
import { isDoneSilently, silence, silentMs, slowMs, wait } from './bank-silence'
import type { BankDebitRow, BankLinkRow, SandboxState, SandboxTx } from './state'

const codeLivesMs = 600_000
const resendAfterMs = 60_000
const codeTries = 5
const usualAttemptsPerDay = 5

export interface SandboxBankParts {
  readonly state: SandboxState
  readonly phone: SandboxPhone
  readonly records: BankRecords
  readonly secrets: Secrets
  readonly clock: Clock
}

/** The bank of the sandbox: compares to the character, and fails as the faults are switched. */
export function createSandboxBank(parts: SandboxBankParts): Bank {
  const { clock, records, state } = parts
  return {
    attemptsPerDay: async (cardNumber) =>
      (await state.run((tx) => records.ofCard(tx, cardNumber)))?.bank.attemptsPerDay ?? usualAttemptsPerDay,
    link: (reference, details) =>
      answerUnlessSilent(parts, (tx, silentUntil) => link(parts, tx, reference, details, silentUntil)),
    takeOver: (reference) => answerUnlessSilent(parts, (tx, silentUntil) => takeOver(parts, tx, reference, silentUntil)),
    linkStatus: async (reference) => {
      const known = await state.run(async (tx) => {
        const row = await linkNow(tx, reference)
        return { row, record: await recordOfLink(parts, tx, row) }
      })
      const { row = null, record = null } = known ?? {}
      if (row === null) return { kind: 'unknown' }
      if (clock.now() < row.silentUntil) return { kind: 'no-answer' }
      return row.token !== null && record !== null ? { kind: 'linked', linked: linkedOf(row.token, record) } : row.answer
    },
    resendCode: async (reference) => {
      const failure = await linkFailure(parts)
      if (failure !== null) return failure.kind === 'too-many-attempts' ? { kind: 'too-soon', retryAt: failure.retryAt } : failure
      const answer = await state.run((tx) => resend(parts, tx, reference))
      return answer ?? { kind: 'out-of-service' }
    },
    confirm: (reference, code) => confirm(parts, reference, code),
    revoke: async (token) => {
      await state.run(async (tx) => {
        const row = await tx.tokens.get(token)
        if (row !== null) await tx.tokens.put({ ...row, revoked: true })
      })
    },
    debit: (debit) => takeMoney(parts, debit),
    debitWithin: (tx, debit) => takeMoneyWithin(records, state.within(tx.unit), debit),
    debitStatus: async (key) => {
      const answer = await state.run(async (tx): Promise<BankDebitAnswer | { kind: 'unknown' }> => {
        const row = await tx.debits.get(key)
        if (row !== null && clock.now() < row.silentUntil) return { kind: 'no-answer' }
        // Whoever hears "unknown" gives up: should the debit still arrive, it must not count.
        if (row === null) await tx.debits.put({ id: key, answer: { kind: 'void' }, silentUntil: 0 })
        return row === null || row.answer.kind === 'void' ? { kind: 'unknown' } : row.answer
      })
      return answer ?? { kind: 'no-answer' }
    },
    refund: (refund) => giveMoneyBack(parts, refund),
    credit: (credit) => putOnCard(parts, credit),
  }
}

type Failure = Extract<BankLinkAnswer, { kind: 'out-of-service' | 'too-many-attempts' }>

/** What stands in the way before the bank looks at anything; a slow bank has taken its time when it answers. */
async function linkFailure({ state, clock }: SandboxBankParts): Promise<Failure | null> {
  const fault = (await state.currentFaults()).bankLink
  if (fault === 'slow') await wait(clock, slowMs)
  if (fault === 'out-of-service') return { kind: 'out-of-service' }
  return fault === 'too-many-attempts' ? { kind: 'too-many-attempts', retryAt: nextShanghaiDay(clock.now()) } : null
}

/** Does what a request asks for as the faults are switched: not at all, or without saying so, or as it should. */
async function answerUnlessSilent<Answer>(
  parts: SandboxBankParts,
  work: (tx: SandboxTx, silentUntil: number) => Promise<Answer>,
): Promise<Answer | Failure | { readonly kind: 'no-answer' }> {
  const { state, clock } = parts
  const isSilent = (await state.currentFaults()).bankLink === 'no-answer'
  const failure = await linkFailure(parts)
  if (failure !== null) return failure
  if (isSilent && !(await isDoneSilently(parts, 'link'))) return silence(clock)
  const answer = await state.run((tx) => work(tx, isSilent ? clock.now() + silentMs : 0))
  if (isSilent) return silence(clock)
  return answer ?? { kind: 'out-of-service' }
}

async function link(
  parts: SandboxBankParts,
  tx: SandboxTx,
  reference: string,
  details: LinkDetails,
  silentUntil: number,
): Promise<BankLinkAnswer> {
  const before = await tx.links.get(reference)
  if (before !== null) return before.answer
  const row = await decideLink(parts, tx, reference, details, silentUntil)
  await tx.links.put(row)
  return row.answer
}

/** A link as it stands: whose token was revoked, because somebody else has proved the card to be theirs, proves it anew. */
async function linkNow(tx: SandboxTx, reference: string): Promise<BankLinkRow | null> {
  const row = await tx.links.get(reference)
  const isRevoked = row !== null && row.token !== null && (await tx.tokens.get(row.token))?.revoked === true
  return isRevoked ? { ...row, token: null, takesOver: false, answer: { kind: 'linked-by-other' } } : row
}

async function takeOver(
  parts: SandboxBankParts,
  tx: SandboxTx,
  reference: string,
  silentUntil: number,
): Promise<BankTakeOverAnswer> {
  const { clock } = parts
  const row = await linkNow(tx, reference)
  const record = await recordOfLink(parts, tx, row)
  if (row === null || record === null) return { kind: 'unknown' }
  if (row.takesOver && row.answer.kind === 'code-sent') return row.answer
  if (row.answer.kind !== 'linked-by-other') return { kind: 'unknown' }
  const answer = codeSent(record, clock.now())
  // Never a code that went out before.
  const codesSent = row.codesSent + 1
  await tx.links.put({ ...row, takesOver: true, answer, codesSent, triesLeft: codeTries, silentUntil })
  await sendCode(parts, tx, record, reference, codesSent)
  return answer
}

async function decideLink(
  parts: SandboxBankParts,
  tx: SandboxTx,
  reference: string,
  details: LinkDetails,
  silentUntil: number,
): Promise<BankLinkRow> {
  const { clock } = parts
  const record = await parts.records.ofCard(tx, details.cardNumber)
  const personId = record?.id ?? null
  const row = { id: reference, personId, codesSent: 0, triesLeft: codeTries, token: null, takesOver: false, silentUntil }
  if (record === null) return { ...row, answer: { kind: 'unknown-card' } }
  // A locked card is nothing that the details could mend; who it belongs to is not looked at.
  if (record.bank.locked) return { ...row, answer: { kind: 'out-of-service' } }
  const fields = differingFields(record, details)
  if (fields.length > 0) return { ...row, answer: { kind: 'mismatch', fields: record.bank.reveals === 'field' ? fields : null } }
  if (await isTaken(tx, record)) return { ...row, answer: { kind: 'linked-by-other' } }
  await sendCode(parts, tx, record, reference, 1)
  return { ...row, codesSent: 1, answer: codeSent(record, clock.now()) }
}

/** The bank hands out one token at a time. What another wallet has was there from the start, until it is taken over. */
async function isTaken(tx: SandboxTx, { id, bank }: BankRecord): Promise<boolean> {
  if ((await tx.currentFaults()).bankLink === 'linked-by-other') return true
  const elsewhere = bank.linkedByOther && (await tx.tokens.get(tokenElsewhere(id))) === null
  return elsewhere || (await tx.tokens.where('person', id)).some(({ revoked }) => !revoked)
}

function tokenElsewhere(personId: string): string {
  return `elsewhere/${personId}`
}

/** Every token of the card so far, those of other wallets included, is worth nothing any more. */
async function revokeAll(tx: SandboxTx, personId: string): Promise<void> {
  await tx.tokens.put({ id: tokenElsewhere(personId), personId, revoked: true })
  for (const token of await tx.tokens.where('person', personId)) await tx.tokens.put({ ...token, revoked: true })
}

/** Where what was sent and what is on file differ, to the character. */
function differingFields({ bank }: BankRecord, details: LinkDetails): readonly BankField[] {
  const fields: BankField[] = []
  if (details.holderName !== bank.name) fields.push('name')
  if (details.idKind !== bank.idKind) fields.push('idKind')
  if (details.idNumber !== bank.idNumber) fields.push('idNumber')
  if (details.phone !== bank.phone) fields.push('phone')
  return fields
}

function codeSent({ bank }: BankRecord, now: number): Extract<BankLinkAnswer, { kind: 'code-sent' }> {
  const maskedPhone = maskOnFile(bank.phone)
  return { kind: 'code-sent', maskedPhone, expiresAt: now + codeLivesMs, resendAt: now + resendAfterMs }
}

/** A number as the bank has it, as it may be shown: Chinese ones stand there without the country's code. */
function maskOnFile(phone: string): string {
  if (/^1[0-9]{10}$/.test(phone)) return maskE164(`+86${phone}`)
  return /^\+[0-9]+$/.test(phone) ? maskE164(phone) : `\u2022\u2022\u2022\u2022 ${phone.slice(-4)}`
}

function sendCode(
  { phone }: SandboxBankParts,
  tx: SandboxTx,
  record: BankRecord,
  reference: string,
  codesSent: number,
): Promise<void> {
  return phone.sendBankCode(tx, record.bank.phone, { kind: 'bank', reference, codesSent })
}

async function resend(parts: SandboxBankParts, tx: SandboxTx, reference: string): ReturnType<Bank['resendCode']> {
  const { clock } = parts
  const row = await tx.links.get(reference)
  const record = await recordOfLink(parts, tx, row)
  if (row === null || record === null || row.answer.kind !== 'code-sent' || row.token !== null) return { kind: 'unknown' }
  if (clock.now() < row.answer.resendAt) return { kind: 'too-soon', retryAt: row.answer.resendAt }
  const answer = codeSent(record, clock.now())
  await tx.links.put({ ...row, answer, codesSent: row.codesSent + 1, triesLeft: codeTries })
  await sendCode(parts, tx, record, reference, row.codesSent + 1)
  return answer
}

async function confirm(parts: SandboxBankParts, reference: string, code: string): Promise<BankConfirmAnswer> {
  const { state, clock } = parts
  const isSilent = (await state.currentFaults()).bankLink === 'no-answer'
  const failure = await linkFailure(parts)
  if (failure !== null) return failure.kind === 'out-of-service' ? failure : { kind: 'too-many-attempts' }
  if (isSilent && !(await isDoneSilently(parts, 'confirm'))) return silence(clock)
  const answer = await state.run((tx) => decideConfirm(parts, tx, reference, code, isSilent))
  if (isSilent) return silence(clock)
  return answer ?? { kind: 'out-of-service' }
}

async function decideConfirm(
  parts: SandboxBankParts,
  tx: SandboxTx,
  reference: string,
  code: string,
  isSilent: boolean,
): Promise<BankConfirmAnswer> {
  const { clock, secrets } = parts
  const row = await linkNow(tx, reference)
  const record = await recordOfLink(parts, tx, row)
  if (row === null || record === null || row.answer.kind !== 'code-sent') return { kind: 'unknown' }
  if (row.token !== null) return { kind: 'linked', linked: linkedOf(row.token, record) }
  if (row.triesLeft <= 0) return { kind: 'too-many-attempts' }
  if (clock.now() >= row.answer.expiresAt) return { kind: 'expired' }
  const silentUntil = isSilent ? clock.now() + silentMs : 0
  if (!secrets.same(bankCodeOf(secrets, { reference, codesSent: row.codesSent }), code)) {
    const triesLeft = row.triesLeft - 1
    await tx.links.put({ ...row, triesLeft, silentUntil })
    return triesLeft === 0 ? { kind: 'too-many-attempts' } : { kind: 'wrong-code', attemptsLeft: triesLeft }
  }
  if (row.takesOver) await revokeAll(tx, record.id)
  const token = secrets.fingerprint('bank token', reference).slice(0, 32)
  await tx.tokens.put({ id: token, personId: record.id, revoked: false })
  await tx.links.put({ ...row, token, silentUntil })
  return { kind: 'linked', linked: linkedOf(token, record) }
}

function recordOfLink({ records }: SandboxBankParts, tx: SandboxTx, row: BankLinkRow | null): Promise<BankRecord | null> {
  return row === null || row.personId === null ? Promise.resolve(null) : records.get(tx, row.personId)
}

function linkedOf(token: string, { bank }: BankRecord): BankLinked {
  return { token, limits: bank.limits }
}

async function takeMoney(parts: SandboxBankParts, debit: BankDebit): Promise<BankDebitAnswer> {
  const { state, clock } = parts
  const fault = debit.fault ?? (await state.currentFaults()).bankDebit
  if (fault === 'slow') await wait(clock, slowMs)
  if (fault === 'no-answer' && !(await isDoneSilently(parts, 'debit'))) return silence(clock)
  const silentUntil = fault === 'no-answer' ? clock.now() + silentMs : 0
  const answer = await state.run((tx) => takeOnce(parts.records, tx, debit, silentUntil))
  if (fault === 'no-answer') return silence(clock)
  // It may have been kept all the same: who asks what became of it hears.
  return answer ?? { kind: 'no-answer' }
}

/** The books of the sandbox's bank lie in the wallet's own store; slow and silent it can only be when it is asked outside. */
async function takeMoneyWithin(records: BankRecords, tx: SandboxTx, debit: BankDebit): Promise<DecidedDebit | null> {
  const fault = debit.fault ?? (await tx.currentFaults()).bankDebit
  return fault === 'slow' || fault === 'no-answer' ? null : takeOnce(records, tx, debit, 0)
}

/** The same key again gives the first answer again. */
async function takeOnce(records: BankRecords, tx: SandboxTx, debit: BankDebit, silentUntil: number): Promise<DecidedDebit> {
  const before = await tx.debits.getUnlikely(debit.key)
  if (before !== null) return before.answer.kind === 'void' ? { kind: 'declined', reason: 'cancelled' } : before.answer
  const answer = await decideDebit(records, tx, debit)
  await tx.debits.put({ id: debit.key, answer, silentUntil })
  return answer
}

type DecidedDebit = Exclude<BankDebitRow['answer'], { kind: 'void' }>

async function decideDebit(records: BankRecords, tx: SandboxTx, debit: BankDebit): Promise<DecidedDebit> {
  const { amountFen, token } = debit
  const fault = debit.fault ?? (await tx.currentFaults()).bankDebit
  if (fault === 'out-of-service') return { kind: 'declined', reason: 'bank-out-of-service' }
  if (fault === 'declined') return { kind: 'declined', reason: 'card-declined' }
  if (fault === 'insufficient-funds') return { kind: 'declined', reason: 'insufficient-funds' }
  const known = await tx.tokens.get(token)
  if (known === null || known.revoked) return { kind: 'declined', reason: 'card-removed' }
  const { personId: id } = known
  const terms = await records.terms(tx, id)
  if (terms === null) return { kind: 'declined', reason: 'card-removed' }
  if (terms.locked) return { kind: 'declined', reason: 'card-declined' }
  const { fen: spent, creditedFen = 0 } = (await tx.spent.get(id)) ?? { fen: 0 }
  if (spent + amountFen > terms.balanceFen + creditedFen) return { kind: 'declined', reason: 'insufficient-funds' }
  await tx.spent.put({ id, fen: spent + amountFen, ...(creditedFen === 0 ? {} : { creditedFen }) })
  return { kind: 'approved' }
}
