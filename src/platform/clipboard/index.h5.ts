import type { Clipboard } from './types'

export function createClipboard(): Clipboard {
  return {
    async copy(text) {
      try {
        // Missing on pages that are not served safely (plain http): a TypeError, caught like a refusal.
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        return copyBySelection(text)
      }
    },
  }
}

/** The way of old browsers, which needs no permission: select the text, and let the browser copy the selection. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const focused = document.activeElement
  document.body.appendChild(field)
  field.select()
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard API is missing
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
