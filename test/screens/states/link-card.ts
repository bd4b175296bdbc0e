import { type IdKind, idKinds } from '@/domain/id/kinds'
import { assistantTexts } from '@/locales/assistant'
import { linkCardTexts } from '@/locales/link-card'
import { peopleRecords } from '@/sandbox/people'
import { routes } from '@/stores/routes'

import { faulty } from '../lives'
import type { Hand, ScreenState } from '../state'

/** The person whose details are typed. */
type Who = (typeof peopleRecords)[number]

export function who(id: string): Who {
  const found = peopleRecords.find((record) => record.id === id)
  if (found === undefined) throw new Error(`nobody is called ${id}`)
  return found
}

async function typeNumber(hand: Hand, number: string): Promise<void> {
  await hand.type('link-card-number', number)
}

async function toName(hand: Hand, person: Who): Promise<void> {
  await typeNumber(hand, person.bank.cardNumber)
  await hand.goOn()
  await hand.sees({ selector: '#link-card-name' })
}

async function chooseNationality(hand: Hand, code: string): Promise<void> {
  await hand.pressAt('#link-card-nationality')
  await hand.type('link-card-nationality-search', code)
  await hand.pressAt('[role=dialog] [role=radio]')
}

async function toIdentity(hand: Hand, person: Who): Promise<void> {
  await toName(hand, person)
  await hand.type('link-card-name', person.knows.name)
  await chooseNationality(hand, person.knows.nationality)
  await hand.goOn()
  await hand.sees({ selector: '#link-card-id-kind' })
}

async function chooseKind(hand: Hand, kind: IdKind): Promise<void> {
  await hand.pressAt(`#link-card-id-kind [role=radio] >> nth=${idKinds.indexOf(kind)}`)
  await hand.sees({ selector: '#link-card-id-number' })
}

async function toPhone(hand: Hand, person: Who): Promise<void> {
  await toIdentity(hand, person)
  await chooseKind(hand, person.knows.idKind)
  await hand.type('link-card-id-number', person.knows.idNumber)
  await hand.goOn()
  await hand.sees({ selector: '#link-card-phone' })
}

export async function toSummary(hand: Hand, person: Who): Promise<void> {
  await toPhone(hand, person)
  await hand.type('link-card-phone', person.knows.phone)
  await hand.goOn()
  await hand.sees({ text: (words) => words(linkCardTexts).summary.heading })
}

async function send(hand: Hand, person: Who): Promise<void> {
  await toSummary(hand, person)
  await hand.goOn()
}

/** On the assistant's panel: nothing else that the bank may have. */
async function tellNothing(hand: Hand): Promise<void> {
  await hand.press(hand.words(assistantTexts).tell.none)
}

/** Where the assistant asks to look. */
async function findNothing(hand: Hand): Promise<void> {
  await hand.sees({ selector: '#link-card-look' })
  await hand.press(hand.words(assistantTexts).look.cannot)
}

/** Turns a proposal down. */
async function notSeen(hand: Hand): Promise<void> {
  await hand.sees({ selector: '.bk-proposal__chip' })
  await hand.press(hand.words(assistantTexts).proposal.notMe)
}

/** A state of the wizard, which always begins at the card number. */
function step(
  name: string,
  route: ScreenState['route'],
  act: (hand: Hand) => Promise<void>,
  shows: ScreenState['shows'],
  more: Partial<ScreenState> = {},
): ScreenState {
  return { name: `link-${name}`, route, start: routes.linkNumber, life: 'with-payment-password', act, shows, ...more }
}

/** A German passport as its machine lines have it, every check digit right. */
const passportLines = 'P<D<<SCHMIDT<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<9203158F3101012<<<<<<<<<<<<<<<8'

const numbersByKind: Readonly<Record<IdKind, string>> = {
  passport: 'C01X00T47',
  'resident-id': '11010519491231002X',
  'foreign-permanent-resident': '911840198903120008',
  'hk-macau-travel-permit': 'H12345678',
  'taiwan-travel-permit': '12345678',
  'hk-macau-taiwan-residence-permit': '810000199408230021',
}

