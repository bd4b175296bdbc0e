import { knowledgeFields } from '@/domain/link-card/knowledge'
import { lookups } from '@/domain/match/evidence'
import { assistantTexts } from '@/locales/assistant'
import { bankPageTexts } from '@/locales/bank-page'
import { linkCardTexts } from '@/locales/link-card'
import { routes } from '@/stores/routes'

import { type AtTheSummary, outcomes, throughAssistant } from '../worlds/through-assistant'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, personOf } from './person'

const assistant = assistantTexts.en
const link = linkCardTexts.en
const sendButton = { role: 'button', name: /^Send to / }
const fieldOf = (field: string) => ({ id: `link-card-tell-${field}` })

describe('with the assistant, in the compiled package', () => {
  let dist: string
  let app: BootedApp

  beforeAll(() => {
    dist = builtPackage('alipay')
  })
  afterEach(() => app.close())

  async function readyToSend(id: string): Promise<Person> {
    app = await boot({ dist })
    const person = new Person(app)
    await person.signUp()
    await person.setPaymentPassword()
    await person.fillWizard(personOf(id))
    return person
  }

  const gone = (look: () => boolean) => app.waitFor(() => !look(), 30_000)

  function handOf(person: Person): AtTheSummary {
    return {
      send: async () => {
        await person.send()
        await gone(() => app.route === routes.linkSummary.slice(1) && app.find(sendButton) !== null)
      },
      sees: () =>
        app.waitFor(() => {
          if (app.route === routes.linkCode.slice(1)) return 'code'
          if (app.find({ role: 'button', name: assistant.bank.show }) !== null) return 'counter'
          if (app.find({ role: 'button', name: assistant.proposal.use }) !== null) return 'proposal'
          if (knowledgeFields.some((field) => app.find(fieldOf(field)) !== null)) return 'tell'
          if (app.find({ id: 'link-card-look' }) === null) return null
          return lookups.find((lookup) => app.text().includes(assistant.look[lookup].label))
        }, 30_000),
      tell: async (knowledge) => {
        const asked = knowledgeFields.filter((field) => app.find(fieldOf(field)) !== null)
        const told = asked.filter((field) => knowledge[field] !== '')
        for (const field of told) await app.fill(fieldOf(field), knowledge[field])
        await person.press(told.length === 0 ? assistant.tell.none : assistant.tell.goOn)
        await gone(() => asked.some((field) => app.find(fieldOf(field)) !== null))
      },
      looked: async (lookup, found) => {
        if (found !== null) await app.fill({ id: 'link-card-look' }, found)
        await person.press(found === null ? assistant.look.cannot : assistant.look.use)
        await gone(() => app.text().includes(assistant.look[lookup].label))
      },
      accept: async () => {
        await person.press(assistant.proposal.use)
        await person.reads(link.summary.changed)
      },
    }
  }

  test.each(outcomes)('S6, C3, C9, C19: %s, from the first mismatch to the linked card or the bank page', async (id, outcome) => {
    const person = await readyToSend(id)
    expect(await throughAssistant(id, handOf(person))).toEqual(outcome)
    if (outcome.end === 'linked') await person.confirmWithCode()
    else {
      await person.press(assistant.bank.show)
      await person.at(routes.bankPage)
      await person.reads(personOf(id).knows.name)
      await person.press(bankPageTexts.en.picture)
      await app.waitFor(() => app.phone.album.length > 0)
      const sheet = bankPageTexts['zh-CN'].sheet
      const drawn = app.phone.album[0]?.texts.join('') ?? ''
      expect(drawn).toContain(sheet.title)
      expect(drawn).toContain(personOf(id).knows.idNumber)
      expect(drawn).not.toContain(personOf(id).bank.cardNumber)
      await person.reads(bankPageTexts.en.outcomes.saved)
    }
  })

  test('a name from the passport gets help before the first attempt, and links at once', async () => {
    const person = await readyToSend('mary')
    await person.press(assistant.source.passport)
    await app.seen({ id: 'link-card-look' })
    await app.fill({ id: 'link-card-look' }, personOf('mary').bank.name)
    await person.press(assistant.look.use)
    await person.press(assistant.proposal.use)
    await person.reads(link.summary.changed)
    await person.send()
    await person.confirmWithCode()
  })
})
