import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  title: '绑卡',
  scan: '扫一扫',
  pay: '付款码',
  paysNext: '优先付款',
  change: '更换',
  changeLabel: '更换付款方式',
  noCardTitle: '先绑定一张银行卡',
  noCardText: '国内任何银行的卡，或境外的 Visa、万事达卡都可以。钱直接从卡里扣，不用先充值。',
  linkCard: '绑定银行卡',
  recent: '最近账单',
  allBills: '全部账单',
  noBills: '您的付款记录会显示在这里。',
  interrupted: '有一笔付款中断了',
  interruptedText: (payee, amount) => `付给${payee} ${amount}。再次付款前，先看看这笔的结果。`,
  interruptedUnknown: '再次付款前，先看看这笔的结果。',
  seeWhat: '查看结果',
}
