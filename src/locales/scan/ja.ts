import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: 'スキャン',
  view: 'カメラの映像',
  hint: 'お店のコードにカメラを向けてください。',
  seen: 'コードを検出',
  opening: 'カメラを起動しています',
  torchOn: 'ライトON',
  torchOff: 'ライトOFF',
  album: '画像',
  type: '入力',
  albumLabel: 'コードの画像を選ぶ',
  typeLabel: 'コードを入力する',
  openScanner: 'スキャナーを開く',
  scannerLead: 'お店のコードを読み取るか、画像を選ぶか、入力してください。',
  typeTitle: 'コードを入力',
  typeField: 'コード、またはその中のアドレス',
  typeHelp: '多くはコードの下に印刷されています。コピーして貼り付けることもできます。',
  typeSubmit: '続ける',
  cameraProblems: {
    denied: {
      title: 'カメラが許可されていません',
      text: 'ブラウザーか電話の設定でこのページのカメラを許可し、もう一度お試しください。画像や入力ならカメラなしで使えます。',
    },
    unsupported: {
      title: 'ここではカメラを使えません',
      text: '端末にカメラがないか、このページでは使えません（安全なページだけが使えます）。画像を選ぶか、コードを入力してください。',
    },
    busy: {
      title: '別のアプリがカメラを使っています',
      text: 'ビデオ通話などを閉じて、もう一度お試しください。画像や入力は今でも使えます。',
    },
    ended: {
      title: 'カメラの接続が切れました',
      text: '外されたか、別のアプリが使っています。もう一度試すか、画像を選ぶか、コードを入力してください。',
    },
    failed: {
      title: 'カメラが起動しませんでした',
      text: 'もう一度試すか、画像を選ぶか、コードを入力してください。',
    },
  },
  tryCamera: 'カメラをもう一度試す',
  pictureProblems: {
    'unreadable-picture': {
      title: 'この画像は開けません',
      text: '別の画像を選んでください。JPEGとPNGなら必ず使えます。',
    },
    'no-code-in-picture': {
      title: '画像にコードがありません',
      text: 'コード全体が鮮明で、周りに少し白い余白が必要です。画像を切り詰めるか、カメラで読み取ってください。',
    },
    denied: {
      title: 'スキャンが許可されていません',
      text: '電話の設定でカメラとアルバムを許可し、もう一度お試しください。',
    },
    unsupported: {
      title: 'この電話ではスキャンできません',
      text: 'コードの画像を選ぶか、入力してください。',
    },
    busy: { title: 'カメラは使用中です', text: 'カメラを使っているアプリを閉じて、もう一度お試しください。' },
  },
  resolving: '支払い先を確認しています',
  again: '別のコードをスキャン',
  copyAddress: 'アドレスをコピー',
  copied: 'コピーしました',
  notCopied: 'ここではコピーできませんでした。',
  linkTitle: '支払いではなく、ウェブのアドレスです',
  linkDoubtfulTitle: '注意：行き先を隠しているアドレスです',
  linkText: '開いていません。誰のサイトか分かる場合だけ、ご自身で開いてください。',
  linkDoubtfulText: '開いていません。このようなアドレスはパスワードを盗むのに使われます。確信がなければ開かないでください。',
  linkNoHost: (scheme) => `ウェブページではなく、電話に何かをさせる「${scheme}」リンクです。開いていません。`,
  leadsTo: '行き先',
  cardTitle: 'カード番号のようです',
  cardMaybeTitle: '銀聯の支払いコードか、カード番号です',
  cardText: 'このカードを登録しますか？安全のため番号は保存していません。次の画面で入力してください。',
  cardMaybeText:
    '誰かの支払いコードなら、お店だけが請求できます。ご自身のカード番号なら登録できます。番号は次の画面で入力してください。',
  linkCard: 'カードを登録',
  friendTitle: (name) => `友だち（${name}）のコードです`,
  friendText: '友だちへの送金はまだできません。何も送られていません。お店やオンラインでの支払いに使えます。',
  foreign: {
    empty: { title: '読み取る内容がありません', text: '先にコードを入力するか、貼り付けてください。' },
    'own-broken': {
      title: 'このBangkaコードは壊れています',
      text: '一部が欠けています。お店にもう一度見せてもらってください。',
    },
    'own-pay-code': {
      title: 'これは支払いコードです',
      text: '支払いコードはレジの人に読み取ってもらうものです。支払うには、お店のコードを読み取るか、「支払い」で自分のコードを見せてください。',
    },
    'alipay-order': {
      title: 'Alipayの注文です',
      text: 'Alipayのウォレットで支払うコードです。Bangkaも使えるか尋ねるか、支払いコードを見せてください。',
    },
    'alipay-personal': {
      title: '個人のAlipayコードです',
      text: 'Alipayのウォレットでしか支払えません。お店にBangkaのコードを頼むか、支払いコードを見せてください。',
    },
    'alipay-pay-code': {
      title: 'Alipayの支払いコードです',
      text: 'レジの人が読み取るもので、見せている本人だけが使えます。',
    },
    'wechat-pay': {
      title: 'WeChat Payのコードです',
      text: 'WeChatでしか支払えません。多くのお店には別のコードもあります。尋ねるか、支払いコードを見せてください。',
    },
    'wechat-friend': {
      title: 'WeChatの連絡先です',
      text: 'WeChatで友だちを追加するコードです。支払うものはありません。',
    },
    'wechat-pay-code': {
      title: 'WeChatの支払いコードです',
      text: 'レジの人が読み取るもので、見せている本人だけが使えます。',
    },
    'emv-merchant': {
      title: '銀行の支払い用コードです',
      text: '銀行のアプリと、その提携ウォレット向けです。お店にBangkaのコードを頼むか、支払いコードを見せてください。',
    },
    'emv-broken': {
      title: '支払い用コードが壊れています',
      text: '検査用の番号が合わないため、読み間違いか改変の恐れがあります。もう一度読み取るか、お店にお尋ねください。',
    },
    'emv-pay-code': {
      title: '銀行の支払いコードです',
      text: 'レジの人が読み取るもので、見せている本人だけが使えます。',
    },
    'too-long': {
      title: '支払いにしては長すぎます',
      text: '支払いに必要な量をはるかに超えています。何もしていません。',
    },
    text: {
      title: 'ただの文字です',
      text: 'このコードに支払うものはありません。お店に支払い用のコードを頼んでください。',
    },
  },
  showPayCode: '支払いコードを表示',
}
