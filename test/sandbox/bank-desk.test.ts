import type { InputOf, OperationName, OutputOf, WalletError } from '@/contract'
import { operations } from '@/contract'
import { passesLuhn } from '@/domain/card/luhn'
import { createQueue } from '@/domain/core/queue'
import type { Result } from '@/domain/core/result'
import { createFakeClock } from '@/platform/clock/fake'
import { createFakeStorage } from '@/platform/storage/fake'
import { createBuiltInRecords, type BankRecords } from '@/sandbox/bank-records'
import { createWorld } from '@/sandbox/world'
import { newKeyRing } from '@/server/keys/key-ring'
import { serverTables } from '@/server/server-tables'
import { createVault } from '@/server/vault/vault'
import { createVaultRecords } from '@/server/vault/vault-records'
import { MemoryDatabase } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import { KeyValueJournal } from '@/service/memory/key-value-journal'
import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'
import { createSeededIds } from '@/service/secrets/seeded-ids'

import { errorOf, freshLinkId, paymentPassword, phone, valueOf } from '../service/support/wallet'

const ring = newKeyRing(new Date('2026-03-01T00:00:00Z'))
const vaultRecords = (): BankRecords => createVaultRecords(createVault(() => ring))

/** A world whose bank keeps its files in this way. */
async function openDesk(makeRecords: () => BankRecords) {
  const clock = createFakeClock()
  const storage = createFakeStorage()
  const database = new MemoryDatabase({
    journal: new KeyValueJournal(storage),
    lock: createQueue(),
    now: () => clock.now(),
    maxBytes: 3_000_000,
  })
  const engine = createMemoryEngine(database, serverTables)
  await database.open()
  const secrets = createKeyedSecrets({ key: 'test', rounds: 2 })
  const records = makeRecords()
  const world = createWorld({
    engine,
    clock,
    secrets,
    records,
    ids: createSeededIds(secrets, clock),
    currentSeed: () => 'test',
    reset: async () => (await database.wipe()).ok,
  })
  expect(await world.begin()).toBe(true)
  let keys = 0
  const send = async <Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    session: string | null = null,
  ): Promise<Result<OutputOf<Name>, WalletError>> => {
    keys += 1
    const answer = await world.execute({ operation, input, session, idempotencyKey: `key-${keys}` })
    if (!answer.ok) return answer
    const parsed = operations[operation].output['~standard'].validate(answer.value)
    if (parsed instanceof Promise || parsed.issues !== undefined) throw new Error(`${operation} does not fit its schema`)
    return { ok: true, value: parsed.value }
  }
  const code = async (to: string): Promise<string> => {
    const { messages } = valueOf(await send('sandboxMessages', {}))
    return messages.find((message) => message.to === to)?.code ?? ''
  }
  const signUp = async (): Promise<string> => {
    const { challengeId } = valueOf(await send('requestSmsCode', { phone, purpose: 'sign-up' }))
    const input = { challengeId, code: await code(phone), password: 'correct horse battery' }
    const { token } = valueOf(await send('signUp', input))
    valueOf(await send('setPaymentPassword', { password: paymentPassword }, token))
    return token
  }
  const detailsOf = async (recordId: string): Promise<InputOf<'submitLink'>['details']> => {
    const { records: all } = valueOf(await send('bankRecords', {}))
    const record = all.find(({ id }) => id === recordId)
    if (record === undefined) throw new Error(`no record ${recordId}`)
    const { cardNumber } = valueOf(await send('revealCardNumber', { recordId }))
    const { name, idKind, idNumber } = record
    return { cardNumber, holderName: name, nationality: 'DEU', idKind, idNumber, phone: record.phone }
  }
  const link = async (session: string, recordId: string): Promise<string> => {
    const linkId = freshLinkId()
    const details = await detailsOf(recordId)
    valueOf(await send('submitLink', { linkId, details }, session))
    return valueOf(await send('confirmLink', { linkId, code: await code(details.phone) }, session)).card.id
  }
  const pay = async (session: string, cardId: string, amountFen: number): Promise<string> => {
    const { order } = valueOf(await send('createOrder', { shopId: 'cinema', goods: 'A ticket', amountFen }))
    const target = { kind: 'order' as const, orderId: order.id }
    const payment = valueOf(
      await send(
        'pay',
        { paymentId: freshLinkId(), target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
        session,
      ),
    )
    return payment.decline ?? payment.status
  }
  return { clock, storage, world, send, signUp, detailsOf, link, pay }
}

