import { layOutPoster } from '@/domain/poster/poster'

import { baseLibrary, has } from '../alipay/my'
import { measureWith, paint } from './paint'
import type { PosterOutcome, PosterPress } from './types'

/** The base library's code for "the person said no". */
const deniedCode = 2001

/** Draws on a canvas that is not on the screen (base library 2.7), writes the picture to a file, and saves it to the photos. */
export function createPosterPress(): PosterPress {
  return {
    async offer(blocks, name) {
      if (!has('createOffscreenCanvas') || !has('saveImage')) return 'unsupported'
      try {
        const base64 = draw(blocks)
        const path = `${baseLibrary().env.USER_DATA_PATH}/${name}.png`
        const written = await write(path, base64)
        const outcome = written ? await save(path) : 'unsupported'
        if (written) baseLibrary().getFileSystemManager().unlink({ filePath: path })
        return outcome
      } catch {
        return 'unsupported'
      }
    },
    print: null,
  }
}

function draw(blocks: Parameters<PosterPress['offer']>[0]): string {
  const measuring = baseLibrary().createOffscreenCanvas({ type: '2d', width: 1, height: 1 })
  const poster = layOutPoster(blocks, measureWith(measuring.getContext('2d')))
  const canvas = baseLibrary().createOffscreenCanvas({ type: '2d', width: poster.width, height: poster.height })
  paint(canvas.getContext('2d'), poster)
  return canvas.toDataURL('image/png').replace(/^data:[^,]*,/, '')
}

function write(filePath: string, data: string): Promise<boolean> {
  return new Promise((resolve) => {
    baseLibrary()
      .getFileSystemManager()
      .writeFile({ filePath, data, encoding: 'base64', success: () => resolve(true), fail: () => resolve(false) })
  })
}

function save(url: string): Promise<PosterOutcome> {
  return new Promise((resolve) => {
    baseLibrary().saveImage({
      url,
      showActionSheet: false,
      success: () => resolve('saved'),
      fail: ({ error }) => resolve(error === deniedCode ? 'denied' : 'cancelled'),
    })
  })
}
