import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  loading: '正在加载通知',
  empty: '还没有通知。您不在时收银台、商家和银行的动态会显示在这里：付款、退款、银行卡变动。',
  new: '新',
  unread: (shown) => `${shown} 条未读`,
  allRead: '全部已读',
  readAll: '全部标为已读',
  more: '查看更早的通知',
  end: '通知保留 90 天，账单一直保留。',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `已付${payee} ${amount}`,
  declined: (amount, payee) => `付给${payee}的 ${amount} 未成功`,
  processing: (amount, payee) => `付给${payee}的 ${amount}，银行还没有答复`,
  moneyBack: (amount, payee) => `${payee}退回 ${amount}`,
  toCard: (card) => `退至${card}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `已充值 ${amount} 到余额`,
      failed: (amount) => `${amount} 没有充值成功`,
      processing: (amount) => `充值 ${amount}：银行还没有答复`,
    },
    withdrawal: {
      succeeded: (amount) => `已提现 ${amount} 到您的卡`,
      failed: (amount) => `${amount} 没有提现成功，已退回余额`,
      processing: (amount) => `${amount} 正在转到您的卡`,
    },
  },
  asks: (amount, payee) => `${payee}请您付款 ${amount}`,
  asksDetail: '等待您输入支付密码',
  askedInVain: (amount, payee) => `${payee}请您付款 ${amount}，已超时`,
  askedNoMore: (amount, payee) => `${payee}已撤回 ${amount} 的收款请求`,
  nothingPaid: '没有扣款',
  cardTakenOver: (card) => `${card}已转到另一个账户`,
  cardTakenOverDetail: '对方通过了银行验证码的验证。如非本人操作，请立即致电银行。',
  verified: '身份认证已通过',
  answered: '您的照片已审核',
  answeredDetail: '还缺少内容，请查看需要重新提交的部分。',
  riskCheckAsked: '需要安全核验',
  riskCheckPassed: '可以继续付款了',
  riskCheckDetail: { 'second-card': '再绑定一张银行卡或完成身份认证后即可付款。', verification: '完成身份认证后即可付款。' },
}
