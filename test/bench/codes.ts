import { performance } from 'node:perf_hooks'

import { barsPath, codePicture, rowsPath } from '@/components/pay-code-art/svg'
import { encodeCode128 } from '@/domain/code/code128'
import { fitModules } from '@/domain/code/module-size'
import { makePayCode } from '@/domain/code/pay-code'
import { parsePayload } from '@/domain/code/payload'
import { qrMatrix } from '@/domain/code/qr-matrix'
import { routes } from '@/stores/routes'

import { boot, type BootOptions } from '../build/harness'

export interface CodesFigures {
  /** Pay codes drawn: QR code and barcode encoded and written as pictures. */
  readonly payCodesPerSecond: number
  /** Merchants' codes read. */
  readonly emvPerSecond: number
  /** What crosses to Alipay's screen when a pay code is renewed, bytes. */
  readonly setDataBytes: number
}

/** How long each is done over and over (ms), after as long to warm up. */
const span = 1_000

/** Annex B of EMVCo's merchant-presented specification 1.1: every kind of object in one code. */
const merchantCode =
  '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT' +
  '6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME' +
  '91320016A0112233449988770708123456786304A13A'

function drawPayCode(index: number): number {
  const code = makePayCode(String(index).padStart(16, '0'))
  const widths = encodeCode128(code)
  const bars = fitModules(134, 10, 343, 3, true)
  const barcode = codePicture({
    width: bars.pixels,
    height: 216,
    left: bars.start,
    top: 0,
    unitX: bars.module,
    unitY: 216,
    path: barsPath(widths, false),
  })
  const matrix = qrMatrix(code)
  if (matrix === null) throw new Error('a pay code has a QR code')
  const { pixels, start, module } = fitModules(matrix.size, 4, 248, 3)
  const square = { width: pixels, height: pixels, left: start, top: start, unitX: module, unitY: module }
  return barcode.length + codePicture({ ...square, path: rowsPath(matrix.rows) }).length
}

function perSecond(work: (index: number) => unknown): number {
  let index = 0
  const runFor = (ms: number): number => {
    const start = performance.now()
    const first = index
    while (performance.now() - start < ms) work(index++)
    return ((index - first) * 1_000) / (performance.now() - start)
  }
  runFor(span)
  return Math.round(runFor(span))
}

/** Bytes of setData from the moment at which a code's time is up until the next one is drawn. */
export async function renewalBytes(options: BootOptions): Promise<number> {
  const app = await boot({ ...options, url: routes.pay })
  const picture = (): string => {
    const style = app.all({ role: 'img' })[0]?.attributes['style']
    return typeof style === 'string' ? style : ''
  }
  await app.waitFor(() => picture().includes('svg'))
  await app.advance(2_000)
  const before = picture()
  let sent = app.setDataLog.length
  // The second in which it happens, with its tick of the clock.
  await app.waitFor(() => {
    if (picture() !== before) return true
    sent = app.setDataLog.length
    return false
  }, 90_000)
  await app.advance(500)
  const bytes = app.setDataLog.slice(sent).reduce((sum, call) => sum + call.bytes, 0)
  app.time.stop()
  return bytes
}

/** How fast codes are drawn and read on this machine, and what a new one costs on Alipay. */
export async function codesFigures(options: BootOptions): Promise<CodesFigures> {
  return {
    payCodesPerSecond: perSecond(drawPayCode),
    emvPerSecond: perSecond(() => parsePayload(merchantCode)),
    setDataBytes: await renewalBytes(options),
  }
}
