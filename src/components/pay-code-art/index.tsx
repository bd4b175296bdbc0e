import { useMemo } from 'react'

import { code128Modules, code128QuietModules } from '@/domain/code/code128'
import { fitModules } from '@/domain/code/module-size'
import { type QrMatrix, qrQuietModules } from '@/domain/code/qr-matrix'

import { Picture } from '../primitives'
import { barsPath, codePicture, rowsPath } from './svg'
import './style.scss'

export interface QrPictureProps {
  readonly matrix: QrMatrix
  /** The side to stay within, pixels of the design. */
  readonly room: number
  /** The screen's own pixels a pixel of the design. */
  readonly pixelRatio: number
  readonly alt: string
}

/** A QR code with its quiet zone, black on white in both themes, each module a whole number of the screen's pixels. */
export function QrPicture({ matrix, room, pixelRatio, alt }: QrPictureProps) {
  const { module, length, pixels, start } = fitModules(matrix.size, qrQuietModules, room, pixelRatio)
  const src = useMemo(
    () =>
      codePicture({
        width: pixels,
        height: pixels,
        left: start,
        top: start,
        unitX: module,
        unitY: module,
        path: rowsPath(matrix.rows),
      }),
    [matrix, module, pixels, start],
  )
  return <Picture className="bk-code-picture" src={src} alt={alt} style={{ width: `${length}px`, height: `${length}px` }} />
}

export interface BarcodePictureProps {
  /** Widths of bars and spaces in modules, a bar first, as `encodeCode128` gives them. */
  readonly widths: readonly number[]
  /** The length to stay within, quiet zones included, and how tall the bars are: pixels of the design. */
  readonly room: number
  readonly height: number
  /** The screen's own pixels a pixel of the design. */
  readonly pixelRatio: number
  /** Runs from top to bottom rather than along the line: on a phone held upright there is more room for it. */
  readonly turned?: boolean
  readonly alt: string
}

/** A Code 128 with its quiet zones, as long as its room, black on white in both themes, each module whole pixels of the screen. */
export function BarcodePicture({ widths, room, height, pixelRatio, turned = false, alt }: BarcodePictureProps) {
  const { module, length, pixels, start } = fitModules(code128Modules(widths), code128QuietModules, room, pixelRatio, true)
  const across = Math.round(height * pixelRatio)
  const src = useMemo(() => {
    const path = barsPath(widths, turned)
    return turned
      ? codePicture({ width: across, height: pixels, left: 0, top: start, unitX: across, unitY: module, path })
      : codePicture({ width: pixels, height: across, left: start, top: 0, unitX: module, unitY: across, path })
  }, [widths, turned, across, pixels, start, module])
  const along = `${length}px`
  const style = turned ? { width: `${height}px`, height: along } : { width: along, height: `${height}px` }
  return <Picture className="bk-code-picture" src={src} alt={alt} style={style} />
}
