import type { Agreement, OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { AgreementsList } from '@/stores/agreements/agreements-list'
import { createStores } from '@/stores/root'

import { createScriptedClient, hold } from '../scripted-client'
import { account, icbc, shop, visa } from '../wallet-samples'

const password = '739164'

const asked: Agreement = {
  id: 'agreement-1',
  state: 'asked',
  payee: shop,
  purpose: 'ride',
  rule: null,
  logonAtMerchant: null,
  caps: { perChargeFen: 300_00, perDayFen: 600_50, perMonthFen: null },
  source: null,
  askedUntil: 9e12,
  validUntil: null,
  signedAt: null,
  endedAt: null,
  endedBy: null,
  taken: { todayFen: 0, thisMonthFen: 0, totalFen: 0, payments: 0 },
}
const signed: Agreement = { ...asked, state: 'signed', signedAt: 1 }
const ended: Agreement = { ...signed, state: 'ended', endedAt: 2, endedBy: 'person' }

/** An app with one agreement as it stands; amounts are written with a comma. */
async function setUp(agreement: Agreement = asked) {
  const client = createScriptedClient({
    getAgreement: () => ok({ agreement, charges: [] }),
    listAgreements: () => ok({ agreements: [agreement] }),
    listCards: () => ok({ cards: [icbc, visa], balance: { availableFen: 0, place: 2 } }),
    getAccount: () => ok(account),
    signAgreement: ({ caps, source }) => ok({ ...signed, caps, source }),
    changeAgreement: ({ caps, source }) => ok({ ...signed, caps, source }),
    endAgreement: () => ok(ended),
  })
  const stores = createStores({ client, platform: createFakePlatform() })
  const flow = new AgreementFlow(stores, agreement.id)
  flow.writeAmountsAs({ decimal: ',', group: '.' })
  await flow.load()
  await letPromisesRun()
  return { client, flow, stores }
}

test('what is asked for is signed with the person’s limits and card, once the password is there', async () => {
  const { client, flow } = await setUp()
  expect(flow.draft).toEqual({ caps: { perChargeFen: '300', perDayFen: '600,50', perMonthFen: '' }, source: null })
  flow.typeCap('perDayFen', '')
  flow.typeCap('perMonthFen', '1000,5')
  flow.open('card')
  flow.choose({ kind: 'card', cardId: visa.id })
  expect(flow.paysFrom).toEqual({ kind: 'card', card: visa })
  flow.goOn()
  expect(flow.sheet).toBe('password')
  flow.typePassword(password)
  expect(flow.password).toBe('')
  await letPromisesRun()
  expect(client.asked('signAgreement').map(({ input }) => input)).toEqual([
    {
      agreementId: 'agreement-1',
      caps: { perChargeFen: 300_00, perDayFen: null, perMonthFen: 1_000_50 },
      source: { kind: 'card' as const, cardId: visa.id },
      paymentPassword: password,
    },
  ])
  expect(flow).toMatchObject({ done: 'signed', draft: null, sheet: null, seen: { agreement: { state: 'signed' } } })
})

test('what is no amount is named at the field once the person goes on, and not before', async () => {
  const { client, flow } = await setUp()
  flow.typeCap('perChargeFen', 'a lot')
  flow.typeCap('perDayFen', '0')
  expect(flow.problems).toEqual({})
  flow.goOn()
  expect(flow).toMatchObject({ sheet: null, problems: { perChargeFen: 'not-a-number', perDayFen: 'zero' } })
  flow.typeCap('perChargeFen', '12')
  expect(flow.problems).toEqual({ perDayFen: 'zero' })
  flow.typeCap('perDayFen', '')
  flow.goOn()
  expect(flow.sheet).toBe('password')
  expect(client.asked('signAgreement')).toEqual([])
})

test('a wrong password is said where it is typed, and nothing of it stays', async () => {
  const { client, flow } = await setUp()
  client.script({ signAgreement: () => err({ code: 'payment-password.wrong', attemptsLeft: 4 }) })
  flow.goOn()
  flow.typePassword(password)
  await letPromisesRun()
  expect(flow).toMatchObject({ sheet: 'password', password: '', error: { code: 'payment-password.wrong' }, isBusy: false })
  flow.typePassword('12')
  flow.close()
  expect(flow.password).toBe('')
})

test.each<WalletError>([{ code: 'network.lost-answer' }, { code: 'agreement.closed', reason: 'signed' }])(
  'after %j the agreement itself says what became of it',
  async (error) => {
    const { client, flow } = await setUp()
    client.script({ signAgreement: () => err(error), getAgreement: () => ok({ agreement: signed, charges: [] }) })
    flow.goOn()
    flow.typePassword(password)
    await letPromisesRun()
    expect(flow).toMatchObject({ sheet: null, draft: null, seen: { agreement: { state: 'signed' } }, error })
  },
)

test('limits are changed from what they were, or left as they are', async () => {
  const { client, flow } = await setUp(signed)
  expect(flow.draft).toBeNull()
  flow.edit()
  flow.typeCap('perChargeFen', '50')
  flow.keep()
  expect(flow.draft).toBeNull()
  flow.edit()
  expect(flow.draft?.caps.perChargeFen).toBe('300')
  flow.typeCap('perChargeFen', '50')
  flow.goOn()
  flow.typePassword(password)
  await letPromisesRun()
  expect(client.asked('changeAgreement')[0]?.input).toMatchObject({ caps: { perChargeFen: 50_00 } })
  expect(flow.done).toBe('changed')
})

test('it is ended, and a late answer of a screen that was left changes nothing', async () => {
  const { client, flow } = await setUp(signed)
  const held = hold<Result<OutputOf<'endAgreement'>, WalletError>>()
  client.script({ endAgreement: () => held.promise })
  flow.open('end')
  const ending = flow.end()
  expect(flow.isBusy).toBe(true)
  flow.dispose()
  held.give(ok(ended))
  await ending
  expect(flow.seen).toMatchObject({ agreement: { state: 'signed' } })

  const other = await setUp(signed)
  await other.flow.end()
  expect(other.flow).toMatchObject({ done: 'ended', sheet: null, seen: { agreement: { state: 'ended' } } })
})

test('what can’t be loaded says so, and is tried again', async () => {
  const { client, stores } = await setUp()
  client.script({ getAgreement: () => err({ code: 'agreement.not-found' }) })
  const flow = new AgreementFlow(stores, 'nothing')
  await flow.load()
  expect(flow.seen).toEqual({ at: 'failed', error: { code: 'agreement.not-found' } })
  client.script({ getAgreement: () => ok({ agreement: ended, charges: [] }) })
  await flow.load()
  expect(flow).toMatchObject({ draft: null, seen: { at: 'there' } })
})

test('the list tells what is known, and keeps it while it can’t be brought up to date', async () => {
  const { client, stores } = await setUp(signed)
  const list = new AgreementsList(stores)
  await list.load()
  client.script({ listAgreements: () => err({ code: 'network.offline' }) })
  await list.load()
  expect(list).toMatchObject({ agreements: [{ id: 'agreement-1' }], error: { code: 'network.offline' } })
})
