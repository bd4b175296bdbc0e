import type { GeneralErrorTexts } from './types'

export const ja: GeneralErrorTexts = {
  'request.invalid': () => ({
    title: '入力内容に問題があります',
    advice: '内容を確かめて、もう一度お試しください。直らないときは、アプリを閉じて開き直してください。',
  }),
  'request.unknown-operation': () => ({
    title: 'アプリのバージョンが古くなっています',
    advice: 'アプリを更新するか、ページを読み込み直してから、もう一度お試しください。',
  }),
  'request.key-reused': () => ({
    title: 'ほかの要求と混ざってしまいました',
    advice: '実行されていません。一つ前に戻って、もう一度お試しください。',
  }),
  'request.still-running': () => ({
    title: 'まだ処理しています',
    advice: 'やり直す必要はありません。少し待ってから、もう一度ご覧ください。',
  }),
  'request.too-many': ({ retryAt }, when) => ({
    title: '要求が多すぎます',
    advice: `少し待って、${when(retryAt)}（中国時間）以降にもう一度お試しください。`,
  }),
  'session.missing': () => ({ title: 'ログインしていません', advice: 'ログインして、もう一度お試しください。' }),
  'session.ended': () => ({
    title: 'ログアウトされました',
    advice: 'パスワードの変更後や、長く使わなかったときに起こります。もう一度ログインしてください。',
  }),
  'network.offline': () => ({
    title: 'インターネットに接続されていません',
    advice: '何も送信していません。Wi-Fiかモバイルデータを確かめて、もう一度お試しください。',
  }),
  'network.lost-answer': () => ({
    title: '成功したかまだ分かりません',
    advice: '返事が届く前に接続が切れました。もう一度お試しください。二重に実行されることはありません。',
  }),
  'network.bad-answer': () => ({
    title: '理解できない返事が届きました',
    advice: 'Wi-Fiのログイン画面など、途中で通信を妨げるものがあります。ネットワークを変えて、もう一度お試しください。',
  }),
  'service.unavailable': () => ({
    title: '成功したかまだ分かりません',
    advice: 'サービスの処理が間に合いませんでした。もう一度お試しください。二重に実行されることはありません。',
  }),
  'storage.full': () => ({
    title: '端末の空き容量がありません',
    advice: '要らないものを削除して、もう一度お試しください。',
  }),
  'service.failed': ({ requestId }) => ({
    title: 'こちら側で問題が起きました',
    advice: `お客様のせいではありません。1分後にもう一度お試しください。お問い合わせの際はこの番号をお伝えください：${requestId}`,
  }),
}
