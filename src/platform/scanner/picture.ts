import { err, ok, type Result } from '@/domain/core/result'

import { createPixelSource } from './pixels'
import { startReader } from './reader/in-worker'
import type { ScanFailure, ScannedCode } from './types'

/** Tried in turn (points along the longer side): a code in a large photo is found in a smaller copy more often than in itself. */
const sizes = [1_200, 2_400, 600]
/** Browsers before 2023 do not say that the person closed the chooser; the page gets the focus back, and then no file. */
const chooserClosed = 1_000

/** Asks for a picture and reads the code in it. */
export async function scanPicture(): Promise<Result<ScannedCode, ScanFailure>> {
  const file = await choosePicture()
  if (file === null) return err({ code: 'cancelled' })
  const image = await loadImage(file)
  if (image === null) return err({ code: 'unreadable-picture' })
  const reader = await startReader()
  if (reader === null) return err({ code: 'unsupported' })
  const pixels = createPixelSource()
  const size = { width: image.naturalWidth, height: image.naturalHeight }
  try {
    for (const longest of sizes) {
      const copy = pixels.take(image, size, longest)
      if (copy === null) return err({ code: 'unreadable-picture' })
      const code = await reader.read(copy, 'thorough')
      if (code !== null) return ok({ text: code.text, format: code.format })
    }
    return err({ code: 'no-code-in-picture' })
  } finally {
    reader.close()
  }
}

function choosePicture(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.hidden = true
    document.body.appendChild(input)

    function done(): void {
      window.removeEventListener('focus', soon)
      input.remove()
      resolve(input.files?.[0] ?? null)
    }

    function soon(): void {
      setTimeout(done, chooserClosed)
    }

    input.addEventListener('change', done)
    input.addEventListener('cancel', done)
    // Where `cancel` exists the focus says nothing more, and a slow phone may take longer than our patience.
    if (!('oncancel' in input)) window.addEventListener('focus', soon)
    input.click()
  })
}

function loadImage(file: File): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const url = URL.createObjectURL(file)
    const image = new Image()
    const done = (loaded: HTMLImageElement | null) => {
      URL.revokeObjectURL(url)
      resolve(loaded)
    }
    image.onload = () => done(image)
    image.onerror = () => done(null)
    image.src = url
  })
}