const ways: [string, () => BankRecords][] = [
  ['inside the app', createBuiltInRecords],
  ['in the vault of a server', vaultRecords],
]

describe.each(ways)('the bank’s files %s', (_, makeRecords) => {
  test('begin with the sandbox’s people, their numbers masked until one is asked for', async () => {
    const { send } = await openDesk(makeRecords)
    const answer = valueOf(await send('bankRecords', {}))
    const { people } = valueOf(await send('sandboxState', {}))
    expect(answer.records.map(({ id }) => id)).toEqual(people.map(({ id }) => id))
    const [anna] = answer.records
    expect(anna).toMatchObject({
      id: 'anna',
      maskedCardNumber: '622202•••••••••0123',
      name: 'ANNA SCHMIDT',
      locked: false,
      spentFen: 0,
    })
    for (const { bank } of people) expect(JSON.stringify(answer)).not.toContain(bank.cardNumber)
    expect(valueOf(await send('revealCardNumber', { recordId: 'anna' }))).toEqual({ cardNumber: '6222021234567890123' })
  })

  test('what a clerk corrects fits at once, also where the wallet was refused a moment ago', async () => {
    const { send, signUp, detailsOf } = await openDesk(makeRecords)
    const session = await signUp()
    const details = { ...(await detailsOf('anna')), holderName: 'ANNA MARIA SCHMIDT' }
    const submit = () => send('submitLink', { linkId: freshLinkId(), details }, session)
    errorOf(await submit(), 'bank.mismatch')
    valueOf(await send('editBankRecord', { recordId: 'anna', change: { name: 'ANNA MARIA SCHMIDT', reveals: 'nothing' } }))
    const [record] = valueOf(await send('bankRecords', {})).records
    expect(record).toMatchObject({ name: 'ANNA MARIA SCHMIDT', reveals: 'nothing', phone: '13800138001' })
    expect(valueOf(await submit())).toMatchObject({ status: 'code-sent' })
  })

  test('the sandbox’s people show what the bank has now', async () => {
    const { send } = await openDesk(makeRecords)
    valueOf(await send('editBankRecord', { recordId: 'anna', change: { phone: '13900139000' } }))
    const { people } = valueOf(await send('sandboxState', {}))
    expect(people[0]).toMatchObject({ id: 'anna', bank: { phone: '13900139000' }, differs: ['phone'] })
  })

  test('a locked card pays nothing and is not linked; unlocked it does again', async () => {
    const { send, signUp, link, pay, detailsOf } = await openDesk(makeRecords)
    const session = await signUp()
    const cardId = await link(session, 'anna')
    const lock = async (recordId: string, locked: boolean) =>
      valueOf(await send('editBankRecord', { recordId, change: { locked } }))
    await lock('anna', true)
    expect(await pay(session, cardId, 45_00)).toBe('card-declined')
    await lock('tom', true)
    const details = await detailsOf('tom')
    errorOf(await send('submitLink', { linkId: freshLinkId(), details }, session), 'bank.out-of-service')
    await lock('anna', false)
    expect(await pay(session, cardId, 45_00)).toBe('succeeded')
    await lock('tom', false)
    valueOf(await send('submitLink', { linkId: freshLinkId(), details }, session))
  })

  test('a card spends what its balance is now', async () => {
    const { send, signUp, link, pay } = await openDesk(makeRecords)
    const session = await signUp()
    const cardId = await link(session, 'anna')
    valueOf(await send('editBankRecord', { recordId: 'anna', change: { balanceFen: 100_00 } }))
    expect(await pay(session, cardId, 60_00)).toBe('succeeded')
    expect(await pay(session, cardId, 60_00)).toBe('insufficient-funds')
    valueOf(await send('editBankRecord', { recordId: 'anna', change: { balanceFen: 120_00 } }))
    expect(await pay(session, cardId, 60_00)).toBe('succeeded')
    expect(valueOf(await send('bankRecords', {})).records[0]).toMatchObject({ spentFen: 120_00 })
  })

  const person = { name: 'NEW PERSON', idKind: 'passport', idNumber: 'X1234567', phone: '13811112222' } as const

  test.each([
    ['622202', 19, 'Industrial and Commercial Bank of China'],
    ['411111', 16, 'A bank abroad'],
    ['371449', 15, 'A bank abroad'],
    ['620001', 19, 'A bank abroad'],
  ])('a new card of %s has %d digits and can be linked and pay where its kind can', async (bin, length, bankName) => {
    const { send, signUp, link, pay } = await openDesk(makeRecords)
    const { recordId } = valueOf(await send('addBankRecord', { bin, ...person }))
    const other = valueOf(await send('addBankRecord', { bin, ...person }))
    const { cardNumber } = valueOf(await send('revealCardNumber', { recordId }))
    expect(cardNumber).toHaveLength(length)
    expect(cardNumber.startsWith(bin)).toBe(true)
    expect(passesLuhn(cardNumber)).toBe(true)
    expect(valueOf(await send('revealCardNumber', other)).cardNumber).not.toBe(cardNumber)
    const { records } = valueOf(await send('bankRecords', {}))
    expect(records.find(({ id }) => id === recordId)).toMatchObject({
      ...person,
      bankName: { en: bankName },
      balanceFen: 8_000_00,
    })
    const session = await signUp()
    expect(await pay(session, await link(session, recordId), 45_00)).toBe('succeeded')
  })

  test('a record that is not there is not found', async () => {
    const { send } = await openDesk(makeRecords)
    errorOf(await send('revealCardNumber', { recordId: 'nobody' }), 'card.not-found')
    errorOf(await send('editBankRecord', { recordId: 'nobody', change: { locked: true } }), 'card.not-found')
  })

  test('a world begun anew has the files of a new world', async () => {
    const { send } = await openDesk(makeRecords)
    valueOf(await send('editBankRecord', { recordId: 'anna', change: { name: 'SOMEBODY' } }))
    valueOf(await send('addBankRecord', { bin: '622202', ...person }))
    valueOf(await send('resetSandbox', { seed: 'again' }))
    const { records } = valueOf(await send('bankRecords', {}))
    expect(records[0]).toMatchObject({ id: 'anna', name: 'ANNA SCHMIDT' })
    expect(records).toHaveLength(valueOf(await send('sandboxState', {})).people.length)
  })

  test('no card number, name, ID number or phone on file is in what is kept', async () => {
    const { send, storage } = await openDesk(makeRecords)
    valueOf(await send('editBankRecord', { recordId: 'anna', change: { idNumber: 'CANARY1234', name: 'CANARY BIRD' } }))
    const added = valueOf(await send('addBankRecord', { bin: '622202', ...person, phone: '13899998888' }))
    const { cardNumber } = valueOf(await send('revealCardNumber', added))
    const { people } = valueOf(await send('sandboxState', {}))
    const kept = Object.values(storage.dump()).join('\n')
    const secret = ['CANARY1234', 'CANARY BIRD', '13899998888', cardNumber, 'NEW PERSON']
    for (const { bank } of people) secret.push(bank.cardNumber, bank.idNumber)
    expect(secret.filter((text) => kept.includes(text))).toEqual([])
  })
})
