import type { BankDebitAnswer, Ports } from '@/service/ports'
import { resolveDue } from '@/service/payments/resolve-due'

import { atTheTill, type AtTheTill, balanceOf, done, minute, orderFor, rowsInJournal, spentAtBank } from './support/trades'
import { openWorld, switchFault } from './support/wallet'

const ref = { shopId: 'cinema', outTradeNo: 't-1' }

/** Charges whose bank does not answer; nobody asks after them. */
async function chargedInSilence(till: AtTheTill, count = 1): Promise<void> {
  await switchFault(till.test, { bankDebit: 'no-answer' })
  for (let n = 1; n <= count; n += 1) {
    const payCode = await till.payCode()
    const charged = till.desk.pay({ ...orderFor(`t-${n}`, { amountFen: 4_00 }), payCode })
    await till.test.clock.advance(4_000)
    expect(done(await charged).outcome).toBe('unknown')
  }
  await switchFault(till.test, { bankDebit: 'normal' })
}

function statuses({ test }: AtTheTill): readonly unknown[] {
  return rowsInJournal(test, 'payments').map(({ status }) => status)
}

/** The same service before a bank that answers as told, and counts. */
function withStatus({ test }: AtTheTill, answer: (key: string) => Promise<BankDebitAnswer>): { ports: Ports; asked: string[] } {
  const asked: string[] = []
  const { ports } = test.world
  const debitStatus = (key: string) => {
    asked.push(key)
    return answer(key)
  }
  return { ports: { ...ports, bank: { ...ports.bank, debitStatus } }, asked }
}

describe('a payment that the bank left without an answer', () => {
  test('is found out by the host, though payer and merchant never ask, and the merchant is told', async () => {
    const found = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const till = await atTheTill({ seed: `left ${n}` })
      await chargedInSilence(till)
      expect(statuses(till)).toEqual(['processing'])
      await till.test.clock.advance(20_000)
      expect(await till.test.world.service.askForPayments()).toBe(1)
      const [status] = statuses(till)
      found.add(String(status))
      expect(rowsInJournal(till.test, 'trades')).toMatchObject([{ status: status === 'succeeded' ? 'paid' : 'closed' }])
      if (status === 'succeeded') expect(rowsInJournal(till.test, 'notices')).toMatchObject([{ kind: 'paid', state: 'heard' }])
      expect(balanceOf(till.test, 'merchant:cinema')).toBe(spentAtBank(till.test))
      expect(await till.test.world.service.askForPayments()).toBe(0)
    }
    expect([...found].sort()).toEqual(['declined', 'succeeded'])
  })

  test('is found out by whoever comes after a host that died while it was being asked', async () => {
    const first = await atTheTill()
    const payCode = await first.payCode()
    await switchFault(first.test, { bankDebit: 'slow' })
    // What it would do later is never run.
    void first.desk.pay({ ...orderFor('t-1', { amountFen: 4_00 }), payCode })
    await first.test.clock.advance(1_000)
    const next = await openWorld({ storage: first.test.storage })
    expect(await next.world.service.askForPayments()).toBe(0)
    await next.clock.advance(minute)
    expect(await next.world.service.askForPayments()).toBe(1)
    expect(statuses({ ...first, test: next })).toEqual(['declined'])
    expect(balanceOf(next, 'merchant:cinema')).toBe(0)
  })

  test('is asked about ever more seldom while the bank goes on not answering, and at once by who looks', async () => {
    const till = await atTheTill()
    await chargedInSilence(till)
    const { asked, ports } = withStatus(till, () => Promise.resolve({ kind: 'no-answer' }))
    const start = till.test.clock.now()
    const times: number[] = []
    for (let seconds = 0; seconds < 3_600; seconds += 1) {
      if ((await resolveDue(ports)) > 0) times.push(Math.round((till.test.clock.now() - start) / 1_000))
      await till.test.clock.advance(1_000)
    }
    expect(times).toEqual([0, 5, 15, 35, 75, 155, 315, 635, 1_235, 1_835, 2_435, 3_035])
    expect(asked).toHaveLength(times.length)
    done(await till.desk.query(ref))
    expect(statuses(till)).not.toEqual(['processing'])
  })

  test('two hosts that look at the same time ask once; who dies while asking is followed', async () => {
    const till = await atTheTill()
    await chargedInSilence(till)
    await till.test.clock.advance(20_000)
    const dying = withStatus(till, () => new Promise(() => undefined))
    void resolveDue(dying.ports)
    await till.test.clock.advance(0)
    expect(dying.asked).toHaveLength(1)
    expect(await till.test.world.service.askForPayments()).toBe(0)
    await till.test.clock.advance(5_000)
    expect(await till.test.world.service.askForPayments()).toBe(1)
    expect(statuses(till)).not.toEqual(['processing'])
  })

  test('that cannot be worked out keeps none of the others waiting', async () => {
    const till = await atTheTill()
    await chargedInSilence(till, 12)
    await till.test.clock.advance(20_000)
    const [broken] = rowsInJournal(till.test, 'payments').map(({ id }) => String(id))
    const { asked, ports } = withStatus(till, (key) =>
      key === broken ? Promise.reject(new Error('the bank said nonsense')) : Promise.resolve({ kind: 'approved' }),
    )
    await expect(resolveDue(ports)).rejects.toThrow('nonsense')
    expect(asked).toHaveLength(12)
    expect(statuses(till).filter((status) => status === 'processing')).toHaveLength(1)
    await till.test.clock.advance(5_000)
    expect(await till.test.world.service.askForPayments()).toBe(1)
    expect(statuses(till)).not.toContain('processing')
  })
})
