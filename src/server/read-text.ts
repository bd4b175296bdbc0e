import { readFile } from 'node:fs/promises'

import { nodeErrorCode } from './node-error'

/** The text of a file; empty where there is none. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (thrown) {
    if (nodeErrorCode(thrown) === 'ENOENT') return ''
    throw thrown
  }
}
