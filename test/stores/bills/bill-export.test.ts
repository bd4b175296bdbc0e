import type { Bill, OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import { createFakeTextFiles } from '@/platform/text-file/fake'
import type { TextFileOutcome } from '@/platform/text-file/types'
import { BillExport } from '@/stores/bills/bill-export'
import { noWish } from '@/stores/bills/bill-wish'

import { createScriptedClient, hold } from '../scripted-client'
import { bill } from '../wallet-samples'

const words = { head: ['Number', 'For'], row: (one: Bill) => [one.id, one.kind === 'payment' ? one.goods : ''] }

/** Two pages of one bill each. */
function setUp(outcome?: TextFileOutcome) {
  const client = createScriptedClient({
    listBills: ({ before }) =>
      before === null
        ? ok({ bills: [bill('b', { goods: '=HYPERLINK("x")' })], next: 'second', lookedBackTo: 7 })
        : ok({ bills: [bill('a')], next: null, lookedBackTo: null }),
  })
  const files = createFakeTextFiles(outcome)
  return { client, files, table: new BillExport({ deps: { client, platform: createFakePlatform() } }, files) }
}

test('all pages become one table, with the words of the person, and no text of others is a formula', async () => {
  const { client, files, table } = setUp()
  await table.begin({ ...noWish, month: { year: 2026, month: 3 }, search: 'tea' }, words)
  expect(table.state).toEqual({ at: 'done', outcome: 'saved' })
  const text = '\ufeffNumber,For\r\nb,"\'=HYPERLINK(""x"")"\r\na,Tea\r\n'
  expect(files.offered).toEqual([{ name: 'bangka-bills-2026-03.csv', text }])
  expect(client.asked('listBills')[0]?.input).toMatchObject({ limit: 100, filter: { search: 'tea' } })
})

test('on the way it says how much is there, and stopped it hands over nothing', async () => {
  const { client, files, table } = setUp()
  const late = hold<Result<OutputOf<'listBills'>, WalletError>>()
  client.script({
    listBills: ({ before }) => (before === null ? ok({ bills: [bill('b')], next: 'second', lookedBackTo: 7 }) : late.promise),
  })
  const exporting = table.begin(noWish, words)
  await Promise.resolve()
  await Promise.resolve()
  expect(table.state).toEqual({ at: 'collecting', count: 1, backTo: 7 })
  table.stop()
  late.give(ok({ bills: [], next: null, lookedBackTo: null }))
  await exporting
  expect(table.state).toEqual({ at: 'idle' })
  expect(files.offered).toEqual([])
})

test('a failure is said, and nothing is handed over', async () => {
  const { client, files, table } = setUp()
  client.script({ listBills: () => err({ code: 'network.offline' }) })
  await table.begin(noWish, words)
  expect(table.state).toEqual({ at: 'failed', error: { code: 'network.offline' } })
  expect(files.offered).toEqual([])
})

test('who thinks better of it in the system’s own sheet is told nothing', async () => {
  const { table } = setUp('cancelled')
  await table.begin(noWish, words)
  expect(table.state).toEqual({ at: 'idle' })
})
