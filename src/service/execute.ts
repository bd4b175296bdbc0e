import * as v from 'valibot'

import type { OperationName, WalletError } from '@/contract'
import type { Operation } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { hasPassed } from '@/domain/time/has-passed'

import type { PasswordCheck, Ports, Tx } from './ports'
import type { ServiceRequest } from './service'
import type { Caller, Context, Opened, UseCase } from './use-case'

type Answer = Result<unknown, WalletError>

/** Operations with what answers each. */
export interface Executor {
  readonly operations: Readonly<Record<string, Operation>>
  readonly useCases: Readonly<Record<string, UseCase<OperationName>>>
}

/**
 * How long a request that is being worked on keeps others with its key away. After that it was cut off (the process died) and
 * may be taken up again.
 */
const runningMs = 60_000

/** These say nothing final: asked again with the same key, the request is worked on again. */
const unsettled: readonly WalletError['code'][] = [
  'bank.no-answer',
  'sms.not-sent',
  'storage.full',
  'service.unavailable',
  'service.failed',
  'reviewers.out-of-service',
  // Another payment for the same order is on its way, and may yet fail.
  'request.still-running',
]

/**
 * Answers one request: its input is parsed by the operation's schema, its session looked up, its idempotency key honoured,
 * then one use case runs. The input itself is never kept, only its keyed fingerprint.
 */
export async function execute(executor: Executor, ports: Ports, request: ServiceRequest): Promise<Answer> {
  const operation = ownEntry(executor.operations, request.operation)
  const useCase = ownEntry(executor.useCases, request.operation)
  if (operation === null || useCase === null) return err({ code: 'request.unknown-operation' })
  const input = v.safeParse(operation.input, request.input, { abortEarly: true })
  if (!input.success) return err({ code: 'request.invalid', field: firstField(input.issues) })
  const needsKey = operation.effect === 'changes'
  if (needsKey && !isKey(request.idempotencyKey)) return err({ code: 'request.invalid', field: 'idempotencyKey' })
  const run = {
    ports,
    operation,
    useCase,
    input: input.output,
    request,
    now: ports.clock.now(),
    key: needsKey ? request.idempotencyKey : null,
    checked: new Map<string, Promise<PasswordCheck>>(),
  }
  switch (useCase.kind) {
    case 'unit':
      return runInUnit(run, useCase)
    case 'steps':
      return runInSteps(run, useCase)
    case 'stages':
      return runInStages(run, useCase)
  }
}

interface Run {
  readonly checked: Map<string, Promise<PasswordCheck>>
  readonly ports: Ports
  readonly operation: Operation
  readonly input: unknown
  readonly request: ServiceRequest
  readonly now: number
  readonly key: string | null
}

function contextOf({ checked, ports, now, request }: Run): Omit<Context, 'caller'> {
  return { ports, now, checked, ...(request.origin === undefined ? {} : { origin: request.origin }) }
}

async function runInUnit(run: Run, useCase: Extract<UseCase<OperationName>, { kind: 'unit' }>): Promise<Answer> {
  let context: Context = { ...contextOf(run), caller: null }
  const kept = await run.ports.store.unit(async (tx) => {
    const caller = await authenticate(tx, run)
    if (!caller.ok) return caller
    context = { ...context, caller: caller.value }
    const first = await firstAnswer(tx, run, caller.value)
    if (first !== null) return first
    const answer = await useCase.run(tx, run.input, context)
    await keepAnswer(tx, run, caller.value, answer)
    return answer
  })
  return kept.ok ? ok(useCase.reveal(kept.value, context)) : kept
}

async function runInSteps(run: Run, useCase: Extract<UseCase<OperationName>, { kind: 'steps' }>): Promise<Answer> {
  const { store } = run.ports
  const begun = await store.unit(async (tx): Promise<Result<{ caller: Caller | null; first: Answer | null }, WalletError>> => {
    const caller = await authenticate(tx, run)
    if (!caller.ok) return caller
    const first = await firstAnswer(tx, run, caller.value)
    if (first === null) await markRunning(tx, run, caller.value)
    return ok({ caller: caller.value, first })
  })
  if (!begun.ok) return begun
  const { caller, first } = begun.value
  const context: Context = { ...contextOf(run), caller }
  if (first !== null) return first.ok ? ok(useCase.reveal(first.value, context)) : first
  const answer = await keptAfterwards(run, caller, await useCase.run(run.input, context))
  return answer.ok ? ok(useCase.reveal(answer.value, context)) : answer
}

/** What a use case in stages has come to, with who asked. */
interface Reached {
  readonly caller: Caller | null
  readonly reached: Opened<unknown, unknown>
}

