import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  loading: 'お知らせを読み込んでいます',
  empty: 'まだお知らせはありません。留守の間のレジ、お店、銀行の動き（支払い、返金、カードの変更）がここに表示されます。',
  new: '新着',
  unread: (shown) => `未読${shown}件`,
  allRead: 'すべて既読です',
  readAll: 'すべて既読にする',
  more: '以前のお知らせを表示',
  end: 'お知らせは90日間、履歴はずっと残ります。',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `${payee}に${amount}を支払いました`,
  declined: (amount, payee) => `${payee}への${amount}は支払われませんでした`,
  processing: (amount, payee) => `${payee}への${amount}：銀行からまだ返答がありません`,
  moneyBack: (amount, payee) => `${payee}から${amount}が返金されました`,
  toCard: (card) => `返金先：${card}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `残高に${amount}チャージしました`,
      failed: (amount) => `${amount}はチャージできませんでした`,
      processing: (amount) => `${amount}のチャージ：銀行からまだ返事がありません`,
    },
    withdrawal: {
      succeeded: (amount) => `カードに${amount}引き出しました`,
      failed: (amount) => `${amount}は引き出せず、残高に戻りました`,
      processing: (amount) => `${amount}をカードへ送っています`,
    },
  },
  asks: (amount, payee) => `${payee}が${amount}を請求しています`,
  asksDetail: '支払いパスワードを待っています',
  askedInVain: (amount, payee) => `${payee}の${amount}の請求は時間切れになりました`,
  askedNoMore: (amount, payee) => `${payee}は${amount}の請求を取り下げました`,
  nothingPaid: '支払いはありません',
  toBalance: '返金先：残高',
  cardTakenOver: (card) => `${card}が別のアカウントへ移されました`,
  cardTakenOverDetail: '銀行の認証コードで確認されています。心当たりがなければ、すぐ銀行にお電話ください。',
  verified: '本人確認が完了しました',
  answered: '画像を確認しました',
  answeredDetail: '足りないものがあります。送り直すものをご確認ください。',
  riskCheckAsked: '安全確認が必要です',
  riskCheckPassed: 'お支払いを再開できます',
  riskCheckDetail: {
    'second-card': 'カードをもう1枚登録するか本人確認をすると、再び支払えます。',
    verification: '本人確認をすると、再び支払えます。',
  },
}
