/// <reference lib="dom" />

/** What the latest first press hit: the button, and what it said then. */
let pressed: { readonly button: Element | null; readonly words: string } = { button: null, words: '' }

if (typeof document !== 'undefined') document.addEventListener('click', stopStray, true)

/**
 * The second press of a double tap was meant for what the first one hit. Where another button has come under the finger
 * meanwhile (the next screen's, or the same one with another meaning), it is nobody's wish: it presses nothing.
 */
function stopStray(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  const words = `${button?.getAttribute('aria-label') ?? ''}\n${button?.textContent ?? ''}`
  // Presses by keyboard or screen reader count 0, single ones 1.
  if (event.detail <= 1) pressed = { button, words }
  else if (button !== null && (button !== pressed.button || words !== pressed.words)) {
    event.stopPropagation()
    event.preventDefault()
  }
}
