import { screenStates } from '../../screens/registry'
import { asSmallAndLarge, asUsual, axeViolations, clippedTexts, coveredParts, untranslatedTexts } from '../../screens/inspect'
import { Stage } from '../../screens/stage'

/** What the shards' test files share: `shard` of `shards` takes every so-manieth state. */
export function describeScreens(shard: number, shards: number): void {
  // The first run builds the wallet.
  jest.setTimeout(10 * 60_000)

  let stage: Stage | null = null
  beforeAll(async () => {
    stage = await Stage.set()
  })
  afterAll(async () => {
    await stage?.close()
  })

  /**
   * With the pseudo-language: its texts are half as long again, so what fits here fits in a real language; and what is not in
   * brackets is in no catalog.
   */
  const ours = screenStates.filter((_, index) => index % shards === shard)
  test.each(ours.map((state) => [state.name, state] as const))('%s: readable and accessible', async (_, state) => {
    if (stage === null) throw new Error('there is no stage')
    const screen = await stage.open(state, { language: 'pseudo', theme: 'light' })
    const { page } = screen
    const found: Record<string, readonly string[]> = {
      'axe, light': await axeViolations(page),
      untranslated: await untranslatedTexts(page),
      'clipped at 375 px': await clippedTexts(page),
      'covered at 375 px': await coveredParts(page),
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    found['axe, dark'] = await axeViolations(page)
    await asSmallAndLarge(page)
    found['clipped at 320 px and 200 %'] = await clippedTexts(page)
    found['covered at 320 px and 200 %'] = await coveredParts(page)
    await asUsual(page)
    found['complaints'] = screen.complaints
    await screen.close()
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
  })
}
