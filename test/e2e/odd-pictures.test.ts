import { routes } from '@/stores/routes'

import { worldWithCards } from '../worlds/world'
import { choosePicture } from './support/deeds'
import { deepPngOf, drawn, lateGifOf, photoOf, pngOf, turned } from './support/odd-pictures'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet.
jest.setTimeout(10 * 60_000)

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(async () => {
  await wallet.leave()
})

afterAll(async () => {
  await wallet.close()
})

async function scanning(): Promise<Person> {
  const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
  await me.opens(routes.scan)
  await me.button(me.words.scan.albumLabel).waitFor()
  return me
}

/** NUL, what turns text around, and halves of pairs. */
const loose = /[\0\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])/

const ink = [0, 0, 0, 255] as const
const paper = [255, 255, 255, 255] as const
const nothing = [0, 0, 0, 0] as const

/** A photo whose code says what it is called: it is seen on the screen when it was read. */
const photo = (me: Person, name: string, side: Parameters<typeof photoOf>[2]): Promise<Buffer> =>
  photoOf(me.page, drawn(`a code in ${name}`, 1), side)

/** Makes the browser's workers useless from now on; returns what mends them. */
async function workersThat(me: Person, fault: 'never answer' | 'can’t be loaded'): Promise<() => Promise<void>> {
  const sound = await me.page.evaluateHandle(() => window.Worker)
  await me.page.evaluate((loads) => {
    class Useless extends EventTarget {
      constructor() {
        super()
        if (!loads) setTimeout(() => this.dispatchEvent(new Event('error')))
      }
      postMessage(): void {
        // Nobody listens.
      }
      terminate(): void {
        // Nothing runs.
      }
    }
    Object.assign(window, { Worker: Useless })
  }, fault === 'never answer')
  return () => me.page.evaluate((Worker) => void Object.assign(window, { Worker }), sound)
}

test('pictures of every kind are read: huge, turned, mirrored, see-through, deep, moving, broken off', async () => {
  const me = await scanning()
  const { scan } = me.words
  const phone = { width: 4_000, height: 3_000, left: 300, top: 200, step: 12 }
  const fifty = { width: 8_660, height: 5_774, left: 4_000, top: 2_500, step: 24 }
  const cut = (file: Buffer, part: number): Buffer => file.subarray(0, Math.floor(file.length * part))
  const pictures: readonly (readonly [string, Buffer])[] = [
    ['50 megapixels', await photo(me, '50 megapixels', fifty)],
    ['a corner of them', await photo(me, 'a corner of them', { ...fifty, left: 90, top: 5_300, step: 7 })],
    ['a turned photo', turned(await photo(me, 'a turned photo', phone), 6)],
    ['a mirrored photo', turned(await photo(me, 'a mirrored photo', phone), 2)],
    ['half a photo', cut(await photo(me, 'half a photo', phone), 0.7)],
    ['a WebP', await photo(me, 'a WebP', { width: 800, height: 600, left: 90, top: 80, step: 6, kind: 'image/webp' })],
    ['half a PNG', cut(pngOf(drawn('a code in half a PNG')), 0.95)],
    ['black on nothing', pngOf(drawn('a code in black on nothing'), ink, nothing)],
    ['white on nothing', pngOf(drawn('a code in white on nothing'), paper, nothing)],
    ['white on black', pngOf(drawn('a code in white on black'), paper, ink)],
    ['two bytes a colour', deepPngOf(drawn('a code in two bytes a colour'))],
    ['a moving picture', lateGifOf(drawn('a code in a moving picture', 4))],
  ]
  for (const [name, file] of pictures) {
    await choosePicture(me, file)
    await me.sees(`a code in ${name}`)
    await me.tap(scan.again)
  }
})

