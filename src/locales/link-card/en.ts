export const en = {
  title: 'Link a card',
  startOver: 'Start over',
  resumed: {
    draft:
      'Welcome back. Your name, kind of ID and phone are still here; card and ID numbers are never kept, so we ask for them again.',
    run: 'You are back where you left off.',
  },
  unfinished: {
    asking: 'You were linking a card when the app closed. We are asking your bank what became of it.',
    codeSent: (phone: string) => `Before the app closed, your bank sent a code to ${phone}.`,
    enterCode: 'Enter the code',
    linked: 'The card that you were linking when the app closed is linked.',
    seeCards: 'See my cards',
    refused: 'Before the app closed, your bank said no to the details. Look at each of them as you go on.',
  },

  number: {
    heading: 'Your card number',
    label: 'Card number',
    help: 'The long number on the front of the card, not the account number. 12 to 19 digits.',
    cardType: 'Card Type',
    unknownBank: 'Bank not known to us, which is fine',
    internationalNote: 'A card from abroad: it works in many shops, and not everywhere in China.',
    problems: {
      empty: 'Type the number on the front of your card.',
      letters: 'A card number has digits only. Take the letters out; spaces and dashes may stay.',
      'too-short': 'Some digits are missing: card numbers have at least 12. Is it the number on the card itself?',
      'too-long': 'There are too many digits: card numbers have at most 19. Is something typed twice?',
    },
    warnings: {
      'check-digit': 'One digit may be mistyped. Compare it with the card; you can go on if it is the same.',
    },
    unusualLength: (bank: string, usual: readonly number[], typed: number) =>
      `You have typed ${typed} digits; ${bank} cards usually have ${usual.join(' or ')}. Compare them with the card: if they are the same, go on.`,
  },

  name: {
    heading: 'Your name at the bank',
    label: 'Full name',
    help: 'Exactly as on a bank slip or in your bank’s app, spaces and capitals included. Any script.',
    problems: {
      empty: 'Type your name as your bank has it.',
      'control-characters': 'The name holds invisible characters, perhaps from copying. Type it by hand.',
      'no-letters': 'A name needs at least one letter.',
      'too-long': 'This is longer than any bank keeps: at most 200 characters.',
    },
    notes: {
      'double-space': 'There are two spaces in a row. Your bank counts each of them.',
      'unusual-space': 'One of the spaces is a special one, perhaps from copying. Type it anew to be sure.',
      'full-width': 'Some letters are in full width. Banks usually have the normal ones.',
    },
    nationality: 'Nationality',
    chooseNationality: 'Choose',
    nationalityMissing: 'Choose your nationality.',
    searchNationality: 'Search',
    searchHelp: 'In your language, in English or Chinese, or by code: Korea, 法国, DEU.',
    noNationality: 'Nothing found. Try another spelling, or fewer letters.',
    family: {
      label: 'Which part is your family name?',
      help: 'Tap it, or leave it. It helps us if your bank writes the names in another order; your bank does not get it.',
      told: (family: string, given: string) =>
        given === '' ? `Family name: ${family}` : `Family name: ${family} · Given names: ${given}`,
    },
    latin: {
      spelling: (latin: string) => `Your passport probably writes it ${latin}. Most banks here have it in these letters.`,
      use: 'Use this spelling',
      letters: (latin: string) =>
        `Most banks here have the Latin letters of your passport. Type them as it has them: Arabic letters alone (${latin}) don’t tell its spelling.`,
      unknown: 'Most banks here have foreign names in Latin letters. If yours does, type them as your passport spells them.',
    },
  },

  passport: {
    open: 'Fill in from your passport’s lines',
    title: 'The lines of your passport',
    where: 'At the very bottom of the page with your photo: two lines of capitals, digits and many < signs.',
    picture: 'A passport’s photo page, with the two lines along its bottom.',
    label: 'Paste or type both lines',
    help: 'Spaces and small letters are fine. They are read on your device alone, and not kept.',
    found: 'This is filled in',
    fullName: 'Full name',
    nameStays: (name: string) => `${name} (stays as you typed it)`,
    familyName: 'Family name',
    nationality: 'Nationality',
    number: 'Passport number',
    birthDate: 'Birth date (only to compare)',
    use: 'Fill in',
    notes: {
      nameCut: 'The line had no room for more of your name. Compare it with your passport, and complete it afterwards.',
      noName: 'The second line alone has no name: yours stays as it is.',
      noNationality: (code: string) => `${code} stands for no country. Please choose your nationality yourself.`,
      notPassport: 'These are the lines of a card and not of a passport, so its number is not filled in.',
      expired: 'This passport has expired. That is fine if it is the one that your bank knows.',
    },
    problems: {
      empty: 'Paste or type the two lines first.',
      'no-lines':
        'These don’t look like the lines. The first begins with P and ends in many < signs; the second is mostly digits.',
      visa: 'This is the line of a visa. Take the two lines of your passport’s photo page.',
      lineMissing: (line: number) => `Line ${line} is missing. Put it below the other.`,
      'too-short': (line: number, missing: number) =>
        missing === 1 ? `One character of line ${line} is missing.` : `${missing} characters of line ${line} are missing.`,
      'too-long': (line: number, extra: number) =>
        extra === 1 ? `Line ${line} has one character too many.` : `Line ${line} has ${extra} characters too many.`,
    },
    place: (line: number, from: number, to: number) =>
      from === to ? `Line ${line}, character ${from}` : `Line ${line}, characters ${from} to ${to}`,
    faults: {
      character: (place: string, found: string) => `${place}: “${found}” is in no such line.`,
      'digit-expected': (place: string, part: string, found: string) =>
        `${place}: in the ${part} stands the letter ${found}, where only digits can be.`,
      'letter-expected': (place: string, part: string, found: string) =>
        `${place}: in the ${part} stands the digit ${found}, where only letters can be.`,
      likely: (instead: string) => `Perhaps it is ${instead}.`,
      'check-digit': (place: string, part: string) =>
        `${place}: the ${part} does not add up. Compare each character with your passport.`,
      likelyAt: (position: number, found: string, instead: string) =>
        `Perhaps character ${position} is ${instead}, not ${found}.`,
      'no-such-day': (place: string, part: string) => `${place}: the ${part} is no day of the calendar.`,
      unused: 'What is filled in below adds up; this part is not used.',
    },
    parts: {
      document: 'kind of document',
      issuer: 'issuing country',
      name: 'name',
      number: 'passport number',
      nationality: 'nationality',
      'birth-date': 'birth date',
      'expiry-date': 'expiry date',
      'personal-number': 'personal number',
      whole: 'line as a whole',
    },
  },

  identity: {
    heading: 'The ID your bank knows',
    lead: 'Choose the document with which you opened the account.',
    kind: 'Kind of ID',
    kindMissing: 'Choose the document with which you opened the account.',
    kinds: {
      passport: 'Passport',
      'resident-id': 'Chinese resident ID card',
      'foreign-permanent-resident': 'Foreign permanent resident ID card',
      'hk-macau-travel-permit': 'Mainland travel permit, Hong Kong or Macau',
      'taiwan-travel-permit': 'Mainland travel permit, Taiwan',
      'hk-macau-taiwan-residence-permit': 'Residence permit, Hong Kong, Macau or Taiwan',
    },
    numbers: {
      passport: 'Passport number',
      'resident-id': 'ID card number',
      'foreign-permanent-resident': 'ID card number',
      'hk-macau-travel-permit': 'Permit number',
      'taiwan-travel-permit': 'Permit number',
      'hk-macau-taiwan-residence-permit': 'Permit number',
    },
    helps: {
      passport: 'Letters and digits. If you have a new passport, your bank may still have the old number.',
      'resident-id': '18 characters; the last one may be X.',
      'foreign-permanent-resident': '18 digits on the new card, 3 letters and 12 digits on the old one.',
      'hk-macau-travel-permit': 'H or M and 8 digits, or 10 on older permits.',
      'taiwan-travel-permit': '8 digits, or 10 on older permits.',
      'hk-macau-taiwan-residence-permit': '18 characters, starting 81, 82 or 83.',
    },
    usualFor: (nationality: string) => `Usual for ${nationality}`,
    travelDocument: 'Your travel document counts as one.',
    problems: {
      empty: 'Type the number of your document.',
      characters: 'There is a character that these numbers never have. Compare it with the document.',
      'too-short': 'Some characters are missing. Compare it with the document.',
      'too-long': 'There are too many characters. Is something typed twice?',
      shape: 'Numbers of this document look different. Is the right kind chosen above?',
      'other-kind': 'This is the number of another kind of document. Choose that kind above.',
      'birth-date': 'The birth date in this number can’t be right. Compare it digit by digit.',
      'check-digit': 'One character is mistyped: the number does not add up. Compare it digit by digit.',
    },
  },

  phone: {
    heading: 'Your phone at the bank',
    label: 'Phone number',
    help: 'The number to which your bank sends its SMS. Any form is fine: 138 0013 8000, +33 6 12 34 56 78, 33-612345678.',
    understood: (phone: string, sent: string) => `${phone}. Your bank gets ${sent}`,
    problems: {
      empty: 'Type the phone number that your bank has.',
      characters: 'A phone number has digits only, with + before the country code.',
      'too-short': 'Some digits are missing. Type the whole number, with its country code if it is from abroad.',
      'too-short-without-code':
        'This is too short for a Chinese number. A number from abroad begins with + and its country code, such as +33.',
      'too-long': 'There are too many digits. Is something typed twice?',
      'unknown-country': 'We don’t know this country code. From abroad, start with + and the code: +33 6 …',
      'not-in-use': 'No number starts like this. From abroad, start with + and the country code: +33 6 …',
    },
  },

  summary: {
    heading: 'This is what the bank gets',
    lead: 'It must match your bank’s record to the character. Dots show spaces.',
    card: 'Card number',
    name: 'Name',
    nationality: 'Nationality',
    phone: 'Phone at the bank',
    changed: 'Changed for this attempt',
    attempts: (left: number, perDay: number) =>
      left === 0
        ? 'Your bank allows no more attempts for this card today.'
        : `Sending uses one attempt. Your bank still allows ${left} of ${perDay} today.`,
    send: (bank: string) => `Send to ${bank}`,
    sendToBank: 'Send to the bank',
    sendAgain: 'Send the same again',
    codeWaits: (phone: string) => `Your bank has sent a code for these details to ${phone}.`,
    enterCode: 'Enter the code',
    sending: 'Asking your bank…',
    sendingNote: 'This can take up to 20 seconds. Nothing is sent twice.',
    notices: {
      offline: {
        title: 'Nothing was sent',
        text: 'You are offline. Check your Wi-Fi or mobile data and send again; no attempt was used.',
      },
      'never-arrived': {
        title: 'It never arrived',
        text: 'Your bank did not get the details and no attempt was used. You can send them again.',
      },
      'not-accepted': { title: 'Nothing went to your bank', text: 'Please try again in a minute; no attempt was used.' },
      'code-over': {
        title: 'That attempt is over',
        text: 'No card was linked, mostly because a code was wrong too often. Send the details again to get a new code.',
      },
    },
  },

  findingOut: {
    heading: 'We don’t know yet',
    text: 'Your bank has not answered in time. It may have accepted the details or not, so we keep asking. Please don’t start again.',
    codeText: 'The answer to your code did not come back. The card may be linked already, so we keep asking.',
    patience: 'You can leave this screen and come back: we go on where you are.',
    asking: 'Asking your bank…',
    askNow: 'Ask now',
  },

  blocked: {
    heading: 'No more attempts today',
    text: (when: string) => `Your bank takes no more attempts for this card. Try again ${when}, China time.`,
    meanwhile:
      'Until then: look at a bank slip or into your bank’s app, and note exactly how your name, ID number and phone are written there.',
    tryNow: 'Try again',
  },

  refused: {
    heading: 'Not a match yet. Let’s find it.',
    saysNothing: (bank: string) =>
      `${bank} says that something differs, and not what. Banks often write foreigners’ details in their own way.`,
    saysFields: (bank: string, fields: string) =>
      `${bank} says that the ${fields} differs. Banks often write foreigners’ details in their own way.`,
    yourBank: 'Your bank',
    fields: { name: 'name', idKind: 'kind of ID', idNumber: 'ID number', phone: 'phone number' },
    and: ' and ',
    sentLast: 'What your bank got',
    atTheBank:
      'If nothing helps, go to your bank with your passport and this card: the staff can read out and correct what they have.',
    takeOver: {
      why: (bank: string) =>
        `Your details match what ${bank} has. But a bank links a card to one account at a time, and this card is linked to another one.`,
      title: 'If it is your card',
      how: 'Your bank sends a code to the phone that it has on file. With that code the card moves to this account; the other account loses it and is told.',
      unexpected: 'You have no other account? Move the card here, then call your bank and ask who has used it.',
      prove: 'It’s my card: prove it',
      asking: 'Asking your bank for a code…',
    },
    changeSomething: 'Change something',
    checkNumber: 'Check the card number',
    anotherCard: 'Use another card',
    sendAgain: 'Send again',
    seeCards: 'See my cards',
    later: 'Come back later',
  },

  code: {
    heading: 'The code from your bank',
    lead: (phone: string) => `Your bank has sent six digits to ${phone}.`,
    label: 'Code',
    help: 'It is good for 10 minutes. Only the newest SMS counts.',
    checking: 'Checking the code…',
    confirm: 'Link the card',
    resend: 'Send a new code',
    resendIn: (seconds: number) => `New code in ${seconds} s`,
    notMyPhone: 'This isn’t my phone',
    problems: {
      wrong: (left: number) =>
        left === 1
          ? 'That is not the code. One more try, then you need a new attempt.'
          : `That is not the code. Compare it with the newest SMS; ${left} tries left.`,
      expired: 'This code has expired. Send a new one.',
      used: 'This code was used already. Send a new one.',
      unclear: 'Your code did not reach your bank. Please type it again.',
      offline: 'You are offline and nothing was sent. Check the connection and type the code again.',
      'not-accepted': 'Your bank could not check the code now. Please try again in a minute.',
      'resend-failed': 'We don’t know whether a new code is on its way. Wait a minute, then ask again.',
      'resend-not-sent':
        'The SMS could not be sent. The phone needs reception, and roaming if you are abroad. Try again in a minute.',
      'resend-too-many': (when: string) => `Your bank sends no more codes for now. Ask again ${when}, China time.`,
    },
  },

  done: {
    heading: 'Your card is linked',
    lead: 'You can pay with it now: show your pay code, or scan a shop’s.',
    pay: 'Show my pay code',
    cards: 'See my cards',
  },
} as const