async function runInStages(run: Run, useCase: Extract<UseCase<OperationName>, { kind: 'stages' }>): Promise<Answer> {
  const prepared = await useCase.prepare(run.input, contextOf(run))
  const opened = await run.ports.store.unit(async (tx): Promise<Result<Reached, WalletError>> => {
    const caller = await authenticate(tx, run)
    if (!caller.ok) return caller
    const first = await firstAnswer(tx, run, caller.value)
    if (first !== null)
      return first.ok ? ok({ caller: caller.value, reached: { kind: 'done', answer: first.value, after: null } }) : first
    const reached = await useCase.open(tx, run.input, { ...contextOf(run), caller: caller.value }, prepared)
    if (reached.ok && reached.value.kind === 'begun') await markRunning(tx, run, caller.value)
    else await keepAnswer(tx, run, caller.value, reached.ok ? answerOf(reached.value) : reached)
    return reached.ok ? ok({ caller: caller.value, reached: reached.value }) : reached
  })
  if (!opened.ok) return opened
  const { caller, reached } = opened.value
  const context: Context = { ...contextOf(run), caller }
  if (reached.kind === 'begun') {
    const answer = await keptAfterwards(run, caller, await useCase.goOn(reached.state, context))
    return answer.ok ? ok(useCase.reveal(answer.value, context)) : answer
  }
  if (reached.after !== null) await reached.after()
  return ok(useCase.reveal(reached.answer, context))
}

function answerOf(reached: Opened<unknown, unknown>): Answer {
  if (reached.kind === 'begun') throw new Error('what has only begun has no answer yet')
  return ok(reached.answer)
}

/** What was done is kept already. Where its answer can't be, the key is free again later and the steps are safe to repeat. */
async function keptAfterwards(run: Run, caller: Caller | null, answer: Answer): Promise<Answer> {
  if (run.key !== null)
    await run.ports.store.unit(async (tx) => {
      await keepAnswer(tx, run, caller, answer)
      return ok(undefined)
    })
  return answer
}

async function authenticate(tx: Tx, run: Run): Promise<Result<Caller | null, WalletError>> {
  if (run.operation.session === 'none') return ok(null)
  const token = run.request.session
  if (token === null) return err({ code: 'session.missing' })
  const session = await tx.sessions.byToken(run.ports.secrets.fingerprint('session', token))
  if (session === null || session.endsAt <= run.now) return err({ code: 'session.ended' })
  run.request.observer?.caller(session.accountId)
  return ok({ accountId: session.accountId, sessionId: session.id })
}

/** The answer that the key's first request got, or why there is none yet; null for a request that is to be worked on. */
async function firstAnswer(tx: Tx, run: Run, caller: Caller | null): Promise<Answer | null> {
  if (run.key === null) return null
  const record = await tx.idempotency.getUnlikely(recordId(run, caller))
  if (record === null) return null
  if (record.requestFingerprint !== requestFingerprint(run)) return err({ code: 'request.key-reused' })
  if (record.answer !== null) {
    run.request.observer?.repeated()
    const body: unknown = JSON.parse(record.answer.body)
    // What was written there is an answer of this operation: a kept value, or a `WalletError`.
    return record.answer.ok ? ok(body) : err(body as WalletError)
  }
  return hasPassed(runningMs, record.at, run.now) ? null : err({ code: 'request.still-running' })
}

async function markRunning(tx: Tx, run: Run, caller: Caller | null): Promise<void> {
  if (run.key === null) return
  await tx.idempotency.put({ id: recordId(run, caller), requestFingerprint: requestFingerprint(run), answer: null, at: run.now })
}

async function keepAnswer(tx: Tx, run: Run, caller: Caller | null, answer: Answer): Promise<void> {
  if (run.key === null) return
  const id = recordId(run, caller)
  if (!answer.ok && unsettled.indexOf(answer.error.code) >= 0) return tx.idempotency.remove(id)
  const body = JSON.stringify(answer.ok ? answer.value : answer.error)
  await tx.idempotency.put({ id, requestFingerprint: requestFingerprint(run), answer: { ok: answer.ok, body }, at: run.now })
}

/** A key is its account's own: nobody meets another's answers. */
function recordId(run: Run, caller: Caller | null): string {
  return `${caller === null ? 'nobody' : caller.accountId}/${run.key ?? ''}`
}

function requestFingerprint(run: Run): string {
  // The schema's output has its keys in the schema's order: equal inputs make equal texts.
  return run.ports.secrets.fingerprint('request', `${run.request.operation}\n${JSON.stringify(run.input)}`)
}

function isKey(key: string | null): key is string {
  return key !== null && /^[A-Za-z0-9_.:-]{1,128}$/.test(key)
}

/** The part as a path: "details.phone". Keys are the schema's own: nothing of what was sent stands in it. */
function firstField([issue]: readonly v.BaseIssue<unknown>[]): string | null {
  return issue === undefined ? null : v.getDotPath(issue)
}

function ownEntry<T>(record: Readonly<Record<string, T>>, name: string): T | null {
  return Object.prototype.hasOwnProperty.call(record, name) ? (record[name] ?? null) : null
}
