import { err, ok, type Result } from '@/domain/core/result'

import { headOf, loadPicture } from '../picture/file'
import { type FileKind, headBytes, kindOfFile } from '../picture/kind-of-file'
import type { Size } from './cover'
import { putBehind } from './opening/background'
import { openInWorker } from './opening/in-worker'
import type { Look } from './opening/messages'
import { createPixelSource } from './pixels'
import type { CodeReader } from './reader/types'
import type { ReadFailure, SeenCode } from './types'

/** More than any camera makes; a phone has no room for more. */
const mostPoints = 100_000_000
const mostBytes = 50_000_000

/** The longer side of what is read at once, points: a code that fills a tenth of a photo still has three points a module. */
const lookSide = 1_600

/** A picture that is being read. */
export interface PictureReading {
  readonly result: Promise<Result<readonly SeenCode[], ReadFailure>>
  /** Ends it at once and gives back what it filled; the result is then of no use. */
  stop(): void
}

/** Reads the codes in a file that a person chose as a picture, whatever it is. At least one code, or why there is none. */
export function readPictureFile(file: Blob, startReader: () => Promise<CodeReader | null>): PictureReading {
  const closing: (() => void)[] = []
  let stopped = false

  function stop(): void {
    stopped = true
    closing.splice(0).forEach((close) => close())
  }

  /** Kept to be closed; at once where it comes too late. */
  function keep<Part extends { close(): void }>(part: Part): Part {
    closing.push(() => part.close())
    if (stopped) stop()
    return part
  }

  async function read(): Promise<Result<readonly SeenCode[], ReadFailure>> {
    const head = file.size > mostBytes ? null : await headOf(file, headBytes)
    if (head === null) return err({ code: file.size > mostBytes ? 'too-large-picture' : 'unreadable-picture' })
    const kind = kindOfFile(head)
    const refused = refusalOf(kind)
    if (refused !== null) return err(refused)
    const reader = await startReader()
    if (reader === null) return err({ code: 'not-loaded' })
    return readAs(kind, keep(reader))
  }

  async function readAs(kind: FileKind, reader: CodeReader): Promise<Result<readonly SeenCode[], ReadFailure>> {
    const { format, size } = kind.kind === 'picture' ? kind : { format: null, size: null }
    const opening = keep(openInWorker({ file, format, size, longestSide: lookSide }))
    for (let looks = 0; ; looks += 1) {
      const answer = await opening.look()
      if (answer.kind === 'done' || (answer.kind !== 'look' && looks > 0)) return err({ code: 'no-code-in-picture' })
      if (answer.kind !== 'look') return readInPage(kind, reader, answer.kind === 'undecodable')
      const codes = inPicture(await reader.read(answer.look.pixels, 'still'), answer.look)
      if (codes.length > 0) return ok(codes)
    }
  }

  /** The browser's own picture element shows what is left of a broken picture, and opens what no worker does. */
  async function readInPage(
    kind: FileKind,
    reader: CodeReader,
    broken: boolean,
  ): Promise<Result<readonly SeenCode[], ReadFailure>> {
    const image = await loadPicture(file)
    const codes =
      image === null ? [] : await readPicture(image, { width: image.naturalWidth, height: image.naturalHeight }, reader)
    if (codes.length > 0) return ok(codes)
    if (kind.kind === 'picture' && image === null && kind.format === 'heic') return err({ code: 'heic-picture' })
    if (kind.kind === 'picture' && (image === null || broken)) return err({ code: 'damaged-picture' })
    return err({ code: image === null ? 'unreadable-picture' : 'no-code-in-picture' })
  }

  return { result: read().finally(stop), stop }
}

/** Reads the codes in a picture that is open. Empty where there are none, or the browser gives no points of it. */
async function readPicture(picture: CanvasImageSource, size: Size, reader: CodeReader): Promise<readonly SeenCode[]> {
  const source = createPixelSource()
  const pixels = source.take(picture, size, lookSide)
  source.release()
  if (pixels === null) return []
  putBehind(pixels.data, 'white')
  return reader.read(pixels, 'still')
}

function refusalOf(kind: FileKind): ReadFailure | null {
  switch (kind.kind) {
    case 'empty':
      return { code: 'empty-file' }
    case 'drawing':
      return { code: 'svg-drawing' }
    case 'pdf':
      return { code: 'pdf-file' }
    case 'video':
      return { code: 'video-file' }
    case 'text':
      return { code: 'text-file' }
    case 'picture':
      return kind.size !== null && kind.size.width * kind.size.height > mostPoints ? { code: 'too-large-picture' } : null
    case 'unknown':
      return null
  }
}

/** Places in a look as places in the whole picture. */
function inPicture(codes: readonly SeenCode[], { corner, span }: Look): readonly SeenCode[] {
  return codes.map((code) => ({
    ...code,
    corners: code.corners.map(({ x, y }) => ({ x: corner.x + x * span.x, y: corner.y + y * span.y })),
  }))
}
