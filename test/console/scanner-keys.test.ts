import { type Burst, hearKey, noBurst } from '@/console/views/till/scanner-keys'

/** Hears keys one after another, so many ms apart; what was scanned, if anything. */
function hear(keys: readonly string[], pace: number): readonly string[] {
  const scanned: string[] = []
  let burst: Burst = noBurst
  keys.forEach((key, index) => {
    const heard = hearKey(burst, key, 1_000 + index * pace)
    burst = heard.burst
    if (heard.scanned !== null) scanned.push(heard.scanned)
  })
  return scanned
}

const code = '281234567890123456'
const digits = (text: string): readonly string[] => Array.from(text)
const typed = [...digits(code), 'Enter']

test('digits that come as fast as a scanner types them, with Enter at their end, are a pay code', () => {
  expect(hear(typed, 10)).toEqual([code])
})

test('a person who types the same digits is no scanner', () => {
  expect(hear(typed, 150)).toEqual([])
})

test.each([
  ['without Enter', digits(code)],
  ['too short', [...digits(code.slice(1)), 'Enter']],
  ['of another wallet', [...digits(`13${code.slice(2)}`), 'Enter']],
  ['broken by a letter', [...digits(code.slice(0, 9)), 'x', ...digits(code.slice(9)), 'Enter']],
  ['Enter alone', ['Enter']],
])('%s: nothing was scanned', (_, keys) => {
  expect(hear(keys, 10)).toEqual([])
})

test('a digit that was typed before the scanner began is no part of its code', () => {
  let burst = hearKey(noBurst, '7', 0).burst
  const scanned: string[] = []
  typed.forEach((key, index) => {
    const heard = hearKey(burst, key, 5_000 + index * 10)
    burst = heard.burst
    if (heard.scanned !== null) scanned.push(heard.scanned)
  })
  expect(scanned).toEqual([code])
})
