import { codesIn, rasterFrom } from '../../../codes/read-codes'

/** Reads the code that a page draws, by a decoder that did not make it. */
export async function codeOnPage(page: string): Promise<string> {
  const path = /<path\s+fill="#000"\s+d="([^"]+)"/.exec(page)?.[1] ?? ''
  const side = Number(/viewBox="0 0 (\d+)/.exec(page)?.[1])
  const scale = 4
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  const raster = rasterFrom(side * scale, side * scale, (x, y) =>
    dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`) ? 0 : 255,
  )
  const [read] = await codesIn(raster)
  return read?.text ?? ''
}
