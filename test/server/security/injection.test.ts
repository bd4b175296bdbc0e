import { type Operation, operations, sandboxOperations } from '@/contract'
import { openApiDocument, operationNotes as examples } from '@/server/openapi/document'
import type { RunningServer } from '@/server/start'

import { type HttpAnswer, post, startInMemory } from '../support/http'
import { somebodyOn, type Somebody } from './two-people'

/** What is sent to whoever puts texts together instead of handing them over. */
const nasty: readonly string[] = [
  "'; DROP TABLE accounts; --",
  "' OR '1'='1",
  '"; $$ SELECT pg_sleep(5) $$; --',
  '\\',
  '\u0000',
  '\ud800',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '$(reboot) `reboot` | reboot',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'line\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'toString',
  '%00%0d%0a',
  '\u202e\u2066\u200b',
  '*)(uid=*))(|(uid=*',
  'x'.repeat(5_000),
]

/** How each operation is said to fail: "422 code.wrong". */
const documented = Object.fromEntries(
  Object.values(openApiDocument(true).paths).map(({ post: { operationId, responses } }) => [
    operationId,
    Object.entries(responses).flatMap(([status, { content }]) =>
      Object.keys(content['application/json'].examples ?? {}).map((code) => `${status} ${code}`),
    ),
  ]),
)

type Path = readonly string[]

/** Where in a value there are texts. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

function withTextAt(value: unknown, [key, ...rest]: Path, text: unknown): unknown {
  if (key === undefined) return text
  const changed: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ;(changed as Record<string, unknown>)[key] = withTextAt((value as Record<string, unknown>)[key], rest, text)
  return changed
}

describe('whatever a text says', () => {
  let server: RunningServer
  let person: Somebody

  beforeAll(async () => {
    // What is sent here in a minute is far more than a person does.
    server = await startInMemory({ rates: null })
    person = await somebodyOn(server)
  })
  afterAll(() => server.close())

  /** Answered by the rules: done, or refused in the one shape, and never by breaking. */
  function expectSane(name: string, answer: HttpAnswer): void {
    if (answer.status === 200) return
    expect(documented[name]).toContain(`${answer.status} ${String(answer.body['code'])}`)
    expect(answer.body).toMatchObject({ code: expect.any(String) as string, requestId: expect.any(String) as string })
    expect(answer.body['code']).not.toBe('service.failed')
    expect(answer.headers.get('set-cookie')).toBeNull()
  }

  // What empties the world, or moves this very session, would end the others' tests.
  const left = new Set(['resetSandbox', 'logOut', 'endSession'])

  test.each(Object.keys(operations).filter((name) => !left.has(name)))('%s takes it or refuses it', async (name) => {
    const input = examples[name]?.input
    for (const path of textsIn(input)) {
      const answers = await Promise.all(nasty.map((text) => person.send(name, withTextAt(input, path, text) as object)))
      for (const answer of answers) expectSane(name, answer)
    }
  })

  test.each(Object.keys(operations).filter((name) => !left.has(name)))(
    '%s refuses values of other kinds by name',
    async (name) => {
      const operation: Operation = operations[name as keyof typeof operations]
      const input = examples[name]?.input
      for (const path of textsIn(input).filter((each) => each.length === 1))
        for (const other of [5, true, ['a'], { a: 1 }, null]) {
          const answer = await person.send(name, withTextAt(input, path, other) as object)
          expectSane(name, answer)
          if (answer.status === 400) expect(answer.body).toMatchObject({ code: 'request.invalid', field: path[0] })
          else expect(operation.input['~standard'].validate(withTextAt(input, path, other))).toHaveProperty('value')
        }
    },
  )

  test('afterwards everything is as it was', async () => {
    expect((await person.send('getAccount', {})).body).toMatchObject({ phone: person.phone })
    expect((await person.send('listBills', { before: null, limit: 10 })).body).toEqual({
      bills: [],
      next: null,
      lookedBackTo: null,
    })
  })

  test.each([
    ['Authorization', `Bearer ' OR 1=1`],
    ['Authorization', 'Bearer ' + 'x'.repeat(300)],
    ['Authorization', 'Basic YTpi'],
    ['Authorization', 'Bearer'],
    ['Bangka-Device', '../../x'],
    ['Bangka-Device', 'x'.repeat(1_000)],
  ])('the header %s: %s opens nothing', async (header, value) => {
    const answer = await post(server, 'getAccount', {}, { [header]: value })
    expect(answer).toMatchObject({ status: 401, body: { code: expect.stringMatching(/^session\./) as string } })
  })

  test('there is an example to start from for every operation, the sandbox’s too', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys({ ...operations, ...sandboxOperations }).sort())
  })
})
