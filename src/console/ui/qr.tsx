import { rowsPath } from '@/components/pay-code-art/svg'
import { qrMatrix, qrQuietModules } from '@/domain/code/qr-matrix'

/** A QR code, black on white in both themes, with the white around it that scanners need. */
export function Qr({ text, alt }: { readonly text: string; readonly alt: string }) {
  const matrix = qrMatrix(text)
  if (matrix === null) return null
  const side = matrix.size + 2 * qrQuietModules
  return (
    <svg className="bk-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={alt} shapeRendering="crispEdges">
      <rect width={side} height={side} className="bk-qr__paper" />
      <path d={rowsPath(matrix.rows)} transform={`translate(${qrQuietModules} ${qrQuietModules})`} className="bk-qr__ink" />
    </svg>
  )
}
