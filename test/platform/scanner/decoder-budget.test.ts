import { createDecoder } from '@/platform/scanner/reader/decoder'
import type { Engine, EngineLook } from '@/platform/scanner/reader/engine'
import { hardPasses } from '@/platform/scanner/reader/passes'
import type { Pixels, ReadCode } from '@/platform/scanner/reader/types'

const code: ReadCode = { text: 'found', format: 'qr', corners: [] }

function blank(): Pixels {
  return { data: new Uint8ClampedArray(64 * 64 * 4).fill(255), width: 64, height: 64 }
}

/** An engine that takes its time on a clock of its own, and what it was asked. */
function engineOf({
  takes = 1,
  finds = (): readonly ReadCode[] => [],
}: {
  takes?: number
  finds?: (look: EngineLook, count: number) => readonly ReadCode[]
}) {
  const asked: EngineLook[] = []
  let time = 0
  const engine: Engine = (_, look) => {
    asked.push(look)
    time += takes
    return new Promise((resolve) => {
      resolve(finds(look, asked.length))
    })
  }
  return { engine, asked, now: () => time }
}

test('what the quick look finds ends it', async () => {
  const { engine, asked, now } = engineOf({ finds: () => [code] })
  const decode = createDecoder(() => ({ small: engine, large: engine }), now)
  expect(await decode(blank(), 'still')).toEqual([code])
  expect(asked).toEqual(['quick'])
})

test('a picture without a code gets every way, on a quick device and on a slow one', async () => {
  for (const takes of [1, 300]) {
    const { engine, asked, now } = engineOf({ takes })
    const decode = createDecoder(() => ({ small: engine, large: engine }), now)
    expect(await decode(blank(), 'still')).toEqual([])
    // The grid finds nothing to ask of an engine on a blank wall.
    expect(asked).toHaveLength(hardPasses.length)
  }
})

test('no way is begun that would take too long', async () => {
  const { engine, asked, now } = engineOf({ takes: 20 })
  // Every second look takes ten times as long as the first.
  let extra = 0
  const slow: Engine = (pixels, look) => {
    if (asked.length > 0) extra += 200
    return engine(pixels, look)
  }
  const decode = createDecoder(
    () => ({ small: slow, large: slow }),
    () => now() + extra,
  )
  expect(await decode(blank(), 'still')).toEqual([])
  expect(asked.length).toBeLessThan(4)
})

test('the first frame gets the quick look alone, later ones one harder way each, in turn', async () => {
  const { engine, asked, now } = engineOf({})
  const decode = createDecoder(() => ({ small: engine, large: engine }), now)
  await decode(blank(), { frame: 0 })
  expect(asked).toEqual(['quick'])
  asked.length = 0
  for (let frame = 1; frame <= hardPasses.length; frame += 1) await decode(blank(), { frame })
  // One quick look a frame, and one more for each way but the grid, which has nothing to ask.
  expect(asked).toHaveLength(2 * hardPasses.length - 1)
  expect(asked.filter((look) => look === 'thorough')).toHaveLength(2)
})

test('a decoder that fails over a picture does not keep the others from it', async () => {
  const broken: Engine = () => Promise.reject(new Error('out of memory'))
  const { engine, now } = engineOf({ finds: (look) => (look === 'thorough' ? [code] : []) })
  expect(await createDecoder(() => ({ small: engine, large: broken }), now)(blank(), 'still')).toEqual([code])
})

test('until the large decoder is there the small one does its work', async () => {
  const small = engineOf({ finds: (_, count) => (count === 2 ? [code] : []) })
  expect(await createDecoder(() => ({ small: small.engine, large: null }), small.now)(blank(), 'still')).toEqual([code])
})
