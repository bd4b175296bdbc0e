import { type Answer, canIUse, type Finding } from '@/domain/can-i-use/answer'
import type { Answers } from '@/domain/can-i-use/questions'
import { rules } from '@/domain/can-i-use/rules'
import { capabilities, type Capability, type Effect, steps } from '@/domain/can-i-use/vocabulary'
import { fieldFactIds, fieldFacts } from '@/domain/policy/field-facts'

import { everybody, somebody } from './support'

const finding = (answer: Answer, capability: Capability): Finding =>
  answer.findings.find((found) => found.capability === capability)!
const effect = (answers: Answers, capability: Capability): Effect => finding(canIUse(answers), capability).effect
const possible = (found: Finding) => found.effect === 'works' || found.effect === 'works-with-limit'
const name = (answers: Answers) => Object.values(answers).join(', ')

/** Everybody for whom the claim is false, by their answers. */
const exceptions = (claim: (answer: Answer, answers: Answers) => boolean) =>
  everybody.filter((answers) => !claim(canIUse(answers), answers)).map(name)

describe('for each of all combinations of answers', () => {
  it('every capability is answered, once', () => {
    expect(everybody).toHaveLength(432)
    expect(exceptions(({ findings }) => findings.map(({ capability }) => capability).join() === capabilities.join())).toEqual([])
  })

  it('there is something to do next, nothing twice, in the one order', () => {
    expect(exceptions(({ next }) => next.length > 0)).toEqual([])
    expect(exceptions(({ next }) => next.join() === steps.filter((step) => next.includes(step)).join())).toEqual([])
  })

  it('nobody can pay who can neither sign up nor link, and whoever can do both can pay', () => {
    expect(
      exceptions((answer, { card }) => {
        const linked =
          (card === 'chinese' && possible(finding(answer, 'link-chinese-card'))) ||
          (card === 'international' && possible(finding(answer, 'link-international-card')))
        const pays = possible(finding(answer, 'pay-in-shops'))
        return (
          pays === linked && (!pays || possible(finding(answer, 'sign-up'))) && pays === possible(finding(answer, 'pay-online'))
        )
      }),
    ).toEqual([])
  })

  it('the verdict says what the findings say', () => {
    expect(
      exceptions(({ verdict, findings }) => {
        const shops = findings.find(({ capability }) => capability === 'pay-in-shops')?.effect
        return (
          { works: 'yes', 'works-with-limit': 'yes-with-limits', 'needs-step': 'after-steps', 'does-not-work': 'not-yet' }[
            shops ?? 'works'
          ] === verdict
        )
      }),
    ).toEqual([])
  })

  it('signing up comes before linking, and what is missing before both', () => {
    expect(exceptions(({ next }) => next.includes('sign-up'))).toEqual([])
    expect(
      exceptions(({ next }, { phone, id, card }) => {
        const before = next.slice(0, next.indexOf('sign-up'))
        return (
          (phone !== 'none' || before.includes('get-phone')) &&
          (id !== 'none' || before.includes('get-id') || before.includes('find-bank-id')) &&
          (card === 'chinese' || card === 'international' || card === 'unionpay-abroad' || before.includes('get-card'))
        )
      }),
    ).toEqual([])
  })

  it('a card from abroad never sends money, gets red packets or buys funds', () => {
    for (const capability of ['pay-friends', 'red-packets', 'money-market-funds'] as const) {
      expect(
        exceptions((answer, { card }) => card !== 'international' || finding(answer, capability).effect === 'does-not-work'),
      ).toEqual([])
    }
  })

  it('what this wallet has not got is never promised', () => {
    for (const capability of ['pay-friends', 'red-packets', 'money-market-funds', 'pay-abroad'] as const) {
      expect(exceptions((answer) => finding(answer, capability).effect === 'does-not-work')).toEqual([])
    }
  })
})

it('a balance is promised to nobody with a card from abroad alone', () => {
  const answers = { live: 'visiting', card: 'international', phone: 'foreign', id: 'passport' } as const
  expect(finding(canIUse(answers), 'balance')).toMatchObject({ effect: 'does-not-work', reason: 'no-balance-abroad-card' })
})

