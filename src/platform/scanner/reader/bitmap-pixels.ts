import type { BitmapPicture, Pixels } from './types'

/** Takes the pixels of pictures inside a worker, with one canvas for as many as come. Null where the browser gives none. */
export function createBitmapReader(): (picture: BitmapPicture) => Pixels | null {
  const canvas = new OffscreenCanvas(1, 1)
  // Read back after every drawing: the canvas is better off outside the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return ({ bitmap, width, height }) => {
    if (context === null) return null
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    try {
      context.drawImage(bitmap, 0, 0, width, height)
      const { data } = context.getImageData(0, 0, width, height)
      return { data, width, height }
    } catch {
      return null
    } finally {
      bitmap.close()
    }
  }
}
