/** @jest-environment ./test/components/support/browser-environment.cjs */
import { act, useState } from 'react'

import { Choice } from '@/components/choice'

import { closeAll, focused, key, press, show } from './support/page'

afterEach(closeAll)

type Kind = 'passport' | 'licence' | 'permit'

function ChoicePage({ start }: { readonly start: Kind | null }) {
  const [kind, setKind] = useState<Kind | null>(start)
  return (
    <Choice<Kind>
      label="Kind of ID"
      value={kind}
      onChange={setKind}
      options={[
        { value: 'passport', label: 'Passport' },
        { value: 'licence', label: 'Licence', disabled: true, detail: 'Not accepted' },
        { value: 'permit', label: 'Permit' },
      ]}
    />
  )
}

const checked = (radios: readonly HTMLElement[]) => radios.map((radio) => radio.getAttribute('aria-checked'))
const tabStops = (radios: readonly HTMLElement[]) =>
  radios.filter((radio) => radio.tabIndex === 0).map((radio) => radio.textContent)

describe('Choice', () => {
  it('is a named group in which one is checked', () => {
    const page = show(<ChoicePage start="permit" />)
    expect(page.find('[role="radiogroup"]').getAttribute('aria-label')).toBe('Kind of ID')
    expect(checked(page.all('[role="radio"]'))).toEqual(['false', 'false', 'true'])
  })

  it('is one stop for the Tab key: the chosen one, or the first that can be chosen', () => {
    expect(tabStops(show(<ChoicePage start="permit" />).all('[role="radio"]:not([disabled])'))).toEqual(['Permit'])
    expect(tabStops(show(<ChoicePage start={null} />).all('[role="radio"]:not([disabled])'))).toEqual(['Passport'])
  })

  it('moves and chooses by the arrows, past what cannot be chosen, and around the ends', () => {
    const page = show(<ChoicePage start="passport" />)
    const radios = page.all('[role="radio"]')
    act(() => radios[0]!.focus())
    key('ArrowDown')
    expect(focused()).toBe(radios[2])
    expect(checked(radios)).toEqual(['false', 'false', 'true'])
    key('ArrowDown')
    expect(checked(radios)).toEqual(['true', 'false', 'false'])
    key('ArrowUp')
    expect(checked(radios)).toEqual(['false', 'false', 'true'])
  })

  it('does not choose what is not accepted', () => {
    const page = show(<ChoicePage start="passport" />)
    press(page.all('[role="radio"]')[1]!)
    expect(checked(page.all('[role="radio"]'))).toEqual(['true', 'false', 'false'])
  })
})
