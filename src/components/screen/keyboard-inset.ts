/** Alipay lifts the page above its keyboard itself. */
export function useKeyboardInset(): void {
  // Nothing to do here.
}
