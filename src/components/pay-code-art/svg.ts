/** Dark modules as lines through the middles of their rows, a unit thick: the shortest path that says them. */
export function rowsPath(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    // Where the pen is in this row; null before its first dark module.
    let pen: number | null = null
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue
      const from = x
      while (row[x + 1] === true) x += 1
      path += `${pen === null ? `M${from} ${y}.5` : `m${from - pen} 0`}h${x + 1 - from}`
      pen = x + 1
    }
  })
  return path
}

/** Bars as pieces of one line along the symbol, a unit thick. `widths` are of bar, space, bar, …; `turned` goes downwards. */
export function barsPath(widths: readonly number[], turned: boolean): string {
  return widths
    .map((width, index) => {
      if (index % 2 === 0) return turned ? `v${width}` : `h${width}`
      return turned ? `m0 ${width}` : `m${width} 0`
    })
    .reduce((path, piece) => path + piece, turned ? 'M.5 0' : 'M0 .5')
}

/** A picture in pixels of the screen: where the path's origin is, and how large its unit is in both directions. */
export interface CodeDrawing {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly unitX: number
  readonly unitY: number
  readonly path: string
}

/** The picture as a data URI, black on white, its edges on the screen's pixels. */
export function codePicture({ width, height, left, top, unitX, unitY, path }: CodeDrawing): string {
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' preserveAspectRatio='none' shape-rendering='crispEdges'>` +
    `<path fill='#fff' d='M0 0h${width}v${height}H0z'/>` +
    `<path stroke='#000' transform='translate(${left} ${top})scale(${unitX} ${unitY})' d='${path}'/></svg>`
  return `data:image/svg+xml,${svg.replace(/[<>#%]/g, (sign) => encodeURIComponent(sign))}`
}