describe('the table', () => {
  const all = capabilities.flatMap((capability) => rules[capability].map((rule) => ({ capability, rule })))

  it('ends each capability with a rule for everybody, and has none behind it', () => {
    for (const capability of capabilities) {
      const forEverybody = rules[capability].map(({ when }) => Object.keys(when).length === 0)
      expect(forEverybody.indexOf(true)).toBe(forEverybody.length - 1)
    }
  })

  it('has no rule that decides for nobody', () => {
    const said = new Set(
      everybody.flatMap((answers) => canIUse(answers).findings.map((found) => `${found.capability} ${found.reason}`)),
    )
    expect(all.filter(({ capability, rule }) => !said.has(`${capability} ${rule.reason}`))).toEqual([])
  })

  it('names a step wherever one is needed, but for what follows from linking', () => {
    expect(
      all.filter(({ rule }) => rule.effect === 'needs-step' && rule.steps === undefined).map(({ rule }) => rule.reason),
    ).toEqual(['unionpay-abroad', ...Array<string>(5).fill('once-linked')])
  })

  it('has no step that nobody is told', () => {
    const told = new Set(everybody.flatMap((answers) => canIUse(answers).next))
    expect(steps.filter((step) => !told.has(step))).toEqual([])
  })

  it('rests on dated facts with a source, and every fact is used', () => {
    const used = new Set(all.map(({ rule }) => rule.basis))
    expect(fieldFactIds.filter((id) => !used.has(id) && id !== 'without-id')).toEqual([])
    for (const id of fieldFactIds) {
      expect(fieldFacts[id].since).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/)
      expect(fieldFacts[id].source).not.toBe('')
    }
  })
})

