import { accountTexts } from '@/locales/account'
import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'
import { routes } from '@/stores/routes'

import { worldWithAccount } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, usualSecrets } from './person'

/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)

describe('a phone on which something is wrong', () => {
  let dist: string
  let sound: Readonly<Record<string, string>>
  const booted: BootedApp[] = []
  beforeAll(async () => {
    dist = builtPackage('alipay')
    sound = (await worldWithAccount(now)).dump()
  }, 300_000)
  afterEach(() => {
    for (const app of booted.splice(0)) app.close()
  })

  async function open(storage: Readonly<Record<string, string>>): Promise<Person> {
    const app = await boot({ dist, storage, startMs: now })
    booted.push(app)
    return new Person(app)
  }

  test('what was stored is sound: the person is logged in, and nothing is said', async () => {
    const person = await open(sound)
    await person.reads(homeTexts.en.noCardTitle)
    expect(person.app.text()).not.toContain(frameTexts.en.storageCorrupt)
  })

  test.each<[string, (storage: Readonly<Record<string, string>>) => Readonly<Record<string, string>>]>([
    ['the session is no JSON', (storage) => ({ ...storage, 'bangka.session': '{"token":' })],
    ['the session is something else', (storage) => ({ ...storage, 'bangka.session': '[1,2,3]' })],
    ['everything is noise', (storage) => Object.fromEntries(Object.keys(storage).map((key) => [key, '\u0000\ufffd<<noise']))],
    [
      'the journal of the world is cut off in the middle',
      (storage) =>
        Object.fromEntries(
          Object.entries(storage).map(([key, value]) => [
            key,
            key.startsWith('bangka.journal.') ? `${value.slice(0, 40)}\n${value.slice(80)}` : value,
          ]),
        ),
    ],
  ])('%s: it starts clean, says so, and everything works', async (_, damage) => {
    const person = await open(damage(sound))
    await person.reads(frameTexts.en.storageCorrupt)
    await person.press(/^Close$/)
    await person.at(routes.welcome)
    await person.signUp().catch(async () => undefined)
    await person.reads(new RegExp(`${homeTexts.en.noCardTitle}|${accountTexts.en.signUp.logInInstead}`))
  })

  test('storage is full: the person is told, and nothing is claimed to be kept', async () => {
    const junk = Object.fromEntries(Array.from({ length: 52 }, (_, n) => [`other-${n}`, 'x'.repeat(200 * 1024)] as const))
    const person = await open(junk)
    await person.press(accountTexts.en.welcome.signUp)
    await person.write('sign-up-phone', usualSecrets.phone)
    await person.press(accountTexts.en.signUp.sendCode)
    await person.reads(/room|full/i)
  })
})
