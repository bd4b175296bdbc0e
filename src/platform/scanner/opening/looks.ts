import { scaledDown, type Size } from '../cover'
import { type Background, putBehind } from './background'
import type { FileToOpen, Look } from './messages'

/** What can be drawn on a canvas and is given back by hand. */
interface Drawn {
  readonly image: ImageBitmap | VideoFrame
  readonly size: Size
}

/** Later frames of a moving picture that are looked at: codes fade in, or come after a title. */
const laterFrames = 5
/** A part reaches this far (of its own side) into its neighbours, so that a code on the seam is whole in one of them. */
const overlap = 0.25

type Step = () => Promise<Look | null>

/**
 * The looks at a picture, the likeliest first, each made when it is asked for: the whole on white; where points let it through, on
 * black; later frames where it moves; and of a large one its quarters at twice the scale. Null when there are no more. One picture
 * in memory at a time: what was drawn is given back before the next is opened. Fails where the browser can't open the file.
 */
export function looksAt(file: FileToOpen): () => Promise<Look | null> {
  let seesThrough = false

  async function whole(background: Background): Promise<Look | null> {
    const look = drawAndRelease(await open(file, file.longestSide), file.longestSide)
    if (putBehind(look.pixels.data, background)) seesThrough = true
    return look
  }

  const steps: Step[] = [
    () => whole('white'),
    () => (seesThrough ? whole('black') : Promise.resolve(null)),
    async () => {
      steps.unshift(...(await frameSteps(file)))
      return null
    },
  ]
  const { size, longestSide } = file
  if (size !== null && Math.max(size.width, size.height) > longestSide * 1.5) steps.push(...quarters(file))

  return async () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      const look = await step()
      if (look !== null) return look
    }
    return null
  }
}

async function open({ file, format, size }: FileToOpen, longestSide: number): Promise<Drawn> {
  if (format === 'jpeg' && size !== null && typeof ImageDecoder === 'function') {
    const small = await openSmall(file, size, longestSide)
    if (small !== null) return small
  }
  // One side only: a photo that was taken upright may be stored lying, and keeps its proportions this way.
  const scaled = size === null || Math.max(size.width, size.height) <= longestSide ? {} : oneSide(size, longestSide)
  const image = await createImageBitmap(file, scaled)
  return { image, size: { width: image.width, height: image.height } }
}

function oneSide({ width, height }: Size, longestSide: number): ImageBitmapOptions {
  return width > height ? { resizeWidth: longestSide } : { resizeHeight: longestSide }
}

/** Decodes a JPEG at the smallest of its eighths that is large enough: 50 million points would fill 200 MB. Null where that fails. */
async function openSmall(file: Blob, { width, height }: Size, longestSide: number): Promise<Drawn | null> {
  const eighths = Math.min(8, Math.ceil((8 * longestSide) / Math.max(width, height)))
  const part = (side: number): number => Math.ceil((side * eighths) / 8)
  try {
    const decoder = new ImageDecoder({
      data: file.stream(),
      type: 'image/jpeg',
      desiredWidth: part(width),
      desiredHeight: part(height),
    })
    return await frameOf(decoder, 0)
  } catch {
    return null
  }
}

async function frameOf(decoder: ImageDecoder, frameIndex: number): Promise<Drawn> {
  try {
    const { image } = await decoder.decode({ frameIndex })
    return { image, size: { width: image.displayWidth, height: image.displayHeight } }
  } finally {
    decoder.close()
  }
}

/** A few frames of a picture that moves, spread over all of it; none where it stands still or the browser can't tell. */
async function frameSteps({ file, format, longestSide }: FileToOpen): Promise<readonly Step[]> {
  const moves = format === 'gif' || format === 'webp' || format === 'png'
  if (!moves || typeof ImageDecoder !== 'function') return []
  const start = (): ImageDecoder => new ImageDecoder({ data: file.stream(), type: `image/${format}` })
  const decoder = start()
  let frames = 0
  try {
    await decoder.completed
    frames = decoder.tracks.selectedTrack?.frameCount ?? 0
  } catch {
    return []
  } finally {
    decoder.close()
  }
  const count = Math.min(laterFrames, frames - 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) => async () => {
    const frame = await frameOf(start(), Math.round(((index + 1) * (frames - 1)) / count))
    const look = drawAndRelease(frame, longestSide)
    putBehind(look.pixels.data, 'white')
    return look
  })
}

/** The four quarters of a picture, each as large as the whole was before. */
function quarters(file: FileToOpen): readonly Step[] {
  const span = (1 + overlap) / 2
  const far = 1 - span
  const corners = [
    { x: 0, y: 0 },
    { x: far, y: 0 },
    { x: 0, y: far },
    { x: far, y: far },
  ]
  return corners.map((corner) => async () => {
    const drawn = await open(file, file.longestSide * 2)
    const look = drawAndRelease(drawn, file.longestSide, { corner, span: { x: span, y: span } })
    putBehind(look.pixels.data, 'white')
    return look
  })
}

const wholePicture = { corner: { x: 0, y: 0 }, span: { x: 1, y: 1 } }

/** Draws a part of a picture, no larger than told, and gives the picture's memory back. */
function drawAndRelease({ image, size }: Drawn, longestSide: number, part: Omit<Look, 'pixels'> = wholePicture): Look {
  const { corner, span } = part
  const area = { width: size.width * span.x, height: size.height * span.y }
  const { width, height } = scaledDown(area, longestSide)
  const canvas = new OffscreenCanvas(width, height)
  try {
    const brush = canvas.getContext('2d', { willReadFrequently: true })
    if (brush === null) throw new Error('there is no canvas to draw on')
    brush.drawImage(image, size.width * corner.x, size.height * corner.y, area.width, area.height, 0, 0, width, height)
    const { data } = brush.getImageData(0, 0, width, height)
    return { pixels: { data, width, height }, corner, span }
  } finally {
    image.close()
    canvas.width = 0
    canvas.height = 0
  }
}
