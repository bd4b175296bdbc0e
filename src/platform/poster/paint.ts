import type { MeasureText, Poster, PosterTone } from '@/domain/poster/poster'

/** What painting needs of a canvas: the browser's and Alipay's both have it. */
export interface PosterBrush {
  fillStyle: unknown
  font: string
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
}

/** On paper in every theme. */
const tones: Readonly<Record<PosterTone, string>> = { ink: '#14201C', quiet: '#54625C', line: '#DCE2DE', accent: '#0A6B56' }

function fontOf(size: number, bold: boolean): string {
  return `${bold ? 'bold' : 'normal'} ${size}px sans-serif`
}

/** Measures with the brush that will draw. */
export function measureWith(brush: PosterBrush): MeasureText {
  return (text, size, bold) => {
    brush.font = fontOf(size, bold)
    return brush.measureText(text).width
  }
}

export function paint(brush: PosterBrush, { width, height, marks }: Poster): void {
  brush.fillStyle = '#FFFFFF'
  brush.fillRect(0, 0, width, height)
  for (const mark of marks) {
    brush.fillStyle = tones[mark.tone]
    if (mark.kind === 'box') brush.fillRect(mark.x, mark.y, mark.width, mark.height)
    else {
      brush.font = fontOf(mark.size, mark.bold)
      brush.fillText(mark.text, mark.x, mark.y)
    }
  }
}
