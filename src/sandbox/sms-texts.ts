import type { SmsPurpose } from '@/contract'

/** What a code is for, as the SMS names it; carriers in China send one text to everybody, so it is in both languages. */
const purposes: Readonly<Record<SmsPurpose, { readonly en: string; readonly zh: string }>> = {
  'sign-up': { en: 'sign up', zh: '注册' },
  'log-in': { en: 'log in', zh: '登录' },
  'reset-login-password': { en: 'set a new login password', zh: '重设登录密码' },
  'change-phone': { en: 'move your account to this phone', zh: '更换手机号' },
  'reset-payment-password': { en: 'set a new payment password', zh: '重设支付密码' },
}

/** The wallet's SMS. */
export function walletSmsText(purpose: SmsPurpose, code: string): string {
  const { en, zh } = purposes[purpose]
  return `【Bangka】${code} is your code to ${en}. It works for 10 minutes. Tell nobody. 您的${zh}验证码为 ${code}，10 分钟内有效，请勿告诉他人。`
}

/** The bank's SMS when a card is linked. */
export function bankSmsText(code: string): string {
  return `【Bank】${code} is the code to link your card to Bangka. Tell nobody. 您正在将银行卡绑定到 Bangka，验证码 ${code}，请勿告诉他人。`
}
