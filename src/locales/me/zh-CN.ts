import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  title: '我的',
  loggedInAs: '当前登录',
  myAccount: '我的账户',
  myAccountDetail: '银行卡、手机号、密码',
  settings: '设置',
  settingsDetail: '语言、关于、退出登录',
}