test('files that hold no code: each is told what it is, and what to do', async () => {
  const me = await scanning()
  const { scan } = me.words
  const { pictureProblems: problems } = scan
  const png = pngOf(drawn('x'))
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  const files: readonly (readonly [keyof typeof problems, Buffer])[] = [
    ['empty-file', Buffer.alloc(0)],
    ['heic-picture', heic],
    ['svg-drawing', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['pdf-file', Buffer.from('%PDF-1.7\n%\xe2\xe3')],
    ['video-file', Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp42', 'latin1')],
    ['text-file', Buffer.from('https://qr.bangka.example/s/tea-house')],
    // It says that it is 60,000 points wide and high: 14 GB.
    [
      'too-large-picture',
      Buffer.concat([png.subarray(0, 16), Buffer.from([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]), png.subarray(24)]),
    ],
    ['damaged-picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('no photo follows')])],
    ['damaged-picture', png.subarray(0, 60)],
    ['unreadable-picture', Buffer.from([1, 2, 3, 4, 5, 6, 7])],
    [
      'no-code-in-picture',
      await photoOf(me.page, { side: 1, isDark: () => false }, { width: 900, height: 700, left: 5, top: 5 }),
    ],
  ]
  for (const [problem, file] of files) {
    await choosePicture(me, file)
    await me.sees(problems[problem].title)
    await me.sees(problems[problem].text)
    await me.tap(scan.again)
  }
})

test('codes full of what no text should hold: shown without harm, and the screen goes on', async () => {
  const me = await scanning()
  const { scan } = me.words
  const bytes = Array.from({ length: 2_900 }, (_, at) => (at * 7 + (at >> 3)) & 255)
  for (const content of [
    bytes,
    [0, 0, 0],
    'pay \0 me',
    'https://safe.example/\u202egnp.exe',
    '\u2066\u202e\u200b\ufeff',
    [0xed, 0xa0, 0x80, 0x41],
    'https://qr.bangka.example/o/\0\u202e',
    `00020101021229${'9'.repeat(200)}`,
  ] as const) {
    await choosePicture(me, pngOf(drawn(content, 4)))
    await me.button(scan.again).waitFor()
    // It is written out, never let loose on the screen.
    expect(await me.reads()).not.toMatch(loose)
    await me.tap(scan.again)
  }
  expect(me.screen()).toBe(routes.scan)
})

test('while a picture is read there is a word for it, and a way to stop', async () => {
  const me = await scanning()
  const { common, scan } = me.words
  const mend = await workersThat(me, 'never answer')
  await choosePicture(me, pngOf(drawn('never read')))
  await me.sees(scan.readingPicture)
  await me.tap(common.cancel)
  await me.seesNot(scan.readingPicture)
  await mend()
  await choosePicture(me, pngOf(drawn('read at last')))
  await me.sees('read at last')
})

test('no connection for what reads codes: said, and the picture can be chosen again', async () => {
  const me = await scanning()
  const { scan } = me.words
  const mend = await workersThat(me, 'can’t be loaded')
  await choosePicture(me, pngOf(drawn('read at last')))
  await me.sees(scan.pictureProblems['not-loaded'].text)
  await mend()
  const chooser = me.page.waitForEvent('filechooser')
  await me.tap(scan.otherPicture)
  await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: pngOf(drawn('read at last')) })
  await me.sees('read at last')
})

test('memory: after fifty photos there is no worker left, and no heap that grows', async () => {
  const me = await scanning()
  const { scan } = me.words
  const file = await photo(me, 'a photo', { width: 4_000, height: 3_000, left: 300, top: 200, step: 12 })
  const probe = await me.page.context().newCDPSession(me.page)
  const heap = async (): Promise<number> => {
    await probe.send('HeapProfiler.collectGarbage')
    return (await probe.send('Runtime.getHeapUsage')).usedSize
  }
  const read = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await choosePicture(me, file)
      await me.sees('a code in a photo')
      await me.tap(scan.again)
    }
  }
  await read(5)
  const before = await heap()
  await read(50)
  expect((await heap()) - before).toBeLessThan(5_000_000)
  // The browser tells a moment later that a worker has ended, and the last "scan another" has just tried the camera with one.
  for (let tries = 0; me.page.workers().length > 0 && tries < 600; tries += 1) await me.page.waitForTimeout(100)
  expect(me.page.workers()).toHaveLength(0)
})
