import type { TextsLike } from '../language'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  title: 'ملفي',
  loggedInAs: 'تم الدخول بالرقم',
  myAccount: 'حسابي',
  myAccountDetail: 'البطاقات والهاتف وكلمات المرور',
  settings: 'الإعدادات',
  settingsDetail: 'اللغة وعن التطبيق وتسجيل الخروج',
}
