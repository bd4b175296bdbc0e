/** Proving who one is, by pictures of passport, visa and entry stamp. */
export const en = {
  title: 'Verification',
  start: {
    heading: 'Show who you are',
    lead: 'In China a wallet has to know who uses it. Three pictures and your name are enough; it takes about three minutes.',
    needed: 'What you need',
    nameNeeded: 'Your name as it is printed in your passport',
    privacy: 'What happens with the pictures',
    privacyText:
      'They go to the people who check them and to nobody else. The wallet does not keep them, neither on this phone nor on its servers. On this phone they are let go of once they are sent, or when you leave.',
    sandbox: 'This is the sandbox: nobody looks at the pictures, and any sharp one will do. Better not use your real passport.',
    begin: 'Start',
    goOn: 'Go on',
  },
  pieces: {
    passport: { name: 'Passport page', hint: 'The page with your photo, whole, with the two lines of letters at its foot.' },
    visa: {
      name: 'Visa or residence permit',
      hint: 'The one that is valid today. If you came without a visa, use the page with your entry stamp here too.',
    },
    'entry-stamp': {
      name: 'Entry stamp',
      hint: 'The stamp that border control put into your passport when you last came. Often on a page of its own.',
    },
  },
  heading: 'Three pictures',
  lead: 'Lay the passport flat, in daylight, and fill the picture with the page.',
  take: 'Take a picture',
  takeAgain: 'Take another',
  actionOn: (action: string, piece: string) => `${action}: ${piece}`,
  choose: 'Choose one',
  previewOf: (piece: string) => `Your picture: ${piece}`,
  state: {
    empty: 'Still to do',
    taking: 'Waiting for your picture …',
    checking: 'Looking at it …',
    rejected: 'Please look again',
    ready: 'Ready to send',
    sending: 'Being sent …',
    sent: 'Has arrived',
  },
  problems: {
    'too-small': 'It is too small to read. Go closer, or choose the original instead of a copy from a chat.',
    'nothing-to-see': 'There is nothing to see on it. Check that nothing covers the lens.',
    'too-dark': 'It is too dark. Go to a window, or switch on a light.',
    'too-bright': 'It is too bright, the print has gone pale. Turn away from the light.',
    glare: 'A light is reflected in the page. Tilt the page a little.',
    blurred: 'It is blurred. Lay the page down, hold the phone still, and tap on the page to focus.',
    unreadable: 'This file is not a picture that we can open. Take one with the camera.',
    'same-again': 'This is the picture that was sent back. Take a new one.',
  },
  useAnyway: 'I can read it, use it',
  trouble: {
    denied: 'The camera is not allowed. Allow it in your phone’s settings, or choose a picture.',
    unsupported: 'There is no camera here. Choose a picture instead.',
    unreadable: 'This file is not a picture that we can open. Take another one.',
  },
  nameLabel: 'Full name',
  nameHelp: 'As printed in your passport, all given names included',
  missing: {
    passport: 'Add the passport page',
    visa: 'Add the visa or residence permit',
    'entry-stamp': 'Add the entry stamp',
    name: 'Type your name',
  },
  send: 'Send for checking',
  sending: {
    heading: 'Sending …',
    lead: 'If the connection breaks, it goes on where it stopped.',
    progress: (sent: number, of: number) => `${sent} of ${of} pictures have arrived`,
  },
  findingOut: {
    heading: 'We don’t know yet',
    lead: 'The connection broke before the answer came. We are finding out what has arrived; you need not do anything.',
  },
  offline: 'You are offline. Your pictures are still here: send them when you have a connection again.',
  unreachable: 'We can’t reach the service. We keep trying.',
  inReview: {
    heading: 'Your pictures are being checked',
    expected: (when: string) => `The answer should be here ${when}.`,
    lead: 'You need not wait here. We will tell you, and everything else works meanwhile.',
  },
  answered: {
    heading: 'Almost there',
    lead: 'Everything else was accepted. You need not send it again.',
    addHeading: 'Add what is missing',
    action: 'Add it now',
  },
  reasons: {
    'stamp-missing': {
      title: 'The official stamp is missing',
      advice: 'Take the page with the stamp that border control put into your passport when you last came.',
    },
    'stamp-unreadable': {
      title: 'The stamp can’t be read',
      advice: 'Take it from closer, in daylight, with its date in the middle.',
    },
    'visa-missing': {
      title: 'The visa is missing',
      advice: 'What came shows another page. Take the page with your visa or residence permit.',
    },
    'visa-expired': { title: 'This visa is over', advice: 'Take the visa or residence permit that is valid today.' },
    'passport-cut-off': {
      title: 'The passport page is cut off',
      advice: 'All four corners must be on it, and the two lines of letters at the foot.',
    },
    'name-unreadable': {
      title: 'Your name can’t be read',
      advice: 'Take the passport page again, without shadow and from straight above.',
    },
    'name-differs': {
      title: 'The name is not the one in the passport',
      advice: 'Type it exactly as printed, with all given names. The pictures are fine.',
    },
  },
  verified: {
    heading: 'You are verified',
    lead: 'Your documents were accepted. The wallet holds none of the pictures.',
  },
}
