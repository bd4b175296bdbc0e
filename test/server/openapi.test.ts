import * as v from 'valibot'

import { errorCodes, type Operation, operations, sandboxOperations } from '@/contract'
import { parseWalletError } from '@/contract/errors'
import { httpStatusOf } from '@/server/http-status'
import { messageOf } from '@/server/messages'
import { accountNotes } from '@/server/openapi/account-notes'
import { cardNotes } from '@/server/openapi/card-notes'
import { docsPage } from '@/server/openapi/docs-page'
import { openApiDocument } from '@/server/openapi/document'
import { paymentNotes } from '@/server/openapi/payment-notes'
import { sandboxNotes } from '@/server/openapi/sandbox-notes'
import { verificationNotes } from '@/server/openapi/verification-notes'

/** OpenAPI 3.1.0, section 4.8, as far as this document goes; what is not named here may not stand in it. */
const text = v.pipe(v.string(), v.minLength(1))
const schema = v.record(v.string(), v.unknown())
const header = v.strictObject({ description: text, schema })
const media = v.strictObject({
  schema,
  example: v.exactOptional(v.unknown()),
  examples: v.exactOptional(v.record(text, v.strictObject({ value: v.unknown() }))),
})
const content = v.strictObject({ 'application/json': media })
const response = v.strictObject({ description: text, headers: v.record(text, header), content })
const parameter = v.strictObject({
  name: text,
  in: v.picklist(['query', 'header', 'path', 'cookie']),
  required: v.boolean(),
  description: text,
  schema,
  example: v.unknown(),
})
const describedOperation = v.strictObject({
  operationId: text,
  tags: v.pipe(v.array(text), v.minLength(1)),
  summary: text,
  description: v.exactOptional(text),
  security: v.array(v.record(text, v.array(text))),
  parameters: v.exactOptional(v.array(parameter)),
  requestBody: v.strictObject({ required: v.literal(true), content }),
  responses: v.record(v.pipe(v.string(), v.regex(/^[1-5]\d\d$/)), response),
})
const documentShape = v.strictObject({
  openapi: v.pipe(v.string(), v.regex(/^3\.1\.\d+$/)),
  info: v.strictObject({ title: text, version: text, summary: text, description: text }),
  servers: v.array(v.strictObject({ url: text, description: text })),
  tags: v.array(v.strictObject({ name: text, description: text })),
  paths: v.record(v.pipe(v.string(), v.startsWith('/')), v.strictObject({ post: describedOperation })),
  components: v.strictObject({
    securitySchemes: v.record(text, v.strictObject({ type: v.literal('http'), scheme: v.literal('bearer'), description: text })),
    schemas: v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9._-]+$/)), schema),
  }),
  'x-errors': v.array(v.strictObject({ code: text, status: v.number(), message: text })),
})

const whole = v.parse(documentShape, JSON.parse(JSON.stringify(openApiDocument(true))))

function everyRef(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : everyRef(inner)))
}

test('the document names every operation, with its session and its key', () => {
  expect(Object.keys(whole.paths).sort()).toEqual(
    Object.keys(operations)
      .map((name) => `/api/v1/${name}`)
      .sort(),
  )
  for (const [name, { effect, session }] of Object.entries<Operation>(operations)) {
    const { post } = whole.paths[`/api/v1/${name}`]!
    expect(post.operationId).toBe(name)
    expect(post.security).toEqual(session === 'required' ? [{ session: [] }] : [])
    expect(post.parameters?.map((one) => one.name) ?? []).toEqual(effect === 'changes' ? ['Idempotency-Key'] : [])
    expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['200', '400', '429', '500', '503']))
  }
})

test('the document names every error, with its message, and at each operation under its status', () => {
  for (const code of errorCodes) {
    const described = whole.components.schemas[`error.${code}`] as { description: string; required: string[] }
    expect(described.description).toBe(messageOf[code])
    expect(described.required).toEqual(expect.arrayContaining(['code', 'message', 'requestId']))
  }
  for (const { post } of Object.values(whole.paths))
    for (const [status, { content: answer }] of Object.entries(post.responses))
      for (const code of Object.keys(answer['application/json'].examples ?? {}))
        expect({ code, status }).toEqual({ code, status: String(httpStatusOf[code as keyof typeof httpStatusOf]) })
})

test('what it refers to is there, and nothing is of an older draft', () => {
  const there = new Set(Object.keys(whole.components.schemas).map((name) => `#/components/schemas/${name}`))
  for (const ref of everyRef(whole)) expect(there).toContain(ref)
  expect(JSON.stringify(whole)).not.toMatch(/"\$defs"|"\$schema"|"nullable":/)
})

test('the names are those that requests are parsed by: shapes are not told twice', () => {
  expect(whole.components.schemas['Account']).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['phone']) as string[],
  })
  const { post } = whole.paths['/api/v1/getAccount']!
  expect(post.responses['200']?.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/Account' })
})

test('every example is one that the service would take or give', () => {
  const notes = { ...accountNotes, ...cardNotes, ...paymentNotes, ...verificationNotes, ...sandboxNotes }
  for (const [name, note] of Object.entries<{ input: unknown; output?: unknown }>(notes)) {
    const operation: Operation = operations[name as keyof typeof operations]
    expect({ name, input: v.safeParse(operation.input, note.input).success }).toEqual({ name, input: true })
    if (note.output !== undefined)
      expect({ name, output: v.safeParse(operation.output, note.output).issues }).toEqual({ name, output: undefined })
  }
})

test('every example of an error has all that its schema asks for', () => {
  const examples = Object.values(whole.paths)
    .flatMap(({ post }) => Object.values(post.responses))
    .flatMap(({ content: answer }) => Object.entries(answer['application/json'].examples ?? {}))
  expect(examples.length).toBeGreaterThan(0)
  for (const [code, { value }] of examples) expect(parseWalletError(value)).toMatchObject({ code })
})

test('the page shows every operation and every error, as text that nothing in it can break out of', () => {
  const page = docsPage(openApiDocument(true))
  for (const name of Object.keys(operations)) expect(page).toContain(`<h3 id="${name}">${name}</h3>`)
  for (const code of errorCodes) expect(page).toContain(`<code>${code}</code>`)
  expect(page).not.toMatch(/<script|\son\w+=|javascript:/)
})

test('where there is no sandbox the document knows nothing of one', () => {
  const bare = JSON.stringify(openApiDocument(false))
  v.parse(documentShape, JSON.parse(bare))
  for (const name of Object.keys(sandboxOperations)) expect(bare).not.toContain(`/api/v1/${name}"`)
  expect(bare).not.toContain('sandboxMessages')
})
