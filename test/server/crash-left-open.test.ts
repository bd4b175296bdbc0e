import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createHttpTransport } from '@/client/http'
import { createHttp } from '@/platform/http/index.h5'

import type { Faults } from '@/contract'
import { operations } from '@/contract'
import { type Person, personWith, readyToPay } from '../contract/support/person'
import { valueOf } from '../service/support/wallet'
import { compileServer, createServerProcess, type ServerProcess } from './crash/processes'
import { listen, type Listener, makeMerchant, newNumber, payCodeOf, sdkOf } from './gateway/support/gateway-world'

describe('a server that is killed while the bank is asked for a payment', () => {
  let folder: string
  let server: ServerProcess
  let listener: Listener
  let person: Person

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bangka-left-'))
    listener = await listen()
    server = createServerProcess(await compileServer(), { CRASH_FOLDER: folder })
    await server.start()
    person = personWith(createHttpTransport(createHttp(), at().address))
    await readyToPay(person)
  })
  afterAll(async () => {
    await server.kill()
    await listener.close()
    await rm(folder, { recursive: true, force: true })
  })

  const at = () => ({ address: server.address() ?? '', close: () => Promise.resolve() })

  const jump = (byMs: number) =>
    fetch(`${at().address}/sandbox/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ byMs }),
    })

  /** The same person at the server where it is now. */
  function personHere(): Person {
    return Object.assign(personWith(createHttpTransport(createHttp(), at().address)), { session: person.session })
  }

  /** By the list of what is written, which asks no bank. */
  async function newestStatus(): Promise<string> {
    const { bills } = valueOf(await person.client.call(operations.listBills, { before: null, limit: 1 }))
    return bills[0]?.status ?? 'none'
  }

  async function bankIs(bankDebit: Faults['bankDebit']): Promise<void> {
    const { faults } = valueOf(await person.client.call(operations.sandboxState, {}))
    valueOf(await person.client.call(operations.setFaults, { faults: { ...faults, bankDebit } }))
  }

  test.each(['slow', 'no-answer'] as const)('%s: the next one finds out by itself, and tells the merchant', async (bankDebit) => {
    const merchant = await makeMerchant(at(), { notifyUrl: listener.url })
    const authCode = await payCodeOf(person)
    await bankIs(bankDebit)
    const outTradeNo = newNumber()
    const bizContent = { outTradeNo, totalAmount: '1.00', subject: 'tea', scene: 'bar_code', authCode }
    const cutOff = sdkOf(at(), merchant)
      .exec('alipay.trade.pay', { bizContent })
      .catch(() => 'cut off')
    while ((await newestStatus()) !== 'processing');
    await server.kill()
    expect(await cutOff).toBe('cut off')
    await server.start()
    person = personHere()
    await bankIs('normal')
    await jump(60_000)
    let status = await newestStatus()
    for (; status === 'processing'; status = await newestStatus()) await new Promise((resolve) => setTimeout(resolve, 50))
    const answer = await sdkOf(at(), merchant).exec('alipay.trade.query', { bizContent: { outTradeNo } })
    expect(answer['tradeStatus']).toBe(status === 'succeeded' ? 'TRADE_SUCCESS' : 'TRADE_CLOSED')
    if (status === 'succeeded') await listener.wait(1)
  })
})
