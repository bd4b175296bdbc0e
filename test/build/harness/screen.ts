import { shown } from './values'
import type { ScreenElement } from './render'

/** How a test names what it looks for: by what a person sees or a screen reader says. */
export interface Query {
  readonly role?: string
  /** The accessible name; a string matches the whole of it. */
  readonly name?: string | RegExp
  readonly id?: string
}

const rolesOfTags: Readonly<Record<string, string>> = {
  input: 'textbox',
  textarea: 'textbox',
  button: 'button',
  image: 'img',
  checkbox: 'checkbox',
  switch: 'switch',
}

/** Roles that take their name from what is in them. */
const namedByContent = new Set([
  'button',
  'link',
  'heading',
  'listitem',
  'tab',
  'option',
  'radio',
  'checkbox',
  'switch',
  'alert',
  'status',
])

export function roleOf(element: ScreenElement): string {
  const role = element.attributes['role']
  return typeof role === 'string' && role !== '' ? role : (rolesOfTags[element.tag] ?? '')
}

export function isHidden(element: ScreenElement): boolean {
  const hidden = element.attributes['hidden'] === true || isTrue(element.attributes['aria-hidden'])
  return hidden || (element.parent !== null && isHidden(element.parent))
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

/** Every element below, in reading order. */
export function* elementsOf(element: ScreenElement): Generator<ScreenElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elementsOf(child)
  }
}

/** What is written in an element, one space between parts; what is hidden from screen readers stays in, it is seen. */
export function textOf(element: ScreenElement): string {
  if (element.attributes['hidden'] === true) return ''
  const own = element.tag === 'input' || element.tag === 'textarea' ? [shown(element.attributes['value'])] : []
  const parts = [...own, ...element.children.map((child) => (typeof child === 'string' ? child : textOf(child)))]
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

export function nameOf(element: ScreenElement, root: ScreenElement): string {
  const labelledBy = element.attributes['aria-labelledby']
  if (typeof labelledBy === 'string' && labelledBy !== '') {
    const all = [...elementsOf(root)]
    return labelledBy
      .split(/\s+/)
      .map((id) => all.find((candidate) => candidate.attributes['id'] === id))
      .map((found) => (found === undefined ? '' : textOf(found)))
      .join(' ')
      .trim()
  }
  const label = element.attributes['aria-label']
  if (typeof label === 'string' && label !== '') return label
  return namedByContent.has(roleOf(element)) ? textOf(element) : ''
}

/** Everything on the screen that fits, what is hidden left out. */
export function search(root: ScreenElement, query: Query): readonly ScreenElement[] {
  return [...elementsOf(root)].filter((element) => {
    if (isHidden(element)) return false
    if (query.id !== undefined && element.attributes['id'] !== query.id) return false
    if (query.role !== undefined && roleOf(element) !== query.role) return false
    if (query.name === undefined) return true
    const name = nameOf(element, root)
    return typeof query.name === 'string' ? name === query.name : query.name.test(name)
  })
}

/** The screen in words, for messages of tests that did not find what they looked for. */
export function describeScreen(root: ScreenElement): string {
  const lines: string[] = []
  function walk(element: ScreenElement, depth: number): void {
    const role = roleOf(element)
    const ownText = element.children.filter((child): child is string => typeof child === 'string').join(' ')
    const label = element.attributes['aria-label']
    if (role !== '' || ownText !== '' || label !== undefined) {
      const value = element.tag === 'input' ? ` value=${JSON.stringify(element.attributes['value'] ?? '')}` : ''
      lines.push(
        `${'  '.repeat(depth)}${role === '' ? element.tag : role}${label === undefined ? '' : ` [${shown(label)}]`}${value} ${ownText}`.trimEnd(),
      )
      depth += 1
    }
    for (const child of element.children) if (typeof child !== 'string') walk(child, depth)
  }
  walk(root, 0)
  return lines.join('\n')
}
