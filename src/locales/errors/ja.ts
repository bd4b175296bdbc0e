import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import type { ErrorText, ErrorTexts } from './types'

function triesLeft(count: number): string {
  return count === 0 ? 'これ以上は試せません。' : `あと${count}回試せます。`
}

function triesThenLocked(count: number): string {
  return count === 0
    ? '支払いパスワードはしばらくロックされます。'
    : `あと${count}回間違えると、支払いパスワードはしばらくロックされます。`
}

function attemptsAtBank(count: number): string {
  return count === 0
    ? '銀行が認める本日の回数を使い切りました。中国時間の午前0時に数え直されます。'
    : `銀行では本日あと${count}回試せます。`
}

const fieldNames = {
  name: '氏名',
  idKind: '身分証の種類',
  idNumber: '身分証の番号',
  phone: '電話番号',
} as const satisfies Record<BankField, string>

const cardsThatWork =
  '中国のすべての銀行のデビットカードとクレジットカード、海外のVisa、Mastercard、JCB、Diners Club、Discover、American Expressが使えます。'

const unsupportedCards = {
  brand: { title: 'このブランドのカードは登録できません', advice: cardsThatWork },
  prepaid: { title: 'プリペイドカードは登録できません', advice: cardsThatWork },
  maestro: { title: 'Maestroカードは登録できません', advice: cardsThatWork },
  'not-a-bank-card': {
    title: '銀行カードの番号ではありません',
    advice: `銀行カードの表にある長い番号を入力してください。${cardsThatWork}`,
  },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: 'カードの残高が足りません',
    advice: '引き落としはありません。別のカードを選ぶか、先に口座へ入金してください。',
  },
  'balance-not-enough': { title: '残高が足りません', advice: '引き落としはありません。カードで支払ってください。' },
  'card-declined': {
    title: '銀行が支払いを断りました',
    advice: '引き落としはありません。別のカードを選ぶか、銀行に理由をお問い合わせください。',
  },
  'over-card-limit': {
    title: 'カードの限度額を超えています',
    advice: '引き落としはありません。別のカードを選ぶか、銀行に限度額の引き上げを依頼してください。',
  },
  'card-removed': {
    title: 'このカードは登録が解除されています',
    advice: '引き落としはありません。別のカードを選んでください。',
  },
  'bank-out-of-service': {
    title: '銀行がメンテナンス中です',
    advice: '引き落としはありません。後で試すか、別の銀行のカードを選んでください。',
  },
  'bank-not-reached': {
    title: '銀行に要求が届きませんでした',
    advice: '引き落としはありません。もう一度お支払いいただけます。',
  },
  'order-expired': {
    title: '注文の期限が切れました',
    advice: '引き落としはありません。お店に新しいコードを頼んでください。',
  },
  'order-closed': {
    title: 'お店が注文を終了しました',
    advice: '引き落としはありません。支払う場合は、お店に新しいコードを頼んでください。',
  },
  'order-paid': {
    title: 'この注文は支払い済みです',
    advice: '二重の引き落としはありません。ご自身の支払いなら「履歴」で確認できます。',
  },
  cancelled: { title: '支払いは取り消されました', advice: '引き落としはありません。' },
  'not-supported-here': {
    title: 'このお店では使えないカードです',
    advice: '引き落としはありません。中国の銀行のカードがあれば、そちらを選んでください。',
  },
  'not-verified': {
    title: '本人確認が済んでいません',
    advice: '引き落としはありません。済むまでは1日に支払える額が少なくなります。「マイページ」で確認してください。',
  },
  'verification-too-weak': {
    title: '現在の本人確認で使える上限に達しました',
    advice: '引き落としはありません。「マイページ」で本人確認をするか、別の中国の銀行のカードを登録すると、上限が上がります。',
  },
  'over-payment-limit': {
    title: '1回の支払いの上限を超えています',
    advice: '引き落としはありません。お店に分けて請求してもらってください。',
  },
  'over-day-limit': { title: '今日の上限に達しました', advice: '引き落としはありません。上海時間の午前0時に戻ります。' },
  'over-month-limit': { title: '今月の上限に達しました', advice: '引き落としはありません。来月1日に戻ります。' },
  'over-year-limit': { title: '今年の上限に達しました', advice: '引き落としはありません。1月1日に戻ります。' },
  'over-lifetime-limit': {
    title: 'このアカウントの上限に達しました',
    advice: '引き落としはありません。この上限は元に戻りません。',
  },
  'not-mainland': {
    title: '中国本土の身分証を持つ人だけが利用できます',
    advice: '引き落としはありません。規則により、どのカードでも支払えません。',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = '引き落としはありません。新しい支払いコードを見せれば、お店はもう一度試せます。'

const chargeEnds = {
  paid: { title: 'この支払いは完了しています', advice: 'もう一度支払う必要はありません。領収書は「履歴」にあります。' },
  refused: { title: 'ご自身で断った支払いです', advice: notCharged },
  expired: { title: '支払いの時間が過ぎました', advice: notCharged },
  withdrawn: { title: 'お店がこの支払いを取り消しました', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': { title: 'パスワードが短すぎます', advice: '8文字以上にしてください。単語を3つか4つつなげるのがお勧めです。' },
  'too-common': {
    title: '多くの人が使うパスワードです',
    advice: '自分だけのものにしてください。単語を3つか4つつなげるのがお勧めです。',
  },
  'like-phone': {
    title: '電話番号に似すぎています',
    advice: '電話番号から推測できないものにしてください。',
  },
} as const

const weakPaymentPasswords = {
  repeated: { title: '同じ数字が多すぎます', advice: '違う数字を混ぜた6桁にしてください。' },
  sequence: { title: '連続した数字は真っ先に試されます', advice: '順に並んでいない6桁にしてください。' },
  'like-phone': {
    title: '電話番号に含まれる数字です',
    advice: '電話番号から読み取れない6桁にしてください。',
  },
  'like-birth-date': {
    title: '日付のように見えます',
    advice: '誕生日は簡単に知られます。日付ではない6桁にしてください。',
  },
  pattern: { title: '推測されやすい並びです', advice: '規則性のない6桁にしてください。' },
} as const

export const ja: ErrorTexts = {
  'phone.taken': () => ({
    title: 'この電話番号は登録済みです',
    advice: 'この番号でログインしてください。パスワードが分からなくても、SMSのコードで入れます。',
  }),
  'phone.unchanged': () => ({
    title: '今お使いの番号と同じです',
    advice: '新しい番号を入力するか、変更がなければお戻りください。',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: '認証コードは送信済みです',
    advice: `届くまで1分ほどかかることがあります。${when(retryAt)}（中国時間）以降に再送できます。`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: 'この番号への本日の送信回数が多すぎます',
    advice: `番号の持ち主を守るため、送信を止めています。${when(retryAt)}（中国時間）以降にもう一度お試しください。`,
  }),
  'sms.not-sent': () => ({
    title: 'SMSを送信できませんでした',
    advice: '番号を確かめて、1分後にもう一度お試しください。電波が必要です。海外ではローミングも必要です。',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: '認証コードが違います',
    advice: `最新のSMSと見比べてください。以前のコードは使えません。${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({
    title: '認証コードの期限が切れました',
    advice: 'コードの有効期限は10分です。新しいコードを送ってください。',
  }),
  'code.used': () => ({
    title: 'この認証コードは使用済みです',
    advice: 'コードは一度しか使えません。新しいコードを送ってください。',
  }),
  'code.too-many-attempts': () => ({
    title: '認証コードの間違いが多すぎます',
    advice: '安全のため、このコードは使えなくなりました。新しいコードを送ってください。',
  }),
  'account.unknown': () => ({
    title: 'この番号のアカウントはありません',
    advice: '番号と国を確かめてください。初めての方は新規登録へ。2分で終わります。',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: '電話番号かパスワードが違います',
    advice: `${triesLeft(attemptsLeft)}その後はしばらくロックされます。SMSのコードでもログインできます。`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: 'パスワードの間違いが多く、ロックされました',
    advice: `お金は安全です。${when(retryAt)}（中国時間）以降に試すか、今すぐSMSのコードでログインしてください。`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: 'ログインパスワードが違います',
    advice: `支払い用の6桁ではなく、ログインに使うパスワードです。${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: '支払いパスワードがまだありません',
    advice: '先に設定してください。支払いのたびに入力する6桁の数字です。',
  }),
  'payment-password.already-set': () => ({
    title: '支払いパスワードは設定済みです',
    advice: '「マイページ」の「アカウント」で変更できます。忘れたときは、そこで再設定できます。',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: '支払いパスワードが違います',
    advice: `カードの暗証番号ではなく、ここで決めた6桁の数字です。${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: '支払いパスワードの間違いが多く、ロックされました',
    advice: `お金は安全です。${when(retryAt)}（中国時間）以降に試すか、支払いパスワードを再設定してください。`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: 'このカードは登録済みです',
    advice: '「マイカード」にあります。ほかにすることはありません。',
  }),
  'card.linked-by-other': () => ({
    title: 'ほかのアカウントに登録されたカードです',
    advice: '以前のご自身のアカウントか、誰かがカード番号を使った可能性があります。ご自身のカードなら、ここへ移せます。',
  }),
  'card.not-found': () => ({
    title: 'このカードはもう登録されていません',
    advice: 'ほかの端末で解除した可能性があります。別のカードを選ぶか、もう一度登録してください。',
  }),
  'card.undo-over': () => ({
    title: '元に戻せる時間が過ぎました',
    advice: 'カードの登録は解除されました。「マイカード」でもう一度登録できます。',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: '銀行に該当するカード番号がありません',
    advice: `カードと1桁ずつ見比べてください。新しいカードは、先に利用開始の手続きが必要なことがあります。${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0
        ? '銀行の記録と違う項目があります'
        : `銀行の記録と違う項目：${fields.map((field) => fieldNames[field]).join('、')}`,
    advice: `カードに問題はありません。銀行は外国人の情報を独自の書き方で登録することがよくあります。${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: '本日は銀行でこれ以上試せません',
    advice: `${when(retryAt)}（中国時間）以降にお試しください。それまでに、銀行の控えや銀行のアプリで、情報がどう書かれているか確かめておきましょう。`,
  }),
  'bank.out-of-service': () => ({
    title: '銀行は現在メンテナンス中です',
    advice: 'お客様のせいではなく、回数も減っていません。1時間後に試すか、別の銀行のカードをお使いください。',
  }),
  'bank.no-answer': () => ({
    title: '銀行からまだ返事がありません',
    advice: '成功したかどうか、確認を続けています。やり直さずに、1分後にここをご覧ください。',
  }),
  'link.unknown': () => ({
    title: 'この手続きは届いていません',
    advice: '銀行には何も送られず、回数も減っていません。安心してもう一度送ってください。',
  }),
  'link.not-waiting-for-code': () => ({
    title: 'ここでは認証コードはもう不要です',
    advice: 'カードが登録されたか「マイカード」で確かめてください。なければ、最初からやり直してください。',
  }),

  'code.not-ours': () => ({
    title: '支払えないコードです',
    advice: 'お店にBangkaのコードを頼んでください。何も開かず、何も支払っていません。',
  }),
  'code.damaged': () => ({
    title: 'このコードは壊れています',
    advice:
      '一部が欠けているか違っているため、信頼できません。何も支払っていません。もう一度読み取るか、お店に新しいコードを頼んでください。',
  }),
  'code.tampered': () => ({
    title: 'このコードで支払わないでください',
    advice:
      'Bangkaのコードに似ていますが、こちらで作ったものではありません。お店のコードの上に貼られたのかもしれません。何も支払っていません。お店に伝えてください。',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? '別のウォレット用のコードです' : `${networks.join('、')}用のコードです`,
    advice: 'こちらでは支払えません。お店に銀聯かBangkaのコードを頼むか、支払いコードを見せてください。何も支払っていません。',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `この通貨（${currency}）では支払えません`,
    advice: 'この通貨の為替レートがありません。元で支払えるか、お店にお尋ねください。何も支払っていません。',
  }),
  'code.answer-missing': () => ({
    title: 'お店が求めている項目があります',
    advice: 'コードが求める項目をすべて入力して、続けてください。何も支払っていません。',
  }),
  'order.quote-expired': () => ({
    title: '為替レートの期限が切れました',
    advice: 'レートの有効期間は数分です。引き落としはありません。コードをもう一度読み取って、今の金額を確かめてください。',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: 'チップが多すぎます',
    advice: `入力の間違いを防ぐため、チップは金額の${mostPercent}%までです。数字を確かめて、もう一度入力してください。`,
  }),
  'order.expired': () => ({
    title: 'この注文は期限切れです',
    advice: '引き落としはありません。お店に新しいコードを頼んでください。',
  }),
  'order.paid': () => ({
    title: 'この注文は支払い済みです',
    advice: '二重の引き落としはありません。ご自身の支払いなら「履歴」にあります。',
  }),
  'order.closed': () => ({
    title: 'お店が終了した注文です',
    advice: '引き落としはありません。支払う場合は、お店に新しいコードを頼んでください。',
  }),
  'order.not-found': () => ({
    title: '注文が見つかりません',
    advice: 'お店にもう一度コードを見せてもらってください。',
  }),
  'charge.not-found': () => ({
    title: 'この支払いはもう待っていません',
    advice: '「履歴」で結果を確かめるか、支払いコードをもう一度見せてください。',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: 'この自動支払いは見つからないか、あなたのものではありません',
    advice: '店に新しいコードを出してもらってください。請求はされていません。',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: 'お支払いの前に、もう一つ確認が必要です',
    advice:
      '請求されていません。カードをもう1枚登録するか本人確認をしてください（「マイページ」の「マイアカウント」にある「安全確認」）。',
  }),
  'shop.not-found': () => ({
    title: 'お店が見つかりません',
    advice: 'コード全体が写っているか確かめて、もう一度スキャンするか、お店にお尋ねください。',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: 'ウォレットの残高が足りません',
    advice: `手数料${money(feeFen)}を加えると、残高の${money(availableFen)}を超えます。金額を減らすか、先にチャージしてください。`,
  }),
  'card.not-for-balance': () => ({
    title: 'このカードはここでは使えません',
    advice: 'チャージと引き出しに使えるのは中国の銀行のカードだけです。別のカードを選んでください。',
  }),
  'movement.unknown': () => ({ title: '届いていませんでした', advice: 'お金は動いていません。もう一度試して大丈夫です。' }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `手数料が${money(feeFen)}になりました`,
    advice: 'お金は動いていません。確認して、よければ続けてください。',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: '今動かせる金額を超えています',
    advice: `${money(mostFen)}のうち、残りは${money(leftFen)}です。${renewsAt === null ? '' : `${when(renewsAt)}（中国時間）に数え直します。`}${raisable ? '本人確認をするか、ほかの中国の銀行のカードを登録すると上がります。' : ''}`,
  }),
  'amount.invalid': () => ({
    title: '支払えない金額です',
    advice: '¥0.01以上、小数点以下は2桁までで入力してください。',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: '1回の支払いの上限を超えています',
    advice: `一度に支払えるのは${money(limitFen)}までです。分けて支払えるか、お店に相談してください。`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `金額が${money(amountFen)}に変わりました`,
    advice: 'ご覧になった後に、お店が変更しました。まだ支払っていません。正しいことを確かめてから支払ってください。',
  }),
  'card.none': () => ({
    title: '支払いに使えるカードがありません',
    advice: '先にカードを登録してください。3分ほどで終わります。',
  }),
  'payment.unknown': () => ({
    title: 'この支払いは届いていません',
    advice: '引き落としはありません。安心してもう一度お支払いください。',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({
    title: '有効な支払いコードではありません',
    advice: '「支払い」を開いて、そこに出るコードを見せてください。',
  }),
  'pay-code.used': () => ({
    title: 'この支払いコードは使用済みです',
    advice: 'コードは一度しか使えません。「支払い」を開くと新しいコードが出ます。',
  }),
  'pay-code.expired': () => ({
    title: '支払いコードの期限が切れました',
    advice: 'コードの有効期限は1分です。「支払い」を開くと新しいコードが出ます。',
  }),

  'verification.closed': () => ({
    title: '今送るものはありません',
    advice: '画像は確認中か、すでに承認されています。「本人確認」で状況を見られます。',
  }),
  'verification.incomplete': () => ({
    title: 'まだ足りないものがあります',
    advice: '「本人確認」を開くと、何を追加するか分かります。',
  }),
  'picture.unreadable': () => ({
    title: '画像として開けないファイルです',
    advice: 'カメラで撮るか、別の画像を選んでください。',
  }),
  'picture.same-again': () => ({
    title: '差し戻された画像と同じものです',
    advice: '足りなかったものが写るように撮り直してください。',
  }),
  'reviewers.out-of-service': () => ({
    title: '画像の確認担当につながりません',
    advice: '送ったものは残っています。数分後にもう一度お試しください。',
  }),

  'sandbox.absent': () => ({
    title: 'ここにサンドボックスはありません',
    advice: 'このウォレットは実際のサービスにつながっています。サンドボックスはお試し版だけにあります。',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: '同意できる時間が過ぎました',
    advice: '何も同意されず、請求もされていません。店にもう一度頼んでください。',
  },
  signed: {
    title: 'すでに同意済みです',
    advice: '上限は「マイページ → アカウント → 自動支払い」で確認できます。',
  },
  ended: {
    title: 'この自動支払いは終了しています',
    advice: '店はもう請求できません。また使うときは、店から改めて申し込んでもらってください。',
  },
} as const
