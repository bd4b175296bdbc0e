import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  title: '银行柜台专用页',
  lead: '到您的银行任意网点，出示本页。柜员能看到银行登记的信息，也可以当场更正。',
  bring: {
    heading: '请带上',
    passport: '护照；如果还留着旧护照，也一并带上',
    card: '银行卡',
    permit: '签证或居留许可',
    phone: '要登记号码的手机，用来接收验证码',
  },
  meaning: '这一页写了什么',
  hideNumbers: '隐藏我的号码',
  showNumbers: '显示我的号码',
  print: '打印',
  picture: '保存为图片',
  copy: '复制文字',
  copied: '文字已复制。',
  outcomes: {
    saved: '图片已保存。',
    shared: '图片已分享。',
    denied: '手机不允许保存图片。请在设置中允许，或直接截屏。',
    unsupported: '此手机无法生成图片，截屏也可以。',
  },
  noDetails: '您在绑卡时填写的信息会显示在这里。',
  startLinking: '去绑卡',

  sheet: {
    title: '客户信息核对请求',
    lead: '您好！我想把贵行的银行卡绑定到手机钱包，但我填写的信息与贵行系统登记的不一致。请您帮忙核对，谢谢！',
    leadWithCard: (last4) =>
      `您好！我想把贵行尾号 ${last4} 的银行卡绑定到手机钱包，但我填写的信息与贵行系统登记的不一致。请您帮忙核对，谢谢！`,
    check: '请与系统登记信息核对',
    first: '请先核对此项',
    facts: {
      name: '姓名',
      idKind: '证件类型',
      idNumber: '证件号码',
      phone: '预留手机号',
    },
    notes: {
      name: '常见差异：大小写、空格、姓与名的先后、中间名、过长被截断、登记成中文名',
      idKind: '常见差异：开户时选了别的证件类型',
      idNumber: '常见差异：号码前后补了零、仍是换发前的旧护照号码',
      phone: '常见差异：以前的号码、外国号码的写法不同',
    },
    chineseName: (name) => `中文名：${name}`,
    ask: '请您帮我办三件事',
    asks: {
      print: '1. 请把系统里的姓名、证件号码和手机号一字不差地打印或写给我（包括大小写和空格）',
      correct: '2. 如有错误，请按护照更正；手机号请改为上面的号码',
      online: '3. 请确认此卡已开通网上支付（银联在线支付、快捷支付）',
    },
  },
}
