import fc from 'fast-check'

import { mask, maskText } from '@/server/mask'
import { createRequestLog, type RawRequest, type RequestNote } from '@/server/request-log'

const raw: RawRequest = { method: 'POST', url: '/gateway.do?app_id=1', headers: {}, body: 'biz_content=%7B%7D' }

function note(id: string, changed: Partial<RequestNote> = {}): RequestNote {
  return {
    id,
    at: 1_764_000_000_000,
    ms: 3,
    direction: 'in',
    channel: 'gateway',
    method: 'POST',
    route: '/gateway.do',
    operation: 'alipay.trade.query',
    merchant: 'cinema',
    status: 200,
    body: { out_trade_no: 'A-1' },
    answer: { code: '10000' },
    raw,
    ...changed,
  }
}

describe('what is hidden', () => {
  test.each([
    ['a password, by its name', { password: 'correct horse battery' }, 'correct horse'],
    ['a password of digits that came as a number', { paymentPassword: 274951 }, '274951'],
    ['a code that was sent', { code: '123456' }, '123456'],
    ['a pay code', { payCode: '281234567890123456' }, '28123456'],
    ['a pay code, where a gateway has it', { biz_content: '{"auth_code":"281234567890123456"}' }, '28123456'],
    ['a card number', { details: { cardNumber: '6216261000000000018' } }, '62162610'],
    ['a card number in a field of another name', { note: 'card 6216 2610 0000 0000 018 please' }, '6216 2610'],
    ['a card number that came as a number', { amount: 4_111_111_111_111_111 }, '41111111'],
    ['the number of an ID', { idNumber: 'E12345678' }, 'E1234'],
    ['a resident ID in a text', { goods: 'for 11010519491231002X' }, '110105'],
    ['a token, by its shape', { said: `Bearer ${'a'.repeat(43)}` }, 'aaaaaaaa'],
    ['a key', { text: '-----BEGIN PRIVATE KEY-----\nMIIE' }, 'MIIE'],
    ['a phone', { phone: '+8613812345678' }, '138123'],
    ['a picture', { picture: '/9j/4AAQ' }, '4AAQ'],
    ['a signature', { sign: 'c2lnbmF0dXJl' }, 'c2lnbm'],
  ])('%s', (_name, body, secret) => {
    expect(JSON.stringify(mask(body).value)).not.toContain(secret)
  })

  test('card numbers of every length and grouping, wherever they stand', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 19 })
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '-'), fc.constantFrom('', 'pay ', '"'), (number, gap, before) => {
        const text = number.join(gap)
        expect(maskText(`${before}${text}.`)).not.toContain(number.slice(0, -4).join(gap))
      }),
    )
  })
})

test('orders, amounts, moments, codes of errors and currencies stay to be read', () => {
  const body = {
    out_trade_no: '202511230000001234',
    orderNumber: '20251123123456789012',
    amountFen: 12_00,
    createdAt: 1_764_000_000_000,
    code: 'card.none',
    currency: { code: 'JPY' },
    biz_content: '{"out_trade_no":"202511230000001234","total_amount":"88.88"}',
    answer: { code: '10000', msg: 'Success' },
  }
  expect(mask(body)).toEqual({ value: body, secretHidden: false })
})

test('long texts, long lists and deep values are cut', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as unknown
  const text = JSON.stringify(mask({ long: 'x y '.repeat(10_000), list: new Array(10_000).fill(1), deep }).value)
  expect(text.length).toBeLessThan(3_000)
})

test('the log gives the newest first, by merchant, operation and channel', () => {
  const log = createRequestLog()
  log.note(note('1'))
  log.note(note('2', { merchant: 'noodles' }))
  log.note(note('3', { channel: 'notice', direction: 'out', operation: null }))
  const ids = (filter: Parameters<typeof log.list>[0], limit = 10) => log.list(filter, limit).map(({ id }) => id)
  expect(ids({})).toEqual(['3', '2', '1'])
  expect(ids({}, 2)).toEqual(['3', '2'])
  expect(ids({ merchant: 'cinema' })).toEqual(['3', '1'])
  expect(ids({ operation: 'alipay.trade.query' })).toEqual(['2', '1'])
  expect(ids({ channel: 'notice' })).toEqual(['3'])
})

test('what is told again is another entry each time', () => {
  const log = createRequestLog()
  for (const status of [500, null, 200]) log.note(note('n1', { channel: 'notice', status }))
  expect(log.list({}, 10).map(({ id, status }) => [id, status])).toEqual([
    ['n1.3', 200],
    ['n1.2', null],
    ['n1', 500],
  ])
})

test('the log keeps so many and no more', () => {
  const log = createRequestLog(3)
  for (const id of ['1', '2', '3', '4']) log.note(note(id))
  expect(log.list({}, 10).map(({ id }) => id)).toEqual(['4', '3', '2'])
  expect(log.get('1')).toBeNull()
  expect(log.replayable('1')).toBe('unknown')
})

test('a request is replayed as it came, unless it held a secret, which is not kept', () => {
  const log = createRequestLog()
  log.note(note('signed', { body: { sign: 'abc', out_trade_no: 'A-1' } }))
  log.note(note('charge', { body: { biz_content: '{"auth_code":"281234567890123456"}' } }))
  log.note(note('wallet', { raw: null }))
  expect(log.replayable('signed')).toBe(raw)
  expect(log.replayable('charge')).toBe('held-a-secret')
  expect(log.replayable('wallet')).toBe('of-no-such-kind')
  expect(log.get('charge')).toMatchObject({ noReplay: 'held-a-secret' })
})

test('who listens hears each request, masked, until it stops', () => {
  const log = createRequestLog()
  const heard: unknown[] = []
  const stop = log.onNote((logged) => heard.push(logged))
  log.note(note('1', { body: { password: 'correct horse battery' } }))
  stop()
  log.note(note('2'))
  expect(heard).toHaveLength(1)
  expect(JSON.stringify(heard)).not.toContain('correct horse')
})
