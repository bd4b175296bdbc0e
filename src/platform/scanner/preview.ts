import { loadPicture } from '../picture/file'
import { scaledDown } from './cover'
import type { ShownPicture } from './types'

/** Points along the longer side: three on each of a phone's widest screens. */
const previewSide = 1_200

/** A small copy of a picture to show where its codes are; the picture itself may fill 200 MB. Null where it can't be made. */
export async function previewOf(file: Blob): Promise<ShownPicture | null> {
  const image = await loadPicture(file)
  if (image === null) return null
  const { width, height } = scaledDown({ width: image.naturalWidth, height: image.naturalHeight }, previewSide)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d')
  if (brush === null) return null
  brush.fillStyle = 'white'
  brush.fillRect(0, 0, width, height)
  brush.drawImage(image, 0, 0, width, height)
  const copy = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.8)
  })
  canvas.width = 0
  canvas.height = 0
  if (copy === null) return null
  const url = URL.createObjectURL(copy)
  return { url, width, height, forget: () => URL.revokeObjectURL(url) }
}
