import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: '支払い',
  barcode: '支払いコードのバーコード',
  qr: '支払いコードのQRコード',
  showLarge: (code) => `${code}：大きく表示`,
  tapToEnlarge: 'コードをタップすると大きくなります。',
  tapToClose: 'どこかをタップすると戻ります。',
  loading: '支払いコードを取得しています',
  showDigits: '支払いコードの数字を表示',
  hideDigits: '支払いコードの数字を隠す',
  newCodeIn: (seconds) => `${seconds}秒後に更新`,
  renewing: '新しいコードを取得しています…',
  paysFrom: '支払い元',
  change: '変更',
  changeLabel: 'このコードの支払い元を変更',
  chooseCard: '何で支払いますか？',
  chooseCardLead:
    'カードは銀行から直接引き落とされ、残高はここに預けているお金です。この選択は、アプリを閉じるまでコード払いに使われます。',
  rule: (limit) =>
    `レジの人だけに見せ、誰にも送らないでください。${limit}まではすぐに支払われ、それを超えると支払いパスワードをお尋ねします。`,
  offlineTitle: '接続がないとコードは出せません',
  offlineText: '支払いコードは1分間に一度だけ使えるため、その都度取得します。つながり次第、自動でやり直します。',
  failedTitle: '支払いコードを取得できませんでした',
  failedText: 'こちら側の問題です。自動で続けていますが、今すぐ試すこともできます。',
  tryAgain: '今すぐ試す',
  noCard: '支払うカードが必要です。登録すると、ここに支払いコードが出ます。',
  linkCard: 'カードを登録',
  screenshot: 'このコードの画像はお金と同じです。1分間は誰でも支払いに使えます。削除してください。',
}
