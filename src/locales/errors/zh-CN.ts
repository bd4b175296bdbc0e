import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import type { ErrorText, ErrorTexts } from './types'

function triesLeft(count: number): string {
  return count === 0 ? '已经没有剩余次数。' : `还可以再试 ${count} 次。`
}

function triesThenLocked(count: number): string {
  return count === 0 ? '支付密码已暂时锁定。' : `还可以再试 ${count} 次，用完后支付密码会暂时锁定。`
}

function attemptsAtBank(count: number): string {
  return count === 0 ? '银行今天允许的次数已用完，北京时间零点后重新计算。' : `银行今天还允许再试 ${count} 次。`
}

const fieldNames = {
  name: '姓名',
  idKind: '证件类型',
  idNumber: '证件号码',
  phone: '手机号',
} as const satisfies Record<BankField, string>

const cardsThatWork = '可以使用：国内任何银行的借记卡和信用卡，以及境外的 Visa、万事达、JCB、大来、Discover 和美国运通卡。'

const unsupportedCards = {
  brand: { title: '暂不支持该品牌的卡', advice: cardsThatWork },
  prepaid: { title: '暂不支持预付卡', advice: cardsThatWork },
  maestro: { title: '暂不支持 Maestro 卡', advice: cardsThatWork },
  'not-a-bank-card': { title: '这不是银行卡号', advice: `请输入银行卡正面的长号码。${cardsThatWork}` },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': { title: '卡内余额不足', advice: '没有扣款。请换一张卡，或先向该账户存入资金。' },
  'balance-not-enough': { title: '余额不足', advice: '没有扣款。请改用银行卡付款。' },
  'card-declined': { title: '银行拒绝了这笔付款', advice: '没有扣款。请换一张卡，或向发卡银行询问原因。' },
  'over-card-limit': { title: '超出该卡的限额', advice: '没有扣款。请换一张卡，或请银行调高限额。' },
  'card-removed': { title: '这张卡已解除绑定', advice: '没有扣款。请换一张卡。' },
  'bank-out-of-service': { title: '银行系统维护中', advice: '没有扣款。请稍后再试，或换一张其他银行的卡。' },
  'bank-not-reached': { title: '银行没有收到付款请求', advice: '没有扣款，可以再付一次。' },
  'order-expired': { title: '订单已过期', advice: '没有扣款。请让商家出示新的付款码。' },
  'order-closed': { title: '商家已关闭这笔订单', advice: '没有扣款。如仍要付款，请让商家重新出码。' },
  'order-paid': { title: '这笔订单已经付过款', advice: '没有重复扣款。如果是您付的，可在“账单”中查看。' },
  cancelled: { title: '付款已取消', advice: '没有扣款。' },
  'not-supported-here': { title: '这家商户不支持这张卡', advice: '没有扣款。如果您有中国的银行卡，请换一张。' },
  'not-verified': { title: '您尚未通过身份认证', advice: '没有扣款。认证之前每天可付的金额较低，请在“我的”中认证身份。' },
  'verification-too-weak': {
    title: '已达到当前认证程度的限额',
    advice: '没有扣款。请在“我的”中认证身份，或再绑定一家中国银行的卡，两者都能提高限额。',
  },
  'over-payment-limit': { title: '超出单笔付款限额', advice: '没有扣款。请让商家分几笔收款。' },
  'over-day-limit': { title: '已达到今天的限额', advice: '没有扣款。北京时间零点后重新计算。' },
  'over-month-limit': { title: '已达到本月的限额', advice: '没有扣款。下月一日起重新计算。' },
  'over-year-limit': { title: '已达到今年的限额', advice: '没有扣款。明年一月一日起重新计算。' },
  'over-lifetime-limit': { title: '已达到此账户的总限额', advice: '没有扣款。这项限额不会重新计算。' },
  'not-mainland': { title: '仅限持有中国大陆居民身份证的人', advice: '没有扣款。按规定其他人无法购买，换卡也不行。' },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = '没有扣款。商家可以再试一次，请出示新的付款码。'

const chargeEnds = {
  paid: { title: '这笔付款已完成', advice: '不需要再付。凭证可在“账单”中查看。' },
  refused: { title: '您已拒绝这笔付款', advice: notCharged },
  expired: { title: '这笔付款已超时', advice: notCharged },
  withdrawn: { title: '商家已撤销这笔付款', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': { title: '密码太短', advice: '请至少使用 8 个字符，用三四个词组成的密码好记又安全。' },
  'too-common': { title: '很多人都在用这个密码', advice: '请换一个只属于您自己的密码，用三四个词组成的密码好记又安全。' },
  'like-phone': { title: '密码与您的手机号太接近', advice: '请换一个无法从手机号猜出的密码。' },
} as const

const weakPaymentPasswords = {
  repeated: { title: '相同的数字太多', advice: '请设置不重复的六位数字。' },
  sequence: { title: '连续的数字最容易被猜到', advice: '请设置不按顺序排列的六位数字。' },
  'like-phone': { title: '这几位数字就在您的手机号里', advice: '请设置别人无法从手机号看出的六位数字。' },
  'like-birth-date': { title: '这看起来像日期', advice: '生日很容易被别人知道，请设置不是日期的六位数字。' },
  pattern: { title: '这种规律很容易被猜到', advice: '请设置没有规律的六位数字。' },
} as const

export const zh: ErrorTexts = {
  'phone.taken': () => ({ title: '该手机号已注册', advice: '请直接登录。忘记密码也没关系，可以用短信验证码登录。' }),
  'phone.unchanged': () => ({ title: '这就是您现在使用的手机号', advice: '请输入新的手机号。如果没有更换，返回即可。' }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: '验证码已经发出',
    advice: `短信可能需要一分钟才能收到。${when(retryAt)}（北京时间）后可以重新发送。`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: '该手机号今天获取验证码的次数过多',
    advice: `为保护号码主人，暂时不再发送。请在${when(retryAt)}（北京时间）后再试。`,
  }),
  'sms.not-sent': () => ({
    title: '短信发送失败',
    advice: '请核对手机号，一分钟后再试。请确认手机有信号；如果您在境外，需要开通漫游。',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: '验证码不正确',
    advice: `请核对最新一条短信，之前的验证码已失效。${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({ title: '验证码已过期', advice: '验证码 10 分钟内有效，请重新获取。' }),
  'code.used': () => ({ title: '验证码已经用过', advice: '每个验证码只能用一次，请重新获取。' }),
  'code.too-many-attempts': () => ({ title: '验证码输错次数过多', advice: '为保护您的账户，这个验证码已失效，请重新获取。' }),
  'account.unknown': () => ({
    title: '该手机号没有注册',
    advice: '请核对手机号和国家或地区。如果您是新用户，请先注册，只需两分钟。',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: '手机号或密码不正确',
    advice: `${triesLeft(attemptsLeft)}次数用完后会暂时锁定。您也可以用短信验证码登录。`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: '密码输错次数过多，已暂时锁定',
    advice: `您的资金是安全的。请在${when(retryAt)}（北京时间）后再试，或现在用短信验证码登录。`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: '登录密码不正确',
    advice: `请输入登录时使用的密码，不是付款用的六位数字。${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({ title: '您还没有设置支付密码', advice: '请先设置：六位数字，每次付款时输入。' }),
  'payment-password.already-set': () => ({
    title: '您已经设置过支付密码',
    advice: '可以在“我的”>“我的账户”中修改。忘记了也可以在那里重置。',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: '支付密码不正确',
    advice: `请输入您在这里设置的六位数字，不是银行卡密码。${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: '支付密码输错次数过多，已暂时锁定',
    advice: `您的资金是安全的。请在${when(retryAt)}（北京时间）后再试，或重置支付密码。`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({ title: '您已经绑定过这张卡', advice: '它就在“我的银行卡”里，不需要再操作。' }),
  'card.linked-by-other': () => ({
    title: '这张卡已绑定到另一个账户',
    advice: '可能是您以前的账户，也可能有人用了您的卡号。如果这是您的卡，可以把它转到这里。',
  }),
  'card.not-found': () => ({ title: '这张卡已不在绑定列表中', advice: '可能已在其他设备上解绑。请换一张卡，或重新绑定。' }),
  'card.undo-over': () => ({ title: '已超过可撤销的时间', advice: '这张卡已解绑，您可以在“我的银行卡”中重新绑定。' }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: '银行查不到这个卡号',
    advice: `请对照卡面逐位核对。新卡可能需要先激活。${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0
        ? '有信息与银行记录不一致'
        : `${fields.map((field) => fieldNames[field]).join('、')}与银行记录不一致`,
    advice: `您的卡没有问题：银行登记外籍客户信息时，写法常常不同。${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: '银行今天不再允许尝试',
    advice: `请在${when(retryAt)}（北京时间）后再试。在此之前，可以从银行回单或手机银行中查看银行如何登记您的信息。`,
  }),
  'bank.out-of-service': () => ({
    title: '银行系统维护中',
    advice: '这与您的操作无关，也没有消耗次数。请一小时后再试，或换一张其他银行的卡。',
  }),
  'bank.no-answer': () => ({
    title: '银行尚未答复',
    advice: '目前还不知道是否成功，我们会继续查询。请不要重新开始，一分钟后再来看。',
  }),
  'link.unknown': () => ({
    title: '这次提交没有到达',
    advice: '没有向银行发送任何信息，也没有消耗次数，可以放心再提交一次。',
  }),
  'link.not-waiting-for-code': () => ({
    title: '这里不再需要验证码',
    advice: '请在“我的银行卡”中查看是否已绑定。如果没有，请重新开始。',
  }),

  'code.not-ours': () => ({ title: '这个码无法用于付款', advice: '请让商家出示 Bangka 收款码。没有打开任何链接，也没有付款。' }),
  'code.damaged': () => ({
    title: '这个码已损坏',
    advice: '部分内容缺失或有误，为了安全我们不采用。没有付款。请重新扫描，或让商家出示新的码。',
  }),
  'code.tampered': () => ({
    title: '请不要向这个码付款',
    advice: '它看起来像 Bangka 的码，但不是我们生成的，可能有人把它贴在了商家的码上。没有付款，请告诉商家。',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? '这是其他钱包的收款码' : `这是 ${networks.join('、')} 的收款码`,
    advice: '我们无法支付。请让商家出示银联或 Bangka 收款码，或出示您的付款码。没有付款。',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `暂不支持这种货币（${currency}）`,
    advice: '我们没有它的汇率。请询问商家能否用人民币付款。没有付款。',
  }),
  'code.answer-missing': () => ({
    title: '商家还需要一些信息',
    advice: '请填写这个码要求的每一项，然后继续。没有付款。',
  }),
  'order.quote-expired': () => ({
    title: '汇率已过期',
    advice: '汇率只在几分钟内有效。没有扣款，请重新扫码查看最新金额。',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: '小费金额过大',
    advice: `为避免输错，小费最多为金额的 ${mostPercent}%。请核对后重新输入。`,
  }),
  'order.expired': () => ({ title: '订单已过期', advice: '没有扣款。请让商家出示新的码。' }),
  'order.paid': () => ({ title: '这笔订单已经付过款', advice: '没有重复扣款。如果是您付的，可在“账单”中查看。' }),
  'order.closed': () => ({ title: '商家已关闭这笔订单', advice: '没有扣款。如仍要付款，请让商家重新出码。' }),
  'order.not-found': () => ({ title: '找不到这笔订单', advice: '请让商家重新出示收款码。' }),
  'charge.not-found': () => ({ title: '这笔付款已不在等待中', advice: '请在“账单”中查看结果，或重新出示付款码。' }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: '没有这项自动扣款，或不属于您',
    advice: '请让商家重新出示二维码。没有扣款。',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: '付款前还需一项核验',
    advice: '未扣款。请再绑定一张银行卡或完成身份认证：我的 › 我的账户 › 安全核验。',
  }),
  'shop.not-found': () => ({ title: '找不到这家商户', advice: '请确认收款码完整后重新扫描，或询问商家。' }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: '钱包里的钱不够',
    advice: `加上手续费 ${money(feeFen)}，超过了钱包里的 ${money(availableFen)}。请减少金额，或先充值。`,
  }),
  'card.not-for-balance': () => ({
    title: '这张卡不能用在这里',
    advice: '只有中国的银行卡可以充值和提现。请选择另一张卡。',
  }),
  'movement.unknown': () => ({ title: '请求没有送达', advice: '没有转任何钱，可以放心重试。' }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `手续费现在是 ${money(feeFen)}`,
    advice: '没有转任何钱。请核对，确认无误再继续。',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: '超过了您现在能转的金额',
    advice: `限额 ${money(mostFen)}，还剩 ${money(leftFen)}。${renewsAt === null ? '' : `${when(renewsAt)}（中国时间）重新计算。`}${raisable ? '验证身份或绑定更多中国银行的卡可以提高限额。' : ''}`,
  }),
  'amount.invalid': () => ({ title: '金额不正确', advice: '请输入至少 ¥0.01，小数点后最多两位。' }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: '超出单笔付款上限',
    advice: `单笔最多可付 ${money(limitFen)}，请与商家商量分次付款。`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `金额变为 ${money(amountFen)}`,
    advice: '商家在您看到之后修改了金额。没有扣款，请核对无误后再付款。',
  }),
  'card.none': () => ({ title: '没有可用于付款的银行卡', advice: '请先绑定一张卡，大约需要三分钟。' }),
  'payment.unknown': () => ({ title: '这笔付款没有到达', advice: '没有扣款，可以放心再付一次。' }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({ title: '付款码无效', advice: '请打开“付款”，出示页面上的付款码。' }),
  'pay-code.used': () => ({ title: '付款码已使用', advice: '每个付款码只能用一次。打开“付款”即可看到新的。' }),
  'pay-code.expired': () => ({ title: '付款码已过期', advice: '付款码一分钟内有效。打开“付款”即可看到新的。' }),

  'verification.closed': () => ({
    title: '现在不需要再发送',
    advice: '照片正在审核或已通过。打开“身份验证”即可查看进度。',
  }),
  'verification.incomplete': () => ({ title: '还缺少内容', advice: '打开“身份验证”，即可看到还需要补充什么。' }),
  'picture.unreadable': () => ({ title: '无法打开这个文件', advice: '请用相机拍摄，或选择另一张照片。' }),
  'picture.same-again': () => ({ title: '这是被退回的那张照片', advice: '请重新拍一张，拍到之前缺少的部分。' }),
  'reviewers.out-of-service': () => ({
    title: '暂时联系不上审核人员',
    advice: '已发送的照片不会丢失。请过几分钟再试。',
  }),

  'sandbox.absent': () => ({ title: '这里没有沙盒', advice: '当前钱包连接的是正式服务，沙盒只在试用版本中提供。' }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: '开通时间已过',
    advice: '您没有开通，也没有扣款。请让商家重新申请。',
  },
  signed: {
    title: '您已经开通了',
    advice: '限额见“我的 → 我的账户 → 自动扣款”。',
  },
  ended: {
    title: '这项自动扣款已经结束',
    advice: '商家不能再按它扣款。如需再用，请让商家重新申请。',
  },
} as const