/** Linking a card, from its number to its picture. */
export const linkCardStates: readonly ScreenState[] = [
  {
    name: 'link-number',
    route: routes.linkNumber,
    life: 'with-payment-password',
    shows: { selector: '#link-card-number' },
  },
  step('number-bank-known', routes.linkNumber, (hand) => typeNumber(hand, '6222021234567890123'), {
    selector: '.bk-link-card-type__value:has-text("工商")',
  }),
  step('number-bank-with-a-long-name', routes.linkNumber, (hand) => typeNumber(hand, '6229470000000000000'), {
    selector: '.bk-link-card-type__value:has-text("宁夏")',
  }),
  step('number-international', routes.linkNumber, (hand) => typeNumber(hand, '4111111111111111'), {
    text: (words) => words(linkCardTexts).number.internationalNote,
  }),
  step('number-bank-unknown', routes.linkNumber, (hand) => typeNumber(hand, '6299991234567890'), {
    selector: '#link-card-number',
  }),
  step(
    'number-unsupported',
    routes.linkNumber,
    async (hand) => {
      await typeNumber(hand, who('olga').bank.cardNumber)
      await hand.leaveField()
    },
    { selector: '.bk-notice' },
  ),
  step(
    'number-too-short',
    routes.linkNumber,
    async (hand) => {
      await typeNumber(hand, '6222 0212')
      await hand.goOn()
    },
    { selector: '#link-card-number-error' },
  ),
  step(
    'number-unusual-length',
    routes.linkNumber,
    async (hand) => {
      await typeNumber(hand, '622202123456789')
      await hand.leaveField()
    },
    { selector: '#link-card-number-notice' },
  ),
  step(
    'number-resumed',
    routes.linkNumber,
    async (hand) => {
      await toPhone(hand, who('anna'))
      await hand.page.reload()
      await hand.sees({ selector: '#link-card-number' })
    },
    { text: (words) => words(linkCardTexts).startOver },
  ),

  step('name', routes.linkName, (hand) => toName(hand, who('anna')), { selector: '#link-card-name' }),
  step(
    'name-nothing-typed',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.goOn()
    },
    { selector: '.bk-error-summary' },
  ),
  step(
    'name-two-spaces',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.type('link-card-name', 'ANNA  SCHMIDT')
      await chooseNationality(hand, 'DEU')
    },
    { text: (words) => words(linkCardTexts).name.notes['double-space'] },
  ),
  step(
    'name-family',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.type('link-card-name', who('maria').knows.name)
      await hand.pressAt('.bk-chips__chip >> nth=5')
    },
    { selector: '.bk-chips__chip--on' },
  ),
  step(
    'name-cyrillic',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.type('link-card-name', 'Кузнецов Иван Петрович')
    },
    { text: (words) => words(linkCardTexts).name.latin.use },
  ),
  step(
    'name-thai',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.type('link-card-name', 'สมชาย ใจดี')
    },
    { text: (words) => words(linkCardTexts).name.latin.unknown },
  ),
  step(
    'passport-lines',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.press(hand.words(linkCardTexts).passport.open)
    },
    { selector: '#link-card-passport-lines' },
  ),
  step(
    'passport-lines-read',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.press(hand.words(linkCardTexts).passport.open)
      await hand.type('link-card-passport-lines', passportLines)
    },
    { text: (words) => words(linkCardTexts).passport.found },
  ),
  step(
    'passport-lines-wrong',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.press(hand.words(linkCardTexts).passport.open)
      await hand.type('link-card-passport-lines', passportLines.replace('C01X00T47', 'C01XO0T47'))
    },
    { selector: '#link-card-passport-lines-error' },
  ),
  step(
    'name-from-passport',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.press(hand.words(linkCardTexts).passport.open)
      await hand.type('link-card-passport-lines', passportLines)
      await hand.pressAt('[role=dialog] .bk-button--primary')
    },
    { selector: '.bk-chips__chip--on' },
  ),
  step(
    'nationality',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.pressAt('#link-card-nationality')
    },
    { selector: '[role=dialog] [role=radio]' },
  ),
  step(
    'nationality-search',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.pressAt('#link-card-nationality')
      await hand.type('link-card-nationality-search', '法国')
    },
    { selector: '[role=dialog] [role=radio]' },
  ),
  step(
    'nationality-not-found',
    routes.linkName,
    async (hand) => {
      await toName(hand, who('anna'))
      await hand.pressAt('#link-card-nationality')
      await hand.type('link-card-nationality-search', 'xyzzy')
    },
    { text: (words) => words(linkCardTexts).name.noNationality },
  ),

  step('identity', routes.linkIdentity, (hand) => toIdentity(hand, who('anna')), { selector: '#link-card-id-kind' }),
  ...idKinds.map((kind) =>
    step(
      `identity-${kind}`,
      routes.linkIdentity,
      async (hand) => {
        await toIdentity(hand, who('anna'))
        await chooseKind(hand, kind)
        await hand.type('link-card-id-number', numbersByKind[kind])
      },
      { selector: '#link-card-id-number' },
    ),
  ),
  step(
    'identity-hong-kong',
    routes.linkIdentity,
    (hand) => toIdentity(hand, { ...who('anna'), knows: { ...who('anna').knows, nationality: 'HKG' } }),
    { selector: '#link-card-id-kind .bk-choice__detail' },
  ),
  step(
    'identity-wrong',
    routes.linkIdentity,
    async (hand) => {
      await toIdentity(hand, who('anna'))
      await chooseKind(hand, 'resident-id')
      await hand.type('link-card-id-number', '110105194912310021')
      await hand.goOn()
    },
    { selector: '#link-card-id-number-error' },
  ),

  step('phone', routes.linkPhone, (hand) => toPhone(hand, who('anna')), { selector: '#link-card-phone' }),
  step(
    'phone-understood',
    routes.linkPhone,
    async (hand) => {
      await toPhone(hand, who('camille'))
      await hand.type('link-card-phone', '33-612345678')
    },
    { selector: '#link-card-phone' },
  ),

  step('summary', routes.linkSummary, (hand) => toSummary(hand, who('maria')), {
    text: (words) => words(linkCardTexts).summary.heading,
  }),
  step(
    'summary-unusual-length',
    routes.linkSummary,
    (hand) => toSummary(hand, { ...who('anna'), bank: { ...who('anna').bank, cardNumber: '622202123456789' } }),
    { selector: '.bk-link-card-warning' },
  ),
  step(
    'sending',
    routes.linkSummary,
    (hand) => send(hand, who('anna')),
    { text: (words) => words(linkCardTexts).summary.sending },
    { before: faulty({ bankLink: 'slow' }) },
  ),
  step(
    'summary-copied',
    routes.linkSummary,
    async (hand) => {
      await toSummary(hand, who('maria'))
      await hand.press(hand.words(assistantTexts).source.bank)
    },
    { text: (words) => words(assistantTexts).source.copied },
  ),
  step(
    'summary-refused-before',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('sarah'))
      await hand.sees({ selector: '#link-card-tell-chineseName' })
      await hand.page.goBack()
      await hand.sees({ selector: '#link-card-phone' })
      // The clock stands still: without this, going on twice would be a double tap.
      await hand.wait(1_000)
      await hand.goOn()
    },
    { text: (words) => words(assistantTexts).source.again },
  ),
  step(
    'helping-look',
    routes.linkSummary,
    async (hand) => {
      await toSummary(hand, who('maria'))
      await hand.press(hand.words(assistantTexts).source.passport)
    },
    { selector: '#link-card-look' },
  ),
  step(
    'helping-proposal',
    routes.linkSummary,
    async (hand) => {
      await toSummary(hand, who('camille'))
      await hand.press(hand.words(assistantTexts).source.passport)
      await findNothing(hand)
    },
    { selector: '.bk-proposal__chip' },
  ),
  step(
    'mismatch',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('minji'))
      await tellNothing(hand)
      await findNothing(hand)
      await notSeen(hand)
    },
    { selector: '.bk-proposal__chip' },
  ),
  step('mismatch-tell', routes.linkSummary, (hand) => send(hand, who('kwame')), {
    selector: '#link-card-tell-chineseName',
  }),
  step(
    'mismatch-tell-wrong',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('kwame'))
      await hand.type('link-card-tell-earlierPhones', '139 0013')
      await hand.goOn()
    },
    { selector: '#link-card-tell-earlierPhones-error' },
  ),
  step(
    'mismatch-told',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('ahmed'))
      await hand.type('link-card-tell-earlierIdNumbers', 'A08765432')
      await hand.goOn()
      await findNothing(hand)
      await hand.press(hand.words(assistantTexts).tell.edit)
    },
    { selector: '[role=dialog] #link-card-tell-earlierIdNumbers' },
  ),
  ...(['james', 'priya', 'fatima'] as const).map((id) =>
    step(
      `mismatch-look-${id}`,
      routes.linkSummary,
      async (hand) => {
        await send(hand, who(id))
        await tellNothing(hand)
      },
      { selector: '#link-card-look' },
    ),
  ),
  step(
    'mismatch-look-wrong',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('priya'))
      await tellNothing(hand)
      await hand.type('link-card-look', '00')
      await hand.goOn()
    },
    { selector: '#link-card-look-error' },
  ),
  step('mismatch-document', routes.linkSummary, (hand) => send(hand, who('hugo')), {
    text: (words) => words(assistantTexts).document.action,
  }),
  step(
    'mismatch-last-attempt',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('kwame'))
      await tellNothing(hand)
      await findNothing(hand)
      await hand.goOn()
      await hand.sees({ text: (words) => words(linkCardTexts).summary.heading })
      await hand.goOn()
    },
    { selector: '.bk-proposal__left--last' },
  ),
  step(
    'mismatch-counter',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('fatima'))
      await tellNothing(hand)
      await hand.type('link-card-look', '7023')
      await hand.goOn()
    },
    { text: (words) => words(assistantTexts).bank.show },
  ),
  step(
    'mismatch-accepted',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('james'))
      await tellNothing(hand)
      await findNothing(hand)
      await hand.goOn()
    },
    { text: (words) => words(linkCardTexts).summary.changed },
  ),
  step(
    'refused-unknown-card',
    routes.linkSummary,
    (hand) => send(hand, { ...who('anna'), bank: { ...who('anna').bank, cardNumber: '6222021234567890008' } }),
    refusalOf('checkNumber'),
  ),
  step('refused-linked-by-other', routes.linkSummary, (hand) => send(hand, who('pieter')), {
    text: (words) => words(linkCardTexts).refused.takeOver.prove,
  }),
  step(
    'taking-over',
    routes.linkSummary,
    async (hand) => {
      await send(hand, who('pieter'))
      await hand.sees({ text: (words) => words(linkCardTexts).refused.takeOver.prove })
      await hand.goOn()
    },
    { text: (words) => words(linkCardTexts).refused.takeOver.asking },
    { before: faulty({ bankLink: 'slow' }) },
  ),
  step('refused-out-of-service', routes.linkSummary, (hand) => send(hand, who('anna')), refusalOf('sendAgain'), {
    before: faulty({ bankLink: 'out-of-service' }),
  }),
  step(
    'too-many-attempts',
    routes.linkSummary,
    (hand) => send(hand, who('anna')),
    { text: (words) => words(linkCardTexts).blocked.heading },
    { before: faulty({ bankLink: 'too-many-attempts' }) },
  ),
  step(
    'finding-out',
    routes.linkSummary,
    (hand) => send(hand, who('anna')),
    { text: (words) => words(linkCardTexts).findingOut.heading },
    { before: faulty({ bankLink: 'no-answer' }) },
  ),

  step('code', routes.linkCode, (hand) => send(hand, who('anna')), { selector: '#link-card-code' }),
  step(
    'code-wrong',
    routes.linkCode,
    async (hand) => {
      await send(hand, who('anna'))
      await hand.type('link-card-code', '000000')
    },
    { selector: '#link-card-code-error' },
  ),
  step(
    'done',
    routes.linkDone,
    async (hand) => {
      await send(hand, who('anna'))
      await hand.sees({ selector: '#link-card-code' })
      await hand.type('link-card-code', await hand.readCode())
    },
    { text: (words) => words(linkCardTexts).done.heading },
  ),
]

function refusalOf(nextStep: 'checkNumber' | 'sendAgain'): ScreenState['shows'] {
  return { text: (words) => words(linkCardTexts).refused[nextStep] }
}
