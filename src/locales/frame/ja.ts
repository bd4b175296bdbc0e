import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  tabsLabel: '主な画面',
  tabs: { home: 'ホーム', bills: '履歴', me: 'マイページ' },
  sandbox: {
    phone: 'サンドボックス：電話のSMSを見る',
    people: 'サンドボックス：テストカードを持つ人を選ぶ',
    shops: 'サンドボックス：お店やレジへ行く',
    home: 'サンドボックス：このウォレットの裏側の世界',
  },
  storageFull: '端末の空き容量がありません。続けられますが、これからの操作は保存されないことがあります。',
  storageUnavailable: 'ブラウザーがデータの保存を許可していません。続けられますが、開き直すと最初からになります。',
  storageCorrupt: '端末に保存された内容を読めなかったため、最初の状態で始めました。もう一度ログインしてください。',
}
