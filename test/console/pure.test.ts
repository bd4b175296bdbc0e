import { readHints } from '@/console/live/hints'
import { addressOf, viewNames, viewOf, viewOfKey } from '@/console/routes'
import { readSettings } from '@/console/settings'
import { allNormal, switchedOn, withFault } from '@/console/views/failures/groups'
import { fits } from '@/console/views/requests/fits'
import { refusalOf } from '@/console/views/requests/refusal'
import { readEntry, splitScan } from '@/console/views/till/amount'
import { refundable, stateOf } from '@/console/views/till/order-state'
import { durationText, readMinutes } from '@/console/views/world/durations'
import { hintKinds } from '@/contract/console'
import { noFaults } from '@/sandbox/state'

test('an address names a view, and any other the till', () => {
  for (const view of viewNames) expect(viewOf(addressOf(view))).toBe(view)
  for (const hash of ['', '#', '#/', '#/nothing', '#/toString']) expect(viewOf(hash)).toBe('till')
})

test('the digits open the views in the order of the tabs', () => {
  expect(viewNames.map((_, index) => viewOfKey(String(index + 1)))).toEqual(viewNames)
  for (const key of ['0', 'a', 'Enter', '']) expect(viewOfKey(key)).toBeNull()
})

test.each([
  [null, 'zh-TW', { language: 'zh-CN', theme: 'system' }],
  [null, 'fr', { language: 'en', theme: 'system' }],
  ['{"language":"zh-CN","theme":"dark"}', 'en', { language: 'zh-CN', theme: 'dark' }],
  ['{"language":"fr","theme":"pink"}', 'en', { language: 'en', theme: 'system' }],
  ['{half', 'en', { language: 'en', theme: 'system' }],
  ['null', 'en', { language: 'en', theme: 'system' }],
] as const)('settings that were stored as %s, on a system in %s', (stored, system, expected) => {
  expect(readSettings(stored, system)).toEqual(expected)
})

test('hints that this page does not know are left out', () => {
  expect(readHints('orders payments')).toEqual(['orders', 'payments'])
  expect(readHints('orders of-the-future')).toEqual(['orders'])
  for (const odd of ['', null, 5, {}]) expect(readHints(odd)).toEqual([])
  expect(readHints(hintKinds.join(' '))).toEqual(hintKinds)
})

test('everything normal is what the sandbox begins with', () => {
  expect(allNormal).toEqual(noFaults)
  expect(switchedOn(allNormal)).toBe(0)
  expect(switchedOn(withFault(withFault(allNormal, 'sms', 'late'), 'network', 'lost'))).toBe(2)
  expect(withFault(allNormal, 'bankDebit', 'slow')).toEqual({ ...allNormal, bankDebit: 'slow' })
})

test.each([
  ['', { fen: null, isWrong: false }],
  ['0', { fen: null, isWrong: false }],
  ['12', { fen: 12_00, isWrong: false }],
  ['12.5', { fen: 12_50, isWrong: false }],
  ['¥1,234.50', { fen: 1_234_50, isWrong: false }],
  ['12.345', { fen: null, isWrong: true }],
  ['-5', { fen: null, isWrong: true }],
  ['abc', { fen: null, isWrong: true }],
])('an amount typed as "%s"', (text, expected) => {
  expect(readEntry(text)).toEqual(expected)
})

test.each([
  ['12.5281234567890123456', { amount: '12.5', payCode: '281234567890123456' }],
  ['281234567890123456', { amount: '', payCode: '281234567890123456' }],
  ['12.5', null],
  ['', null],
  ['12.5191234567890123456', null],
])('a scanner behind an amount, "%s"', (text, expected) => {
  expect(splitScan(text)).toEqual(expected)
})

test.each([
  [{ alipay_trade_query_response: { code: '10000' }, sign: 'x' }, null],
  [{ alipay_trade_query_response: { code: '40004', sub_code: 'ACQ.TRADE_NOT_EXIST' } }, 'ACQ.TRADE_NOT_EXIST'],
  [{ alipay_trade_pay_response: { code: '10003' } }, '10003'],
  [{ error_response: { code: '40001', sub_code: 'isv.missing-app-id' } }, 'isv.missing-app-id'],
  [{ some_response: 'text' }, null],
  [{ code: 'request.invalid' }, null],
  ['success', null],
  [null, null],
])('what the answer %j says of a refusal', (answer, expected) => {
  expect(refusalOf({ answer })).toBe(expected)
})

const order = {
  order: {
    id: 'o',
    payee: { shopId: 's', name: { zh: '店', en: 'Shop' }, category: 'food' },
    goods: 'Tea',
    amountFen: 10_00,
    breakdown: null,
    orderNumber: 'n',
    expiresAt: 0,
  },
  paidAt: null,
  answers: [],
}

test.each([
  ['open', 0, 'open', 0],
  ['paid', 0, 'paid', 10_00],
  ['paid', 4_00, 'part-refunded', 6_00],
  ['paid', 10_00, 'refunded', 0],
  ['closed', 0, 'closed', 0],
  ['closed', 10_00, 'refunded', 0],
] as const)('an order that is %s with %d fen given back is %s; %d can still go back', (status, refundedFen, state, left) => {
  expect(stateOf({ ...order, status, refundedFen })).toBe(state)
  expect(refundable({ ...order, status, refundedFen })).toBe(left)
})

const names = { minute: '1 minute', minutes: '10 minutes', hour: '1 hour', day: '1 day', month: '30 days' }

test.each([
  [60_000, '1 minute'],
  [600_000, '10 minutes'],
  [86_400_000, '1 day'],
  [90_000, '0:01:30'],
  [3_661_000, '1:01:01'],
  [90_061_000, '1d 1:01:01'],
])('%d ms is "%s"', (ms, text) => {
  expect(durationText(ms, names)).toBe(text)
})

test.each([
  ['5', 5],
  [' 90 ', 90],
  ['527040', 527_040],
  ['527041', null],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['', null],
])('minutes typed as "%s"', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes)
})

const logged = {
  id: 'run-1',
  at: 0,
  ms: 5,
  direction: 'in',
  channel: 'gateway',
  method: 'POST',
  route: '/gateway.do',
  operation: 'alipay.trade.pay',
  merchant: '2088',
  status: 200,
  body: null,
  answer: null,
  noReplay: null,
} as const

test.each([
  ['', true],
  ['PAY', true],
  ['gateway 200', true],
  ['2088', true],
  ['run-1', true],
  ['gateway 500', false],
  ['refund', false],
])('the filter "%s" finds a request: %s', (filter, found) => {
  expect(fits(logged, filter)).toBe(found)
})
