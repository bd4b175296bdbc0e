import { homeTexts } from '@/locales/home'
import { scanTexts } from '@/locales/scan'
import { routes } from '@/stores/routes'

import { boot, type BootedApp, type CanIUse } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

const scan = scanTexts.en

/** NUL, what turns text around, and halves of pairs. */
const loose = /[\0\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])/

let app: BootedApp
let person: Person

async function start(canIUse: CanIUse = 'yes'): Promise<void> {
  app = await boot({ dist: builtPackage('alipay'), canIUse })
  person = new Person(app)
  await person.signUp()
}

beforeAll(() => builtPackage('alipay'), 300_000)
afterEach(() => app.close())

describe.each<CanIUse>(['yes', 'no', 'throws'])('the camera is refused, where canIUse says %s', (canIUse) => {
  test('to the mini-program: its settings open, and the scanner by itself when it was allowed there', async () => {
    await start(canIUse)
    app.phone.scans.push({ error: 2001 }, { qrCode: 'read at last' })
    app.phone.mayScan = false
    app.phone.allowsInSettings = true
    await person.press(homeTexts.en.scan)
    await person.reads(scan.pictureProblems.denied.title)
    await person.press(scan.openSettings)
    await person.reads('read at last')
    expect(app.phone.guides).toEqual([])
  })

  test('to Alipay by the phone: the way to the phone’s settings, and what was said stays', async () => {
    await start(canIUse)
    app.phone.scans.push({ error: 2003 })
    app.phone.mayScan = true
    await person.press(homeTexts.en.scan)
    await person.press(scan.openSettings)
    await app.waitFor(() => app.phone.guides.length > 0)
    expect(app.phone.guides).toEqual(['CAMERA'])
    await person.reads(scan.pictureProblems.denied.title)
  })
})

test('whatever the scanner hands over, it is told what it is, and nothing of it turns the screen’s text around', async () => {
  await start()
  await person.press(homeTexts.en.scan)
  const bytes = Array.from({ length: 2_900 }, (_, at) => String.fromCharCode((at * 7 + (at >> 3)) & 255)).join('')
  for (const text of [
    bytes,
    '\0\0\0',
    'pay \0 me',
    'https://safe.example/\u202egnp.exe',
    '\u2066\u202e\u200b\ufeff',
    '\ud800A\udfff',
    'https://qr.bangka.example/o/\0\u202e',
    'x'.repeat(100_000),
    `00020101021229${'9'.repeat(200)}`,
  ]) {
    app.phone.scans.push({ qrCode: text })
    await person.press(scan.openScanner)
    await app.seen({ role: 'button', name: scan.again })
    expect(app.text()).not.toMatch(loose)
    await person.press(scan.again)
  }
  await person.at(routes.scan)
})
