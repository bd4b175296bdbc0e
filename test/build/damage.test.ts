import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'

import { loginPassword, phone, worldWithAccount } from '../worlds/world'
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
  })
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
    ['no JSON', (storage) => ({ ...storage, 'bangka.session': '{"token":' })],
    ['something else', (storage) => ({ ...storage, 'bangka.session': '[1,2,3]' })],
  ])('the stored session is %s: it starts clean, says so, and the person logs in again', async (_, damage) => {
    const person = await open(damage(sound))
    await person.reads(frameTexts.en.storageCorrupt)
    await person.press(commonTexts.en.close)
    await person.press(accountTexts.en.welcome.logIn)
    await person.write('log-in-phone', phone)
    await person.write('log-in-password', loginPassword)
    await person.press(accountTexts.en.logIn.submit)
    await person.reads(homeTexts.en.noCardTitle)
  })

  test.each<[string, (key: string, value: string) => string]>([
    ['everything that is stored is noise', () => '\u0000\ufffd<<noise'],
    [
      'the journal of the world has a hole',
      (key, value) => (key.startsWith('bangka.journal.') ? `${value.slice(0, 40)}\n${value.slice(80)}` : value),
    ],
  ])('%s: it starts clean, says so, and one can sign up anew', async (_, damage) => {
    const person = await open(Object.fromEntries(Object.entries(sound).map(([key, value]) => [key, damage(key, value)])))
    await person.reads(frameTexts.en.storageCorrupt)
    await person.press(commonTexts.en.close)
    await person.signUp()
    await person.reads(homeTexts.en.noCardTitle)
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
