import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  tabsLabel: '主な画面',
  tabs: { home: 'ホーム', bills: '履歴', me: 'マイページ' },
  notices: 'お知らせ',
  newNotices: (_count, shown) => `新しいお知らせ${shown}件`,
  seeNotices: '見る',
  tabWithNews: (tab, news) => `${tab}、${news}`,
  sandbox: {
    phone: 'サンドボックス：電話のSMSを見る',
    people: 'サンドボックス：テストカードを持つ人を選ぶ',
    shops: 'サンドボックス：お店やレジへ行く',
    home: 'サンドボックス：このウォレットの裏側の世界',
  },
  cardTakenOver: (card) =>
    `${card}は、銀行の認証コードによって別のアカウントへ移されました。心当たりがなければ、すぐ銀行にお電話ください。`,
  verified: '本人確認が完了しました。',
  verificationAnswered: '画像を確認しましたが、足りないものがあります。「アカウント」の「本人確認」をご覧ください。',
  storageFull: '端末の空き容量がありません。続けられますが、これからの操作は保存されないことがあります。',
  storageUnavailable: 'ブラウザーがデータの保存を許可していません。続けられますが、開き直すと最初からになります。',
  storageCorrupt: '端末に保存された内容を読めなかったため、最初の状態で始めました。もう一度ログインしてください。',
  languageUnreachable: (language) => `${language}を読み込めませんでした。接続を確かめて、もう一度お試しください。`,
  riskCheck: {
    title: 'お支払いの前に、もう一つ確認が必要です',
    action: '方法を見る',
    passed: '確認が完了しました。お支払いを再開できます。',
    texts: {
      'second-card': 'カードをもう1枚登録するか、本人確認をしてください。お金は安全で、ほかの機能はいつもどおり使えます。',
      verification: 'パスポートで本人確認をしてください。お金は安全で、ほかの機能はいつもどおり使えます。',
    },
  },
}
