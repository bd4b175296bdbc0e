import { homeTexts } from '@/locales/home'
import { routes } from '@/stores/routes'

import { firstScreenBytes, keystrokeCost } from '../bench/alipay'
import { worldWithAccount } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)

describe('what crosses from the app to the screen', () => {
  let dist: string
  let storage: Readonly<Record<string, string>>
  beforeAll(async () => {
    dist = builtPackage('alipay')
    storage = (await worldWithAccount(now)).dump()
  })

  async function atCardNumber(): Promise<BootedApp> {
    const app = await boot({ dist, storage, startMs: now })
    const person = new Person(app)
    await person.press(homeTexts.en.linkCard)
    await person.at(routes.linkNumber)
    await app.seen({ id: 'link-card-number' })
    await app.advance(2_000)
    return app
  }

  test('is at most 8 KB for the first screen, to a newcomer and to who is logged in', async () => {
    expect(await firstScreenBytes({ dist })).toBeLessThanOrEqual(8_192)
    expect(await firstScreenBytes({ dist, storage, startMs: now })).toBeLessThanOrEqual(8_192)
  })

  test('is at most 400 bytes in two calls for any digit of a card number, the last ones included', async () => {
    const app = await atCardNumber()
    const { bytes, calls } = await keystrokeCost(app, 'link-card-number', '6222021234567890123')
    expect(calls).toBeLessThanOrEqual(2)
    expect(bytes).toBeLessThanOrEqual(400)
    app.close()
  })

  test('and for a digit put into the middle, which moves all that follow', async () => {
    const app = await atCardNumber()
    await app.fill({ id: 'link-card-number' }, '622202123456789012')
    await app.advance(1_000)
    const before = app.setDataLog.length
    await app.fill({ id: 'link-card-number' }, '6222 0921 2345 6789 012')
    await app.advance(100)
    const sent = app.setDataLog.slice(before)
    expect(sent.length).toBeLessThanOrEqual(2)
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(400)
    app.close()
  })
})
