import { err, ok, type Result } from '@/domain/core/result'

import { choosePictureFile, loadPicture } from '../picture/file'
import { createPixelSource } from './pixels'
import { startReader } from './reader/in-worker'
import type { ScanFailure, ScannedCode } from './types'

/** Tried in turn (points along the longer side): a code in a large photo is found in a smaller copy more often than in itself. */
const sizes = [1_200, 2_400, 600]

/** Asks for a picture and reads the code in it. */
export async function scanPicture(): Promise<Result<ScannedCode, ScanFailure>> {
  const file = await choosePictureFile({ camera: false })
  if (file === null) return err({ code: 'cancelled' })
  const url = URL.createObjectURL(file)
  const image = await loadPicture(url)
  URL.revokeObjectURL(url)
  if (image === null) return err({ code: 'unreadable-picture' })
  const reader = await startReader()
  if (reader === null) return err({ code: 'unsupported' })
  const pixels = createPixelSource()
  const size = { width: image.naturalWidth, height: image.naturalHeight }
  try {
    for (const longest of sizes) {
      const copy = pixels.take(image, size, longest)
      if (copy === null) return err({ code: 'unreadable-picture' })
      const [code] = await reader.read(copy, 'still')
      if (code !== undefined) return ok({ text: code.text, format: code.format })
    }
    return err({ code: 'no-code-in-picture' })
  } finally {
    reader.close()
  }
}
