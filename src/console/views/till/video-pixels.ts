import type { Pixels } from '@/platform/scanner/reader/types'

/** Points along the longer side: a code that is held to a camera is large in its picture. */
const longestSide = 960

let canvas: HTMLCanvasElement | null = null

/** The picture that a video shows now, no larger than it needs to be; null before there is one. */
export function pixelsOf(video: HTMLVideoElement): Pixels | null {
  const { videoWidth, videoHeight } = video
  if (videoWidth === 0 || videoHeight === 0) return null
  const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight))
  canvas ??= document.createElement('canvas')
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (brush === null) return null
  brush.drawImage(video, 0, 0, canvas.width, canvas.height)
  // The browser's own object has its measures on its prototype, where the reader would lose them.
  const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height)
  return { data, width, height }
}
