import { axeViolations } from '../screens/inspect'
import { screenStates } from '../screens/registry'
import { Stage } from '../screens/stage'

// The first run builds the wallet.
jest.setTimeout(10 * 60_000)

let stage: Stage | null = null
beforeAll(async () => {
  stage = await Stage.set()
})
afterAll(async () => {
  await stage?.close()
})

/** Screens with controls whose name says more than their visible words. */
const names = ['home', 'pay', 'scan-without-camera', 'my-cards', 'receipt', 'checkout-order', 'link-mismatch', 'link-name']
const states = screenStates.filter(({ name }) => names.includes(name))

// Whoever speaks to the phone says what they see.
test.each(states.flatMap((state) => (['en', 'zh-CN'] as const).map((language) => [state.name, language, state] as const)))(
  '%s in %s: the name of every control contains its visible words',
  async (_, language, state) => {
    if (stage === null) throw new Error('there is no stage')
    const screen = await stage.open(state, { language, theme: 'light' })
    expect(await axeViolations(screen.page, 'label-content-name-mismatch')).toEqual([])
    await screen.close()
  },
)

test('all of these screens are there', () => {
  expect(states).toHaveLength(names.length)
})
