import { randomUUID } from 'node:crypto'

import { type Failure, type ResultCode, resultWords, v3Code } from './failures'
import { responseName, v1Body } from './wire/v1-answer'
import { v3AnswerText } from './wire/v3-request'

/** What a method answers when it did what was asked. */
export interface Done {
  readonly code: Extract<ResultCode, '10000' | '10003'>
  readonly fields: Readonly<Record<string, unknown>>
}

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Signs for one merchant; null where it is not known whom the answer is for: production signs nothing then either. */
export type Signer = ((text: string) => Promise<string>) | null

const contentType = 'application/json;charset=utf-8'

/** A v1 answer: always HTTP 200, everything in the object that is named after the method and signed as it stands. */
export async function v1Answer(
  outcome: { readonly method: string | null; readonly traceId: string; readonly signer: Signer },
  result: Done | Failure,
): Promise<WireAnswer> {
  const { method, traceId, signer } = outcome
  const said = { code: result.code, msg: resultWords[result.code] }
  const content = JSON.stringify(
    'fields' in result ? { ...said, ...result.fields } : { ...said, sub_code: result.subCode, sub_msg: result.text },
  )
  const body = v1Body(method === null ? 'error_response' : responseName(method), content, (await signer?.(content)) ?? null)
  return { status: 200, headers: { 'content-type': contentType, trace_id: traceId }, body }
}

/**
 * A v3 answer: the fields alone with 200, or `{code,message,links}` with the failure's status. Waiting for the buyer is 202,
 * HTTP's word for "taken, not yet done". Signed in headers, failures included.
 */
export async function v3Answer(
  outcome: { readonly traceId: string; readonly signer: Signer; readonly help: (code: string) => string; readonly now: number },
  result: Done | Failure,
): Promise<WireAnswer> {
  const { traceId, signer, help, now } = outcome
  const done = 'fields' in result
  const body = JSON.stringify(
    done
      ? { ...(result.code === '10000' ? {} : { code: result.code, message: resultWords[result.code] }), ...result.fields }
      : failureBody(result, help),
  )
  const status = done ? (result.code === '10000' ? 200 : 202) : result.status
  const headers = { 'content-type': contentType, 'alipay-trace-id': traceId }
  if (signer === null) return { status, headers, body }
  const timestamp = String(now)
  const nonce = randomUUID().replaceAll('-', '')
  const signature = await signer(v3AnswerText(timestamp, nonce, body))
  const signed = { 'alipay-timestamp': timestamp, 'alipay-nonce': nonce, 'alipay-signature': signature }
  return { status, headers: { ...headers, ...signed }, body }
}

function failureBody({ subCode, text }: Failure, help: (code: string) => string): object {
  const code = v3Code(subCode)
  return { code, message: text, links: [{ link: help(code), desc: 'What to do' }] }
}
