import fc from 'fast-check'

import { loginPasswordWeakness } from '@/domain/password/login-password'
import { isPaymentPassword, paymentPasswordWeakness } from '@/domain/password/payment-password'

const phone = '+8613800138000'

describe('a login password', () => {
  test.each([
    ['', 'too-short'],
    ['1234567', 'too-short'],
    ['password', 'too-common'],
    ['PassW0rd', 'too-common'],
    ['12345678', 'too-common'],
    ['9876543210', 'too-common'],
    ['7890123456', 'too-common'],
    ['aaaaaaaaaa', 'too-common'],
    ['121212121', 'too-common'],
    ['abcabcabc', 'too-common'],
    ['13800138000', 'like-phone'],
    ['8613800138000', 'like-phone'],
    ['00138000', 'like-phone'],
    ['a13800138000!', 'like-phone'],
    ['correct horse', null],
    ['我的密码很难猜到', null],
    ['tiger-moon-47', null],
  ])('%j: %s', (password, weakness) => {
    expect(loginPasswordWeakness(password, phone)).toBe(weakness)
  })

  it('may be any eight characters that are none of these', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 7 }), (text) => {
        expect(loginPasswordWeakness(text, phone)).toBe('too-short')
      }),
    )
  })
})

describe('a payment password', () => {
  const owner = { phone, birthDates: [{ year: 1985, month: 3, day: 9 }] }

  test.each([
    ['111111', 'repeated'],
    ['111211', 'repeated'],
    ['000009', 'repeated'],
    ['123456', 'sequence'],
    ['654321', 'sequence'],
    ['890123', 'sequence'],
    ['210987', 'sequence'],
    ['138001', 'like-phone'],
    ['013800', 'like-phone'],
    ['850309', 'like-birth-date'],
    ['090385', 'like-birth-date'],
    ['030985', 'like-birth-date'],
    ['198503', 'like-birth-date'],
    ['121212', 'pattern'],
    ['123123', 'pattern'],
    ['112233', 'pattern'],
    ['123321', 'pattern'],
    ['111222', 'pattern'],
    ['147258', 'pattern'],
    ['520131', 'pattern'],
    ['739105', null],
    ['850310', null],
    ['246801', null],
  ])('%s: %s', (password, weakness) => {
    expect(paymentPasswordWeakness(password, owner)).toBe(weakness)
  })

  it('leaves at least 97 of a hundred passwords to choose from', () => {
    // 7 shares no factor with a million: every digit comes in every place.
    const choices = Array.from({ length: 142_857 }, (_, index) => String(index * 7).padStart(6, '0'))
    const refused = choices.filter((choice) => paymentPasswordWeakness(choice, owner) !== null)
    expect(refused.length / choices.length).toBeLessThan(0.03)
  })

  it('is six ASCII digits', () => {
    expect(['000000', '739105'].every(isPaymentPassword)).toBe(true)
    expect(['', '12345', '1234567', '12345a', '１２３４５６', ' 12345'].some(isPaymentPassword)).toBe(false)
  })
})
