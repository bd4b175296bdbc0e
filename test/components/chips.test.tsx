/** @jest-environment ./test/components/support/browser-environment.cjs */
import { useState } from 'react'

import { Chips } from '@/components/chips'

import { closeAll, press, show } from './support/page'

afterEach(closeAll)

function ChipsPage({ words }: { readonly words: readonly string[] }) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  return (
    <Chips
      label="Family name"
      chips={words.map((text, index) => ({ text, chosen: chosen.includes(index) }))}
      onToggle={(index) => setChosen(chosen.includes(index) ? chosen.filter((other) => other !== index) : [...chosen, index])}
    />
  )
}

const pressed = (buttons: readonly HTMLElement[]) => buttons.map((button) => button.getAttribute('aria-pressed'))

describe('Chips', () => {
  it('are a group of buttons that say whether they are chosen', () => {
    const page = show(<ChipsPage words={['Jan', 'van', 'Berg']} />)
    expect(page.find('[role="group"]').getAttribute('aria-label')).toBe('Family name')
    const buttons = page.all('button')
    expect(pressed(buttons)).toEqual(['false', 'false', 'false'])
    buttons.slice(1).forEach(press)
    expect(pressed(page.all('button'))).toEqual(['false', 'true', 'true'])
    buttons.slice(1, 2).forEach(press)
    expect(pressed(page.all('button'))).toEqual(['false', 'false', 'true'])
  })

  it('tell two of the same words apart', () => {
    const page = show(<ChipsPage words={['Ali', 'Mohamed', 'Ali']} />)
    page.all('button').slice(2).forEach(press)
    expect(pressed(page.all('button'))).toEqual(['false', 'false', 'true'])
  })
})
