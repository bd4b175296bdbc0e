import fc from 'fast-check'
import { PNG } from 'pngjs'

import { kindOfFile } from '@/platform/picture/kind-of-file'
import type { PictureFormat } from '@/platform/picture/picture-size'

type Part = string | readonly number[]

/** Bytes from letters and numbers. */
function bytes(...parts: readonly Part[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))
}

function big(value: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) & 255)
}

function little(value: number, length: number): readonly number[] {
  return [...big(value, length)].reverse()
}

const zeros = (length: number): readonly number[] => new Array<number>(length).fill(0)

/** A marker segment of a JPEG with so many bytes in it. */
const segment = (marker: number, inside: readonly number[]): readonly number[] => [
  0xff,
  marker,
  ...big(inside.length + 2, 2),
  ...inside,
]

const frame = (marker: number, width: number, height: number): readonly number[] =>
  segment(marker, [8, ...big(height, 2), ...big(width, 2), 3])

const jpeg = (...segments: readonly (readonly number[])[]): Uint8Array => bytes([0xff, 0xd8], ...segments)

const heif = (brand: string, others: string, width: number, height: number): Uint8Array =>
  bytes(
    big(16 + others.length, 4),
    'ftyp',
    brand,
    zeros(4),
    others,
    ...[64, width, 512]
      .map((side) => bytes(big(20, 4), 'ispe', zeros(4), big(side, 4), big(side === width ? height : side, 4)))
      .map((box) => [...box]),
  )

describe('pictures are known by their first bytes, and how large they are before they are opened', () => {
  const png = new PNG({ width: 30, height: 20 })
  const pictures: readonly (readonly [string, Uint8Array, PictureFormat, number, number])[] = [
    ['a PNG', PNG.sync.write(png), 'png', 30, 20],
    [
      'a PNG that claims gigabytes',
      bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], big(13, 4), 'IHDR', big(60_000, 4), big(50_000, 4)),
      'png',
      60_000,
      50_000,
    ],
    ['a baseline JPEG', jpeg(segment(0xe0, zeros(14)), frame(0xc0, 8_660, 5_774)), 'jpeg', 8_660, 5_774],
    [
      'a progressive JPEG with EXIF, tables and a comment before',
      jpeg(
        segment(0xe1, zeros(60_000)),
        segment(0xdb, zeros(65)),
        segment(0xc4, zeros(30)),
        segment(0xfe, zeros(9)),
        frame(0xc2, 4_000, 3_000),
      ),
      'jpeg',
      4_000,
      3_000,
    ],
    ['a JPEG with fill bytes', jpeg([0xff, 0xff], frame(0xc1, 7, 9)), 'jpeg', 7, 9],
    ['a GIF', bytes('GIF89a', little(320, 2), little(240, 2)), 'gif', 320, 240],
    [
      'a lossy WebP',
      bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(4), [0, 0, 0, 0x9d, 1, 0x2a], little(550, 2), little(368, 2)),
      'webp',
      550,
      368,
    ],
    ['a lossless WebP', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f], little(399 + (300 << 14), 4)), 'webp', 400, 301],
    [
      'an animated WebP',
      bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(4), [2, 0, 0, 0], little(999, 3), little(70_000 - 1, 3)),
      'webp',
      1_000,
      70_000,
    ],
    ['a BMP', bytes('BM', zeros(12), little(40, 4), little(640, 4), little(480, 4)), 'bmp', 640, 480],
    [
      'a BMP that stands on its head',
      bytes('BM', zeros(12), little(40, 4), little(640, 4), [0x20, 0xfe, 0xff, 0xff]),
      'bmp',
      640,
      480,
    ],
    ['an old BMP', bytes('BM', zeros(12), little(12, 4), little(64, 2), little(48, 2)), 'bmp', 64, 48],
    ['an iPhone’s HEIC: the whole, not a tile of it', heif('heic', 'mif1heic', 4_032, 3_024), 'heic', 4_032, 3_024],
    ['a HEIF that names its coding later', heif('mif1', 'mif1heixmiaf', 4_032, 3_024), 'heic', 4_032, 3_024],
    ['an AVIF, though it is a HEIF too', heif('mif1', 'mif1avifmiaf', 1_200, 800), 'avif', 1_200, 800],
  ]
  test.each(pictures)('%s', (_, head, format, width, height) => {
    expect(kindOfFile(head)).toEqual({ kind: 'picture', format, size: { width, height } })
  })

  test.each([
    ['a JPEG that ends before its size', jpeg(segment(0xe1, zeros(50)))],
    ['a JPEG whose picture comes without a header', jpeg(segment(0xda, zeros(8)))],
    ['a JPEG whose segments lead nowhere', jpeg(segment(0xe0, zeros(4)), zeros(6))],
    ['a JPEG without a height', jpeg(frame(0xc0, 100, 0))],
    ['a PNG of eight bytes', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['a WebP of no known kind', bytes('RIFF', zeros(4), 'WEBPVP9 ', zeros(30))],
  ])('%s is a picture of unknown size', (_, head) => {
    expect(kindOfFile(head)).toMatchObject({ kind: 'picture', size: null })
  })
})

