import { engineSuite } from '../../service/store/engine.suite'
import { serialSuite } from '../../service/store/serial.suite'
import { describeWithPostgres, openTestPostgres, type TestPostgres } from './postgres-server'
import { openSuitePostgres, suiteEngine } from './suite-engine'

describeWithPostgres('PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    // A language whose order of texts is not that of their characters, as many databases have it.
    postgres = await openTestPostgres({ language: 'en' })
  })
  afterAll(() => postgres.close())

  engineSuite(async () => suiteEngine(await openSuitePostgres(postgres.url)))
  describe('one after another', () => {
    serialSuite(async () => [suiteEngine(await openSuitePostgres(postgres.url))], 100)
  })
  describe('two processes’ engines over one database, one after another', () => {
    serialSuite(
      async () => [suiteEngine(await openSuitePostgres(postgres.url)), suiteEngine(await openSuitePostgres(postgres.url))],
      150,
    )
  })
})
