/** @jest-environment ./test/components/support/browser-environment.cjs */
import { act, useState } from 'react'

import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'

import { closeAll, focused, key, press, show, type TestPage } from './support/page'

afterEach(closeAll)

function SheetPage() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button id="opener" onPress={() => setOpen(true)}>
        Open
      </Button>
      {open && (
        <Sheet
          title="Confirm"
          closeLabel="Close"
          onClose={() => setOpen(false)}
          footer={
            <Button id="pay" onPress={() => undefined}>
              Pay
            </Button>
          }
        />
      )}
    </>
  )
}

function openSheet(): TestPage {
  const page = show(<SheetPage />)
  act(() => page.find('#opener').focus())
  press(page.find('#opener'))
  return page
}

describe('Sheet', () => {
  it('is a modal dialog that is named by its title and has the focus', () => {
    const dialog = openSheet().find('[role="dialog"]')
    expect(dialog.getAttribute('aria-modal')).toBe('true')
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Confirm')
    expect(focused()).toBe(dialog)
  })

  it('keeps the Tab key inside, at both ends', () => {
    const page = openSheet()
    const close = page.find('button[aria-label="Close"]')
    const pay = page.find('#pay')
    act(() => pay.focus())
    expect(key('Tab')).toBe(false)
    expect(focused()).toBe(close)
    expect(key('Tab', { shift: true })).toBe(false)
    expect(focused()).toBe(pay)
  })

  it('leaves the Tab key to the browser between its ends', () => {
    const page = openSheet()
    act(() => page.find('button[aria-label="Close"]').focus())
    expect(key('Tab')).toBe(true)
  })

  it.each<[string, (page: TestPage) => void]>([
    ['the Escape key', () => key('Escape')],
    ['its cross', (page) => press(page.find('button[aria-label="Close"]'))],
    ['a press beside it', (page) => press(page.find('.bk-sheet__outside'))],
  ])('is closed by %s, and the focus goes back to where it came from', (_way, close) => {
    const page = openSheet()
    close(page)
    expect(page.all('[role="dialog"]')).toHaveLength(0)
    expect(focused()).toBe(page.find('#opener'))
  })
})
