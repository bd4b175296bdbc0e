import { readEnvironment } from '@/server/environment'
import { usualRates } from '@/server/rate-limits'

test('without any variable it is a sandbox with the usual limits that writes no log', () => {
  expect(readEnvironment({})).toEqual({
    ok: true,
    value: {
      mode: 'sandbox',
      rates: usualRates,
      proxies: [],
      drainMs: 0,
      publicAddress: null,
      allowPrivateNotify: false,
      logLevel: null,
    },
  })
})

test('production writes its log, unless told otherwise', () => {
  expect(readEnvironment({ BANGKA_MODE: 'production' })).toMatchObject({ value: { mode: 'production', logLevel: 'info' } })
  expect(readEnvironment({ BANGKA_MODE: 'production', BANGKA_LOG: 'off' })).toMatchObject({ value: { logLevel: null } })
})

test('limits that are named change, the others stay', () => {
  expect(readEnvironment({ BANGKA_LIMITS: ' session=30, address = 0 ' })).toMatchObject({
    value: { rates: { ...usualRates, session: 30, address: 0 } },
  })
  expect(readEnvironment({ BANGKA_LIMITS: 'off' })).toMatchObject({ value: { rates: null } })
})

test('proxies and the time to drain', () => {
  expect(readEnvironment({ BANGKA_PROXIES: '10.0.0.1, fd00::/8', BANGKA_DRAIN_SECONDS: '5' })).toMatchObject({
    value: { proxies: ['10.0.0.1', 'fd00::/8'], drainMs: 5_000 },
  })
})

test('where browsers find it, and where merchants may be told', () => {
  expect(readEnvironment({ BANGKA_PUBLIC_ADDRESS: 'https://pay.example/', BANGKA_PRIVATE_NOTIFY: 'allow' })).toMatchObject({
    value: { publicAddress: 'https://pay.example', allowPrivateNotify: true },
  })
})

test.each([
  ['BANGKA_PUBLIC_ADDRESS', 'pay.example'],
  ['BANGKA_PUBLIC_ADDRESS', 'https://pay.example/shop'],
  ['BANGKA_PUBLIC_ADDRESS', 'javascript:alert(1)'],
  ['BANGKA_PRIVATE_NOTIFY', 'yes'],
  ['BANGKA_MODE', 'prod'],
  ['BANGKA_LIMITS', 'session'],
  ['BANGKA_LIMITS', 'sessions=3'],
  ['BANGKA_LIMITS', 'session=-1'],
  ['BANGKA_LIMITS', '__proto__=1'],
  ['BANGKA_PROXIES', 'proxy.example'],
  ['BANGKA_DRAIN_SECONDS', 'soon'],
  ['BANGKA_LOG', 'loud'],
  ['DATABASE_URL', 'mysql://u:p@127.0.0.1/x'],
  ['DATABASE_URL', 'nonsense'],
])('%s=%s is refused by its name', (name, value) => {
  const read = readEnvironment({ [name]: value })
  expect(read).toEqual({ ok: false, error: expect.stringContaining(name) as string })
})
