import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: 'マイページ',
  loggedInAs: 'ログイン中',
  myAccount: 'アカウント',
  myAccountDetail: 'カード、電話番号、パスワード',
  settings: '設定',
  settingsDetail: '言語、アプリについて、ログアウト',
}
