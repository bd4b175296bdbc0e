/// <reference lib="dom" />

let isPressed = false
const waiting: (() => void)[] = []

if (typeof document !== 'undefined') {
  // In a touch too: the browser tells of the mouse after it, and moves the focus with `mousedown`.
  document.addEventListener('mousedown', () => (isPressed = true), true)
  document.addEventListener('mouseup', released, true)
}

function released(): void {
  isPressed = false
  // The click comes after the release and before the next task.
  setTimeout(() => waiting.splice(0).forEach((run) => run()), 0)
}

/**
 * Runs at once, or when the press that is going on is over. What a field says when it is left makes the page longer: said while
 * a button is being pressed, it would move the button from under the finger and the press would be lost.
 */
export function afterPress(run: () => void): void {
  if (isPressed) waiting.push(run)
  else run()
}
