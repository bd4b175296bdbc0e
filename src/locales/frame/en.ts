import { plural } from '../plural'
export const en = {
  tabsLabel: 'Main screens',
  tabs: { home: 'Home', bills: 'Bills', me: 'Me' },
  notices: 'Notices',
  newNotices: (count: number, shown: string) =>
    plural('en', count, { one: `${shown} new notice`, other: `${shown} new notices` }),
  seeNotices: 'See',
  tabWithNews: (tab: string, news: string) => `${tab}, ${news}`,
  sandbox: {
    phone: 'Sandbox: see the SMS on the phone',
    people: 'Sandbox: take a person with a test card',
    shops: 'Sandbox: go to a shop or a till',
    home: 'Sandbox: the world behind this wallet',
  },
  cardTakenOver: (card: string) =>
    `${card} has moved to another account, proved with your bank’s code. If that wasn’t you, call your bank now.`,
  verified: 'You are verified.',
  verificationAnswered: 'Your pictures were checked, and something is missing. See My account, Verification.',
  storageFull: 'Your device has no room left. You can go on, but what you do now may not be kept.',
  storageUnavailable: 'Your browser does not let this app keep anything. You can go on, but after a restart you start anew.',
  storageCorrupt: 'What was kept on this device could not be read, so the app started clean. Please log in again.',
  languageUnreachable: (language: string) => `${language} could not be loaded. Check your connection and try again.`,
  riskCheck: {
    title: 'One more check before you can pay',
    action: 'See what to do',
    passed: 'Check passed. You can pay again.',
    texts: {
      'second-card': 'Link a second card, or verify your identity. Your money is safe, and everything else works as usual.',
      verification: 'Verify your identity with your passport. Your money is safe, and everything else works as usual.',
    },
  },
}
