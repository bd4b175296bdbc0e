/** @jest-environment ./test/components/support/browser-environment.cjs */
import { StrictMode, useState } from 'react'

import { CodeField } from '@/components/code-field'

import { closeAll, focused, show, type } from './support/page'

afterEach(closeAll)

function CodePage({ told, secret = false }: { readonly told: string[]; readonly secret?: boolean }) {
  const [code, setCode] = useState('')
  return (
    <>
      <CodeField
        id="code"
        label="Code"
        value={code}
        onChange={setCode}
        onComplete={(digits) => told.push(digits)}
        autofill={secret ? 'current-password' : 'one-time-code'}
        secret={secret}
      />
      <button onClick={() => setCode('')}>Clear</button>
    </>
  )
}

function codeInput(secret = false) {
  const told: string[] = []
  const page = show(
    <StrictMode>
      <CodePage told={told} secret={secret} />
    </StrictMode>,
  )
  return { page, told, input: page.input() }
}

function FocusPage(props: { readonly shown?: boolean; readonly checking?: boolean; readonly error?: string }) {
  const { shown = true, checking = false, error } = props
  return (
    <>
      <CodeField
        id="code"
        label="Code"
        value=""
        onChange={() => undefined}
        autofill="one-time-code"
        autoFocus={shown}
        disabled={checking}
        error={error}
      />
      <button>Elsewhere</button>
    </>
  )
}

/** A page of code boxes whose focus has gone elsewhere. */
function leftField(page = show(<FocusPage />)) {
  page.find('button').focus()
  return page
}

describe('the focus of code boxes', () => {
  it('is there from the start', () => {
    const page = show(<FocusPage />)
    expect(focused()).toBe(page.input())
  })

  it('comes back after a wrong code, and after the next wrong one', () => {
    const page = leftField()
    page.draw(<FocusPage error="4 tries left" />)
    expect(focused()).toBe(page.input())
    leftField(page)
    page.draw(<FocusPage error="3 tries left" />)
    expect(focused()).toBe(page.input())
  })

  it('comes back when the code was checked, in which time nothing could be typed', () => {
    const page = show(<FocusPage />)
    page.draw(<FocusPage checking />)
    leftField(page)
    page.draw(<FocusPage error="4 tries left" />)
    expect(focused()).toBe(page.input())
  })

  it('comes back with the page that was below another', () => {
    const page = show(<FocusPage />)
    page.draw(<FocusPage shown={false} />)
    leftField(page)
    page.draw(<FocusPage />)
    expect(focused()).toBe(page.input())
  })

  it('is left alone on a page below another, and where nothing has changed', () => {
    const page = leftField()
    page.draw(<FocusPage />)
    expect(focused()).toBe(page.find('button'))
    page.draw(<FocusPage shown={false} error="4 tries left" />)
    expect(focused()).toBe(page.find('button'))
  })
})

describe('CodeField', () => {
  it('is one real input that the phone can fill with the code of a message', () => {
    const { input } = codeInput()
    expect(input.autocomplete).toBe('one-time-code')
    expect(input.inputMode).toBe('numeric')
  })

  it('takes a pasted code with spaces and full-width digits', () => {
    const { input, told } = codeInput()
    type(input, ' 12３ 456 ')
    expect(input.value).toBe('123456')
    expect(told).toEqual(['123456'])
  })

  it('says that it is complete once, however often the same code arrives', () => {
    const { input, told } = codeInput()
    type(input, '123456')
    type(input, '1234567')
    type(input, '123456 ')
    expect(told).toEqual(['123456'])
  })

  it('says it again after the code was cleared and typed anew', () => {
    const { page, input, told } = codeInput()
    type(input, '123456')
    type(input, '')
    type(input, '123456')
    expect(told).toEqual(['123456', '123456'])
    expect(page.all('.bk-code__digit').map((digit) => digit.textContent)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('drops letters without a word', () => {
    const { input, told } = codeInput()
    type(input, '12a')
    expect(input.value).toBe('12')
    expect(told).toEqual([])
  })

  it('draws a secret as dots and nowhere as digits', () => {
    const { page, input } = codeInput(true)
    type(input, '135')
    expect(input.type).toBe('password')
    expect(input.autocomplete).toBe('current-password')
    expect(page.all('.bk-code__dot')).toHaveLength(3)
    expect(page.find('.bk-code').textContent).toBe('')
  })
})
