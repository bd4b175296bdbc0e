import { err, ok, type Result } from '@/domain/core/result'
import { type LuminanceSample, sampleSide } from '@/domain/verification/picture-checks'
import { pictureMaxChars } from '@/domain/verification/pieces'

import { baseLibrary, has, type My } from '../alipay/my'
import { scaledDown, type Size } from '../scanner/cover'
import { luminanceOf } from './luminance'
import type { ChosenPicture, PictureFailure, PictureTaker, PreparedPicture } from './types'

/** Levels of `my.compressImage`, the finest first: 2 high, 1 middle, 0 low quality. */
const compressLevels = [2, 1, 0] as const

/** Alipay's own camera and album. */
export function createPictureTaker(): PictureTaker {
  return {
    async choose(source) {
      const path = await ask<{ readonly apFilePaths?: readonly string[]; readonly tempFilePaths?: readonly string[] }>(
        (library, callbacks) => library.chooseImage({ count: 1, sourceType: [source], sizeType: ['compressed'], ...callbacks }),
      )
      if (!path.ok) return path
      const chosen = (path.value.apFilePaths ?? path.value.tempFilePaths ?? [])[0]
      return chosen === undefined ? err({ code: 'cancelled' }) : ok(chosenPicture(chosen))
    },
  }
}

function chosenPicture(path: string): ChosenPicture {
  return {
    preview: path,
    prepare: () => prepare(path),
    forget: () => {
      // The file is Alipay's own temporary one: it goes when the mini-program does, and there is no call that removes it.
    },
  }
}

async function prepare(path: string): Promise<Result<PreparedPicture, PictureFailure>> {
  for (const compressLevel of compressLevels) {
    const compressed = await ask<{ readonly apFilePaths?: readonly string[] }>((library, callbacks) =>
      library.compressImage({ apFilePaths: [path], compressLevel, ...callbacks }),
    )
    // A version without it hands the file on as it is; its length decides.
    const file = (compressed.ok ? compressed.value.apFilePaths?.[0] : undefined) ?? path
    const read = await ask<{ readonly data?: unknown }>((library, callbacks) =>
      library.getFileSystemManager().readFile({ filePath: file, encoding: 'base64', ...callbacks }),
    )
    if (!read.ok || typeof read.value.data !== 'string' || read.value.data === '') return err({ code: 'unreadable' })
    if (read.value.data.length > pictureMaxChars) continue
    const size = await sizeOf(file)
    if (size === null) return err({ code: 'unreadable' })
    return ok({ base64: read.value.data, facts: { ...size, luminance: await luminanceAt(file, size) } })
  }
  return err({ code: 'unreadable' })
}

async function sizeOf(src: string): Promise<Size | null> {
  const info = await ask<Partial<Size>>((library, callbacks) => library.getImageInfo({ src, ...callbacks }))
  if (!info.ok) return null
  const { width, height } = info.value
  return width === undefined || height === undefined ? null : { width, height }
}

/**
 * A small grey copy, by a canvas that is not on the screen. Base libraries before 2.7 have none, and some phones give no pixels
 * back: then there is no sample, blur and darkness go unmeasured here, and the reviewers are the first to see them.
 */
async function luminanceAt(src: string, size: Size): Promise<LuminanceSample | null> {
  if (!has('createOffscreenCanvas')) return null
  const { width, height } = scaledDown(size, sampleSide)
  try {
    const canvas = baseLibrary().createOffscreenCanvas({ type: '2d', width, height })
    const brush = canvas.getContext('2d')
    const image = canvas.createImage()
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve()
      image.onerror = () => reject(new Error('the picture could not be drawn'))
      image.src = src
    })
    brush.drawImage(image, 0, 0, width, height)
    return luminanceOf({ data: brush.getImageData(0, 0, width, height).data, width, height })
  } catch {
    return null
  }
}

interface Callbacks<Success> {
  readonly success: (answer: Success) => void
  readonly fail: (failure: { readonly error?: number }) => void
}

/** One call of the base library as a result; `unsupported` where this version lacks it. */
function ask<Success>(call: (library: My, callbacks: Callbacks<Success>) => void): Promise<Result<Success, PictureFailure>> {
  return new Promise((resolve) => {
    try {
      call(baseLibrary(), {
        success: (answer) => resolve(ok(answer)),
        fail: ({ error }) => resolve(err({ code: error === 2001 || error === 2003 ? 'denied' : 'cancelled' })),
      })
    } catch {
      resolve(err({ code: 'unsupported' }))
    }
  })
}
