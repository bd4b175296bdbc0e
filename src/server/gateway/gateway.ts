import { randomUUID } from 'node:crypto'

import { err, ok, type Result } from '@/domain/core/result'
import type { DebitFault } from '@/domain/trade/debit-faults'
import type { Clock } from '@/service/ports'
import type { AgreementDesk, AgreementView } from '@/service/agreements/desk'
import type { TradeDesk } from '@/service/trades/desk'

import type { RateLimits } from '../rate-limits'
import type { RequestFaults } from '../request-faults'
import { type Signer, v1Answer, v3Answer, type WireAnswer } from './answers'
import { checkV1 } from './border-v1'
import { checkV3 } from './border-v3'
import type { Cashier } from './cashier/cashier'
import { readObject } from './content'
import { ambiguousParameter, border, type Failure } from './failures'
import { type Fault, faultNamed } from './faults/catalog'
import { type Handled, signerWithFault, withFault } from './faults/with-fault'
import type { Merchant, MerchantBook } from './merchants/merchant-book'
import { methods, v3Path } from './methods'
import type { Call, Led, Method } from './methods/method'
import { isWebAddress } from './methods/order'
import { pageMethods } from './methods/page-pay'
import type { Replays } from './replays'
import { createNonces } from './wire/nonces'
import { signText } from './wire/rsa'
import type { Parameters } from './wire/signed-text'
import { queryOf, readParameters } from './wire/v1-request'
import { readAuthorization } from './wire/v3-request'

export interface GatewayParts {
  readonly desk: TradeDesk
  readonly agreements: AgreementDesk
  readonly book: MerchantBook
  /** The world's: trades go by it. */
  readonly clock: Pick<Clock, 'now'>
  /** The machine's: requests are written by it, also where the world's has been moved. */
  readonly machine: Pick<Clock, 'now'>
  readonly cashier: Cashier
  /** The page at which an agreement is signed, with the way back. */
  readonly signingAt: (agreement: AgreementView, appId: string, back: string | null) => string
  /** Where an error's code is explained. */
  readonly help: (code: string) => string
  readonly replays: Replays
  /** How often an app may ask; null: as often as it likes. */
  readonly limits: RateLimits | null
  /** Null: nothing fails on demand here. */
  readonly requestFaults: RequestFaults | null
  /** Told of what broke inside; whoever asked hears that the outcome is not known. */
  readonly onBroken: (thrown: unknown) => void
}

/** A request as it came off the wire. */
export interface WireRequest {
  readonly method: string
  /** Path and query string. */
  readonly target: string
  readonly body: string
  readonly header: (name: string) => string | null
}

/** What is to be sent, and what the request was, for the log. */
export interface Reaction {
  readonly send: WireAnswer | { readonly redirect: string } | { readonly page: Failure } | { readonly status: number } | 'break'
  readonly operation: string | null
  readonly shopId: string | null
  readonly content: unknown
}

/** The merchants' API: translates wire and signatures, nothing more. */
export interface Gateway {
  v1(request: WireRequest): Promise<Reaction>
  v3(request: WireRequest): Promise<Reaction>
}

const byName: ReadonlyMap<string, Method> = new Map(methods.map((method) => [method.name, method]))
const byPath: ReadonlyMap<string, Method> = new Map(methods.map((method) => [v3Path(method), method]))
const pagesByName: ReadonlyMap<string, Method<Led>> = new Map(pageMethods.map((method) => [method.name, method]))

