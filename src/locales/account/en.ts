import type { PhoneProblem } from '@/domain/phone/phone-number'
import type { LoginPasswordWeakness } from '@/domain/password/login-password'
import type { PaymentPasswordWeakness } from '@/domain/password/payment-password'

/** Who one is here: welcome, sign-up, log-in, passwords, the phone, and what the account holds. */
export const en = {
  welcome: {
    title: 'Bangka',
    heading: 'Pay in China with your card',
    lead: 'Link your bank card once. Then pay in any shop by showing a code or scanning one.',
    points: {
      link: 'Made for foreigners: passports, long names and foreign phone numbers are welcome.',
      help: 'When your bank writes your name its own way, we help you find out how.',
      safe: 'Your own six-digit password guards your payments.',
    },
    signUp: 'Sign up',
    logIn: 'Log in',
    ended: 'You have been logged out. This happens after a new password, or after a long time. Please log in again.',
  },

  phone: {
    label: 'Phone number',
    help: 'With its country code, such as +33\u00a06\u00a012\u00a034\u00a056\u00a078. Without one we take it for a Chinese number.',
    understood: (number: string, country: string) => `${number}, ${country}`,
    problems: {
      empty: 'Enter your phone number.',
      characters: 'A phone number has digits only. Remove the letters and signs.',
      'too-short': 'Some digits are missing.',
      'too-short-without-code':
        'This is too short for a Chinese number. A number from abroad begins with + and its country code, such as +33.',
      'too-long': 'There are too many digits.',
      'unknown-country': 'No country has this code. Begin with + and your country’s code, such as +44.',
      'not-in-use': 'No phone number looks like this. Check the digits and the country code.',
    } satisfies Record<PhoneProblem, string>,
  },

  code: {
    label: 'Code from the SMS',
    sentTo: (phone: string) => `We sent six digits to ${phone}. It can take a minute.`,
    wrongNumber: 'Wrong number?',
    resend: 'Send a new code',
    resendIn: (seconds: number) => `New code in ${seconds} s`,
    checking: 'Checking…',
  },

  password: {
    label: 'Password',
    newLabel: 'New password',
    currentLabel: 'Login password',
    help: 'At least 8 characters. Three or four words make a good one.',
    good: 'Good password',
    show: 'Show password',
    hide: 'Hide password',
    missing: 'Enter your password.',
    weak: {
      'too-short': 'Use at least 8 characters.',
      'too-common': 'Too many people use this one. Choose one that is only yours.',
      'like-phone': 'This is too close to your phone number. Choose another.',
    } satisfies Record<LoginPasswordWeakness, string>,
  },

  signUp: {
    title: 'Sign up',
    phoneHeading: 'Your phone number',
    phoneLead: 'From any country. We send a code to it, and you log in with it.',
    codeHeading: 'Enter the code',
    passwordHeading: 'Choose a password',
    passwordLead: 'You log in with it. The six digits for paying come later.',
    sendCode: 'Send code',
    create: 'Create account',
    welcome: 'Welcome. You are logged in.',
    logInInstead: 'Log in instead',
  },

  logIn: {
    title: 'Log in',
    heading: 'Welcome back',
    submit: 'Log in',
    byCode: 'Use an SMS code',
    byPassword: 'Use a password',
    codeHeading: 'Enter the code',
    codeLead: 'No password needed: we send a code to your phone.',
    sendCode: 'Send code',
    forgotten: 'Forgot your password?',
    numberChanged: 'My number has changed',
    numberChangedTitle: 'Your number has changed?',
    numberChangedAdvice:
      'Log in with your old number and your password: no SMS is needed for that. Then go to Me, My account, Phone number, and enter the new one.',
    numberChangedForgotten:
      'If you don’t know the password either, get the old number back for a moment: your carrier can do that with your passport.',
    understood: 'Log in with the old number',
    signUp: 'Sign up',
    lockedFor: (seconds: number) => (seconds >= 60 ? `Try again in ${Math.ceil(seconds / 60)} min` : `Try again in ${seconds} s`),
  },

  reset: {
    title: 'New password',
    phoneHeading: 'Reset your password',
    phoneLead: 'We send a code to the phone number of your account.',
    codeHeading: 'Enter the code',
    passwordHeading: 'Choose a new password',
    passwordLead: 'Everything else stays as it is. Other devices are logged out.',
    sendCode: 'Send code',
    save: 'Save and log in',
    done: 'Your password is changed. You are logged in.',
  },

  changePhone: {
    title: 'Phone number',
    phoneHeading: 'Your new phone number',
    phoneLead: (current: string) => `Now it is ${current}. We send a code to the new one.`,
    note: 'This is the number you log in with. The number at your bank does not change.',
    codeHeading: 'Enter the code',
    passwordHeading: 'Confirm that it is you',
    passwordLead: 'Enter the password that you log in with.',
    sendCode: 'Send code',
    save: 'Change number',
    done: (phone: string) => `Done. From now on you log in with ${phone}.`,
  },

  paymentPassword: {
    title: 'Payment password',
    setHeading: 'Choose six digits for paying',
    setLead: 'You enter them at payments, so that nobody else can pay with your phone.',
    notTheCardPin: 'Not the PIN of your card: choose new digits that you use nowhere else.',
    repeatHeading: 'The same six digits again',
    repeatLead: 'So that a slip of the finger does not lock you out.',
    startOver: 'Choose other digits',
    oldHeading: 'Your payment password now',
    oldLead: 'Then you choose a new one.',
    newHeading: 'Choose six new digits',
    forgotten: 'Forgotten? Reset it',
    resetHeading: 'Reset your payment password',
    resetLead: (phone: string) => `We send a code to ${phone} and ask for your login password. Your cards stay linked.`,
    resetBegin: 'Send code',
    codeHeading: 'Enter the code',
    loginPasswordHeading: 'Confirm that it is you',
    loginPasswordLead: 'Enter the password that you log in with.',
    confirm: 'Continue',
    digits: 'Six digits',
    saving: 'Saving…',
    saveAgain: 'Try again',
    mismatch: 'The two entries differ. Please choose your six digits again.',
    unchanged: 'That is the one you have. Choose other digits.',
    weak: {
      repeated: 'Too many of the same digit. Choose more varied ones.',
      sequence: 'Digits in a row are the first that anybody tries. Choose others.',
      'like-phone': 'These digits are in your phone number. Choose others.',
      'like-birth-date': 'This is a birth date, which is easy to find out. Choose others.',
      pattern: 'This pattern is easy to guess. Choose others.',
    } satisfies Record<PaymentPasswordWeakness, string>,
    setDone: 'Your payment password is set.',
    changeDone: 'Your payment password is changed.',
  },

  myAccount: {
    title: 'My account',
    myCards: 'My Cards',
    addCard: 'Add Card',
    cards: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
    phone: 'Phone number',
    loginPassword: 'Login password',
    change: 'Change',
    paymentPassword: 'Payment password',
    notSet: 'Not set yet',
    paymentPasswordForgotten: 'Forgot payment password',
    limits: 'Limits',
    verification: 'Verification',
    verificationStatus: {
      none: 'Not started',
      'in-review': 'Being checked',
      answered: 'Something is missing',
      verified: 'Verified',
    },
  },

  settings: {
    title: 'Settings',
    language: 'Language',
    followSystem: 'As on this device',
    languageLoading: (language: string) => `Getting ${language}…`,
    languageUnreachable: (language: string) => `${language} could not be loaded`,
    languageAdvice: 'Check your connection. Your choice is kept.',
    about: 'About Bangka',
    aboutText:
      'Bangka is a wallet to try things with: the bank, the SMS and the shops behind it are made up unless its operator connected real ones. It keeps your card number at the bank alone; this app never stores it.',
    logOut: 'Log out',
    logOutTitle: 'Log out?',
    logOutText:
      'Your cards stay linked and your bills stay here. To come back you need your phone number and your password or an SMS.',
    logOutConfirm: 'Log out',
    stay: 'Stay logged in',
  },
}
