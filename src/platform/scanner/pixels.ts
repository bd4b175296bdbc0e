import { scaledDown, type Size } from './cover'
import type { Pixels } from './reader/types'

/** Draws pictures and reads their pixels back, with one canvas for as many as come. */
export interface PixelSource {
  /** Null where the browser gives no pixels (out of memory, a picture of another site). */
  take(picture: CanvasImageSource, size: Size, longestSide: number): Pixels | null
  /** Gives the canvas's memory back: some phones wait for it long, and give no new canvas meanwhile. */
  release(): void
}

export function createPixelSource(): PixelSource {
  const canvas = document.createElement('canvas')
  // Read back after every drawing: the canvas is better off outside the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return {
    take(picture, size, longestSide) {
      if (context === null || size.width === 0 || size.height === 0) return null
      const { width, height } = scaledDown(size, longestSide)
      canvas.width = width
      canvas.height = height
      try {
        context.drawImage(picture, 0, 0, width, height)
        const { data } = context.getImageData(0, 0, width, height)
        return { data, width, height }
      } catch {
        return null
      }
    },
    release() {
      canvas.width = 0
      canvas.height = 0
    },
  }
}