test.each([
  ['nothing', new Uint8Array(0), 'empty'],
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['a PDF with a line before it', bytes('\n% made by hand\n%PDF-1.4\n', [0xe2, 0xe3]), 'pdf'],
  ['an MP4', bytes(big(24, 4), 'ftypisom', zeros(4), 'isommp42'), 'video'],
  ['an iPhone’s film', bytes(big(20, 4), 'ftypqt  ', zeros(4), 'qt  '), 'video'],
  ['an old QuickTime film', bytes(big(8, 4), 'wide', big(99, 4), 'mdat'), 'video'],
  ['a WebM', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f]), 'video'],
  ['an AVI', bytes('RIFF', zeros(4), 'AVI LIST'), 'video'],
  ['plain text', bytes('https://qr.bangka.example/s/tea-house\n'), 'text'],
  ['Chinese text', Uint8Array.from(Buffer.from('绑卡收款码')), 'text'],
  ['UTF-16 text', bytes([0xff, 0xfe], 'c\0o\0d\0e\0'), 'text'],
  ['a text that begins with BM', bytes('BMW, four wheels, blue'), 'text'],
  ['a web page', bytes('<!doctype html><p>x'), 'text'],
  ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'drawing'],
  [
    'an SVG with all that may stand before',
    Uint8Array.from(Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg>')),
    'drawing',
  ],
  ['an archive', bytes('PK', [3, 4, 20, 0, 0, 0]), 'unknown'],
  ['zeros', bytes(zeros(64)), 'unknown'],
])('%s is no picture', (_, head, kind) => {
  expect(kindOfFile(head)).toEqual({ kind })
})

describe('any bytes at all', () => {
  const anyBytes = fc.uint8Array({ maxLength: 400 })

  function expectKind(head: Uint8Array): void {
    const found = kindOfFile(head)
    if (found.kind !== 'picture' || found.size === null) return
    expect(found.size.width).toBeGreaterThan(0)
    expect(found.size.height).toBeGreaterThan(0)
  }

  test('have a kind', () => {
    fc.assert(fc.property(anyBytes, expectKind))
  })

  const beginnings = [
    jpeg(),
    jpeg(segment(0xe1, zeros(20))),
    bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]),
    bytes('GIF89a'),
    bytes('RIFF', zeros(4), 'WEBPVP8X'),
    bytes('BM'),
    heif('mif1', 'mif1heic', 300, 200),
    bytes(big(20, 4), 'ftyp'),
    bytes('<?xml version="1.0"?>'),
  ]

  test('have a kind after a good beginning too', () => {
    fc.assert(fc.property(fc.constantFrom(...beginnings), anyBytes, (begin, rest) => expectKind(bytes([...begin], [...rest]))))
  })

  test('have a kind wherever a picture was cut off or changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.nat(200), fc.nat(200), fc.nat(255), (begin, end, at, value) => {
        const changed = begin.slice(0, end)
        if (at < changed.length) changed[at] = value
        expectKind(changed)
      }),
    )
  })
})
