import type { Faults } from '@/contract'
import { operations } from '@/contract'
import { err, ok } from '@/domain/core/result'
import type { PicturePiece } from '@/domain/verification/pieces'
import { picturePieces } from '@/domain/verification/pieces'
import type { VerificationState } from '@/domain/verification/states'
import { createFakePictureTaker, type FakePicture, type FakePictureTaker } from '@/platform/picture/fake'
import { VerificationStore } from '@/stores/verification/verification-store'

import { blurred, passportPage, sampleOf } from '../../domain/verification/drawn-pages'
import { makeAccount, openWallet, until, type Wallet } from '../account/wallet'

let count = 0

/** A picture of a document, each another one. */
function page(more: Partial<FakePicture['facts']> = {}): FakePicture {
  count += 1
  const facts = { width: 1_600, height: 1_100, luminance: sampleOf(passportPage()), ...more }
  return { base64: `/9j/${Buffer.from(`canary of a page ${count}`).toString('base64')}`, facts }
}

interface Desk {
  readonly wallet: Wallet
  readonly taker: FakePictureTaker
  readonly flow: VerificationStore
}

async function begin(): Promise<Desk> {
  const wallet = await openWallet()
  await makeAccount(wallet)
  const taker = createFakePictureTaker()
  const flow = new VerificationStore(wallet.stores, taker)
  await reaches(flow, 'collecting')
  return { wallet, taker, flow }
}

async function reaches(flow: VerificationStore, at: VerificationState['at']): Promise<void> {
  await until(() => flow.state.at === at)
}

async function take(
  { flow, taker }: Desk,
  piece: PicturePiece,
  picture: FakePicture | 'cancelled' | 'denied' | 'unreadable',
): Promise<void> {
  taker.give(picture)
  flow.take(piece, 'camera')
  await until(() => flow.state.at === 'collecting' && flow.state.busy === null)
}

async function takeAll(set: Desk): Promise<void> {
  for (const piece of picturePieces) await take(set, piece, page())
  set.flow.typeName(' ANNA SCHMIDT ')
}

function pictureOf(flow: VerificationStore, piece: PicturePiece) {
  if (flow.state.at !== 'collecting') throw new Error(flow.state.at)
  return flow.state.pictures[piece]
}

async function switchFault({ wallet }: Desk, fault: Partial<Faults>): Promise<void> {
  const { client } = wallet.stores.deps
  const state = await client.call(operations.sandboxState, {})
  if (!state.ok) throw new Error(state.error.code)
  await client.call(operations.setFaults, { faults: { ...state.value.faults, ...fault } })
}

test('three good pictures and a name are sent, reviewed and approved', async () => {
  const set = await begin()
  const { flow, wallet } = set
  await takeAll(set)
  flow.send()
  await reaches(flow, 'in-review')
  await wallet.platform.clock.advance(15_000)
  await reaches(flow, 'verified')
  expect(wallet.stores.session.account?.verification).toBe('verified')
})

test('a blurred picture waits for the person’s word, a small one for another picture', async () => {
  const set = await begin()
  await take(set, 'passport', page({ luminance: sampleOf(blurred(passportPage(), 6)) }))
  expect(pictureOf(set.flow, 'passport')).toMatchObject({ at: 'rejected', problems: ['blurred'] })
  set.flow.useAnyway('passport')
  expect(pictureOf(set.flow, 'passport')).toMatchObject({ at: 'ready' })
  await take(set, 'visa', page({ width: 400, height: 300 }))
  set.flow.useAnyway('visa')
  expect(pictureOf(set.flow, 'visa')).toMatchObject({ at: 'rejected', problems: ['too-small'] })
  await take(set, 'visa', page())
  expect(pictureOf(set.flow, 'visa')).toMatchObject({ at: 'ready' })
})

test('going back, a camera that is refused and a file that is no picture are told apart', async () => {
  const set = await begin()
  const trouble = () => (set.flow.state.at === 'collecting' ? set.flow.state.trouble : undefined)
  await take(set, 'visa', 'cancelled')
  expect(trouble()).toBeNull()
  await take(set, 'visa', 'denied')
  expect(trouble()).toEqual({ piece: 'visa', failure: 'denied' })
  await take(set, 'visa', 'unreadable')
  expect(trouble()).toEqual({ piece: 'visa', failure: 'unreadable' })
  expect(set.taker.held.size).toBe(0)
})

test('"send" with something missing sends nothing and is counted', async () => {
  const set = await begin()
  await take(set, 'passport', page())
  set.flow.send()
  expect(set.flow.refusals).toBe(1)
  expect(set.wallet.sent('sendDocumentPicture')).toBe(0)
})

test('after "the official stamp is missing" the stamp alone is asked for, and is enough', async () => {
  const set = await begin()
  const { flow, taker, wallet } = set
  await switchFault(set, { review: 'stamp-missing' })
  await takeAll(set)
  flow.send()
  await reaches(flow, 'in-review')
  await wallet.platform.clock.advance(15_000)
  await reaches(flow, 'collecting')
  expect(flow.state).toMatchObject({ needed: ['entry-stamp'], reasons: ['stamp-missing'] })
  const before = taker.asked.length
  flow.take('passport', 'camera')
  expect(taker.asked).toHaveLength(before)
  await take(set, 'entry-stamp', page())
  flow.send()
  await reaches(flow, 'in-review')
  expect(wallet.sent('sendDocumentPicture')).toBe(4)
  await wallet.platform.clock.advance(15_000)
  await reaches(flow, 'verified')
})

