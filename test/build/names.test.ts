import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import { routes } from '@/stores/routes'

import { writePassport } from '../domain/machine-line/write'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, personOf } from './person'

const { name, passport } = linkCardTexts.en
const anna = personOf('anna')
const lines = writePassport({
  family: 'SCHMIDT',
  given: 'ANNA',
  number: anna.knows.idNumber,
  nationality: 'D',
  birth: '920315',
  expiry: '310101',
  personal: '',
})

describe('a person with the compiled package, at the screen of the name', () => {
  let app: BootedApp
  let person: Person

  beforeAll(async () => {
    app = await boot({ dist: builtPackage('alipay') })
    person = new Person(app)
    await person.signUp()
    await person.setPaymentPassword()
    await person.typeCardNumber(anna.bank.cardNumber)
  })
  afterAll(() => app.close())

  const typed = async (id: string) => app.inputValue(await app.seen({ id }))

  test('is offered the passport’s letters for a Cyrillic name, and takes them', async () => {
    await person.write('link-card-name', 'Кузнецов Иван')
    await person.press('Кузнецов')
    await person.reads(name.latin.spelling('KUZNETSOV IVAN'))
    await person.press(name.latin.use)
    expect(await typed('link-card-name')).toBe('KUZNETSOV IVAN')
    await person.reads(name.family.told('KUZNETSOV', 'IVAN'))
  })

  test('chooses a family name of several words by tapping them', async () => {
    await person.write('link-card-name', 'Jan van der Berg')
    for (const word of ['Berg', 'der', 'van']) await person.press(word)
    await person.reads(name.family.told('van der Berg', 'Jan'))
    expect((await app.seen({ role: 'button', name: 'van' })).attributes['aria-pressed']).toBe(true)
  })

  test('is told where the pasted passport lines are mistyped', async () => {
    await person.press(passport.open)
    await person.write('link-card-passport-lines', lines.replace('T47', 'T48'))
    await person.reads(passport.place(2, 1, 10))
  })

  test('has name, nationality and number filled in from the right ones', async () => {
    await person.write('link-card-passport-lines', lines)
    await person.reads(passport.found)
    await person.press(passport.use)
    expect(await typed('link-card-name')).toBe('SCHMIDT ANNA')
    await person.reads(nationalityNames.en.DEU)
    await person.press(commonTexts.en.next)
    // The ID is answered too, so its screen is not asked; the summary shows it.
    await person.at(routes.linkPhone)
    await person.typePhone(anna.knows.phone)
    await person.reads(anna.knows.idNumber)
  })

  test('C8: finds a nationality by its Chinese name while the screens are English', async () => {
    await person.press(new RegExp(`^${linkCardTexts.en.summary.nationality}`))
    await person.at(routes.linkName)
    await app.tap({ id: 'link-card-nationality' })
    await person.write('link-card-nationality-search', '法国')
    await person.press(nationalityNames.en.FRA, 'radio')
    await person.reads(nationalityNames.en.FRA)
  })
})
