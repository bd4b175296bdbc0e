import type { Verdict } from '@/domain/can-i-use/answer'
import type { ChoiceOf, Question } from '@/domain/can-i-use/questions'
import type { AlsoAsked, Capability, Reason, Step } from '@/domain/can-i-use/vocabulary'
import type { FieldFact, FieldFactId } from '@/domain/policy/field-facts'

/** "Can I use it?": four questions, and an honest answer. */
export const en = {
  title: 'Can I use it?',
  seeAnswer: 'See the answer',
  chooseOne: 'Choose one, the closest to you.',
  unreadable: 'Part of the link could not be read. Answer what is missing, and you are there.',
  private: 'Nothing here asks who you are, and you need no account.',

  questions: {
    live: { short: 'Where I live', heading: 'Where do you live?', lead: 'Shops that take Bangka are in mainland China.' },
    card: {
      short: 'My card',
      heading: 'Which card do you have?',
      lead: 'If you have several, choose the first one in this list that you have.',
    },
    phone: { short: 'My phone', heading: 'Which phone number do you use?', lead: 'It must get SMS: codes come that way.' },
    id: {
      short: 'My ID',
      heading: 'Which ID do you have?',
      lead: 'If you have a bank account in China, choose the ID that the bank knows.',
    },
  } satisfies Record<Question, object>,

  live: {
    mainland: { name: 'In mainland China', detail: 'To work, to study, or with family' },
    visiting: { name: 'Elsewhere, and I visit China', detail: 'On holiday or business, now or soon' },
    'hk-macau-taiwan': { name: 'In Hong Kong, Macau or Taiwan', detail: '' },
    abroad: { name: 'In another country', detail: 'With no trip to China planned' },
  } satisfies Record<ChoiceOf<'live'>, object>,
  card: {
    chinese: { name: 'A card of a bank in mainland China', detail: 'Debit or credit' },
    international: {
      name: 'Visa, Mastercard or the like, from abroad',
      detail: 'American Express, JCB, Diners Club and Discover too',
    },
    'unionpay-abroad': { name: 'UnionPay, from outside mainland China', detail: 'From a bank in Hong Kong, for example' },
    other: { name: 'Another kind of card', detail: 'Maestro, prepaid, or a brand of one country only' },
    'account-only': { name: 'A bank account or PayPal, and no card', detail: '' },
    none: { name: 'None of these', detail: '' },
  } satisfies Record<ChoiceOf<'card'>, object>,
  phone: {
    mainland: { name: 'A Chinese number', detail: 'It begins with +86' },
    foreign: { name: 'A number from elsewhere', detail: 'Any country; Hong Kong, Macau and Taiwan too' },
    none: { name: 'None that gets SMS', detail: '' },
  } satisfies Record<ChoiceOf<'phone'>, object>,
  id: {
    passport: { name: 'A passport', detail: 'Of any country' },
    'passport-away': { name: 'A passport, but not with me', detail: 'At home, or at a visa office' },
    'permanent-resident': {
      name: 'Foreign permanent resident ID card',
      detail: 'China’s card for foreigners who live here for good',
    },
    'hk-macau-taiwan-permit': {
      name: 'A permit for Hong Kong, Macau or Taiwan',
      detail: 'A travel permit or a residence permit',
    },
    'resident-id': { name: 'Chinese resident ID card', detail: '' },
    none: { name: 'None of these', detail: 'Only an ID card or driving licence from abroad, for example' },
  } satisfies Record<ChoiceOf<'id'>, object>,

  verdicts: {
    yes: { heading: 'Yes, you can pay with Bangka', lead: 'Your card, phone and ID fit together.' },
    'yes-with-limits': {
      heading: 'Yes, with some limits',
      lead: 'You can link your card and pay. Look at what is different for you.',
    },
    'after-steps': { heading: 'Yes, once this is done', lead: 'Something is still missing. Here is what to do, in order.' },
    'not-yet': { heading: 'Not as things are', lead: 'Better to know now than at the till. This is what would change it.' },
  } satisfies Record<Verdict, object>,

  next: 'What to do next',
  groups: { works: 'Works', conditions: 'With limits, or after a step', worksNot: 'Does not work' },
  yourAnswers: 'Your answers',
  changeAnswer: (question: string, answer: string) => `Change: ${question}, ${answer}`,
  alsoAskedTitle: 'Others also ask',
  howWeKnow: 'How we know',
  share: 'Copy a link to this answer',
  shareNote: 'The link holds your four choices and nothing else.',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied here. This is it:',
  startOver: 'Start over',

  capabilities: {
    'sign-up': 'Sign up',
    'link-chinese-card': 'Link a Chinese card',
    'link-international-card': 'Link a card from abroad',
    'pay-in-shops': 'Pay in shops',
    'pay-online': 'Pay online',
    'travel-and-top-ups': 'Trains, flights, phone credit',
    'pay-friends': 'Send and get money among friends',
    'red-packets': 'Red packets (hongbao)',
    balance: 'Top up and withdraw',
    'money-market-funds': 'Money-market funds',
    'app-agreements': 'Be charged by apps, such as cabs',
    'pay-abroad': 'Pay outside mainland China',
  } satisfies Record<Capability, string>,

  reasons: {
    'any-phone': 'With any phone number, from any country.',
    'phone-needed': 'It takes a number that gets SMS. Any country will do.',
    'id-of-the-account': 'It takes the number of the ID with which the account was opened.',
    'passport-number': 'The number of your passport is enough for this; a photo of the page has it.',
    'bank-phone-needed': 'The bank sends a code by SMS to the phone number that it has for you.',
    'bank-has-phone':
      'The bank sends its code to the number that it has for you. A foreign number is fine if the bank has exactly that one.',
    'sms-abroad': 'The bank sends its code to your Chinese number, so that phone must get SMS where you are.',
    'every-chinese-bank':
      'Debit and credit cards of banks in mainland China. If your bank wrote your name its own way, we help you find out how.',
    'account-needs-passport': 'Banks open accounts for people with a passport or a Chinese ID.',
    'account-in-the-mainland':
      'Not needed if you have a Visa or Mastercard, but it works in more places. Banks open accounts at the counter, in person.',
    'account-on-a-visit': 'Many branches open no account for a short stay. A card from abroad is the easier way.',
    'account-not-from-afar': 'Chinese banks want to see you at a counter in mainland China: no account from afar.',
    'id-for-card-abroad': 'Bangka asks for the number of a passport or a Chinese ID.',
    'card-from-abroad':
      'Visa, Mastercard, American Express, JCB, Diners Club and Discover, of any bank in any country. No Chinese account needed.',
    'card-from-abroad-too':
      'You don’t need one, and can link one too: Visa, Mastercard, American Express, JCB, Diners Club or Discover.',
    'unionpay-abroad': 'Some can be linked, others not. If Bangka shows the bank’s name beside the number, it is worth trying.',
    'kind-of-card': 'Not this kind. Visa, Mastercard, American Express, JCB, Diners Club and Discover work.',
    'account-is-no-card': 'Only cards can be linked: no bank account by itself, no bank log-in, no PayPal.',
    'no-card-yet': 'With a Visa or Mastercard from your bank at home you need no Chinese account.',
    'shops-when-there': 'In mainland China, when you are there: show your code, or scan the shop’s.',
    'shops-when-there-abroad-card': 'In mainland China, when you are there. Some shops can’t take cards from abroad.',
    shops: 'Show your code, or scan the shop’s. The money comes straight from your card.',
    'shops-abroad-card': 'Show your code, or scan the shop’s. Some shops can’t take cards from abroad.',
    online: 'Scan the order’s code, or choose a picture of it.',
    'online-abroad-card': 'Scan the order’s code. Some shops can’t take cards from abroad.',
    tickets: 'Bangka sells no tickets itself. Choose at the seller, then pay by the order’s code.',
    'tickets-abroad-card':
      'People have paid for train tickets and phone credit with cards from abroad. Bangka sells none itself: pay by the order’s code.',
    'once-linked': 'As soon as a card is linked.',
    'nothing-to-pay-with': 'Each payment comes straight from a card, and there is none yet that can be linked.',
    'no-transfers-abroad-card': 'The rules for wallets allow no transfers with cards from abroad. Nor does Bangka offer any.',
    'no-receiving-without-account': 'Not in Bangka yet. Where wallets offer it, it takes an account at a Chinese bank.',
    'no-transfers-yet':
      'Not in Bangka yet. Where wallets offer it, it takes a Chinese card and a checked ID, and has limits by the year.',
    'no-red-packets-abroad-card': 'The rules allow none with cards from abroad.',
    'no-red-packets-yet': 'Not in Bangka yet. Where wallets offer them, they take a Chinese card and a checked ID.',
    balance:
      'Yes. Put money in from a card of a Chinese bank, take it out again, or pay straight from the card: each payment shows which of them pays. Limits and the fee are shown beforehand.',
    'no-balance-abroad-card':
      'A card from abroad can’t put money into the wallet or take it out. It pays directly, so nothing has to be topped up.',
    'no-funds-abroad-card': 'The rules allow none with cards from abroad.',
    'funds-ask-for-chinese-id': 'Foreigners were asked for a Chinese resident ID, and we know of no change. Bangka has no funds.',
    'no-funds': 'Bangka has no funds.',
    agreements: 'Yes. An app asks once, you set how much it may take, you see every charge, and you can end it at any time.',
    'mainland-shops-only': 'Bangka pays shops in mainland China, in yuan.',
  } satisfies Record<Reason, string>,

  limits: {
    walletPayment: (yuan: string) => `At most ${yuan} in one payment.`,
    abroadFee: (yuan: string, percent: number) =>
      `The rule: no fee up to ${yuan}; above that, ${percent} % of the whole amount. Bangka adds nothing.`,
    abroadAmounts: (payment: string, year: string) => `At most ${payment} a payment and ${year} a year.`,
    withoutId: (year: string, since: string) =>
      `Other wallets let visitors pay ${year} a year without any ID, as far as we know (as of ${since}).`,
    dollars: (amount: string) => `US$${amount}`,
  },

  steps: {
    'get-id': {
      title: 'Have a passport',
      text: 'Or one of the Chinese IDs. A driving licence or an ID card from abroad is not enough.',
    },
    'have-passport-number': {
      title: 'Have your passport’s number',
      text: 'A photo or copy of the page will do for linking. For shops you need nothing with you but the phone.',
    },
    'find-bank-id': {
      title: 'Find out which ID your bank has',
      text: 'It may be an earlier passport. The bank’s app or the counter tells.',
    },
    'get-phone': {
      title: 'Get a number that receives SMS',
      text: 'From any country. In China, carriers sell SIM cards to people with a passport.',
    },
    'open-account': {
      title: 'Open an account at a bank',
      text: 'Take your passport with the visa or residence permit, your phone, and a letter from your work or school if you have one. Ask them to print how your name is stored: you will need it. What branches ask for differs.',
    },
    'get-card': {
      title: 'Get a Visa or Mastercard',
      text: 'From your bank at home, before you travel; a debit card is fine. It is enough by itself, without an account in China.',
    },
    'phone-at-bank': {
      title: 'Make sure that your bank has this number',
      text: 'The bank’s app or the counter tells which one it has.',
    },
    roaming: {
      title: 'Switch on roaming for your Chinese SIM',
      text: 'Only to receive SMS. Do it before you leave, if you can.',
    },
    'bank-slip': {
      title: 'Have a bank slip or your bank’s app at hand',
      text: 'It shows your name exactly as the bank wrote it. Most cards that can’t be linked fail at this.',
    },
    'sign-up': { title: 'Sign up', text: 'A phone number, an SMS code, a password: two minutes.' },
    'try-number': {
      title: 'Type your card’s number',
      text: 'If Bangka shows the bank’s name beside it, go on. Have a second card ready.',
    },
    'link-card': { title: 'Link your card', text: 'Card number, name, ID and phone, as the bank has them.' },
    'other-way-to-be-paid': {
      title: 'To be paid, agree on another way',
      text: 'A bank transfer or PayPal, for example. As far as we know, both can be done from China.',
    },
    'bring-cash': { title: 'Bring some cash', text: 'Until a card is linked it gets you a meal and a taxi.' },
  } satisfies Record<Step, object>,

  alsoAsked: {
    nationality: {
      question: 'My country is never on the list',
      answer: 'It is on ours: every nationality is, and none at all as well.',
    },
    minors: {
      question: 'I am under 18',
      answer:
        'Bangka does not ask your age. Banks do: as far as we know, they open accounts for children together with a parent.',
    },
    companies: {
      question: 'A company’s account',
      answer: 'No. A card is linked in the name of one person, with that person’s ID.',
    },
    paypal: {
      question: 'PayPal',
      answer: 'No. But the Visa or Mastercard behind your PayPal account can often be linked itself.',
    },
  } satisfies Record<AlsoAsked, object>,

  strengths: {
    own: (since: string) => `Bangka’s own rule, as of ${since}`,
    published: (since: string) => `Published rule, as of ${since}`,
    reported: (since: string) => `As far as we know, as of ${since}`,
  } satisfies Record<FieldFact['strength'], (since: string) => string>,

  facts: {
    'this-wallet': 'What Bangka does and does not do',
    'cards-from-abroad': 'Fees and limits of cards from abroad',
    'without-id': 'Paying without ID',
    'accounts-in-classes': 'Checked IDs and yearly limits',
    'opening-an-account': 'How banks open accounts; branches differ, and no bank publishes one rule',
    'how-banks-write': 'What banks have on file; no bank publishes its rule',
    'guide-readers': 'What readers of a guide for foreigners reported',
  } satisfies Record<FieldFactId, string>,
}
