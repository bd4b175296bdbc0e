/** What the cashier's pages say, in the two languages that buyers at a till of China read first. */
export interface CashierTexts {
  readonly language: string
  readonly title: string
  readonly scan: string
  readonly open: string
  readonly code: string
  readonly goods: string
  readonly order: string
  readonly states: Readonly<Record<CashierState, string>>
  /** Where it is an agreement that is to be signed; `paid` is signed. */
  readonly agreement: { readonly title: string; readonly states: Readonly<Record<CashierState, string>> }
  readonly back: string
  readonly failed: string
  readonly failedHelp: string
  readonly gone: string
}

/** How a trade stands for whoever is to pay it. */
export type CashierState = 'open' | 'paid' | 'closed'

const english: CashierTexts = {
  language: 'en',
  title: 'Pay',
  scan: 'Scan with your wallet',
  open: 'Open the wallet',
  code: 'QR code of the order',
  goods: 'For',
  order: 'Order',
  states: { open: 'Waiting for your payment', paid: 'Paid', closed: 'This order can no longer be paid' },
  agreement: {
    title: 'Automatic payment',
    states: {
      open: 'Wants to charge you without asking each time. You decide in the wallet, and set your limits.',
      paid: 'Signed',
      closed: 'This can no longer be signed',
    },
  },
  back: 'Back to the shop',
  failed: 'The shop’s request could not be read',
  failedHelp: 'Nothing was paid. Go back to the shop and try again; the shop’s developer needs this:',
  gone: 'There is no such order. Go back to the shop and begin again.',
}

const chinese: CashierTexts = {
  language: 'zh-CN',
  title: '付款',
  scan: '请用钱包扫码付款',
  open: '打开钱包',
  code: '订单二维码',
  goods: '商品',
  order: '订单号',
  states: { open: '等待付款', paid: '付款成功', closed: '订单已关闭，不能再付款' },
  agreement: {
    title: '自动扣款',
    states: { open: '申请免密自动扣款。请在钱包里确认并设置限额。', paid: '已开通', closed: '已不能开通' },
  },
  back: '返回商家',
  failed: '商家的请求有误',
  failedHelp: '没有扣款。请返回商家重试；以下信息供商家的开发者查看：',
  gone: '没有这个订单。请返回商家重新下单。',
}

/** The texts for a browser's Accept-Language. */
export function textsFor(languages: string): CashierTexts {
  return /^\s*zh/i.test(languages) ? chinese : english
}
