/** Dark modules as one path: a rectangle for each run of a row, so that the picture stays small. */
export function runsPath(rows: readonly (readonly boolean[])[], left: number, top: number): string {
  let path = ''
  rows.forEach((row, y) => {
    let x = 0
    while (x < row.length) {
      if (row[x] !== true) {
        x += 1
        continue
      }
      let end = x
      while (row[end] === true) end += 1
      path += `M${x + left},${y + top}h${end - x}v1H${x + left}z`
      x = end
    }
  })
  return path
}

/** The picture as a data URI: black on white, edges on whole pixels. */
export function codePicture(width: number, height: number, path: string, stretch: boolean): string {
  const ratio = stretch ? " preserveAspectRatio='none'" : ''
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'${ratio} shape-rendering='crispEdges'>` +
    `<path fill='white' d='M0,0h${width}v${height}H0z'/><path d='${path}'/></svg>`
  return `data:image/svg+xml,${svg.replace(/[<>#%]/g, (sign) => encodeURIComponent(sign))}`
}
