/** What stands around every screen: tabs, and short messages over the page. */
export const en = {
  tabs: { label: 'Main', home: 'Home', bills: 'Bills', me: 'Me' },
  notices: {
    storageFull: 'This device has no room left. You can go on, but your log-in and your choices are lost when you close the app.',
    storageUnavailable:
      'This browser keeps nothing. You can go on, but your log-in and your choices are lost when you close the app.',
    storageCorrupt: 'What this device had stored could not be read. We started fresh; please log in again.',
  },
}
