// PGlite in a thread of its own: it computes while the server goes on answering. Speaks PostgreSQL's wire protocol by messages.
const { parentPort, workerData } = require('node:worker_threads')

const { PGlite } = require('@electric-sql/pglite')

const opening = workerData.folder === null ? PGlite.create() : PGlite.create(workerData.folder)

opening.then(
  (pglite) => {
    parentPort.postMessage({ kind: 'open' })
    let turn = Promise.resolve()
    parentPort.on('message', (message) => {
      turn = turn.then(async () => {
        if (message === 'close') {
          await pglite.close()
          parentPort.postMessage({ kind: 'closed' })
          parentPort.close()
          return
        }
        try {
          const answer = await pglite.execProtocolRaw(message)
          parentPort.postMessage({ kind: 'answer', bytes: answer })
        } catch (failure) {
          // Not an error of SQL, which is an answer: the database itself has stopped. It is started again, and recovers.
          parentPort.postMessage({ kind: 'failed', reason: String(failure) })
          setTimeout(() => process.exit(1), 0)
        }
      })
    })
  },
  (failure) => {
    parentPort.postMessage({ kind: 'failed', reason: String(failure) })
    parentPort.close()
  },
)
