import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: 'スキャン',
  pay: '支払い',
  paysNext: '次の支払い元',
  change: '変更',
  changeLabel: '支払い元を変更',
  noCardTitle: 'まずカードを登録しましょう',
  noCardText: '中国の銀行カードか、海外のVisaまたはMastercardが使えます。カードから直接引き落とされ、チャージは要りません。',
  linkCard: 'カードを登録',
  recent: '最近の支払い',
  allBills: 'すべての履歴',
  noBills: '支払いはここに並びます。',
  interrupted: '中断された支払いがあります',
  interruptedText: (payee, amount) => `${payee}への${amount}。もう一度支払う前に、結果を確かめましょう。`,
  interruptedUnknown: 'もう一度支払う前に、結果を確かめましょう。',
  seeWhat: '結果を確かめる',
}
