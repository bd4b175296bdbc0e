import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: '支払い',
  resultTitle: '支払い結果',
  loading: '支払い内容を確認しています',
  to: (payee) => `支払い先：${payee}`,
  goods: '内容',
  card: '支払い元',
  changeCard: '変更',
  changeCardLabel: '支払い元を変更',
  straight: 'このカードから直接引き落とされます。事前のチャージは要りません。',
  fromBalance: '残高から支払います。銀行への確認はありません。',
  chooseCard: '何で支払いますか？',
  chooseCardLead: '今回の支払いだけの選択です。カードは銀行から直接引き落とされ、残高はここに預けているお金です。',
  continueToPassword: (amount) => `${amount}を支払う`,
  dontPay: '支払わない',
  changeAmount: '金額を変更',

  amountHeading: 'いくら支払いますか？',
  amountLead: (payee) => `支払い先は${payee}です。レジで金額をお尋ねください。`,
  amount: '金額（元）',
  amountProblems: {
    empty: '金額を入力してください。例：12.50',
    'not-a-number': '数字と小数点で入力してください。例：12.50',
    comma: '小数点はピリオドにしてください。例：98.73',
    'too-many-decimals': '小数点以下は2桁までです。最小の単位は1分（フェン）です。',
    zero: '0より大きい金額を入力してください。',
    negative: '0より大きい金額を入力してください。',
    'too-large': (limit) => `1回に支払えるのは${limit}までです。分けて支払えるか、お店に相談してください。`,
  },
  next: '次へ',

  passwordTitle: '支払いパスワード',
  passwordLabel: '支払い用の6桁の数字',
  passwordHelp: '銀行カードの暗証番号ではありません。',
  wrong: (left) => `違います。あと${left}回間違えると、支払いパスワードはしばらくロックされます。`,
  forgotten: 'お忘れですか？',
  lockedTitle: '支払いは一時ロックされています',
  lockedText: (when) =>
    `支払いパスワードの間違いが続きました。お金は安全です。${when}（中国時間）以降に試すか、支払いパスワードを新しくしてください。`,
  resetPassword: '支払いパスワードを新しくする',
  paying: '支払い中…',
  payingText: '銀行に確認しています。この画面を閉じないでください。',

  notices: {
    'amount-changed': 'お店が金額を変更しました。まだ支払っていません。先に金額を確かめてください。',
    'card-gone': 'そのカードはもう登録されていません。まだ支払っていません。下のカードを確かめてください。',
    'not-sent': '接続がないため、何も送られず、支払われていません。つながったらもう一度お試しください。',
    'never-arrived': '支払いは届いておらず、引き落としもありません。安心してお支払いください。',
    failed: 'うまくいかず、引き落としもありません。もう一度お試しください。',
  },

  noCardsTitle: 'カードを登録して支払う',
  balanceShort: (amount) => `残高は${amount}で、この支払いには足りません。`,
  noCardsText: '3分ほどで終わります。その後ここに戻り、続きから支払えます。',
  linkCard: 'カードを登録',
  needsPasswordTitle: '先に支払いパスワードを設定',
  needsPasswordText: '支払いのたびに入力する6桁の数字です。他人があなたの電話で支払うのを防ぎます。',
  setPassword: '支払いパスワードを設定',

  loadOffline: '接続がないため、支払い内容を確認できません。何も支払われていません。',
  loadFailed: '支払い内容を確認できませんでした。何も支払われていません。',
  tryAgain: 'もう一度試す',
  problems: {
    'order-expired': {
      title: '注文の期限が切れました',
      text: '引き落としはありません。お店に新しいコードを頼んでください。',
    },
    'quote-expired': {
      title: '為替レートの期限が切れました',
      text: 'レートの有効期間は数分です。引き落としはありません。今の金額を見てからお決めください。',
    },
    'order-paid': {
      title: 'この注文は支払い済みです',
      text: '二重の引き落としはありません。ご自身の支払いなら「履歴」にあります。',
    },
    'order-closed': {
      title: 'お店が注文を終了しました',
      text: '引き落としはありません。支払う場合は、お店に新しいコードを頼んでください。',
    },
    'order-not-found': {
      title: '注文が見つかりません',
      text: '引き落としはありません。お店にもう一度コードを見せてもらってください。',
    },
    'shop-not-found': {
      title: 'お店が見つかりません',
      text: '引き落としはありません。正しいコードを読み取ったか確かめてください。',
    },
    'charge-paid': {
      title: 'この支払いは完了しています',
      text: '別の画面か別の端末で一度支払いました。領収書は「履歴」にあります。',
    },
    'charge-closed': {
      title: 'レジの待ち時間が終わりました',
      text: '引き落としはありません。支払う場合は、支払いコードをもう一度見せてください。',
    },
    'not-payable': { title: 'ここでは支払えません', text: '引き落としはありません。' },
  },
  newPrice: '新しい金額を見る',
  scanAgain: 'もう一度スキャン',
  showPayCode: '支払いコードを表示',
  toBills: '履歴を見る',
  backHome: 'ホームへ戻る',
  done: '完了',

  paid: '支払い済み',
  paidWith: (card) => `${card}から直接引き落とし`,
  receipt: '領収書を見る',
  declinedTitle: '支払えませんでした',
  paidFromBalance: '残高から支払い',
  payAgain: 'もう一度試すか別のカードを使う',
  processingTitle: '銀行からまだ返事がありません',
  processingText:
    '銀行で処理中です。もう一度支払わないでください。確認を続け、結果をここと「履歴」でお知らせします。通常は1分以内に返事があります。',
  findingOutTitle: 'まだ結果が分かりません',
  findingOutText:
    '支払い中に接続が切れました。成功している可能性があります。もう一度支払わずにお待ちください。結果を確認しています。',
  stillAsking: '確認を続けています…',
  time: '日時',
  timeZone: (time) => `${time}（中国時間）`,
  orderNumber: '注文番号',
}
