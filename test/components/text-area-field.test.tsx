/** @jest-environment ./test/components/support/browser-environment.cjs */
/// <reference lib="dom" />
import { act } from 'react'

import { TextAreaField } from '@/components/text-area-field'

import { closeAll, show } from './support/page'

afterEach(closeAll)

describe('TextAreaField', () => {
  it('is named by its label and described by its error and help', () => {
    const page = show(
      <TextAreaField id="lines" label="Lines" help="Two" error="Wrong" rows={4} value="" onChange={() => undefined} />,
    )
    const area = page.find('textarea')
    expect(page.find('label').getAttribute('for')).toBe('lines')
    expect(
      area
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => page.find(`#${id}`).textContent),
    ).toEqual(['Wrong', 'Two'])
    expect(area.getAttribute('aria-invalid')).toBe('true')
  })

  it('gives what is typed with its line breaks, and when it is left', () => {
    const told: string[] = []
    const page = show(
      <TextAreaField
        id="lines"
        label="Lines"
        rows={4}
        value=""
        onChange={(text) => told.push(text)}
        onBlur={() => told.push('left')}
      />,
    )
    const area = page.find('textarea')
    act(() => {
      area.focus()
      // Past React's own setter, so that React sees the change as a person's.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(area), 'value')?.set?.call(area, 'P<UTO\nL898')
      area.dispatchEvent(new window.InputEvent('input', { bubbles: true }))
      area.blur()
    })
    expect(told).toEqual(['P<UTO\nL898', 'left'])
  })
})
