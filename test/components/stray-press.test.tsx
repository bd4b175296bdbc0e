/** @jest-environment ./test/components/support/browser-environment.cjs */
import '@/components/primitives/stray-press.h5'

/** A button that counts its presses. */
function button(words: string): { readonly element: HTMLButtonElement; presses: number } {
  const element = document.createElement('button')
  element.textContent = words
  const counted = { element, presses: 0 }
  element.addEventListener('click', () => (counted.presses += 1))
  document.body.append(element)
  return counted
}

function press(element: Element, detail: number): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))
}

describe('the second press of a double tap', () => {
  test('presses the same button again', () => {
    const more = button('+')
    press(more.element, 1)
    press(more.element, 2)
    expect(more.presses).toBe(2)
  })

  test('presses nothing where another button has come under the finger', () => {
    const send = button('Send')
    const advice = button('Try capitals')
    press(send.element, 1)
    press(advice.element, 2)
    expect([send.presses, advice.presses]).toEqual([1, 0])
    press(advice.element, 1)
    expect(advice.presses).toBe(1)
  })

  test('presses nothing where the same button means something else by now', () => {
    const next = button('Next')
    press(next.element, 1)
    next.element.textContent = 'Pay'
    press(next.element, 2)
    expect(next.presses).toBe(1)
  })

  test('leaves presses by keyboard alone', () => {
    const one = button('One')
    const other = button('Other')
    press(one.element, 1)
    press(other.element, 0)
    expect(other.presses).toBe(1)
  })
})
