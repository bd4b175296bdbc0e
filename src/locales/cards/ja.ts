import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  kinds: {
    debit: 'デビット',
    credit: 'クレジット',
    'semi-credit': '準クレジット',
    prepaid: 'プリペイド',
    unknown: 'カード',
  },
  brands: {
    unionpay: '銀聯',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: '銀行カード',
  },
  international: (kind) => `海外発行の${kind}`,
  short: (bank, kind, last4) => `${bank} ${kind} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) => `${bank}、${kind}、末尾 ${last4.split('').join(' ')}`,

  title: 'マイカード',
  addCard: 'カードを追加',
  empty: 'まだカードがありません。登録すると、お店でコードを使って支払えます。',
  loading: 'カードを読み込んでいます',
  isDefault: '優先',
  balance: '残高',
  tooShort: (amount) => `${amount}（不足）`,
  balanceHere: 'このウォレットに預けているお金',
  order: '支払いの順番',
  orderLead: '上から順に、支払えるもので支払います。残高は足りるときだけ使われます。支払いのたびに変更もできます。',
  moveUp: (card) => `${card}を上へ`,
  moveDown: (card) => `${card}を下へ`,
  manage: '管理',
  manageCard: (card) => `${card}を管理`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? '銀行による限度額なし'
        : `1日${perDay}まで`
      : perDay === null
        ? `1回${perPayment}まで`
        : `1回${perPayment}まで、1日${perDay}まで`,
  limitPerPayment: '1回の限度額',
  limitPerDay: '1日の限度額',
  noLimit: '銀行の設定なし',
  linkedOn: '登録日',
  internationalUse: '中国本土以外で発行されたカードです。中国の一部のお店やサービスでは使えません。',
  makeDefault: 'このカードを優先して使う',
  unlink: 'カードの登録を解除',
  unlinkTitle: '登録を解除しますか？',
  unlinkExplained: (card) =>
    `${card}は、ここでの支払いに使えなくなります。銀行の口座はそのままで、これまでの支払いも「履歴」に残ります。`,
  unlinkLast: '登録されているカードはこれだけです。解除すると、別のカードを登録するまで支払えません。',
  unlinkNow: '解除する',
  keep: 'このままにする',
  unlinked: (card) => `${card}の登録を解除しました。`,
  restored: (card) => `${card}を元に戻しました。`,
}
