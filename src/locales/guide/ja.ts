import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: '私にも使えますか？',
  seeAnswer: '結果を見る',
  chooseOne: 'ご自身に最も近いものを一つ選んでください。',
  unreadable: 'リンクの一部を読み取れませんでした。足りない質問にだけお答えください。',
  private: 'どなたかはお尋ねしません。アカウントも要りません。',

  questions: {
    live: { short: '住んでいる所', heading: 'どこにお住まいですか？', lead: 'Bangkaが使えるお店は中国本土にあります。' },
    card: {
      short: 'カード',
      heading: 'どのカードをお持ちですか？',
      lead: '何枚かお持ちなら、この一覧でいちばん上にあるものを選んでください。',
    },
    phone: {
      short: '電話番号',
      heading: 'どの電話番号をお使いですか？',
      lead: 'コードが届くので、SMSを受け取れることが必要です。',
    },
    id: {
      short: '身分証',
      heading: 'どの身分証をお持ちですか？',
      lead: '中国に銀行口座があれば、銀行に登録した身分証を選んでください。',
    },
  },

  live: {
    mainland: { name: '中国本土', detail: '仕事、留学、または家族と' },
    visiting: { name: 'ほかの所に住み、中国を訪れる', detail: '旅行か出張で、今またはもうすぐ' },
    'hk-macau-taiwan': { name: '香港、マカオ、台湾', detail: '' },
    abroad: { name: 'ほかの国', detail: '中国へ行く予定はない' },
  },
  card: {
    chinese: { name: '中国本土の銀行のカード', detail: 'デビットまたはクレジット' },
    international: {
      name: '海外のVisa、Mastercardなど',
      detail: 'American Express、JCB、Diners Club、Discoverも',
    },
    'unionpay-abroad': { name: '中国本土以外の銀聯カード', detail: '日本や香港の銀行のものなど' },
    other: { name: 'ほかの種類のカード', detail: 'Maestro、プリペイド、一国だけのブランド' },
    'account-only': { name: 'カードはなく、銀行口座かPayPalだけ', detail: '' },
    none: { name: 'どれもない', detail: '' },
  },
  phone: {
    mainland: { name: '中国の番号', detail: '+86で始まります' },
    foreign: { name: 'ほかの所の番号', detail: 'どの国でも。香港、マカオ、台湾も' },
    none: { name: 'SMSを受け取れる番号がない', detail: '' },
  },
  id: {
    passport: { name: 'パスポート', detail: 'どの国のものでも' },
    'passport-away': { name: 'パスポートはあるが手元にない', detail: '自宅か、ビザの申請先にある' },
    'permanent-resident': { name: '外国人永久居留身分証', detail: '中国に永住する外国人のカード' },
    'hk-macau-taiwan-permit': { name: '香港・マカオ・台湾住民の証明書', detail: '通行証または居住証' },
    'resident-id': { name: '中国の居民身分証', detail: '' },
    none: { name: 'どれもない', detail: '海外の身分証や運転免許証だけ、など' },
  },

  verdicts: {
    yes: { heading: 'はい、Bangkaで支払えます', lead: 'カード、電話番号、身分証がそろっています。' },
    'yes-with-limits': {
      heading: 'はい、一部に制限があります',
      lead: 'カードを登録して支払えます。違いのある点をご覧ください。',
    },
    'after-steps': { heading: '準備ができれば使えます', lead: 'まだ足りないものがあります。順番に進めてください。' },
    'not-yet': {
      heading: '今のままでは使えません',
      lead: 'レジで知るより、今知るほうが安心です。次のことで変わります。',
    },
  },

  next: '次にすること',
  groups: { works: '使えます', conditions: '制限つき、または準備の後に', worksNot: '使えません' },
  yourAnswers: 'あなたの回答',
  changeAnswer: (question, answer) => `変更：${question}、${answer}`,
  alsoAskedTitle: 'ほかの方の質問',
  howWeKnow: '根拠',
  share: 'この結果のリンクをコピー',
  shareNote: 'リンクに入るのは4つの選択だけです。',
  copied: 'リンクをコピーしました。',
  notCopied: 'ここではコピーできませんでした。リンクはこちらです：',
  startOver: '最初からやり直す',

  capabilities: {
    'sign-up': '新規登録',
    'link-chinese-card': '中国のカードの登録',
    'link-international-card': '海外のカードの登録',
    'pay-in-shops': 'お店での支払い',
    'pay-online': 'オンラインでの支払い',
    'travel-and-top-ups': '鉄道、航空券、通話料',
    'pay-friends': '友だちとの送金・受け取り',
    'red-packets': '紅包（お年玉）',
    balance: 'チャージと出金',
    'money-market-funds': 'MMF（投資信託）',
    'app-agreements': 'タクシーなどアプリの自動払い',
    'pay-abroad': '中国本土以外での支払い',
  },

  reasons: {
    'any-phone': 'どの国の電話番号でも使えます。',
    'phone-needed': 'SMSを受け取れる番号が必要です。どの国のものでもかまいません。',
    'id-of-the-account': '口座を開いたときの身分証の番号が必要です。',
    'passport-number': 'パスポートの番号だけで足ります。写真ページの画像にも載っています。',
    'bank-phone-needed': '銀行は、登録された電話番号にSMSで認証コードを送ります。',
    'bank-has-phone': '銀行は、登録された番号に認証コードを送ります。銀行にあるその番号なら、海外の番号でもかまいません。',
    'sms-abroad': '銀行は中国の番号に認証コードを送るため、今いる所でSMSを受け取れることが必要です。',
    'every-chinese-bank':
      '中国本土の銀行のデビットカードとクレジットカード。銀行での名前の書き方が違うときは、見つけるお手伝いをします。',
    'account-needs-passport': '銀行は、パスポートか中国の身分証を持つ人に口座を開きます。',
    'account-in-the-mainland': 'VisaかMastercardがあれば不要ですが、使える所は増えます。口座は本人が窓口で開きます。',
    'account-on-a-visit': '短い滞在では口座を開けない支店が多くあります。海外のカードのほうが簡単です。',
    'account-not-from-afar': '中国の銀行では、本人が本土の窓口へ行く必要があります。遠隔では開けません。',
    'id-for-card-abroad': 'パスポートか中国の身分証の番号が必要です。',
    'card-from-abroad':
      'どの国のどの銀行のものでも、Visa、Mastercard、American Express、JCB、Diners Club、Discoverが使えます。中国の口座は不要です。',
    'card-from-abroad-too':
      'なくてもかまいませんが、登録もできます：Visa、Mastercard、American Express、JCB、Diners Club、Discover。',
    'unionpay-abroad': '登録できるものとできないものがあります。番号の横に銀行名が出れば、試す価値があります。',
    'kind-of-card': 'この種類は使えません。Visa、Mastercard、American Express、JCB、Diners Club、Discoverが使えます。',
    'account-is-no-card': '登録できるのはカードだけです。銀行口座、ネットバンキング、PayPalは登録できません。',
    'no-card-yet': '自国の銀行のVisaかMastercardがあれば、中国の口座は要りません。',
    'shops-when-there': '中国本土に着いたら、コードを見せるか、お店のコードを読み取ります。',
    'shops-when-there-abroad-card': '中国本土に着いたら使えます。海外のカードを扱えないお店もあります。',
    shops: 'コードを見せるか、お店のコードを読み取ります。カードから直接引き落とされます。',
    'shops-abroad-card': 'コードを見せるか、お店のコードを読み取ります。海外のカードを扱えないお店もあります。',
    online: '注文のコードを読み取るか、その画像を選びます。',
    'online-abroad-card': '注文のコードを読み取ります。海外のカードを扱えないお店もあります。',
    tickets: 'Bangkaは切符を販売しません。販売元で選び、注文のコードで支払います。',
    'tickets-abroad-card':
      '海外のカードで鉄道の切符や通話料を支払えた例があります。Bangkaは販売しないため、注文のコードで支払います。',
    'once-linked': 'カードを登録すれば、すぐに使えます。',
    'nothing-to-pay-with': '支払いはカードから直接行われますが、登録できるカードがまだありません。',
    'no-transfers-abroad-card': 'ウォレットの規則で、海外のカードでは送金できません。Bangkaにもありません。',
    'no-receiving-without-account': 'Bangkaにはまだありません。ほかのウォレットでは、中国の銀行口座が必要です。',
    'no-transfers-yet':
      'Bangkaにはまだありません。ほかのウォレットでは、中国のカードと本人確認が必要で、年間の限度額があります。',
    'no-red-packets-abroad-card': '規則で、海外のカードでは使えません。',
    'no-red-packets-yet': 'Bangkaにはまだありません。ほかのウォレットでは、中国のカードと本人確認が必要です。',
    balance:
      '使えます。中国の銀行のカードから入金でき、カードへ出金もできます。カードから直接支払うこともでき、どちらで支払うかは毎回表示されます。限度額と手数料は先に示されます。',
    'no-balance-abroad-card': '海外のカードでは入金も出金もできません。カードから直接支払うので、チャージは要りません。',
    'no-funds-abroad-card': '規則で、海外のカードでは使えません。',
    'funds-ask-for-chinese-id':
      '外国人にも中国の居民身分証が求められてきました。変わったという話は聞いていません。Bangkaに投資信託はありません。',
    'no-funds': 'Bangkaに投資信託はありません。',
    agreements: '使えます。アプリは一度だけ許可を求め、上限はご自身で決めます。請求はすべて見られ、いつでも終えられます。',
    'mainland-shops-only': 'Bangkaは中国本土のお店に人民元で支払います。',
  },

  limits: {
    walletPayment: (yuan) => `1回の支払いは${yuan}までです。`,
    abroadFee: (yuan, percent) => `規則：${yuan}までは手数料なし、超えると全額の${percent}%です。Bangkaは上乗せしません。`,
    abroadAmounts: (payment, year) => `1回${payment}まで、年間${year}までです。`,
    withoutId: (year, since) => `当方の知る限り、ほかのウォレットでは身分証なしで年間${year}まで支払えます（${since}年時点）。`,
    dollars: (amount) => `${amount}米ドル`,
  },

  steps: {
    'get-id': {
      title: 'パスポートを用意する',
      text: 'または中国の身分証の一つ。海外の運転免許証や身分証では足りません。',
    },
    'have-passport-number': {
      title: 'パスポート番号を用意する',
      text: '登録には写真ページの画像かコピーで足ります。お店では電話だけで支払えます。',
    },
    'find-bank-id': {
      title: '銀行にある身分証を確かめる',
      text: '以前のパスポートかもしれません。銀行のアプリか窓口で分かります。',
    },
    'get-phone': {
      title: 'SMSを受け取れる番号を用意する',
      text: 'どの国のものでもかまいません。中国では、パスポートがあれば通信会社でSIMを買えます。',
    },
    'open-account': {
      title: '銀行口座を開く',
      text: 'ビザか居留許可のあるパスポート、電話、あれば勤務先や学校の証明書をお持ちください。登録された氏名を印刷してもらってください。後で必要です。必要なものは支店により違います。',
    },
    'get-card': {
      title: 'VisaかMastercardを用意する',
      text: '出発前に自国の銀行で。デビットカードでもかまいません。中国の口座がなくても、これだけで足ります。',
    },
    'phone-at-bank': {
      title: '銀行にこの番号があるか確かめる',
      text: '銀行のアプリか窓口で、登録された番号が分かります。',
    },
    roaming: {
      title: '中国のSIMのローミングを有効にする',
      text: 'SMSを受け取るためだけです。できれば出国前に。',
    },
    'bank-slip': {
      title: '銀行の控えか銀行のアプリを手元に',
      text: '銀行が書いたとおりの氏名が載っています。登録できない原因の多くはこれです。',
    },
    'sign-up': { title: '新規登録する', text: '電話番号、SMSのコード、パスワード。2分で終わります。' },
    'try-number': {
      title: 'カード番号を入力してみる',
      text: '横に銀行名が出たら続けてください。別のカードも用意しておきましょう。',
    },
    'link-card': {
      title: 'カードを登録する',
      text: 'カード番号、氏名、身分証、電話番号を、銀行の登録どおりに入力します。',
    },
    'other-way-to-be-paid': {
      title: '受け取りは別の方法を決める',
      text: '銀行振込やPayPalなど。当方の知る限り、中国からはどちらも使えます。',
    },
    'bring-cash': { title: '現金を少し持つ', text: 'カードを登録するまでの食事やタクシーに使えます。' },
  },

  alsoAsked: {
    nationality: {
      question: 'いつも一覧に自分の国がない',
      answer: 'ここにはあります。すべての国籍があり、無国籍もあります。',
    },
    minors: {
      question: '18歳未満です',
      answer: 'Bangkaは年齢をお尋ねしません。銀行は尋ねます。当方の知る限り、未成年は親と一緒に口座を開きます。',
    },
    companies: {
      question: '会社の口座',
      answer: '使えません。カードは一人の名義で、その人の身分証で登録します。',
    },
    paypal: {
      question: 'PayPal',
      answer: '使えません。ただし、PayPalにつないだVisaやMastercardは、直接登録できることがよくあります。',
    },
  },

  strengths: {
    own: (since) => `Bangkaの規則、${since}年時点`,
    published: (since) => `公表された規則、${since}年時点`,
    reported: (since) => `当方の知る限り、${since}年時点`,
  },

  facts: {
    'this-wallet': 'Bangkaにできること、できないこと',
    'cards-from-abroad': '海外のカードの手数料と限度額',
    'without-id': '身分証なしの支払い',
    'accounts-in-classes': '本人確認と年間の限度額',
    'opening-an-account': '銀行口座の開き方。支店により違い、統一の規則は公表されていません',
    'how-banks-write': '銀行に登録された内容。規則を公表した銀行はありません',
    'guide-readers': '外国人向けの案内の読者が伝えたこと',
  },
}
