import { createTextFiles } from '@/platform/text-file/index.alipay'

afterEach(() => Reflect.deleteProperty(globalThis, 'my'))

test.each([
  ['copied', true],
  ['unsupported', false],
])('on Alipay the text is %s', async (outcome, works) => {
  const copied: string[] = []
  const setClipboard = (options: { text: string; success: () => void; fail: () => void }) => {
    if (works) copied.push(options.text)
    const told = works ? options.success : options.fail
    told()
  }
  Object.assign(globalThis, { my: { setClipboard } })
  expect(await createTextFiles().offer('bills.csv', 'a,b')).toBe(outcome)
  expect(copied).toEqual(works ? ['a,b'] : [])
})
