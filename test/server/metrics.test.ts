import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openDatabase } from '@/server/databases'
import { createMetrics } from '@/server/metrics'
import { createClosingClock } from '@/server/closing-clock'
import { tables } from '@/service/store/tables'

import { startInMemory } from './support/http'
import { done, linkCard, somebodyOn } from './security/two-people'

/** The value of one line of the page; 0 where it is not there. */
function valueOn(page: string, line: string): number {
  return Number(
    page
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length) ?? 0,
  )
}

test('payments, notices and the gateway’s answers are counted by outcome', async () => {
  const server = await startInMemory()
  const person = await somebodyOn(server)
  done(await person.send('setPaymentPassword', { password: '274951' }))
  const cardId = await linkCard(server, person, 'anna', 'link-1')
  const made = await fetch(`${server.address}/shops/cinema/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ goods: 'Tickets', amountFen: 4_500 }),
  })
  const { code } = (await made.json()) as { code: string }
  const { order } = done(await person.send('resolveCode', { text: code })) as { order: { id: string } }
  const target = { kind: 'order', orderId: order.id }
  done(
    await person.send('pay', {
      paymentId: 'p1',
      target,
      amountFen: 4_500,
      source: { kind: 'card' as const, cardId },
      paymentPassword: '274951',
    }),
  )
  await fetch(`${server.address}/gateway.do?app_id=1&method=alipay.trade.query`, { method: 'POST' })
  let page = ''
  // The shop hears of it a moment later.
  for (let tries = 0; tries < 2_000 && valueOn(page, 'bangka_notices_total{outcome="heard"}') === 0; tries += 1)
    page = await (await fetch(`${server.address}/metrics`)).text()
  expect(valueOn(page, 'bangka_payments_total{outcome="succeeded"}')).toBe(1)
  expect(valueOn(page, 'bangka_notices_total{outcome="heard"}')).toBe(1)
  expect(valueOn(page, 'bangka_gateway_requests_total{method="alipay.trade.precreate",code="10000"}')).toBe(1)
  expect(valueOn(page, 'bangka_gateway_requests_total{method="alipay.trade.query",code="40002"}')).toBe(1)
  // Names of things would make a line each, and tell who did what.
  for (const name of [cardId, order.id, person.session]) expect(page).not.toContain(name)
  await server.close()
})

test('transactions of the database are counted by how many units they hold', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const metrics = createMetrics()
  const opened = await openDatabase({ kind: 'pglite' }, folder, createClosingClock(), (units, ms) => metrics.batch(units, ms))
  if (!opened.ok) throw new Error(opened.error.code)
  const { engine } = opened.value
  const row = (n: number) => ({ id: `count/${n}`, count: n, locks: 0, lockedUntil: null, forgetAt: 0 })
  await Promise.all([1, 2, 3].map((n) => engine.run((unit) => unit.table(tables.throttles).put(row(n)))))
  const page = await metrics.text()
  expect(valueOn(page, 'bangka_store_batch_size_sum')).toBe(3)
  expect(valueOn(page, 'bangka_store_batch_size_count')).toBeLessThanOrEqual(3)
  expect(valueOn(page, 'bangka_store_batch_seconds_count')).toBe(valueOn(page, 'bangka_store_batch_size_count'))
  await opened.value.close()
  await rm(folder, { recursive: true })
})
