import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from 'zxing-wasm/reader'

import type { Engine, EngineLook } from './engine'
import type { Pixels, ReadCode } from './types'

/** Where the decoder's wasm is: an address to load it from, or its bytes. */
export type WasmSource = { readonly url: string } | { readonly bytes: ArrayBuffer }

/** QR codes, and the bar codes that tills and goods carry. */
const formats: NonNullable<ReaderOptions['formats']> = ['QRCode', 'Code128', 'EANUPC']

/**
 * Loads zxing's decoder. By default it would ask a CDN for its wasm; here it gets ours. The promise fails where the engine
 * has no WebAssembly or the wasm can't be loaded.
 */
export async function loadLargeEngine(wasm: WasmSource): Promise<Engine> {
  const overrides = 'url' in wasm ? { locateFile: () => wasm.url } : { wasmBinary: wasm.bytes }
  await prepareZXingModule({ overrides, fireImmediately: true })
  return async (pixels, look) => {
    const found = await readBarcodes(asImageData(pixels), optionsOf[look])
    return found.filter((result) => result.isValid && result.text !== '').map((result) => codeOf(result, pixels))
  }
}

/** The bytes as the text that they are. The other modes rewrite some payments' codes (control characters, GS1). */
const textMode = 'Plain'

const optionsOf: Readonly<Record<EngineLook, ReaderOptions>> = {
  quick: { formats, textMode, tryHarder: false, tryRotate: false, tryInvert: true, tryDownscale: true },
  thorough: { formats, textMode, tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true, tryDenoise: true },
  clean: {
    formats: ['QRCode'],
    textMode,
    tryHarder: false,
    tryRotate: false,
    tryInvert: false,
    tryDownscale: false,
    isPure: true,
  },
}

/** zxing only reads these three properties, and Node has no `ImageData`. */
function asImageData(pixels: Pixels): ImageData {
  return { ...pixels, colorSpace: 'srgb' }
}

function codeOf(result: ReadResult, { width, height }: Pixels): ReadCode {
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position
  return {
    text: result.text,
    format: result.symbology === 'QRCode' ? 'qr' : 'barcode',
    corners: [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }) => ({ x: x / width, y: y / height })),
  }
}
