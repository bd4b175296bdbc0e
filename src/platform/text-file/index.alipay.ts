import { createClipboard } from '../clipboard/index.alipay'
import type { TextFiles } from './types'

/** A mini-program can't put a file where other apps find it: the text goes to the clipboard. */
export function createTextFiles(): TextFiles {
  const clipboard = createClipboard()
  return { offer: async (_, text) => ((await clipboard.copy(text)) ? 'copied' : 'unsupported') }
}
