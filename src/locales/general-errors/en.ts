import type { GeneralErrorTexts } from './types'

export const en: GeneralErrorTexts = {
  'request.invalid': () => ({
    title: 'Something in this request was not right',
    advice: 'Please check what you typed and try again. If it stays, close the app and open it again.',
  }),
  'request.unknown-operation': () => ({
    title: 'This app is too old for this',
    advice: 'Please update it, or load the page again, and try once more.',
  }),
  'request.key-reused': () => ({
    title: 'This request got mixed up with another',
    advice: 'It was not carried out. Go back one step and try again.',
  }),
  'request.still-running': () => ({
    title: 'We are still working on this',
    advice: 'You don’t need to do it again. Wait a moment, then look again.',
  }),
  'request.too-many': ({ retryAt }, when) => ({
    title: 'Too many requests',
    advice: `Please wait a little and try again ${when(retryAt)}, China time.`,
  }),
  'session.missing': () => ({ title: 'You are not logged in', advice: 'Please log in and try again.' }),
  'session.ended': () => ({
    title: 'You have been logged out',
    advice: 'This happens after a new password, or after a long time. Please log in again.',
  }),
  'network.offline': () => ({
    title: 'You are offline',
    advice: 'Nothing was sent. Check your Wi-Fi or mobile data, then try again.',
  }),
  'network.lost-answer': () => ({
    title: 'We don’t know yet whether it worked',
    advice: 'The connection broke before the answer came. Try again: nothing will be done twice.',
  }),
  'network.bad-answer': () => ({
    title: 'We got an answer that makes no sense',
    advice: 'Something between you and us is in the way, such as a Wi-Fi log-in page. Change the network and try again.',
  }),
  'service.unavailable': () => ({
    title: 'We don’t know yet whether it worked',
    advice: 'The service did not get it done in time. Try again: nothing will be done twice.',
  }),
  'storage.full': () => ({
    title: 'There is no room left on this device',
    advice: 'Delete something you no longer need, then try again.',
  }),
  'service.failed': ({ requestId }) => ({
    title: 'Something went wrong on our side',
    advice: `It is not your fault. Try again in a minute. If you write to us, name this number: ${requestId}`,
  }),
}
