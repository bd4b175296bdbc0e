import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '내 정보',
  loggedInAs: '로그인한 번호',
  myAccount: '내 계정',
  myAccountDetail: '카드, 휴대폰, 비밀번호',
  settings: '설정',
  settingsDetail: '언어, 앱 정보, 로그아웃',
}