test('the picture that was sent back is turned away', async () => {
  const set = await begin()
  const { flow, wallet } = set
  await switchFault(set, { review: 'stamp-missing' })
  const stampless = page()
  await take(set, 'passport', page())
  await take(set, 'visa', page())
  await take(set, 'entry-stamp', stampless)
  flow.typeName('ANNA SCHMIDT')
  flow.send()
  await reaches(flow, 'in-review')
  await wallet.platform.clock.advance(15_000)
  await reaches(flow, 'collecting')
  await take(set, 'entry-stamp', stampless)
  flow.send()
  await until(() => flow.state.at === 'collecting' && flow.state.pictures['entry-stamp'].at === 'rejected')
  expect(pictureOf(flow, 'entry-stamp')).toMatchObject({ problems: ['same-again'] })
})

test.each(['sendDocumentPicture', 'submitVerification'] as const)(
  'a lost answer of %s is found out, and nothing is done twice',
  async (operation) => {
    const set = await begin()
    const { flow, wallet } = set
    await takeAll(set)
    wallet.break(operation, 'lost')
    flow.send()
    // The service's own event may be faster than the next question.
    await until(() => flow.state.at === 'finding-out' || flow.state.at === 'in-review')
    await wallet.platform.clock.advance(1_000)
    await reaches(flow, 'in-review')
    expect(wallet.sent('sendDocumentPicture')).toBe(3)
    expect(wallet.sent('submitVerification')).toBe(1)
  },
)

test('offline in the middle keeps what there is, and goes on with the rest', async () => {
  const set = await begin()
  const { flow, wallet } = set
  await takeAll(set)
  wallet.break('submitVerification', 'offline')
  flow.send()
  await until(() => flow.state.at === 'collecting' && flow.state.notice === 'offline')
  flow.send()
  await reaches(flow, 'in-review')
  expect(wallet.sent('sendDocumentPicture')).toBe(3)
})

test('reviewers that can’t be reached are named, and trying again goes on', async () => {
  const set = await begin()
  const { flow } = set
  await takeAll(set)
  await switchFault(set, { review: 'out-of-service' })
  flow.send()
  await until(() => flow.state.at === 'collecting' && flow.state.notice === 'not-accepted')
  expect(flow.error?.code).toBe('reviewers.out-of-service')
  await switchFault(set, { review: 'normal' })
  flow.send()
  await reaches(flow, 'in-review')
})

test('after a restart the pictures that had arrived need not be sent again', async () => {
  const set = await begin()
  await takeAll(set)
  const passport = { pictureId: 'from-before', piece: 'passport', picture: page().base64 } as const
  await set.wallet.stores.deps.client.call(operations.sendDocumentPicture, passport)
  set.flow.dispose()
  const again = await set.wallet.restart()
  const flow = new VerificationStore(again.stores, createFakePictureTaker())
  await reaches(flow, 'collecting')
  expect(pictureOf(flow, 'passport')).toEqual({ at: 'sent', pictureId: 'from-before' })
  expect(pictureOf(flow, 'visa')).toEqual({ at: 'empty' })
})

test('pictures are let go of when they have arrived, when they are replaced, and when the person leaves', async () => {
  const set = await begin()
  const { flow, taker } = set
  await take(set, 'passport', page())
  await take(set, 'passport', page())
  expect(taker.held.size).toBe(1)
  expect(flow.previews.size).toBe(1)
  await takeAll(set)
  flow.send()
  await reaches(flow, 'in-review')
  expect(taker.held.size).toBe(0)

  const other = await begin()
  await takeAll(other)
  other.flow.dispose()
  expect(other.taker.held.size).toBe(0)
  expect(JSON.stringify(other.flow.state)).not.toContain('ANNA')
})

test('a picture that comes after the person has left is let go of at once', async () => {
  const { wallet } = await begin()
  let give: (chosen: Awaited<ReturnType<FakePictureTaker['choose']>>) => void = () => undefined
  const flow = new VerificationStore(wallet.stores, { choose: () => new Promise((resolve) => (give = resolve)) })
  await reaches(flow, 'collecting')
  flow.take('visa', 'album')
  flow.dispose()
  let forgotten = false
  give(ok({ preview: 'late', prepare: () => Promise.resolve(err({ code: 'unreadable' })), forget: () => (forgotten = true) }))
  await until(() => forgotten)
  expect(flow.previews.size).toBe(0)
})

test('no picture and no name is in the device’s storage, at any time', async () => {
  const set = await begin()
  const { flow, wallet } = set
  const first = page()
  await take(set, 'passport', first)
  await take(set, 'visa', page())
  await take(set, 'entry-stamp', page())
  flow.typeName('ANNA CANARY SCHMIDT')
  const kept: string[] = []
  const look = () => kept.push(...Object.values(wallet.platform.storage.dump()))
  look()
  flow.send()
  await reaches(flow, 'in-review')
  look()
  await wallet.platform.clock.advance(15_000)
  await reaches(flow, 'verified')
  look()
  const all = kept.join('\n')
  expect(all).toContain('verifications')
  expect(all).not.toContain(first.base64.slice(4))
  expect(all).not.toContain('CANARY')
})

test('whoever stands before the answer gets no message about it; whoever is elsewhere does', async () => {
  const set = await begin()
  const { flow, wallet } = set
  await takeAll(set)
  flow.send()
  await reaches(flow, 'in-review')
  flow.dispose()
  await wallet.platform.clock.advance(15_000)
  const told = () => wallet.stores.notices.list.filter(({ message }) => message.kind === 'verification')
  await until(() => told().length > 0)
  expect(told()[0]?.message).toEqual({ kind: 'verification', verified: true })

  const other = await begin()
  await takeAll(other)
  other.flow.send()
  await reaches(other.flow, 'in-review')
  await other.wallet.platform.clock.advance(15_000)
  await reaches(other.flow, 'verified')
  expect(other.wallet.stores.notices.list.filter(({ message }) => message.kind === 'verification')).toEqual([])
})
