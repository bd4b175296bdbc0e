/**
 * The page for the bank's counter. `sheet` is what the clerk reads: the Chinese one is always shown, the person's own only to
 * tell them what it says. Its words are addressed to the clerk, in every language.
 */
export const en = {
  title: 'For the bank counter',
  lead: 'Go to any branch of your bank and show this page. The clerk can see what the bank has on file, and correct it.',
  bring: {
    heading: 'Take with you',
    passport: 'Your passport, and the one before it if you still have it',
    card: 'Your bank card',
    permit: 'Your visa or residence permit',
    phone: 'Your phone with the number that you want the bank to have; a code will be sent to it',
  },
  meaning: 'What the page says',
  hideNumbers: 'Hide my numbers',
  showNumbers: 'Show my numbers',
  print: 'Print',
  picture: 'Save as a picture',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  outcomes: {
    saved: 'The picture is saved.',
    shared: 'The picture is handed over.',
    denied: 'The phone does not let us save pictures. Allow it in the settings, or take a screenshot.',
    unsupported: 'This phone can’t make the picture. A screenshot does the same.',
  },
  noDetails: 'Your own details appear here once you have typed them while linking a card.',
  startLinking: 'Link a card',

  sheet: {
    title: 'Request to check my customer details',
    lead: 'Hello! I would like to link a card of your bank to a mobile wallet, but my details and those in your system differ. Please help me check them. Thank you!',
    leadWithCard: (last4: string) =>
      `Hello! I would like to link the card of your bank ending ${last4} to a mobile wallet, but my details and those in your system differ. Please help me check them. Thank you!`,
    check: 'Please compare with your system',
    first: 'please look at this first',
    facts: {
      name: 'Name',
      idKind: 'Kind of ID',
      idNumber: 'ID number',
      phone: 'Mobile number',
    },
    notes: {
      name: 'Often differs: capitals, spaces, order of family and given names, middle name, cut when too long, a Chinese name instead',
      idKind: 'Often differs: another kind of document chosen when the account was opened',
      idNumber: 'Often differs: zeros added before or after, the number of a passport that has been renewed',
      phone: 'Often differs: an earlier number, or another way of writing a foreign number',
    },
    chineseName: (name: string) => `Chinese name: ${name}`,
    ask: 'Please help me with three things',
    asks: {
      print: '1. Print or write down my name, ID number and phone exactly as your system has them, with capitals and spaces',
      correct: '2. If something is wrong, correct it by my passport, and change the phone to the number above',
      online: '3. Make sure that this card may be used for payments online (UnionPay online payment, quick payment)',
    },
  },
}
