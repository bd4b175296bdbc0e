import { picturePieces, type PicturePiece } from '@/domain/verification/pieces'
import { routes } from '@/stores/routes'

import { faulty } from '../screens/lives'
import { stopClock } from '../screens/standing-clock'
import { asFile, type documentPictures } from '../worlds/document-pictures'
import { createWorld, type World } from '../worlds/world'
import { listenTo, keptByBrowser, placesOf } from './support/left-behind'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

/** Friday 20 November 2026, 12:40 in Shanghai. */
const now = Date.UTC(2026, 10, 20, 4, 40)
let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(() => wallet.leave())

afterAll(() => wallet.close())

async function signedUp(faults: Parameters<typeof faulty>[0] = {}): Promise<World> {
  const world = await createWorld(now)
  await world.signUp()
  await faulty(faults)(world)
  return world
}

/** Chooses a file for a piece, by the button that opens the camera or the one that opens the album. */
async function choose(
  me: Person,
  piece: PicturePiece,
  file: keyof typeof documentPictures,
  by: 'camera' | 'album' = 'camera',
): Promise<void> {
  const { actionOn, choose: chooseOne, pieces, take, takeAgain } = me.words.verification
  const action = by === 'album' ? chooseOne : `(${take}|${takeAgain})`
  const chooser = me.page.waitForEvent('filechooser')
  await me.tap(new RegExp(`^${actionOn(action, pieces[piece].name)}$`))
  await (await chooser).setFiles(asFile(file))
}

async function chooseAll(me: Person): Promise<void> {
  for (const piece of picturePieces) await choose(me, piece, 'sharp')
  await me.fill(me.words.verification.nameLabel, 'ANNA CANARY SCHMIDT')
  await me.page.waitForFunction(() => document.querySelectorAll('.bk-piece__state--ready').length === 3)
}

/** From My account to the cards for the pictures. */
async function goToPictures(me: Person): Promise<void> {
  await me.opens(routes.myAccount)
  await me.tap(new RegExp(`^${me.words.account.myAccount.verification}`))
  await me.tap(me.words.verification.start.begin)
}

test('C13: the guide’s reader: "missing the official stamp", sent again alone, verified; no picture and no name stays', async () => {
  const me = await wallet.visit({ world: await signedUp({ review: 'stamp-missing' }), now })
  const ear = listenTo(me)
  const { account, verification: t } = me.words
  await goToPictures(me)
  await chooseAll(me)
  await me.tap(t.send)
  await me.sees(t.inReview.heading)
  const inReview = await keptByBrowser(me)
  await me.page.clock.fastForward(20_000)
  await me.sees(t.reasons['stamp-missing'].title)
  await ear.note()
  expect(await me.button(new RegExp(`${t.pieces.passport.name}$`)).count()).toBe(0)

  await choose(me, 'entry-stamp', 'another')
  await me.sees(t.state.ready)
  await me.tap(t.send)
  await me.sees(t.inReview.heading)
  await me.page.clock.fastForward(20_000)
  await me.sees(t.verified.heading)
  await me.opens(routes.myAccount)
  await me.sees(account.myAccount.verificationStatus.verified)

  const places = [...inReview, ...(await keptByBrowser(me)), ...ear.heard]
  expect(places.some((text) => text.includes('verifications'))).toBe(true)
  expect(placesOf('CANARY', places)).toEqual([])
  // The beginning of every JPEG that a canvas makes.
  expect(placesOf('/9j/4AAQ', places)).toEqual([])
})

test('a blurred, a dark and a tiny picture are each told what to do; the person may overrule a doubt, not a tiny one', async () => {
  const me = await wallet.visit({ world: await signedUp(), now })
  const { verification: t } = me.words
  await goToPictures(me)
  await choose(me, 'passport', 'blurred')
  await me.sees(t.problems.blurred)
  await choose(me, 'visa', 'dark', 'album')
  await me.sees(t.problems['too-dark'])
  await choose(me, 'entry-stamp', 'tiny')
  await me.sees(t.problems['too-small'])
  expect(await me.button(`${t.useAnyway}: ${t.pieces['entry-stamp'].name}`).count()).toBe(0)
  await me.tap(`${t.useAnyway}: ${t.pieces.passport.name}`)
  await me.sees(t.state.ready)
  await me.tap(t.send)
  await me.sees(me.words.common.fixBelow(3))
  await me.tap(t.missing['entry-stamp'])
  const focused = await me.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(focused).toBe(`${t.takeAgain}: ${t.pieces['entry-stamp'].name}`)
})

test('a lost answer reads "we don’t know yet", and is found out', async () => {
  const me = await wallet.visit({ world: await signedUp({ network: 'lost' }), now })
  const { verification: t } = me.words
  await goToPictures(me)
  await chooseAll(me)
  const clock = await stopClock(me.page)
  await me.tap(t.send)
  await me.sees(t.findingOut.heading)
  await clock.goesOn()
  await me.sees(t.inReview.heading)
})

test('a file that is no picture is told apart from a bad one', async () => {
  const me = await wallet.visit({ world: await signedUp(), now })
  const { verification: t } = me.words
  await goToPictures(me)
  const chooser = me.page.waitForEvent('filechooser')
  await me.tap(`${t.choose}: ${t.pieces.visa.name}`)
  await (await chooser).setFiles({ name: 'visa.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7 not a picture') })
  await me.sees(t.trouble.unreadable)
})

test('in Chinese, a name that differs is asked for alone', async () => {
  const me = await wallet.visit({ world: await signedUp({ review: 'name-differs' }), now, language: 'zh-CN' })
  const { verification: t } = me.words
  await goToPictures(me)
  await chooseAll(me)
  await me.tap(t.send)
  await me.sees(t.inReview.heading)
  await me.page.clock.fastForward(20_000)
  await me.sees(t.reasons['name-differs'].title)
  expect(await me.page.locator('.bk-piece').filter({ visible: true }).count()).toBe(0)
  await me.fill(t.nameLabel, 'ANNA SCHMIDT')
  await me.tap(t.send)
  await me.sees(t.inReview.heading)
  await me.page.clock.fastForward(20_000)
  await me.sees(t.verified.heading)
})