/** Every question of this kind that the guide's readers asked: who asks, and what they are honestly told. */
describe('what the readers asked', () => {
  test.each<[string, Partial<Answers>, Capability, Effect, Finding['reason']]>([
    [
      'do we need to have a Chinese bank account?',
      { card: 'international', live: 'visiting', phone: 'foreign' },
      'pay-in-shops',
      'works-with-limit',
      'shops-abroad-card',
    ],
    [
      'can I use an international credit card, or do I have to have a Chinese account?',
      { card: 'international' },
      'link-international-card',
      'works',
      'card-from-abroad',
    ],
    [
      'only for Chinese banks, or foreign banks with Mastercard too?',
      { card: 'international', live: 'abroad', phone: 'foreign' },
      'link-international-card',
      'works',
      'card-from-abroad',
    ],
    [
      'if I live in the USA, can I use my card issued by a US bank?',
      { card: 'international', live: 'abroad', phone: 'foreign' },
      'pay-in-shops',
      'works-with-limit',
      'shops-when-there-abroad-card',
    ],
    [
      '… or link my US bank account?',
      { card: 'account-only', live: 'abroad', phone: 'foreign' },
      'link-international-card',
      'does-not-work',
      'account-is-no-card',
    ],
    [
      'I am in Africa, left China last year: my Nigerian Visa card?',
      { card: 'international', live: 'abroad', phone: 'foreign' },
      'link-international-card',
      'works',
      'card-from-abroad',
    ],
    [
      'can I get a Chinese account while residing in the United States?',
      { card: 'none', live: 'abroad', phone: 'foreign' },
      'link-chinese-card',
      'does-not-work',
      'account-not-from-afar',
    ],
    [
      'I’m going there soon and have no account in any Chinese bank',
      { card: 'none', live: 'visiting', phone: 'foreign' },
      'link-international-card',
      'needs-step',
      'no-card-yet',
    ],
    [
      'from overseas, without a Chinese account: how do I receive payment?',
      { card: 'none', live: 'abroad', phone: 'foreign' },
      'pay-friends',
      'does-not-work',
      'no-receiving-without-account',
    ],
    [
      'no Chinese account and no Chinese ID: can a friend send me money?',
      { card: 'none' },
      'pay-friends',
      'does-not-work',
      'no-receiving-without-account',
    ],
    ['can friends send me money to my Chinese card?', {}, 'pay-friends', 'does-not-work', 'no-transfers-yet'],
    [
      'does it apply to foreigners living outside China?',
      { live: 'abroad', card: 'international', phone: 'foreign' },
      'sign-up',
      'works',
      'any-phone',
    ],
    [
      'my country is not on the list',
      { live: 'abroad', card: 'international', phone: 'foreign' },
      'sign-up',
      'works',
      'any-phone',
    ],
    [
      'are foreigners still unable to invest in the money market?',
      {},
      'money-market-funds',
      'does-not-work',
      'funds-ask-for-chinese-id',
    ],
    ['I cannot use it to pay for international transactions', {}, 'pay-abroad', 'does-not-work', 'mainland-shops-only'],
    ['are there limits to what I transfer or withdraw?', {}, 'balance', 'works', 'balance'],
    ['does the money come from the card, or do I top up first?', {}, 'pay-in-shops', 'works', 'shops'],
    ['any luck linking a debit card as a foreigner?', {}, 'link-chinese-card', 'works', 'every-chinese-bank'],
    [
      'credit cards are hard to get without a residence permit',
      { card: 'none' },
      'link-chinese-card',
      'needs-step',
      'account-in-the-mainland',
    ],
    [
      'I’m a student here and my phone is from home',
      { phone: 'foreign' },
      'link-chinese-card',
      'works-with-limit',
      'bank-has-phone',
    ],
    [
      'as a tourist, can I open an account?',
      { card: 'none', live: 'visiting', phone: 'foreign' },
      'link-chinese-card',
      'does-not-work',
      'account-on-a-visit',
    ],
    ['my passport is at the visa office', { id: 'passport-away' }, 'link-chinese-card', 'needs-step', 'passport-number'],
    [
      'my passport is at the embassy, and I have a Visa card',
      { id: 'passport-away', card: 'international' },
      'link-international-card',
      'needs-step',
      'passport-number',
    ],
    [
      'I only have a driving licence on me',
      { id: 'none', card: 'international', live: 'visiting' },
      'link-international-card',
      'does-not-work',
      'id-for-card-abroad',
    ],
    [
      'a card of a bank in Hong Kong',
      { card: 'unionpay-abroad', live: 'hk-macau-taiwan', phone: 'foreign', id: 'hk-macau-taiwan-permit' },
      'link-international-card',
      'needs-step',
      'unionpay-abroad',
    ],
    [
      'it doesn’t accept cards with these first four digits',
      { card: 'other' },
      'link-international-card',
      'does-not-work',
      'kind-of-card',
    ],
    [
      'PayPal?',
      { card: 'account-only', live: 'abroad', phone: 'foreign' },
      'pay-in-shops',
      'does-not-work',
      'nothing-to-pay-with',
    ],
    [
      'I left China and kept my ICBC card and my Chinese number',
      { live: 'abroad' },
      'link-chinese-card',
      'works-with-limit',
      'sms-abroad',
    ],
    ['I have no phone that gets SMS', { phone: 'none' }, 'sign-up', 'needs-step', 'phone-needed'],
    [
      'train tickets and phone credit with my Mastercard?',
      { card: 'international', live: 'visiting' },
      'travel-and-top-ups',
      'works-with-limit',
      'tickets-abroad-card',
    ],
    ['hongbao at New Year?', { card: 'international' }, 'red-packets', 'does-not-work', 'no-red-packets-abroad-card'],
    ['will it pay inside Didi or Meituan by itself?', {}, 'app-agreements', 'works', 'agreements'],
    [
      'I have a Chinese permanent residence card',
      { id: 'permanent-resident' },
      'link-chinese-card',
      'works',
      'every-chinese-bank',
    ],
  ])('%s', (_, otherwise, capability, expected, reason) => {
    expect(finding(canIUse(somebody(otherwise)), capability)).toMatchObject({ effect: expected, reason })
  })

  it('everything in order: yes, and the bank slip is the first thing to have', () => {
    expect(canIUse(somebody())).toMatchObject({ verdict: 'yes', next: ['bank-slip', 'sign-up', 'link-card'] })
  })

  it('a visitor with a card from abroad: with limits, and nothing has to come first', () => {
    const answer = canIUse({ live: 'visiting', card: 'international', phone: 'foreign', id: 'passport' })
    expect(answer).toMatchObject({ verdict: 'yes-with-limits', next: ['sign-up', 'link-card'] })
    expect(finding(answer, 'pay-in-shops').limits).toEqual(['abroad-fee', 'abroad-amounts'])
  })

  it('far away with nothing: not from there, and another way to be paid', () => {
    const answer = canIUse({ live: 'abroad', card: 'account-only', phone: 'foreign', id: 'none' })
    expect(answer).toMatchObject({
      verdict: 'not-yet',
      next: ['get-id', 'get-card', 'sign-up', 'link-card', 'other-way-to-be-paid'],
    })
  })

  it('new in town, without a card: an account first, at a counter', () => {
    expect(canIUse(somebody({ card: 'none' }))).toMatchObject({
      verdict: 'after-steps',
      next: ['open-account', 'get-card', 'sign-up', 'link-card'],
    })
  })

  it('both hands empty on a visit: the passport first, cash meanwhile', () => {
    expect(canIUse({ live: 'visiting', card: 'international', phone: 'foreign', id: 'none' })).toMatchObject({
      verdict: 'not-yet',
      next: ['get-id', 'sign-up', 'link-card', 'bring-cash'],
    })
  })

  it('nobody is told to sign up with a phone that they have not got', () => {
    for (const live of ['mainland', 'abroad'] as const) {
      expect(effect(somebody({ live, phone: 'none' }), 'sign-up')).toBe('needs-step')
      expect(canIUse(somebody({ live, phone: 'none' })).next[0]).toBe('get-phone')
    }
  })
})
