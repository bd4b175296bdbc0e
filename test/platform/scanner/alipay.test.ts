import { createScanner } from '@/platform/scanner/index.alipay'

function installScan(answer: (options: { success: (seen: object) => void; fail: (failure: object) => void }) => void) {
  Object.assign(globalThis, { my: { scan: answer } })
}

afterEach(() => Reflect.deleteProperty(globalThis, 'my'))

test('a QR code and a bar code come as what they are', async () => {
  installScan(({ success }) => success({ code: 'x', qrCode: 'https://qr.bangka.example/o/1' }))
  expect(await createScanner().scanNatively()).toEqual({
    ok: true,
    value: { codes: [{ text: 'https://qr.bangka.example/o/1', format: 'qr', corners: [] }], picture: null },
  })
  installScan(({ success }) => success({ code: '280000000000000000', barCode: '280000000000000000' }))
  expect(await createScanner().scanNatively()).toEqual({
    ok: true,
    value: { codes: [{ text: '280000000000000000', format: 'barcode', corners: [] }], picture: null },
  })
})

test.each([
  [10, 'cancelled'],
  [11, 'busy'],
  [2001, 'denied'],
])('failure %d is %s', async (error, code) => {
  installScan(({ fail }) => fail({ error }))
  expect(await createScanner().scanNatively()).toEqual({ ok: false, error: { code } })
})

test('an Alipay without a scanner says so', async () => {
  Object.assign(globalThis, { my: {} })
  expect(await createScanner().scanNatively()).toEqual({ ok: false, error: { code: 'unsupported' } })
})
