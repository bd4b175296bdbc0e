import { commonTexts } from '@/locales/common'
import { guideTexts } from '@/locales/guide'
import { routes } from '@/stores/routes'

import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

const t = guideTexts.en
const common = commonTexts.en

/** What a screen reader says of a choice: both of its lines. */
const spoken = ({ name, detail }: { readonly name: string; readonly detail: string }) => `${name} ${detail}`

describe('a stranger with the compiled package', () => {
  let app: BootedApp
  let person: Person

  beforeAll(async () => {
    app = await boot({ dist: builtPackage('alipay'), canIUse: 'yes' })
    person = new Person(app)
  })
  afterAll(() => app.close())

  test('C17: asks "Can I use it?" from the welcome screen and answers four questions', async () => {
    await person.at(routes.welcome)
    await person.press(common.canIUse)
    await person.at(routes.canIUse)
    for (const [heading, choice] of [
      [t.questions.live.heading, t.live.visiting],
      [t.questions.card.heading, t.card.international],
      [t.questions.phone.heading, t.phone.foreign],
    ] as const) {
      await person.reads(heading)
      await person.press(spoken(choice), 'radio')
      await person.press(common.next)
    }
    await person.reads(t.questions.id.heading)
    await person.press(spoken(t.id.passport), 'radio')
    await person.press(t.seeAnswer)
    await person.reads(t.verdicts['yes-with-limits'].heading)
    await person.reads(t.reasons['card-from-abroad'])
    await person.reads(t.reasons['no-transfers-abroad-card'])
  })

  test('shares the answer: Alipay’s own button and the copied link lead to the same page', async () => {
    const page = 'packages/guide/answer/index?live=visiting&card=international&phone=foreign&id=passport'
    expect(app.share()).toEqual({ title: t.title, path: page })
    await person.press(t.share)
    await app.waitFor(() => app.phone.clipboard !== '')
    expect(app.phone.clipboard).toBe(`alipays://platformapi/startapp?appId=2021000000000000&page=${encodeURIComponent(page)}`)
  })

  test('goes back with the phone’s gesture and finds the answers as they were', async () => {
    await app.back()
    await person.at(routes.canIUseId)
    const [passport] = app.all({ role: 'radio', name: spoken(t.id.passport) })
    expect(passport?.attributes['aria-checked']).toBe(true)
    await person.press(t.seeAnswer)
    await person.press(t.steps['sign-up'].title)
    await person.at(routes.signUp)
  })
})
