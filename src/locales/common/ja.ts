import type { TextsLike } from '../language'
import type { en } from './en'

export const ja: TextsLike<typeof en> = {
  back: '戻る',
  close: '閉じる',
  cancel: 'キャンセル',
  next: '次へ',
  done: '完了',
  tryAgain: 'もう一度試す',
  loading: '読み込み中',
  copy: 'コピー',
  copied: 'コピーしました',
  undo: '元に戻す',
  optional: '任意',
  show: '表示',
  hide: '隠す',
  clear: '消去',
  change: '変更',
  remove: '削除',
  save: '保存',
  error: 'エラー',
  warning: 'ご確認ください',
  success: '完了',
  space: '空白',
  offline: '接続がありません。最新の内容ではない可能性があります。',
  step: (step, of) => `ステップ ${step} / ${of}`,
  fixBelow: (count) => `確認が必要な項目が${count}件あります`,
}
