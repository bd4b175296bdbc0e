import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  title: 'カードを登録',
  startOver: '最初からやり直す',
  resumed: {
    draft:
      'おかえりなさい。氏名、身分証の種類、電話番号は残っています。カード番号と身分証の番号は保存しないため、もう一度お尋ねします。',
    run: '前回の続きから始められます。',
  },
  unfinished: {
    asking: 'カードの登録中にアプリが閉じました。結果を銀行に確認しています。',
    codeSent: (phone) => `アプリが閉じる前に、銀行が${phone}に認証コードを送りました。`,
    enterCode: 'コードを入力',
    linked: 'アプリが閉じたときに登録中だったカードは、登録されました。',
    seeCards: 'マイカードを見る',
    refused: 'アプリが閉じる前に、銀行は情報を受け付けませんでした。続ける際に一つずつ確かめてください。',
  },

  number: {
    heading: 'カード番号',
    label: 'カード番号',
    help: 'カードの表にある長い番号です。口座番号ではありません。12〜19桁。',
    cardType: 'カードの種類',
    unknownBank: '銀行を特定できませんが、問題ありません',
    internationalNote: '海外のカードです。多くのお店で使えますが、中国のどこでも使えるわけではありません。',
    problems: {
      empty: 'カードの表の番号を入力してください。',
      letters: 'カード番号は数字だけです。文字を消してください。空白とハイフンは残してもかまいません。',
      'too-short': '桁が足りません。カード番号は12桁以上です。カードに記された番号ですか？',
      'too-long': '桁が多すぎます。カード番号は19桁までです。二重に入力していませんか？',
    },
    warnings: {
      'check-digit': '1桁間違っているかもしれません。カードと見比べ、同じなら続けてください。',
    },
    unusualLength: (bank, usual, typed) =>
      `入力は${typed}桁ですが、${bank}のカードは通常${usual.join('桁か')}桁です。カードと見比べ、同じなら続けてください。`,
  },

  name: {
    heading: '銀行に登録された氏名',
    label: '氏名',
    help: '銀行の控えや銀行のアプリのとおりに、空白や大文字も同じにしてください。文字の種類は問いません。',
    problems: {
      empty: '銀行に登録された氏名を入力してください。',
      'control-characters': '見えない文字が入っています。コピーの際に入ったのかもしれません。手で入力してください。',
      'no-letters': '氏名には文字が1つ以上必要です。',
      'too-long': '銀行が保存できる長さを超えています。200文字までです。',
    },
    notes: {
      'double-space': '空白が2つ続いています。銀行は1つずつ数えます。',
      'unusual-space': '特殊な空白があります。コピーの際に入ったのかもしれません。念のため入力し直してください。',
      'full-width': '全角の文字があります。銀行では通常、半角です。',
    },
    nationality: '国籍',
    chooseNationality: '選択',
    nationalityMissing: '国籍を選んでください。',
    searchNationality: '検索',
    searchHelp: '日本語、英語、中国語、国コードで探せます。例：ドイツ、Korea、法国、DEU',
    noNationality: '見つかりません。別の書き方か、もっと短い文字で試してください。',
    family: {
      label: '姓はどの部分ですか？',
      help: 'タップするか、そのままでもかまいません。銀行での姓名の順番が違うときに役立ちます。銀行には送りません。',
      told: (family, given) => (given === '' ? `姓：${family}` : `姓：${family} · 名：${given}`),
    },
    latin: {
      spelling: (latin) => `パスポートではおそらく${latin}です。こちらの銀行の多くは、この文字で登録しています。`,
      use: 'このつづりを使う',
      letters: (latin) =>
        `こちらの銀行の多くは、パスポートのローマ字で登録しています。そのとおりに入力してください。アラビア文字（${latin}）だけでは、つづりが分かりません。`,
      unknown: 'こちらの銀行の多くは、外国人の氏名をローマ字で登録しています。その場合はパスポートのつづりで入力してください。',
    },
  },

  passport: {
    open: 'パスポートの2行から入力',
    title: 'パスポートの2行',
    where: '写真のあるページのいちばん下に、大文字と数字、たくさんの < からなる2行があります。',
    picture: 'パスポートの写真ページ。いちばん下に2行があります。',
    label: '2行を貼り付けるか入力してください',
    help: '空白や小文字があってもかまいません。この端末の中だけで読み取り、保存しません。',
    found: '次の内容を入力します',
    fullName: '氏名',
    nameStays: (name) => `${name}（入力のまま残します）`,
    familyName: '姓',
    nationality: '国籍',
    number: 'パスポート番号',
    birthDate: '生年月日（確認用）',
    use: '入力する',
    notes: {
      nameCut: '長い氏名が行に収まっていません。パスポートと見比べ、後で補ってください。',
      noName: '2行目だけでは氏名が分かりません。入力済みの氏名はそのままです。',
      noNationality: (code) => `${code}は国を表しません。国籍をご自身で選んでください。`,
      notPassport: 'パスポートではなくカードの行なので、番号は入力しません。',
      expired: '期限の切れたパスポートです。銀行に登録したものであれば問題ありません。',
    },
    problems: {
      empty: '先に2行を貼り付けるか、入力してください。',
      'no-lines': 'パスポートの2行ではないようです。1行目はPで始まり多くの<で終わり、2行目はほとんど数字です。',
      visa: 'これはビザの行です。パスポートの写真ページの2行を使ってください。',
      lineMissing: (line) => `${line}行目がありません。もう1行と改行で分けて入力してください。`,
      'too-short': (line, missing) => `${line}行目が${missing}文字足りません。`,
      'too-long': (line, extra) => `${line}行目が${extra}文字多すぎます。`,
    },
    place: (line, from, to) => (from === to ? `${line}行目の${from}文字目` : `${line}行目の${from}〜${to}文字目`),
    faults: {
      character: (place, found) => `${place}：「${found}」はこの行では使われません。`,
      'digit-expected': (place, part, found) => `${place}：${part}に文字の${found}がありますが、数字だけのはずです。`,
      'letter-expected': (place, part, found) => `${place}：${part}に数字の${found}がありますが、文字だけのはずです。`,
      likely: (instead) => `${instead}かもしれません。`,
      'check-digit': (place, part) => `${place}：${part}の検査数字が合いません。パスポートと1文字ずつ見比べてください。`,
      likelyAt: (position, found, instead) => `${position}文字目は${found}ではなく${instead}かもしれません。`,
      'no-such-day': (place, part) => `${place}：${part}が存在しない日付です。`,
      unused: '下に入力する内容は合っています。この部分は使いません。',
    },
    parts: {
      document: '書類の種類',
      issuer: '発行国',
      name: '氏名',
      number: 'パスポート番号',
      nationality: '国籍',
      'birth-date': '生年月日',
      'expiry-date': '有効期限',
      'personal-number': '個人番号',
      whole: '行全体',
    },
  },

  identity: {
    heading: '銀行に登録した身分証',
    lead: '口座を開いたときに使った身分証を選んでください。',
    kind: '身分証の種類',
    kindMissing: '口座を開いたときに使った身分証を選んでください。',
    kinds: {
      passport: 'パスポート',
      'resident-id': '中国の居民身分証',
      'foreign-permanent-resident': '外国人永久居留身分証',
      'hk-macau-travel-permit': '香港・マカオ住民の内地通行証',
      'taiwan-travel-permit': '台湾住民の大陸通行証',
      'hk-macau-taiwan-residence-permit': '香港・マカオ・台湾住民の居住証',
    },
    numbers: {
      passport: 'パスポート番号',
      'resident-id': '身分証の番号',
      'foreign-permanent-resident': '身分証の番号',
      'hk-macau-travel-permit': '通行証の番号',
      'taiwan-travel-permit': '通行証の番号',
      'hk-macau-taiwan-residence-permit': '居住証の番号',
    },
    helps: {
      passport: '英字と数字です。新しいパスポートの場合、銀行には古い番号が残っていることがあります。',
      'resident-id': '18文字。最後はXのことがあります。',
      'foreign-permanent-resident': '新しいカードは数字18桁、古いカードは英字3つと数字12桁です。',
      'hk-macau-travel-permit': 'HかMと数字8桁（古いものは10桁）です。',
      'taiwan-travel-permit': '数字8桁（古いものは10桁）です。',
      'hk-macau-taiwan-residence-permit': '18文字。81、82、83のどれかで始まります。',
    },
    usualFor: (nationality) => `${nationality}：通常はこれ`,
    travelDocument: '旅行証明書もパスポートとして扱います。',
    problems: {
      empty: '身分証の番号を入力してください。',
      characters: 'この番号には使われない文字があります。身分証と見比べてください。',
      'too-short': '文字が足りません。身分証と見比べてください。',
      'too-long': '文字が多すぎます。二重に入力していませんか？',
      shape: 'この身分証の番号とは形が違います。上で選んだ種類は正しいですか？',
      'other-kind': '別の種類の身分証の番号です。上でその種類を選んでください。',
      'birth-date': '番号の中の生年月日が正しくありません。1桁ずつ見比べてください。',
      'check-digit': '1文字間違っていて、番号が合いません。1桁ずつ見比べてください。',
    },
  },

  phone: {
    heading: '銀行に登録した電話番号',
    label: '電話番号',
    help: '銀行のSMSが届く番号です。書き方は自由です：138 0013 8000、+81 90 1234 5678、81-9012345678。',
    understood: (phone) => `認識した番号：${phone}`,
    problems: {
      empty: '銀行に登録した電話番号を入力してください。',
      characters: '数字だけで入力してください。国番号の前には+を付けられます。',
      'too-short': '桁が足りません。番号全体を、海外の番号なら国番号から入力してください。',
      'too-short-without-code': '中国の番号としては短すぎます。海外の番号は、+81のように+と国番号から入力してください。',
      'too-long': '桁が多すぎます。二重に入力していませんか？',
      'unknown-country': 'この国番号は分かりません。海外の番号は+と国番号から入力してください：+81 90 …',
      'not-in-use': 'このように始まる番号はありません。海外の番号は+と国番号から入力してください：+81 90 …',
    },
  },

  summary: {
    heading: '銀行に送る内容',
    lead: '銀行の記録と1文字も違わないことが必要です。点は空白を表します。',
    card: 'カード番号',
    name: '氏名',
    nationality: '国籍',
    phone: '銀行に登録した電話番号',
    changed: '今回変えたところ',
    attempts: (left, perDay) =>
      left === 0
        ? 'このカードは本日これ以上試せません。'
        : `送ると1回分を使います。銀行では本日あと${left}回（1日${perDay}回）試せます。`,
    send: (bank) => `${bank}に送る`,
    sendToBank: '銀行に送る',
    sendAgain: '同じ内容をもう一度送る',
    codeWaits: (phone) => `この内容で、銀行が${phone}に認証コードを送っています。`,
    enterCode: 'コードを入力',
    sending: '銀行に確認しています…',
    sendingNote: '最大20秒ほどかかります。二重に送られることはありません。',
    notices: {
      offline: {
        title: '何も送られていません',
        text: '接続がありません。Wi-Fiかモバイルデータを確かめて、もう一度送ってください。回数は減っていません。',
      },
      'never-arrived': {
        title: '届きませんでした',
        text: '銀行に情報は届かず、回数も減っていません。もう一度送れます。',
      },
      'not-accepted': {
        title: '銀行に送られていません',
        text: '1分後にもう一度お試しください。回数は減っていません。',
      },
      'code-over': {
        title: '今回の手続きは終わりました',
        text: 'カードは登録されていません。多くはコードの間違いが続いたためです。もう一度送ると新しいコードが届きます。',
      },
    },
  },

  findingOut: {
    heading: 'まだ結果が分かりません',
    text: '銀行から時間内に返事がありませんでした。受け付けられたかどうか、確認を続けています。最初からやり直さないでください。',
    codeText: 'コードへの返事が届きませんでした。すでに登録されているかもしれないため、確認を続けています。',
    patience: 'この画面を離れて戻ってきても、続きから進められます。',
    asking: '銀行に確認しています…',
    askNow: '今すぐ確認',
  },

  blocked: {
    heading: '本日はこれ以上試せません',
    text: (when) => `銀行はこのカードの手続きをこれ以上受け付けません。${when}（中国時間）以降にお試しください。`,
    meanwhile:
      'それまでに、銀行の控えや銀行のアプリで、氏名、身分証の番号、電話番号が正確にどう書かれているか確かめておきましょう。',
    tryNow: 'もう一度試す',
  },

  refused: {
    heading: 'まだ一致しません。原因を探しましょう。',
    saysNothing: (bank) =>
      `${bank}によると違う項目がありますが、どれかは分かりません。銀行は外国人の情報を独自の書き方で登録することがよくあります。`,
    saysFields: (bank, fields) =>
      `${bank}によると、違うのは${fields}です。銀行は外国人の情報を独自の書き方で登録することがよくあります。`,
    yourBank: '銀行',
    fields: { name: '氏名', idKind: '身分証の種類', idNumber: '身分証の番号', phone: '電話番号' },
    and: 'と',
    sentLast: '銀行に届いた内容',
    atTheBank: 'それでもだめなら、パスポートとこのカードを持って銀行へ行ってください。窓口で記録を読み上げ、直してもらえます。',
    takeOver: {
      why: (bank) =>
        `入力した情報は${bank}の記録と一致しています。ただし、1枚のカードは一度に1つのアカウントにしか登録できず、このカードは別のアカウントに登録されています。`,
      title: 'ご自身のカードなら',
      how: '銀行が、登録済みの電話番号に認証コードを送ります。そのコードでカードがこのアカウントに移ります。別のアカウントでは解除され、その旨が通知されます。',
      unexpected: 'ほかにアカウントがない場合は、カードをここへ移してから、誰が使ったのか銀行に電話でお尋ねください。',
      prove: '自分のカードだと確認する',
      asking: '銀行にコードを頼んでいます…',
    },
    changeSomething: '内容を変える',
    checkNumber: 'カード番号を確かめる',
    anotherCard: '別のカードを使う',
    sendAgain: 'もう一度送る',
    seeCards: 'マイカードを見る',
    later: '後でやり直す',
  },

  code: {
    heading: '銀行からの認証コード',
    lead: (phone) => `銀行が${phone}に6桁の数字を送りました。`,
    label: '認証コード',
    help: '有効期限は10分です。最新のSMSだけが使えます。',
    checking: 'コードを確認しています…',
    confirm: 'カードを登録',
    resend: 'コードを再送する',
    resendIn: (seconds) => `${seconds}秒後に再送できます`,
    notMyPhone: '自分の番号ではない',
    problems: {
      wrong: (left) =>
        left === 1
          ? 'コードが違います。あと1回試せますが、次も違うと送り直しが必要です。'
          : `コードが違います。最新のSMSと見比べてください。あと${left}回試せます。`,
      expired: 'コードの期限が切れました。新しいコードを送ってください。',
      used: 'このコードは使用済みです。新しいコードを送ってください。',
      unclear: 'コードが銀行に届きませんでした。もう一度入力してください。',
      offline: '接続がないため、送られていません。接続を確かめて、もう一度入力してください。',
      'not-accepted': '銀行は今コードを確認できません。1分後にもう一度お試しください。',
      'resend-failed': '新しいコードが送られたか分かりません。1分待ってから、もう一度頼んでください。',
      'resend-not-sent': 'SMSを送信できませんでした。電波が必要です。海外ではローミングも必要です。1分後にお試しください。',
      'resend-too-many': (when) => `銀行は今、コードをこれ以上送れません。${when}（中国時間）以降にお試しください。`,
    },
  },

  done: {
    heading: 'カードを登録しました',
    lead: 'もう支払いに使えます。支払いコードを見せるか、お店のコードを読み取ってください。',
    pay: '支払いコードを表示',
    cards: 'マイカードを見る',
  },
}
