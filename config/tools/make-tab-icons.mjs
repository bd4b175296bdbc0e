/**
 * Draws the native tab bar's icons (Alipay takes PNG alone): 81 x 81, in the two colours of the look. Run by hand after a change.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'

const size = 81
const samples = 4
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'assets', 'tabs')
const colours = { '': [0x63, 0x6f, 0x69], '-active': [0x0a, 0x6b, 0x56] }

/** Distance from a point to a line between two points. */
function toLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Is the point within the stroke of a line through these points? */
function stroke(point, points, width = 5.4) {
  return points.slice(1).some((end, index) => toLine(point, points[index], end) <= width / 2)
}

/** Each icon says whether a point (in 81 x 81) is inked; `filled` is the chosen state. */
const icons = {
  home: (p, filled) => {
    const house = [
      [14, 38],
      [40.5, 15],
      [67, 38],
      [67, 66],
      [14, 66],
      [14, 38],
    ]
    const inside = p[1] < 66 && p[1] > 38 - (1 - Math.abs(p[0] - 40.5) / 26.5) * 23 && Math.abs(p[0] - 40.5) < 26.5
    const door = Math.abs(p[0] - 40.5) < 6.5 && p[1] > 47
    return filled
      ? (inside && !door) || (stroke(p, house) && !(door && p[1] < 64))
      : stroke(p, house) ||
          stroke(p, [
            [40.5, 50],
            [40.5, 66],
          ])
  },
  bills: (p, filled) => {
    const sheet = [
      [19, 12],
      [62, 12],
      [62, 69],
      [54.8, 63],
      [47.6, 69],
      [40.5, 63],
      [33.4, 69],
      [26.2, 63],
      [19, 69],
      [19, 12],
    ]
    const inside = p[0] > 19 && p[0] < 62 && p[1] > 12 && p[1] < 63
    const lines =
      stroke(p, [
        [30, 28],
        [51, 28],
      ]) ||
      stroke(p, [
        [30, 42],
        [51, 42],
      ])
    return filled ? (inside && !lines) || stroke(p, sheet) : stroke(p, sheet) || lines
  },
  me: (p, filled) => {
    const head = Math.hypot(p[0] - 40.5, p[1] - 27)
    const body = Math.hypot((p[0] - 40.5) / 27, (p[1] - 69) / 22)
    const outline =
      Math.abs(head - 13) <= 2.7 ||
      (p[1] <= 69 && Math.abs(body - 1) <= 0.112) ||
      stroke(p, [
        [14, 68],
        [67, 68],
      ])
    return filled ? outline || head <= 13 || (body <= 1 && p[1] <= 69) : outline
  },
}

function draw(inked, colour, filled) {
  const image = new PNG({ width: size, height: size })
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let hits = 0
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const point = [x + ((sample % samples) + 0.5) / samples, y + (Math.floor(sample / samples) + 0.5) / samples]
        if (inked(point, filled)) hits += 1
      }
      image.data.set([...colour, Math.round((hits / (samples * samples)) * 255)], (y * size + x) * 4)
    }
  }
  return PNG.sync.write(image, { colorType: 6 })
}

mkdirSync(folder, { recursive: true })
for (const [name, inked] of Object.entries(icons)) {
  for (const [suffix, colour] of Object.entries(colours))
    writeFileSync(join(folder, `${name}${suffix}.png`), draw(inked, colour, suffix !== ''))
}
