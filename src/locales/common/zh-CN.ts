import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  back: '返回',
  close: '关闭',
  cancel: '取消',
  next: '下一步',
  done: '完成',
  tryAgain: '重试',
  loading: '加载中',
  copy: '复制',
  copied: '已复制',
  undo: '撤销',
  optional: '选填',
  show: '显示',
  hide: '隐藏',
  clear: '清除',
  change: '更换',
  remove: '移除',
  save: '保存',
  error: '错误',
  warning: '请注意',
  success: '已完成',
  space: '空格',
  offline: '网络未连接，显示的内容可能不是最新的。',
  step: (step, of) => `第 ${step} 步，共 ${of} 步`,
  fixBelow: (count) => `有 ${count} 处需要修改`,
}
