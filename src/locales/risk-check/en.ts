export const en = {
  title: 'Security check',
  headings: { 'second-card': 'Link a second card to go on', verification: 'Show us your passport to go on' },
  lead: 'Something about this account looked unusual to us, so we ask for one more proof that it is you. You have done nothing wrong, and nothing was taken.',
  asked: (when: string) => `Asked: ${when}`,
  works: 'What still works',
  stillWork: [
    'Refunds still reach your card',
    'Your bills, cards and limits are there',
    'You can link and unlink cards',
    'A shop’s order waits for you until its time is up',
  ],
  waits: 'What waits',
  waitsText: 'Paying: by scanning, with the pay code, and by automatic payments. Topping up and withdrawing too.',
  how: 'How to get through',
  anyCard:
    'Any card in your own name counts: of another Chinese bank, or a Visa, Mastercard or other card from abroad. A passport is all the ID you need.',
  orVerify: 'Only one card? Verify your identity instead, with pictures of your passport, visa and entry stamp.',
  sendPictures:
    'Send pictures of your passport, visa and entry stamp. People look at them, and we tell you as soon as they have.',
  linkCard: 'Link a card',
  verify: 'Verify identity',
  inReview: 'Your pictures are being looked at. We tell you as soon as that is done.',
  answered: 'Something is missing in your pictures: see what to send again.',
  passed: 'You can pay again',
  passedText: 'The check is over. Thank you for your patience.',
  done: 'Done',
} as const
