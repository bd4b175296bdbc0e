/// <reference lib="dom" />
import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'

export interface TestPage {
  /** The one element that the selector finds; throws where there is none or more than one. */
  readonly find: (selector: string) => HTMLElement
  /** The one input. */
  readonly input: () => HTMLInputElement
  readonly all: (selector: string) => readonly HTMLElement[]
  readonly draw: (element: ReactElement) => void
  readonly close: () => void
}

const open = new Set<TestPage>()

/** Draws a component into the document. */
export function show(element: ReactElement): TestPage {
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  const page: TestPage = {
    find: (selector) => one(container.querySelectorAll<HTMLElement>(selector), selector),
    input: () => one(container.querySelectorAll('input'), 'input'),
    all: (selector) => Array.from(container.querySelectorAll<HTMLElement>(selector)),
    draw: (next) => act(() => root.render(next)),
    close: () => {
      act(() => root.unmount())
      container.remove()
      open.delete(page)
    },
  }
  open.add(page)
  page.draw(element)
  return page
}

function one<Kind extends HTMLElement>(found: NodeListOf<Kind>, selector: string): Kind {
  const first = found[0]
  if (first === undefined || found.length > 1) throw new Error(`${found.length} elements for ${selector}`)
  return first
}

/** For `afterEach`: takes every page of the test away. */
export function closeAll(): void {
  for (const page of open) page.close()
}

/** What an edit leaves behind: the whole text, and the caret in it (at its end where nothing is said). */
export function type(input: HTMLInputElement, text: string, caret: number = text.length): void {
  act(() => {
    input.focus()
    setNatively(input, text)
    input.setSelectionRange(caret, caret)
    input.dispatchEvent(new window.InputEvent('input', { bubbles: true }))
  })
}

/** As a keyboard for Chinese does it: the text changes, and stays open to change, until `compose(…, 'end')`. */
export function compose(input: HTMLInputElement, text: string, phase: 'start' | 'going-on' | 'end'): void {
  act(() => {
    if (phase === 'start') input.dispatchEvent(new window.CompositionEvent('compositionstart', { bubbles: true }))
    setNatively(input, text)
    input.dispatchEvent(new window.InputEvent('input', { bubbles: true }))
    if (phase === 'end') input.dispatchEvent(new window.CompositionEvent('compositionend', { bubbles: true }))
  })
}

/** Past React's own setter, so that React sees the change as a person's. */
function setNatively(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
}

export function press(element: HTMLElement): void {
  act(() => element.click())
}

/** A key on the element that has the focus. Answers whether the browser would still do its own part of it. */
export function key(name: string, options: { readonly shift?: boolean } = {}): boolean {
  let goesOn = true
  act(() => {
    const event = new window.KeyboardEvent('keydown', {
      key: name,
      shiftKey: options.shift === true,
      bubbles: true,
      cancelable: true,
    })
    goesOn = (document.activeElement ?? document.body).dispatchEvent(event)
  })
  return goesOn
}

export function focused(): Element | null {
  return document.activeElement
}
