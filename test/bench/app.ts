/**
 * `npm run bench:app`: sizes and speed of the app as it is built, beside those of an empty Taro app. It judges nothing: its
 * last line is one line of JSON, what it is doing goes to stderr. The figures to reach are in CONTRIBUTING.md.
 */
import { routes } from '@/stores/routes'

import { boot, type BootOptions } from '../build/harness'
import { builtPackage } from '../build/packages'
import { startWalletService } from '../build/wallet-service'
import { worldWithCards } from '../worlds/world'

import { bootTimes, firstScreenBytes, keystrokeCost, sizes, type AlipayFigures } from './alipay'
import { billsFigures } from './bills'
import { codesFigures } from './codes'
import { measureH5 } from './h5'
import { builtHelloWorld } from './hello-world'

/** Digits of a UnionPay card: the longest table look-up, and a bank's name that appears on the way. */
const digits = '6222021234567890'
const noon = Date.UTC(2026, 2, 2, 4)

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** What typing a card's number costs, on the first screen of linking a card. */
async function cardNumberCost(options: BootOptions): Promise<{ readonly bytes: number; readonly calls: number }> {
  const app = await boot({ ...options, url: routes.linkNumber })
  try {
    const field = await app.seen({ role: 'textbox' })
    return await keystrokeCost(app, String(field.attributes['id']), digits)
  } finally {
    app.time.stop()
  }
}

async function figures(
  options: BootOptions,
  bootMs: number,
  keystroke: { readonly bytes: number; readonly calls: number },
): Promise<AlipayFigures> {
  return {
    ...sizes(options.dist),
    bootMs,
    firstScreenSetDataBytes: await firstScreenBytes(options),
    setDataBytesPerKeystroke: keystroke.bytes,
    setDataPerKeystroke: keystroke.calls,
  }
}

type Packages = Readonly<Record<'alipay' | 'alipayService' | 'h5', string>>

/** The Alipay packages beside an empty app, with a wallet service running for the one that needs it. */
async function measureAlipay(packages: Packages, bare: BootOptions) {
  const service = await startWalletService()
  try {
    const embedded: BootOptions = { dist: packages.alipay, storage: (await worldWithCards(noon)).dump(), startMs: noon }
    const remote: BootOptions = { dist: packages.alipayService, storage: await service.signedUpPhone(), time: 'real' }
    const [bootMs = NaN, remoteBootMs = NaN, bareBootMs = NaN] = await bootTimes([embedded, { ...remote, time: 'virtual' }, bare])
    const bareApp = await boot(bare)
    const alipay = await figures(embedded, bootMs, await cardNumberCost(embedded))
    const alipayService = await figures(remote, remoteBootMs, await cardNumberCost(remote))
    const bareAlipay = await figures(bare, bareBootMs, await keystrokeCost(bareApp, 'number', digits))
    bareApp.time.stop()

    say('Drawing and reading codes …')
    return { alipay, alipayService, bareAlipay, codes: await codesFigures(embedded) }
  } finally {
    await service.close()
  }
}

async function main(): Promise<void> {
  say('Building (a few minutes where the sources have changed) …')
  const hello = builtHelloWorld()
  const packages = { alipay: builtPackage('alipay'), alipayService: builtPackage('alipay-service'), h5: builtPackage('h5') }

  say('Booting the Alipay packages in turns …')
  const { alipay, alipayService, bareAlipay, codes } = await measureAlipay(packages, { dist: hello.alipay })

  say('Scrolling through ten thousand bills …')
  const bills = await billsFigures(packages.alipayService)

  say('Lighthouse, three times each …')
  const h5 = await measureH5(packages.h5)
  const helloWorld = { alipay: bareAlipay, h5: await measureH5(hello.h5) }
  process.stdout.write(`${JSON.stringify({ alipay, alipayService, h5, helloWorld, codes, bills })}
`)
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
})
