import fc from 'fast-check'

import { operations } from '@/contract'
import type { RunningServer } from '@/server/start'

import { post, startInMemory } from '../support/http'
import { somebodyOn, type Somebody } from './two-people'

let server: RunningServer
let person: Somebody

beforeAll(async () => {
  server = await startInMemory({ rates: null })
  person = await somebodyOn(server)
})
afterAll(() => server.close())

/** Names of fields that the contract has, so that more than the first look is passed now and then. */
const fields = [...new Set(Object.values(operations).flatMap(({ input }) => Object.keys(input.entries)))]
const names = Object.keys(operations).filter((name) => name !== 'resetSandbox' && name !== 'logOut' && name !== 'endSession')

const someValue = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('+8613812345678', '123456', '274951', '281234567890123456', '6222021234567890123', 'cinema', 'anna', 'sign-up'),
  fc.maxSafeInteger(),
  fc.constantFrom(0, 1, 100, 20_000),
  fc.constant(null),
  fc.boolean(),
  fc.jsonValue({ maxDepth: 3 }),
)

test('no body makes an operation break: it is done, or refused in the one shape', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.oneof(
        fc.dictionary(fc.constantFrom(...fields), someValue, { maxKeys: 5, noNullPrototype: true }),
        fc.jsonValue({ maxDepth: 4 }),
      ),
      async (name, body) => {
        const answer = await post(server, name, JSON.stringify(body), { authorization: `Bearer ${person.session}` })
        expect(answer.status).toBeLessThan(500)
        if (answer.status !== 200) expect(answer.body).toHaveProperty('requestId')
      },
    ),
    { numRuns: 300 },
  )
})
