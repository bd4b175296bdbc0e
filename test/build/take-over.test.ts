import { commonTexts } from '@/locales/common'
import { errorTexts } from '@/locales/errors'
import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { routes } from '@/stores/routes'

import { createWorld, type World } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, personOf } from './person'

const { takeOver } = linkCardTexts.en.refused
/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)

async function account(): Promise<World> {
  const world = await createWorld(now)
  await world.signUp()
  await world.setPaymentPassword()
  return world
}

describe('a card that is linked to another account, in the compiled package', () => {
  let dist: string
  const booted: BootedApp[] = []
  beforeAll(() => {
    dist = builtPackage('alipay')
  })
  afterEach(() => {
    for (const app of booted.splice(0)) app.close()
  })

  async function open(storage: Readonly<Record<string, string>>, startMs = now): Promise<Person> {
    const app = await boot({ dist, storage, startMs })
    booted.push(app)
    return new Person(app)
  }

  test('C6: pieter proves it with the code to the bank’s phone, and has it in My Cards', async () => {
    const person = await open((await account()).dump())
    await person.press(homeTexts.en.linkCard)
    await person.fillWizard(personOf('pieter'))
    await person.send()
    await person.reads(errorTexts.en['card.linked-by-other']({ code: 'card.linked-by-other' }, String, String).title)
    await person.reads(takeOver.how)
    await person.press(takeOver.prove)
    await person.confirmWithCode()
    await person.press(linkCardTexts.en.done.cards)
    await person.at(routes.myCards)
    await person.app.seen({ role: 'img', name: /ending in 0 1 2 3/ })
  })

  test('whoever lost a card to its holder is told at the next start, until they have read it', async () => {
    const world = await account()
    await world.linkCardOf('anna')
    await world.takenOver('anna')
    const told = frameTexts.en.cardTakenOver('ICBC debit ··\u00a00123')
    const person = await open(world.dump())
    await person.reads(homeTexts.en.noCardTitle)
    await person.reads(told)
    await person.press(commonTexts.en.close)
    await person.app.waitFor(() => !person.app.text().includes(told))
    await person.app.advance(1_000)
    const later = await open(person.app.storage(), person.app.time.now() + 60_000)
    await later.reads(homeTexts.en.noCardTitle)
    await later.app.advance(5_000)
    expect(later.app.text()).not.toContain(told)
  })
})
