import type { TextsOf } from '../catalog'

export const zh: TextsOf<'riskCheck'> = {
  title: '安全核验',
  headings: { 'second-card': '再绑一张卡即可继续', verification: '出示护照即可继续' },
  lead: '我们发现账户有些异常，需要再确认一次是您本人。您没有做错什么，也没有扣款。',
  asked: (when) => `提出时间：${when}`,
  works: '仍可使用',
  stillWork: ['退款照常退回银行卡', '账单、银行卡和限额都能查看', '可以绑卡和解绑', '商家的订单在有效期内为您保留'],
  waits: '暂停使用',
  waitsText: '付款：扫码、付款码和自动扣款。充值和提现也暂停。',
  how: '怎样通过',
  anyCard: '本人名下的任意一张卡都可以：中国其他银行的卡，或境外的 Visa、Mastercard 等卡。证件只需护照。',
  orVerify: '只有一张卡？也可以改为身份认证：拍下护照、签证和入境章。',
  sendPictures: '请拍下护照、签证和入境章并提交。由人工查看，有结果会立即通知您。',
  linkCard: '绑卡',
  verify: '身份认证',
  inReview: '照片正在审核，有结果会立即通知您。',
  answered: '照片有缺，请查看需要补拍的内容。',
  passed: '可以继续付款了',
  passedText: '核验已完成，感谢您的耐心。',
  done: '完成',
}
