import { accountTexts } from '@/locales/account'
import { frameTexts } from '@/locales/frame'
import { verificationTexts } from '@/locales/verification'
import { homeTexts } from '@/locales/home'
import { picturePieces } from '@/domain/verification/pieces'
import { routes } from '@/stores/routes'

import { blurred, type Drawing, passportPage } from '../domain/verification/drawn-pages'
import { faulty } from '../screens/lives'
import { createWorld } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import type { PhonePicture } from './harness/pictures'
import { builtPackage } from './packages'
import { Person } from './person'

const t = verificationTexts.en
/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)
let taken = 0

/** A picture of this drawing, as the phone's camera makes it; each another file. */
function pictureOf(drawing: Drawing, gives: { readonly pixels: boolean } = { pixels: true }): PhonePicture {
  taken += 1
  const scale = 2
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  const grey = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [Math.floor((at % width) / scale), Math.floor(at / width / scale)]
    return drawing.values[y * drawing.width + x] ?? 0
  })
  const base64 = `/9j/${Buffer.from(`canary-picture-${taken} ${'x'.repeat(300)}`).toString('base64')}`
  return { base64, width, height, grey: gives.pixels ? grey : null }
}

describe('proving who one is, in the compiled package', () => {
  let dist: string
  let app: BootedApp
  let person: Person

  beforeAll(() => {
    dist = builtPackage('alipay')
  })
  afterEach(() => app.close())

  async function begin(review: 'normal' | 'stamp-missing'): Promise<void> {
    const world = await createWorld(now)
    await world.signUp()
    await faulty({ review })(world)
    app = await boot({ dist, storage: world.dump(), startMs: world.platform.clock.now() })
    person = new Person(app)
    await person.at(routes.home)
    await person.reads(homeTexts.en.noCardTitle)
    await app.tapTab(2)
    await person.press(/^My account/)
    await person.at(routes.myAccount)
    await person.press(new RegExp(`^${accountTexts.en.myAccount.verification}`))
    await person.at(routes.verification)
  }

  async function take(piece: keyof typeof t.pieces, picture: PhonePicture): Promise<void> {
    app.phone.pictures.push(picture)
    await person.press(new RegExp(`^(${t.take}|${t.takeAgain}): ${t.pieces[piece].name}`))
    await app.waitFor(
      () => app.phone.pictures.length === 0 && !new RegExp(`${t.state.taking}|${t.state.checking}`).test(app.text()),
    )
  }

  test('C13: the stamp that was missing is sent alone, and the account is verified; nothing of the pictures stays', async () => {
    await begin('stamp-missing')
    await person.press(t.start.begin)
    await person.at(routes.verificationPictures)
    await person.press(t.send)
    await person.reads(t.missing['entry-stamp'])
    for (const piece of picturePieces) await take(piece, pictureOf(passportPage()))
    await person.write('verification-name', 'ANNA CANARY SCHMIDT')
    await person.press(t.send)
    await person.reads(t.inReview.heading)
    await app.advance(30_000)
    await person.reads(t.reasons['stamp-missing'].title)
    expect(app.text()).not.toContain(t.pieces.passport.name)
    await take('entry-stamp', pictureOf(passportPage({ table: 120 })))
    await person.press(t.send)
    await person.reads(t.inReview.heading)
    await app.advance(30_000)
    await person.reads(t.verified.heading)
    await app.back()
    await app.back()
    await person.at(routes.myAccount)
    await person.reads(accountTexts.en.myAccount.verificationStatus.verified)

    const left = [...Object.values(app.storage()), ...app.addresses].join('\n')
    expect(left).toContain('verifications')
    expect(left).not.toContain('CANARY')
    for (let n = 1; n <= taken; n += 1)
      expect(left).not.toContain(Buffer.from(`canary-picture-${n} xx`).toString('base64').slice(0, 20))
  })

  test('a blurred picture is told, and used when the person can read it; one that is too small is not', async () => {
    await begin('normal')
    await person.press(t.start.begin)
    await take('passport', pictureOf(blurred(passportPage(), 6)))
    await person.reads(t.problems.blurred)
    await person.press(`${t.useAnyway}: ${t.pieces.passport.name}`)
    await person.reads(t.state.ready)
    await take('visa', { ...pictureOf(passportPage()), width: 300, height: 200 })
    await person.reads(t.problems['too-small'])
    expect(app.all({ role: 'button', name: `${t.useAnyway}: ${t.pieces.visa.name}` })).toEqual([])
  })

  test('a phone that gives no pixels back still sends its pictures; a refused camera says where to go', async () => {
    await begin('normal')
    await person.press(t.start.begin)
    app.phone.pictures.push({ error: 2001 })
    await person.press(`${t.take}: ${t.pieces.passport.name}`)
    await person.reads(t.trouble.denied)
    for (const piece of picturePieces) await take(piece, pictureOf(blurred(passportPage(), 6), { pixels: false }))
    await person.write('verification-name', 'ANNA SCHMIDT')
    await person.press(t.send)
    await person.reads(t.inReview.heading)
    await app.back()
    await app.back()
    await person.reads(frameTexts.en.verified)
  })
})
