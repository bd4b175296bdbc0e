import { err, ok, type Result } from '@/domain/core/result'
import { sampleSide } from '@/domain/verification/picture-checks'
import { pictureMaxChars } from '@/domain/verification/pieces'

import { scaledDown } from '../scanner/cover'
import { createPixelSource } from '../scanner/pixels'
import { choosePictureFile, loadPictureAt } from './file'
import { sentSide } from './limits'
import { luminanceOf } from './luminance'
import type { ChosenPicture, PictureFailure, PictureTaker, PreparedPicture } from './types'

/** Tried in turn until the text is short enough: coarser first, smaller only then, because print needs its points. */
const attempts = [
  { side: sentSide, quality: 0.85 },
  { side: sentSide, quality: 0.7 },
  { side: sentSide, quality: 0.5 },
  { side: 1_280, quality: 0.6 },
  { side: 1_024, quality: 0.6 },
] as const

/** The browser's chooser; on a phone `camera` opens the camera at once. */
export function createPictureTaker(): PictureTaker {
  return {
    async choose(source) {
      const file = await choosePictureFile({ camera: source === 'camera' })
      return file === null ? err({ code: 'cancelled' }) : ok(chosen(file))
    },
  }
}

function chosen(file: File): ChosenPicture {
  const preview = URL.createObjectURL(file)
  return { preview, prepare: () => prepare(preview), forget: () => URL.revokeObjectURL(preview) }
}

async function prepare(url: string): Promise<Result<PreparedPicture, PictureFailure>> {
  const image = await loadPictureAt(url)
  if (image === null) return err({ code: 'unreadable' })
  const size = { width: image.naturalWidth, height: image.naturalHeight }
  const source = createPixelSource()
  const sample = source.take(image, size, sampleSide)
  source.release()
  for (const { side, quality } of attempts) {
    const { width, height } = scaledDown(size, side)
    const base64 = jpegOf(image, width, height, quality)
    // The canvas is too large for this device's memory, or the picture keeps its pixels to itself.
    if (base64 === null) return err({ code: 'unreadable' })
    if (base64.length <= pictureMaxChars)
      return ok({ base64, facts: { width, height, luminance: sample === null ? null : luminanceOf(sample) } })
  }
  return err({ code: 'unreadable' })
}

function jpegOf(image: HTMLImageElement, width: number, height: number, quality: number): string | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d')
  if (brush === null) return null
  // What is transparent would turn black in a JPEG.
  brush.fillStyle = 'white'
  brush.fillRect(0, 0, width, height)
  try {
    brush.drawImage(image, 0, 0, width, height)
    const [head, base64 = ''] = canvas.toDataURL('image/jpeg', quality).split(',')
    return head === 'data:image/jpeg;base64' && base64 !== '' ? base64 : null
  } catch {
    return null
  } finally {
    // Five attempts would keep five canvases until the browser tidies up.
    canvas.width = 0
    canvas.height = 0
  }
}
