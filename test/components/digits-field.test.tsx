/** @jest-environment ./test/components/support/browser-environment.cjs */
import { act, useState } from 'react'

import { DigitsField, type DigitsEdit } from '@/components/digits-field'
import { editCardNumber, emptyCardNumberEdit } from '@/domain/card/card-number-edit'

import { closeAll, compose, show, type } from './support/page'

afterEach(closeAll)

function CardNumberPage() {
  const [number, setNumber] = useState(emptyCardNumberEdit)
  const [hints, setHints] = useState(0)
  return (
    <>
      <DigitsField
        id="number"
        label="Card number"
        value={number}
        edit={editCardNumber}
        onChange={setNumber}
        autofill="cc-number"
        help={`${hints} hints`}
      />
      <button onClick={() => setHints(hints + 1)}>More</button>
    </>
  )
}

function cardNumberInput() {
  const page = show(<CardNumberPage />)
  return { page, input: page.input() }
}

describe('DigitsField', () => {
  it('groups digits as they are typed', () => {
    const { input } = cardNumberInput()
    type(input, '62220')
    expect(input.value).toBe('6222 0')
    expect(input.selectionStart).toBe(6)
  })

  it('keeps the caret behind the digit that was typed into the middle', () => {
    const { input } = cardNumberInput()
    type(input, '62220210')
    expect(input.value).toBe('6222 0210')
    type(input, '62922 0210', 3)
    expect(input.value).toBe('6292 2021 0')
    expect(input.selectionStart).toBe(3)
  })

  it('takes a pasted number whole, with whatever is between its digits', () => {
    const { input } = cardNumberInput()
    type(input, '６２２２-0210 0111.6245 702')
    expect(input.value.split(' ').join('')).toBe('6222021001116245702')
  })

  it('leaves a caret alone that the person has moved since the edit', () => {
    const { page, input } = cardNumberInput()
    type(input, '62220210')
    act(() => input.setSelectionRange(2, 2))
    act(() => page.find('button').click())
    expect(page.find('#number-help').textContent).toBe('1 hints')
    expect(input.selectionStart).toBe(2)
  })

  it('shows again what its rule keeps when an edit is refused', () => {
    const fixed: DigitsEdit = { text: '12', caret: 1 }
    const page = show(<DigitsField id="n" label="N" value={fixed} edit={() => fixed} onChange={() => undefined} />)
    const input = page.input()
    type(input, '1x2', 2)
    expect(input.value).toBe('12')
    expect(input.selectionStart).toBe(1)
  })

  it('does not rewrite what a keyboard for Chinese is still composing', () => {
    const { input } = cardNumberInput()
    compose(input, '６２２２', 'start')
    compose(input, '６２２２０', 'going-on')
    expect(input.value).toBe('６２２２０')
    compose(input, '６２２２０', 'end')
    expect(input.value).toBe('6222 0')
  })
})
