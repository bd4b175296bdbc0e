/** What stands on a bank's slip and in its app, whatever the language of the wallet: the person has it in Chinese before them. */
export const slipWords = {
  slip: '客户回单',
  profile: '个人资料',
  accountName: '户名',
  accountNumber: '账号',
  name: '姓名',
  idNumber: '证件号码',
  phone: '预留手机号',
} as const
