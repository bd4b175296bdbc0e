/** @jest-environment ./test/components/support/browser-environment.cjs */
import { Field } from '@/components/field'

import { closeAll, focused, key, press, show, type } from './support/page'

afterEach(closeAll)

const nothing = () => undefined

describe('Field', () => {
  it('is named by its label', () => {
    const page = show(<Field id="name" label="Name" value="" onChange={nothing} keyboard="text" />)
    expect(page.find('label').getAttribute('for')).toBe('name')
    expect(page.find('label').textContent).toBe('Name')
  })

  it('is described by its error, what was understood and its help, in this order', () => {
    const page = show(
      <Field
        id="phone"
        label="Phone"
        value="6"
        onChange={nothing}
        keyboard="tel"
        error="Too short"
        notice={{ tone: 'info', text: 'France' }}
        help="With the country"
      />,
    )
    const input = page.input()
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => page.find(`#${id}`).textContent)).toEqual(['Too short', 'France', 'With the country'])
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  it('announces an error where it appears: its place is live before it comes', () => {
    const field = (error: string | undefined) => (
      <Field id="a" label="A" value="" onChange={nothing} keyboard="text" error={error} />
    )
    const page = show(field(undefined))
    const live = page.find('[aria-live="polite"]')
    expect(live.textContent).toBe('')
    page.draw(field('Wrong'))
    expect(live.textContent).toBe('Wrong')
  })

  it('hides a secret until it is asked to show it, and hides it again', () => {
    const page = show(
      <Field
        id="p"
        label="Password"
        secret
        value="x"
        onChange={nothing}
        keyboard="text"
        reveal={{ show: 'Show', hide: 'Hide' }}
      />,
    )
    expect(page.input().type).toBe('password')
    press(page.find('button[aria-label="Show"]'))
    expect(page.input().type).toBe('text')
    press(page.find('button[aria-label="Hide"]'))
    expect(page.input().type).toBe('password')
  })

  it('says what was typed, as typed', () => {
    const heard: string[] = []
    const page = show(<Field id="n" label="Name" value="" onChange={(text) => heard.push(text)} keyboard="text" />)
    type(page.input(), " O'Brien  张 ")
    expect(heard).toEqual([" O'Brien  张 "])
  })

  it('submits by Enter', () => {
    let submits = 0
    const page = show(<Field id="n" label="Name" value="" onChange={nothing} keyboard="text" onSubmit={() => (submits += 1)} />)
    page.input().focus()
    key('Enter')
    expect(submits).toBe(1)
  })

  it('has no number input, which would drop zeros, for any keyboard', () => {
    for (const keyboard of ['text', 'digits', 'tel', 'id', 'latin', 'amount'] as const) {
      const page = show(<Field id="n" label="Name" value="007" onChange={nothing} keyboard={keyboard} />)
      expect(['text', 'tel']).toContain(page.input().type)
      page.close()
    }
  })

  it('takes the focus when it is asked to', () => {
    const page = show(<Field id="n" label="Name" value="" onChange={nothing} keyboard="text" autoFocus />)
    expect(focused()).toBe(page.input())
  })
})
