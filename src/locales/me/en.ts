/** The tab Me. */
export const en = {
  title: 'Me',
  loggedInAs: 'Logged in as',
  myAccount: 'My account',
  myAccountDetail: 'Cards, phone, passwords',
  settings: 'Settings',
  settingsDetail: 'Language, about, log out',
}
