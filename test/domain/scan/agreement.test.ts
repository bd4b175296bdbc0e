import fc from 'fast-check'

import { agree, type FrameCode, type Sighting } from '@/domain/scan/agreement'

const qr = (text: string): FrameCode => ({ text, format: 'qr' })
const bars = (text: string): FrameCode => ({ text, format: 'barcode' })

/** What is told, frame by frame; each frame is what it shows and when. */
function told(frames: readonly (readonly [at: number, codes: readonly FrameCode[]])[]): readonly (string | null)[] {
  let sightings: readonly Sighting<FrameCode>[] = []
  return frames.map(([at, codes]) => {
    const agreed = agree(sightings, codes, at)
    sightings = agreed.sightings
    return agreed.settled === null ? null : agreed.settled.map(({ text }) => text).join(' ')
  })
}

describe('frames agree', () => {
  test.each([
    [
      'one code, quick frames',
      [
        [0, [qr('A')]],
        [50, [qr('A')]],
        [100, [qr('A')]],
      ],
      [null, null, 'A'],
    ],
    [
      'one code, slow frames',
      [
        [0, [qr('A')]],
        [150, [qr('A')]],
      ],
      [null, 'A'],
    ],
    [
      'one code that is lost at once',
      [
        [0, [qr('A')]],
        [60, []],
        [120, []],
      ],
      [null, null, 'A'],
    ],
    [
      'told once while it stays',
      [
        [0, [qr('A')]],
        [100, [qr('A')]],
        [200, [qr('A')]],
        [900, [qr('A')]],
      ],
      [null, 'A', null, null],
    ],
    [
      'told again when it comes back',
      [
        [0, [qr('A')]],
        [100, [qr('A')]],
        [900, []],
        [1_000, [qr('A')]],
        [1_100, [qr('A')]],
      ],
      [null, 'A', null, null, 'A'],
    ],
    [
      'a second one, a frame later',
      [
        [0, [qr('A')]],
        [60, [qr('A'), qr('B')]],
        [120, [qr('A'), qr('B')]],
      ],
      [null, null, 'A B'],
    ],
    [
      'two that are read in turns',
      [
        [0, [qr('A')]],
        [60, [qr('B')]],
        [120, [qr('A')]],
      ],
      [null, null, 'A B'],
    ],
    [
      'a second one after the first was told',
      [
        [0, [qr('A')]],
        [100, [qr('A')]],
        [160, [qr('A'), qr('B')]],
        [260, [qr('A'), qr('B')]],
      ],
      [null, 'A', null, 'A B'],
    ],
    [
      'always something new',
      [
        [0, [qr('A')]],
        [100, [qr('B')]],
        [200, [qr('C')]],
        [260, [qr('D')]],
      ],
      [null, null, null, 'A B C D'],
    ],
    [
      'a bar code needs two frames',
      [
        [0, [bars('1')]],
        [300, []],
        [400, [bars('1')]],
      ],
      [null, null, '1'],
    ],
    [
      'a bar code that was misread once',
      [
        [0, [bars('1')]],
        [60, [bars('2')]],
        [120, [bars('2')]],
        [180, [bars('2')]],
      ],
      [null, null, null, '2'],
    ],
    [
      'a misread bar code beside a code',
      [
        [0, [qr('A'), bars('1')]],
        [100, [qr('A')]],
      ],
      [null, 'A'],
    ],
    [
      'the same code twice in a frame',
      [
        [0, [bars('1'), bars('1')]],
        [100, []],
      ],
      [null, null],
    ],
    [
      'nothing',
      [
        [0, []],
        [100, []],
      ],
      [null, null],
    ],
  ] as const)('%s', (_, frames, expected) => {
    expect(told(frames)).toEqual(expected)
  })

  test('whatever the frames show, a QR code in sight is told, and within 350 ms where frames come every 100 ms', () => {
    const frame = fc.subarray(['A', 'B', 'C', 'D'])
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 30 }), (shown) => {
        const frames = shown.map((texts, index) => [index * 100, texts.map(qr)] as const)
        const ends = [1, 2, 3, 4].map((more) => [(shown.length + more) * 100, []] as const)
        const answers = told([...frames, ...ends])
        shown.forEach((texts, index) => {
          for (const text of texts) {
            // Told before, while it stayed, or soon.
            const all = answers.slice(0, index + 4).filter((answer) => answer?.split(' ').includes(text) === true)
            expect(all.length).toBeGreaterThan(0)
          }
        })
      }),
    )
  })
})
