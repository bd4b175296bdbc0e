import fc from 'fast-check'

import { decideScan, emvDamages, linkDangers } from '@/domain/checkout/scan-decision'
import { encodeEmvMerchant } from '@/domain/code/emv/encode-merchant'
import { noEmvMerchantFields } from '@/domain/code/emv/merchant-fields'

function soundCode(amount: string | null = '98.73'): string {
  const code = encodeEmvMerchant({
    ...noEmvMerchantFields,
    pointOfInitiation: '11',
    merchantAccounts: { '15': '4802100048021000102290054110001' },
    mcc: '5411',
    currency: '156',
    country: 'CN',
    amount,
    merchantName: 'MORNING LIGHT STORE',
    merchantCity: 'SHANGHAI',
  })
  if (!code.ok) throw new Error(code.error.code)
  return code.value
}

describe('what is done about a scanned text', () => {
  test('a sound code of a bank is asked of the service, without the spaces around it', () => {
    const code = soundCode()
    expect(decideScan(`  ${code}\n`)).toEqual({ kind: 'resolve', text: code })
  })

  test.each([
    ['one digit changed', soundCode().replace('98.73', '98.74'), 'checksum'],
    ['the end torn off', soundCode().slice(0, 60), 'cut-off'],
    ['nothing but a beginning', '00020101021115', 'cut-off'],
    ['hides a mark', soundCode().replace('MORNING', 'MORN\u200bNG'), 'hidden'],
    ['an amount that is none, and a checksum that fits nothing any more', soundCode().replace('98.73', '98,73'), 'checksum'],
  ])('a bank’s code, %s', (_what, text, damage) => {
    expect(decideScan(text)).toEqual({ kind: 'damaged', damage })
  })

  test.each([
    ['javascript:alert(1)', ['runs-something'], null],
    ['data:text/html,<b>pay</b>', ['runs-something'], null],
    ['intent://pay#Intent;scheme=x;end', ['runs-something'], null],
    ['https://bank.example@evil.example/login', ['user-info'], 'evil.example'],
    ['https://qr.bangka.example.evil.example/o/1', ['look-alike'], 'qr.bangka.example.evil.example'],
    ['https://xn--bngka-6qa.example/', ['other-letters'], 'xn--bngka-6qa.example'],
    ['http://203.0.113.7/pay', ['number-host'], '203.0.113.7'],
    ['https://shop.example:8443/', ['odd-port'], 'shop.example'],
    ['https://shop.example/\u202egpj.exe', ['hidden-characters'], 'shop.example'],
    ['https://shop.example/a\u0000b', ['hidden-characters'], 'shop.example'],
    ['https://shop.example/a', [], 'shop.example'],
    ['tel:+8613912345678', [], null],
  ])('the address %j is told with its dangers and its true host', (text, dangers, host) => {
    expect(decideScan(text)).toMatchObject({ kind: 'link', dangers, host })
  })

  test('an address is shown shortened, with what hides in it written out', () => {
    const decision = decideScan(`https://shop.example/\u202e${'a'.repeat(500)}`)
    expect(decision).toMatchObject({ shown: `https://shop.example/[U+202E]${'a'.repeat(98)}…` })
  })

  test('a card number is told without its digits', () => {
    expect(decideScan('4111 1111 1111 1111')).toEqual({ kind: 'card-number', sure: true })
    expect(decideScan('6212345678901234569')).toEqual({ kind: 'card-number', sure: false })
  })

  test('another wallet’s link is named', () => {
    expect(decideScan('https://qr.paypay.ne.jp/p2p01_abc')).toEqual({ kind: 'other-wallet', wallet: 'paypay' })
  })

  test('text is shown, and far too much of it is not', () => {
    expect(decideScan('Table\u202e 12')).toEqual({ kind: 'foreign', code: 'text', shown: 'Table[U+202E] 12' })
    expect(decideScan('x'.repeat(5_000))).toEqual({ kind: 'foreign', code: 'too-long', shown: '' })
    expect(decideScan(' \n ')).toEqual({ kind: 'foreign', code: 'empty', shown: '' })
  })

  test('every text has an answer, whatever is in it', () => {
    const beginnings = fc.constantFrom('', '000201', 'https://', 'javascript:', 'wxp://', '62', soundCode().slice(0, 40))
    const rest = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(beginnings, rest, (beginning, end) => {
        const decision = decideScan(beginning + end)
        if (decision.kind === 'damaged') expect(emvDamages).toContain(decision.damage)
        if (decision.kind === 'link') decision.dangers.forEach((danger) => expect(linkDangers).toContain(danger))
        expect(decision.kind).toBeTruthy()
      }),
    )
  })
})