export function createGateway(parts: GatewayParts): Gateway {
  const { agreements, book, cashier, clock, desk, help, machine } = parts
  const nonces = createNonces()

  const callOf = ({ row }: Merchant, fault: Fault | null, notifyUrl: string | undefined): Call => ({
    desk,
    agreements,
    appId: row.id,
    payee: row.payee,
    notifyUrl: notifyUrl === undefined || notifyUrl === '' ? row.notifyUrl : notifyUrl,
    now: clock.now(),
    noticeFault: fault?.kind === 'notice' ? fault.fault : null,
    debitFault: debitFaultOf(fault),
  })

  /** The request's own fault, or else the merchant's. */
  function faultOf(merchant: Merchant, request: WireRequest): Result<Fault | null, Failure> {
    if (parts.requestFaults === null) return ok(null)
    const asked = request.header('bangka-fault')
    const name = asked ?? merchant.row.fault
    if (name === null) return ok(null)
    const found = faultNamed(name)
    if (found !== null) return ok(found.fault)
    return asked === null ? ok(null) : err(unknownFault)
  }

  /** Counted once it is known whose request it is: nobody uses up another's. */
  async function isTooMany({ row }: Merchant): Promise<boolean> {
    return parts.limits !== null && (await parts.limits.take('app', row.id)) !== null
  }

  async function orUnknown<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    try {
      return await work()
    } catch (thrown) {
      parts.onBroken(thrown)
      return err(border.unknown)
    }
  }

  async function handle(
    method: Method | null,
    content: string,
    call: (fault: Fault | null) => Call,
    fault: Result<Fault | null, Failure>,
  ): Promise<Handled> {
    const refusal = (failure: Failure): Handled => ({ kind: 'answer', result: err(failure) })
    if (method === null) return refusal(border.invalidMethod)
    if (!fault.ok) return refusal(fault.error)
    const read = readObject(content === '' ? '{}' : content)
    if (read === null) return refusal(border.illegalJson)
    return withFault(fault.value, () => orUnknown(() => method.run(read, call(fault.value))), parts.requestFaults)
  }

  async function v1Json(merchant: Merchant, parameters: Parameters, request: WireRequest): Promise<Reaction['send']> {
    const name = parameters['method'] ?? ''
    const method = byName.get(name) ?? null
    const fault = faultOf(merchant, request)
    const call = (switched: Fault | null) => callOf(merchant, switched, parameters['notify_url'])
    const handled = await handle(method, parameters['biz_content'] ?? '', call, fault)
    if (handled.kind !== 'answer') return handled.kind === 'http' ? { status: handled.status } : 'break'
    const signer = signerWithFault(fault.ok ? fault.value : null, signerOf(merchant))
    return v1Answer({ method: method === null ? null : name, traceId: traceId(), signer }, valueOrError(handled.result))
  }

  async function v1Page(
    merchant: Merchant,
    method: Method<Led>,
    parameters: Parameters,
    request: WireRequest,
  ): Promise<Reaction['send']> {
    const fault = faultOf(merchant, request)
    if (!fault.ok) return { page: fault.error }
    if (fault.value?.kind === 'refuse') return { page: fault.value.failure }
    const { biz_content: content = '', notify_url: notifyUrl, return_url: returnUrl = '' } = parameters
    if (returnUrl !== '' && !isWebAddress(returnUrl)) return { page: wrongReturnUrl }
    const read = readObject(content === '' ? '{}' : content)
    if (read === null) return { page: border.illegalJson }
    const made = await orUnknown(() => method.run(read, callOf(merchant, fault.value, notifyUrl)))
    if (!made.ok) return { page: made.error }
    if (made.value.kind === 'agreement')
      return { redirect: parts.signingAt(made.value.agreement, merchant.row.id, returnUrl === '' ? null : returnUrl) }
    const back = returnUrl === '' ? null : { url: returnUrl, method: method.name }
    return { redirect: cashier.addressOf(made.value.trade, merchant.row.id, back) }
  }

  return {
    async v1(request) {
      const read = readParameters(queryOf(request.target), request.body)
      const parameters = read.ok ? read.value : {}
      const appId = (parameters['app_id'] ?? '').trim()
      const name = parameters['method'] ?? null
      const page = name === null ? undefined : pagesByName.get(name)
      const known = name !== null && (byName.has(name) || page !== undefined)
      const merchant = appId === '' ? null : await book.byAppId(appId)
      const reaction = (send: Reaction['send']): Reaction => ({
        send,
        operation: known ? name : null,
        shopId: merchant?.row.payee.shopId ?? null,
        content: { ...parameters, biz_content: readObject(parameters['biz_content'] ?? '') ?? parameters['biz_content'] },
      })
      const refuse = async (failure: Failure): Promise<Reaction> => {
        if (page !== undefined) return reaction({ page: failure })
        const signer = merchant === null ? null : signerOf(merchant)
        return reaction(await v1Answer({ method: known ? name : null, traceId: traceId(), signer }, failure))
      }
      if (!read.ok) return refuse(ambiguousParameter(read.error.name))
      if (appId === '') return refuse(border.missingAppId)
      if (merchant === null || isClosed(merchant)) return refuse(border.invalidAppId)
      const failure = checkV1(parameters, merchant.appKey, machine.now())
      if (failure !== null) return refuse(failure)
      if (await isTooMany(merchant)) return refuse(border.tooManyOfApp)
      const replayed = await parts.replays.ofV1(parameters)
      if (replayed !== null) return refuse(replayed)
      if (page !== undefined) return reaction(await v1Page(merchant, page, parameters, request))
      return reaction(await v1Json(merchant, parameters, request))
    },

    async v3(request) {
      const { body, method: httpMethod, target } = request
      const method = byPath.get(target.split('?', 1)[0] ?? '') ?? null
      const authorization = readAuthorization(request.header('authorization') ?? '')
      const appId = authorization?.fields['app_id'] ?? ''
      const merchant = appId === '' ? null : await book.byAppId(appId)
      const reaction = (send: Reaction['send']): Reaction => ({
        send,
        operation: method?.name ?? null,
        shopId: merchant?.row.payee.shopId ?? null,
        content: readObject(body) ?? body,
      })
      const answerWith = (signer: Signer) => ({ traceId: traceId(), signer, help, now: machine.now() })
      const refuse = async (failure: Failure): Promise<Reaction> =>
        reaction(await v3Answer(answerWith(merchant === null ? null : signerOf(merchant)), failure))
      if (request.header('authorization') === null) return refuse(border.missingSignature)
      if (authorization === null) return refuse(border.invalidSignatureType)
      if (appId === '') return refuse(border.missingAppId)
      if (merchant === null || isClosed(merchant)) return refuse(border.invalidAppId)
      const appAuthToken = request.header('alipay-app-auth-token')
      const failure = checkV3(
        { method: httpMethod, target, body, authorization, appAuthToken },
        merchant.appKey,
        nonces,
        machine.now(),
      )
      if (failure !== null) return refuse(failure)
      if (await isTooMany(merchant)) return refuse(border.tooManyOfApp)
      if (method !== null && httpMethod !== 'POST') return refuse(border.invalidHttpMethod)
      const replayed = await parts.replays.ofV3(method?.name ?? null, appId, authorization.fields['nonce'] ?? '')
      if (replayed !== null) return refuse(replayed)
      const fault = faultOf(merchant, request)
      const handled = await handle(method, body, (switched) => callOf(merchant, switched, undefined), fault)
      if (handled.kind !== 'answer') return reaction(handled.kind === 'http' ? { status: handled.status } : 'break')
      const signer = signerWithFault(fault.ok ? fault.value : null, signerOf(merchant))
      return reaction(await v3Answer(answerWith(signer), valueOrError(handled.result)))
    },
  }
}

/** An app that was disabled is refused as one that is not there, as the documented cause of that sub-code says. */
function isClosed({ row }: Merchant): boolean {
  return row.isDisabled === true
}

const unknownFault: Failure = {
  code: '40002',
  subCode: 'isv.invalid-parameter',
  text: 'Bangka-Fault names no fault. GET /sandbox/faults lists them.',
  status: 400,
}

const wrongReturnUrl: Failure = {
  code: '40002',
  subCode: 'isv.invalid-parameter',
  text: 'return_url must be an address that begins with http:// or https://.',
  status: 400,
}

function signerOf({ walletKey }: Merchant): NonNullable<Signer> {
  return (text) => signText(text, walletKey)
}

function valueOrError<T, E>(result: Result<T, E>): T | E {
  return result.ok ? result.value : result.error
}

function traceId(): string {
  return randomUUID().replaceAll('-', '')
}

function debitFaultOf(fault: Fault | null): DebitFault | null {
  const bankDebit = fault?.kind === 'world' ? fault.faults.bankDebit : undefined
  return bankDebit === undefined || bankDebit === 'normal' ? null : bankDebit
}
