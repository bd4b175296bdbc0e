import { engineSuite } from '../../service/store/engine.suite'
import { serialSuite } from '../../service/store/serial.suite'
import { openSuitePglite, suiteEngine } from './suite-engine'

describe('PGlite', () => {
  engineSuite(async () => suiteEngine(await openSuitePglite()))
  describe('one after another', () => {
    serialSuite(async () => [suiteEngine(await openSuitePglite())], 60)
  })
})
