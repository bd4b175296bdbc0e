import type { TextsLike } from '../language'
import type { en } from './en'

export const zh: TextsLike<typeof en> = {
  tabs: { label: '主导航', home: '首页', bills: '账单', me: '我的' },
  notices: {
    storageFull: '设备存储空间已满。您可以继续使用，但关闭后登录状态和设置将会丢失。',
    storageUnavailable: '当前浏览器不保存数据。您可以继续使用，但关闭后登录状态和设置将会丢失。',
    storageCorrupt: '设备上保存的数据无法读取，已重新开始，请重新登录。',
  },
}
