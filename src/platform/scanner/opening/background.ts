/** What is put behind a picture that lets it through: paper, or (for light codes without a paper of their own) night. */
export type Background = 'white' | 'black'

/**
 * Puts a background behind points that are not opaque, in place (four bytes a point, not multiplied by their opacity). False where
 * all are opaque: then nothing was changed.
 */
export function putBehind(data: Uint8ClampedArray, background: Background): boolean {
  const behind = background === 'white' ? 255 : 0
  let found = false
  for (let at = 3; at < data.length; at += 4) {
    const opacity = data[at] ?? 255
    if (opacity === 255) continue
    found = true
    for (let channel = at - 3; channel < at; channel += 1) {
      data[channel] = ((data[channel] ?? 0) * opacity + behind * (255 - opacity)) / 255
    }
    data[at] = 255
  }
  return found
}
