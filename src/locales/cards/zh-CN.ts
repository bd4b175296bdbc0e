import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  kinds: { debit: '储蓄卡', credit: '信用卡', 'semi-credit': '准贷记卡', prepaid: '预付卡', unknown: '银行卡' },
  brands: {
    unionpay: '银联',
    visa: 'Visa',
    mastercard: '万事达',
    amex: '美国运通',
    jcb: 'JCB',
    diners: '大来',
    discover: '发现卡',
    maestro: 'Maestro',
    unknown: '银行卡',
  },
  international: (kind) => `境外${kind}`,
  short: (bank, kind, last4) => `${bank}${kind} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) => `${bank}${kind}，尾号 ${last4.split('').join(' ')}`,

  title: '我的银行卡',
  addCard: '添加银行卡',
  empty: '还没有银行卡。绑定一张，就可以在商店出示付款码付款。',
  loading: '正在加载银行卡',
  isDefault: '默认',
  balance: '余额',
  tooShort: (amount) => `${amount}，余额不足`,
  balanceHere: '您存在这个钱包里的钱',
  order: '付款顺序',
  orderLead: '按此顺序付款：余额足够时可用余额，否则用下一张卡。每次付款时也可以更换。',
  moveUp: (card) => `上移 ${card}`,
  moveDown: (card) => `下移 ${card}`,
  manage: '管理',
  manageCard: (card) => `管理 ${card}`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? '银行未设限额'
        : `单日最多 ${perDay}`
      : perDay === null
        ? `单笔最多 ${perPayment}`
        : `单笔最多 ${perPayment}，单日最多 ${perDay}`,
  limitPerPayment: '单笔限额',
  limitPerDay: '单日限额',
  noLimit: '银行未设',
  linkedOn: '绑定日期',
  internationalUse: '此卡由境外发行，国内部分商户和服务无法使用。',
  makeDefault: '设为优先付款',
  unlink: '解除绑定',
  unlinkTitle: '要解除绑定吗？',
  unlinkExplained: (card) => `解绑后，${card} 将不能在这里付款。您在银行的账户不受影响，以前的付款仍在账单里。`,
  unlinkLast: '这是您唯一的银行卡，解绑后需要重新绑卡才能付款。',
  unlinkNow: '解除绑定',
  keep: '保留',
  unlinked: (card) => `${card} 已解绑。`,
  restored: (card) => `${card} 已恢复。`,
}
