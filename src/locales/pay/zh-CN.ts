import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  title: '付款码',
  barcode: '付款码条形码',
  qr: '付款码二维码',
  loading: '正在获取付款码',
  showDigits: '显示付款码数字',
  hideDigits: '隐藏付款码数字',
  newCodeIn: (seconds) => `${seconds} 秒后更新`,
  renewing: '正在更新付款码…',
  paysFrom: '付款方式',
  change: '更换',
  changeLabel: '更换此付款码扣款的银行卡',
  chooseCard: '用哪张卡付款？',
  chooseCardLead: '钱直接从卡里扣。本次选择在关闭应用前一直有效。',
  rule: (limit) => `付款码只给收银员看，不要发给任何人。${limit} 及以下直接付款，超过则需输入支付密码。`,
  offlineTitle: '没有网络，无法获取付款码',
  offlineText: '付款码只能用一次、一分钟有效，所以需要联网获取。恢复网络后会自动重试。',
  failedTitle: '暂时无法获取付款码',
  failedText: '问题出在我们这边。我们会继续尝试，您也可以现在重试。',
  tryAgain: '立即重试',
  noCard: '付款需要一张银行卡。绑定后，付款码就会出现在这里。',
  linkCard: '绑定银行卡',
  screenshot: '付款码截图等于钱：一分钟内，任何人拿到它都能付款。请删除截图。',
}
