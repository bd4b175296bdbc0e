import * as v from 'valibot'

import { field, orderFields, readContent, readObject, tradeNames } from '@/server/gateway/content'

const order = v.object(orderFields)
const good = { out_trade_no: 'a-1', total_amount: '12.00', subject: 'Tea' }

test('an order is read with its amount in fen, and nothing for what it leaves out', () => {
  expect(readContent(order, { ...good, product_code: 'anything' })).toEqual({
    ok: true,
    value: {
      out_trade_no: 'a-1',
      total_amount: 12_00,
      subject: 'Tea',
      body: null,
      timeout_express: null,
      time_expire: null,
      passback_params: null,
      notify_url: null,
    },
  })
})

test.each([
  ['numbers for texts', { total_amount: 88.88, out_trade_no: 12 }, { total_amount: 88_88, out_trade_no: '12' }],
  ['empty texts and null for nothing', { body: '', passback_params: null }, { body: null, passback_params: null }],
  ['minutes', { timeout_express: '90m' }, { timeout_express: 5_400_000 }],
  ['hours', { timeout_express: '2h' }, { timeout_express: 7_200_000 }],
  ['days', { timeout_express: '15d' }, { timeout_express: 1_296_000_000 }],
  ['the rest of the day', { timeout_express: '1c' }, { timeout_express: 0 }],
  ['a time', { time_expire: '2026-11-23 20:15:00' }, { time_expire: Date.UTC(2026, 10, 23, 12, 15) }],
])('%s', (_what, sent, read) => {
  expect(readContent(order, { ...good, ...sent })).toMatchObject({ ok: true, value: read })
})

test.each([
  ['out_trade_no: is missing', { out_trade_no: undefined }],
  ['out_trade_no: must not be empty', { out_trade_no: '' }],
  ['out_trade_no: must consist of', { out_trade_no: 'a b' }],
  ['out_trade_no: must have at most 64', { out_trade_no: 'a'.repeat(65) }],
  ['out_trade_no: must be a text', { out_trade_no: 1e300 }],
  ['total_amount: is missing', { total_amount: undefined }],
  ['total_amount: must be an amount', { total_amount: '12.001' }],
  ['total_amount: must be an amount', { total_amount: 0 }],
  ['total_amount: must be an amount', { total_amount: 1e-7 }],
  ['total_amount: must be an amount', { total_amount: true }],
  ['subject: is missing', { subject: undefined }],
  ['subject: must be a text', { subject: { a: 1 } }],
  ['subject: must have at most 256', { subject: 'x'.repeat(257) }],
  ['body: must have at most 128', { body: 'x'.repeat(129) }],
  ['timeout_express: must be a time from 1m to 15d', { timeout_express: 'soon' }],
  ['timeout_express: must be at most 15d', { timeout_express: '16d' }],
  ['time_expire: must be a time', { time_expire: '2026-02-30 00:00:00' }],
])('%s', (text, change) => {
  expect(
    readContent(order, JSON.parse(JSON.stringify({ ...good, ...change })) as object as Record<string, unknown>),
  ).toMatchObject({
    ok: false,
    error: { code: '40004', subCode: 'ACQ.INVALID_PARAMETER', text: expect.stringContaining(text) as string },
  })
})

test.each(['0m', '05m', '5', 'm', '1.5h', '5s', '-5m', '2c', '21601m', '99999d', '５m'])('"%s" is no time to live', (timeout) => {
  expect(readContent(order, { ...good, timeout_express: timeout })).toMatchObject({
    ok: false,
    error: { text: expect.stringContaining('timeout_express: ') as string },
  })
})

test('names of a trade may be left out one by one', () => {
  const names = v.object({ ...tradeNames, refund_amount: field.amount })
  expect(readContent(names, { trade_no: 'x', refund_amount: '1' })).toMatchObject({ ok: true, value: { out_trade_no: null } })
})

test('content is a JSON object, and nothing else is', () => {
  expect(readObject('{"a":1}')).toEqual({ a: 1 })
  for (const text of ['', '[]', 'null', '"a"', '{', '{"a":}', '1']) expect(readObject(text)).toBeNull()
})
