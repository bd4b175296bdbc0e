import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  tabsLabel: '主要页面',
  tabs: { home: '首页', bills: '账单', me: '我的' },
  notices: '通知',
  newNotices: (_count, shown) => `${shown} 条新通知`,
  seeNotices: '查看',
  tabWithNews: (tab, news) => `${tab}，${news}`,
  sandbox: {
    phone: '沙盒：查看手机短信',
    people: '沙盒：选一个人物和测试卡',
    shops: '沙盒：去商户和收银台',
    home: '沙盒：钱包背后的世界',
  },
  cardTakenOver: (card) => `${card} 已通过银行验证码转到另一个账户。如果不是您本人操作，请立即联系银行。`,
  verified: '您已通过身份验证。',
  verificationAnswered: '照片已审核，还缺少内容。请打开“我的账户”里的“身份验证”。',
  storageFull: '设备存储空间已满。您可以继续使用，但本次操作可能无法保存。',
  storageUnavailable: '浏览器不允许保存数据。您可以继续使用，但重新打开后需要从头开始。',
  storageCorrupt: '设备上保存的数据无法读取，应用已重新开始。请重新登录。',
  languageUnreachable: (language) => `无法加载${language}。请检查网络后重试。`,
  riskCheck: {
    title: '付款前还需一项核验',
    action: '查看怎么做',
    passed: '核验通过，可以继续付款了。',
    texts: {
      'second-card': '请再绑定一张银行卡，或完成身份认证。您的资金安全，其他功能照常使用。',
      verification: '请用护照完成身份认证。您的资金安全，其他功能照常使用。',
    },
  },
}
