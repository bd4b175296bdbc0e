import type { TextsLike } from '../language'
import type { en } from './en'

export const ru: TextsLike<typeof en> = {
  title: 'Профиль',
  loggedInAs: 'Вы вошли как',
  myAccount: 'Мой аккаунт',
  myAccountDetail: 'Карты, телефон, пароли',
  settings: 'Настройки',
  settingsDetail: 'Язык, о приложении, выход',
}
