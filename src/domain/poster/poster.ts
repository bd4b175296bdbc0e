/** How strong something is drawn; a poster is black on white in every theme, so that it can be printed and read anywhere. */
export type PosterTone = 'ink' | 'quiet' | 'line' | 'accent'

/** A line of text; `y` is its baseline. Lengths are in points, from the top left corner. */
export interface PosterText {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly tone: PosterTone
}

export interface PosterBox {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: PosterTone
}

/** A picture made of texts and boxes, ready to be drawn onto any canvas. */
export interface Poster {
  readonly width: number
  readonly height: number
  readonly marks: readonly (PosterText | PosterBox)[]
}

/** What a poster says, from top to bottom. */
export type PosterBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  /** A label, its value, and what to look at; `marked` has a bar beside it. */
  | { readonly kind: 'fact'; readonly label: string; readonly value: string; readonly note: string; readonly marked: boolean }

/** The width of a text in a size, as the canvas that will draw it measures. */
export type MeasureText = (text: string, size: number, bold: boolean) => number

const width = 750
const margin = 48

interface Style {
  readonly size: number
  readonly bold: boolean
  readonly tone: PosterTone
  /** Above the first line. */
  readonly before: number
}

const styles = {
  title: { size: 44, bold: true, tone: 'ink', before: 24 },
  heading: { size: 32, bold: true, tone: 'ink', before: 44 },
  text: { size: 28, bold: false, tone: 'ink', before: 20 },
  quiet: { size: 24, bold: false, tone: 'quiet', before: 12 },
  label: { size: 24, bold: false, tone: 'quiet', before: 32 },
  value: { size: 38, bold: true, tone: 'ink', before: 8 },
} as const satisfies Record<string, Style>

/** The blocks one below the other, each text broken into lines that fit. */
export function layOutPoster(blocks: readonly PosterBlock[], measure: MeasureText): Poster {
  const marks: (PosterText | PosterBox)[] = []
  let y = margin / 2
  const write = (text: string, style: Style, x: number): void => {
    y += style.before
    for (const line of linesOf(text, width - margin - x, (part) => measure(part, style.size, style.bold))) {
      y += style.size
      marks.push({ kind: 'text', text: line, x, y, size: style.size, bold: style.bold, tone: style.tone })
      y += style.size * 0.4
    }
  }
  for (const block of blocks) {
    if (block.kind !== 'fact') {
      write(block.text, block.kind === 'text' && block.quiet === true ? styles.quiet : styles[block.kind], margin)
      continue
    }
    const x = margin + 24
    const top = y + styles.label.before
    write(block.label, styles.label, x)
    write(block.value, styles.value, x)
    write(block.note, styles.quiet, x)
    marks.push({ kind: 'box', x: margin, y: top, width: 6, height: y - top, tone: block.marked ? 'accent' : 'line' })
  }
  return { width, height: Math.ceil(y + margin), marks }
}

/**
 * A text in lines of at most this width. Broken at spaces, between Chinese characters, and inside a word only where the word
 * alone is too wide; nothing is lost but the spaces at the ends of lines.
 */
export function linesOf(text: string, most: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (measure((line + piece).trim()) <= most || line.trim() === '') line += piece
    else {
      lines.push(line.trim())
      line = piece
    }
    while (measure(line.trim()) > most && line.trim().length > 1) {
      const fitting = longestFitting(line.trim(), most, measure)
      lines.push(line.trim().slice(0, fitting))
      line = line.trim().slice(fitting)
    }
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}

/** Words with the space after them, and Chinese characters one by one; no line begins with a closing mark. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(/[\u2e80-\uffef][\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u201d\u2019]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []
  )
}

function longestFitting(text: string, most: number, measure: (text: string) => number): number {
  let count = 1
  while (count < text.length && measure(text.slice(0, count + 1)) <= most) count += 1
  return count
}
