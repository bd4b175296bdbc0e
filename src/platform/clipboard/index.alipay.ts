import { baseLibrary } from '../alipay/my'
import type { Clipboard } from './types'

export function createClipboard(): Clipboard {
  return {
    copy: (text) =>
      new Promise((resolve) => {
        try {
          baseLibrary().setClipboard({ text, success: () => resolve(true), fail: () => resolve(false) })
        } catch {
          resolve(false)
        }
      }),
  }
}
