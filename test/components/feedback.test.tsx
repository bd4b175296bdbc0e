/** @jest-environment ./test/components/support/browser-environment.cjs */
import { act } from 'react'

import { Button } from '@/components/button'
import { ErrorSummary } from '@/components/error-summary'
import { Field } from '@/components/field'
import { SpacesMadeVisible } from '@/components/spaces-made-visible'
import { Toast } from '@/components/toast'

import { closeAll, focused, press, show } from './support/page'

afterEach(closeAll)

const nothing = () => undefined

describe('Button', () => {
  it('drops presses while it is busy, and says that it is', () => {
    let presses = 0
    const button = (busy: boolean) => (
      <Button busy={busy} onPress={() => (presses += 1)}>
        Pay
      </Button>
    )
    const page = show(button(false))
    press(page.find('button'))
    page.draw(button(true))
    press(page.find('button'))
    expect(presses).toBe(1)
    expect(page.find('button').getAttribute('aria-busy')).toBe('true')
  })

  it('keeps the focus while it is busy', () => {
    const button = (busy: boolean) => (
      <Button busy={busy} onPress={nothing}>
        Pay
      </Button>
    )
    const page = show(button(false))
    act(() => page.find('button').focus())
    page.draw(button(true))
    expect(focused()).toBe(page.find('button'))
  })
})

describe('ErrorSummary', () => {
  it('takes the focus when it appears and leads to the field', () => {
    const page = show(
      <>
        <ErrorSummary title="One thing" errors={[{ fieldId: 'name', text: 'The name is empty' }]} />
        <Field id="name" label="Name" value="" onChange={nothing} keyboard="text" />
      </>,
    )
    expect(focused()).toBe(page.find('[role="alert"]'))
    press(page.find('[role="alert"] button'))
    expect(focused()).toBe(page.input())
  })
})

describe('SpacesMadeVisible', () => {
  it('says the word where it draws a dot, and draws the very text', () => {
    const page = show(<SpacesMadeVisible text="DUPONT MARIE  C" spaceWord="space" />)
    expect(page.find('.bk-hidden-text').textContent).toBe('DUPONT space MARIE space space C')
    expect(page.find('[aria-hidden="true"]').textContent).toBe('DUPONT MARIE  C')
    expect(page.all('.bk-spaces__space')).toHaveLength(3)
  })
})

describe('Toast', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('goes after its time, counted from when its text appeared', () => {
    let gone = 0
    const away = () => (gone += 1)
    const page = show(<Toast text={null} onGone={away} lastsMs={5000} />)
    act(() => jest.advanceTimersByTime(10_000))
    expect(gone).toBe(0)
    page.draw(<Toast text="Card removed" onGone={away} lastsMs={5000} />)
    act(() => jest.advanceTimersByTime(4999))
    expect(gone).toBe(0)
    act(() => jest.advanceTimersByTime(1))
    expect(gone).toBe(1)
  })

  it('has its live place before there is anything to say', () => {
    const page = show(<Toast text={null} />)
    const place = page.find('[role="status"]')
    page.draw(<Toast text="Card removed" action={{ text: 'Undo', onPress: nothing }} />)
    expect(place.textContent).toBe('Card removedUndo')
  })
})
