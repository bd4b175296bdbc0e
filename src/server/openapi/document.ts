import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'

import { type ErrorCode, errorCodes, type Operation, type OperationName, operations } from '@/contract'
import { errorDetails } from '@/contract/errors'

import { httpStatusOf } from '../http-status'
import { messageOf } from '../messages'
import { accountNotes } from './account-notes'
import { billNotes } from './bill-notes'
import { cardNotes } from './card-notes'
import { commonErrors } from './common-errors'
import { exampleOfError } from './error-examples'
import { introduction } from './introduction'
import { namedSchemas } from './named-schemas'
import type { OperationNote } from './note'
import { balanceNotes } from './balance-notes'
import { limitNotes } from './limit-notes'
import { newsNotes } from './news-notes'
import { agreementNotes } from './agreement-notes'
import { paymentNotes } from './payment-notes'
import { sandboxNotes } from './sandbox-notes'
import type { JsonSchema } from './shapes'
import type { ApiAnswer, ApiDocument, ApiOperation } from './types'
import { verificationNotes } from './verification-notes'

/** An area of the documentation, in this order. */
const areas = [
  { name: 'Account', description: 'Signing up, logging in, passwords, sessions.', notes: accountNotes },
  { name: 'Cards', description: 'Linking bank cards.', notes: cardNotes },
  { name: 'Limits', description: 'What the rules let somebody pay.', notes: limitNotes },
  { name: 'Payments', description: 'Codes and paying.', notes: paymentNotes },
  { name: 'Bills', description: 'What was paid, and what it was for.', notes: billNotes },
  { name: 'Notices', description: 'What happened while nobody looked.', notes: newsNotes },
  { name: 'Balance', description: 'Money that is put into the wallet from cards and taken out again.', notes: balanceNotes },
  { name: 'Agreements', description: 'What merchants may charge without asking each time.', notes: agreementNotes },
  { name: 'Verification', description: 'Pictures of documents, and what reviewers say.', notes: verificationNotes },
  { name: 'Sandbox', description: 'The mocked world. There is none in production.', notes: sandboxNotes },
] as const

/** What is said of each operation, by its name, whatever its area. */
export const operationNotes: Readonly<Record<string, { readonly input: unknown }>> = Object.assign(
  {},
  ...areas.map(({ notes }) => notes),
) as Readonly<Record<string, { readonly input: unknown }>>

/** The API as OpenAPI 3.1 has it, made from the very schemas that requests are parsed by. */
export function openApiDocument(sandbox: boolean): ApiDocument {
  const shown = sandbox ? areas : areas.filter(({ name }) => name !== 'Sandbox')
  const paths: Record<string, { post: ApiOperation }> = {}
  for (const { name: area, notes } of shown) {
    // Each area's notes are of its operations: `NotesOf` says so.
    for (const [name, note] of Object.entries(notes) as [OperationName, OperationNote<OperationName>][])
      paths[`/api/v1/${name}`] = { post: describeOperation(name, note, area, sandbox) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bangka wallet API',
      version: '1',
      summary: 'From a bank card to a paid bill.',
      description: introduction(sandbox),
    },
    servers: [{ url: '/', description: 'This service' }],
    tags: shown.map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The `token` that logging in answered with.' },
      },
      schemas: { ...schemasOfValues(), ...schemasOfErrors() },
    },
    'x-errors': errorCodes.map((code) => ({ code, status: httpStatusOf[code], message: messageOf[code] })),
  }
}

function describeOperation(
  name: OperationName,
  note: OperationNote<OperationName>,
  area: string,
  sandbox: boolean,
): ApiOperation {
  const operation: Operation = operations[name]
  const { description, errors, input, output, summary } = note
  return {
    operationId: name,
    tags: [area],
    summary,
    ...(description === undefined ? {} : { description }),
    security: operation.session === 'required' ? [{ session: [] }] : [],
    ...(operation.effect === 'changes' ? { parameters: [idempotencyKey] } : {}),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(operation.input, 'input'), example: input } },
    },
    responses: {
      200: {
        description: 'Done.',
        headers: operation.effect === 'changes' ? { ...requestIdHeader, ...replayedHeader } : requestIdHeader,
        content: {
          'application/json': {
            schema: schemaOf(operation.output, 'output'),
            ...(output === undefined ? {} : { example: output }),
          },
        },
      },
      ...failures([...commonErrors(operation, sandbox), ...errors]),
    },
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'One for each thing that you mean to do. The same key with the same request gives the first answer again (`Idempotent-Replayed: true`); with another request it is refused.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,128}$' },
  example: '7b0e2c1a-5d6f-4a8b-9c3d-2e1f0a9b8c7d',
} as const

const requestIdHeader = {
  'X-Request-Id': { description: 'Names this request in the log.', schema: { type: 'string' } },
} as const
const replayedHeader = {
  'Idempotent-Replayed': {
    description: 'There, and `true`, where the answer is the one that the first request with this key got.',
    schema: { type: 'string', enum: ['true'] },
  },
} as const
const retryAfterHeader = {
  'Retry-After': { description: 'When to come again, seconds.', schema: { type: 'integer', minimum: 1 } },
} as const

/** The errors by their statuses: one answer each, with an example for every code. */
function failures(codes: readonly ErrorCode[]): Record<string, ApiAnswer> {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of new Set(codes)) {
    const status = httpStatusOf[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const answers: Record<string, ApiAnswer> = {}
  for (const [status, these] of byStatus) {
    const refs = these.map((code) => ({ $ref: `#/components/schemas/${errorName(code)}` }))
    answers[String(status)] = {
      description: these.map((code) => `- \`${code}\`: ${messageOf[code]}`).join('\n'),
      headers: status === 409 || status === 429 ? { ...requestIdHeader, ...retryAfterHeader } : requestIdHeader,
      content: {
        'application/json': {
          schema: refs.length === 1 && refs[0] !== undefined ? refs[0] : { anyOf: refs },
          examples: Object.fromEntries(these.map((code) => [code, { value: exampleOfError(code) }])),
        },
      },
    }
  }
  return answers
}

function errorName(code: ErrorCode): string {
  return `error.${code}`
}

function schemasOfErrors(): Record<string, JsonSchema> {
  return Object.fromEntries(
    errorCodes.map((code) => {
      const own = schemaOf(errorDetails[code], 'output')
      return [
        errorName(code),
        {
          type: 'object',
          description: messageOf[code],
          properties: {
            code: { const: code },
            message: { type: 'string', description: 'What happened and what to do, for developers. People read your own texts.' },
            requestId: { type: 'string' },
            ...own.properties,
          },
          required: [...new Set(['code', 'message', 'requestId', ...(own.required ?? [])])],
        },
      ]
    }),
  )
}

function schemasOfValues(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(namedSchemas).map(([name, schema]) => {
      // By itself it would be described as a reference to itself.
      const others = Object.entries(namedSchemas).filter(([other]) => other !== name)
      return [name, convert(schema, 'output', Object.fromEntries(others))]
    }),
  )
}

function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): JsonSchema {
  return convert(schema, typeMode, namedSchemas)
}

function convert(
  schema: v.GenericSchema,
  typeMode: 'input' | 'output',
  definitions: Readonly<Record<string, v.GenericSchema>>,
): JsonSchema {
  const converted = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    definitions,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  })
  return Object.fromEntries(Object.entries(converted).filter(([key]) => key !== '$schema' && key !== '$defs'))
}
