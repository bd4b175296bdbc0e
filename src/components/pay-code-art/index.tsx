import { useMemo } from 'react'

import { Picture } from '../primitives'
import { codePicture, runsPath } from './svg'
import './style.scss'

/** ISO/IEC 18004: four modules of white around a QR code. */
const qrQuietZone = 4
/** ISO/IEC 15417: ten modules of white on both sides of a Code 128. */
const barcodeQuietZone = 10

export interface QrPictureProps {
  /** Dark modules, row by row, without the quiet zone. */
  readonly rows: readonly (readonly boolean[])[]
  /** The side to stay within, pixels of the design; 240 where nothing is said. */
  readonly maxSide?: number
  readonly alt: string
}

/** A QR code, black on white in both themes, each module a whole number of pixels. */
export function QrPicture({ rows, maxSide = 240, alt }: QrPictureProps) {
  const modules = rows.length + 2 * qrQuietZone
  const side = `${modules * Math.max(1, Math.floor(maxSide / modules))}px`
  const src = useMemo(() => codePicture(modules, modules, runsPath(rows, qrQuietZone, qrQuietZone), false), [rows, modules])
  return <Picture className="bk-code-picture" src={src} alt={alt} style={{ width: side, height: side }} />
}

export interface BarcodePictureProps {
  /** The bars, true for black, without the quiet zone. */
  readonly bars: readonly boolean[]
  /** The width to stay within, pixels of the design; 320 where nothing is said. */
  readonly maxWidth?: number
  readonly height?: number
  readonly alt: string
}

/** A Code 128, black on white in both themes. */
export function BarcodePicture({ bars, maxWidth = 320, height = 72, alt }: BarcodePictureProps) {
  const modules = bars.length + 2 * barcodeQuietZone
  // Half pixels are whole ones on the screens of phones; a narrow phone would otherwise get bars half as wide as they could be.
  const width = modules * Math.max(1, Math.floor((2 * maxWidth) / modules) / 2)
  const src = useMemo(() => codePicture(modules, 1, runsPath([bars], barcodeQuietZone, 0), true), [bars, modules])
  return <Picture className="bk-code-picture" src={src} alt={alt} style={{ width: `${width}px`, height: `${height}px` }} />
}
