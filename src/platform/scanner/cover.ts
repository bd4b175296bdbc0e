import type { Point } from './types'

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Where a point of a video lies in the view that shows it with `object-fit: cover`: the video fills the view, and what
 * stands over is cut on both sides alike. All points are fractions of width and height.
 */
export function inCoveredView(point: Point, video: Size, view: Size): Point {
  const scale = Math.max(view.width / video.width, view.height / video.height)
  return {
    x: along(point.x, video.width * scale, view.width),
    y: along(point.y, video.height * scale, view.height),
  }
}

function along(fraction: number, shown: number, visible: number): number {
  return (fraction * shown - (shown - visible) / 2) / visible
}

/** The size that keeps the proportions and has no side longer than `longest` (points); never larger than it was. */
export function scaledDown({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
