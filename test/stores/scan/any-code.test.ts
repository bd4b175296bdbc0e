import fc from 'fast-check'

import { err, ok } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createFakeScanner } from '@/platform/scanner/fake'
import { RecentCodes } from '@/stores/scan/recent-codes'
import { ScanFlow } from '@/stores/scan/scan-flow'

import { createScriptedClient } from '../scripted-client'
import { order } from '../wallet-samples'

function setUp() {
  const platform = createFakePlatform()
  const client = createScriptedClient()
  const flow = new ScanFlow({ deps: { client, platform } }, createFakeScanner(), new RecentCodes(platform.clock))
  return { platform, client, flow }
}

/** Any sixteen bits, so halves of surrogate pairs, NUL and marks that turn text around too. */
const anyText = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0x202e, 0x2066, 0x200b, 0xd800, 0xdfff, 0xfeff, 0x0a)),
    {
      maxLength: 300,
    },
  )
  .map((units) => String.fromCharCode(...units))

const beginnings = [
  'https://qr.bangka.example/o/',
  'HTTPS://QR.BANGKA.EXAMPLE/s/',
  'https://',
  'javascript:',
  'alipays://platformapi/startapp?saId=10000007&qrcode=',
  'wxp://f2f',
  '000201',
  '00020101021229',
  'hQVDUFYwMQ==',
  '28',
  '62',
  '4111111111111111',
  '2'.repeat(4_090),
]

const codes = fc.oneof(
  anyText,
  fc.tuple(fc.constantFrom(...beginnings), anyText).map(([begin, rest]) => begin + rest),
  fc.tuple(fc.constantFrom(...beginnings), fc.webUrl()).map(([begin, rest]) => begin + rest),
)

/** What the person is told, or is led to. */
function whatCame({ flow, platform }: ReturnType<typeof setUp>): string {
  return flow.outcome?.at ?? platform.navigation.last()?.kind ?? 'nothing'
}

test('whatever is scanned or typed, something is said about it, and nothing is left waiting', async () => {
  await fc.assert(
    fc.asyncProperty(codes, async (text) => {
      const one = setUp()
      one.client.script({ resolveCode: () => err({ code: 'order.not-found' }) })
      one.flow.take(text)
      await letPromisesRun()
      expect(['decided', 'refused']).toContain(whatCame(one))
    }),
    { numRuns: 300 },
  )
})

test('whatever the service says about it, the person is told or led on', async () => {
  const answers = fc.constantFrom(
    ok({ kind: 'order', order } as const),
    ok({ kind: 'friend', maskedName: '\u202e\0\ud800' } as const),
    err({ code: 'order.paid' } as const),
    err({ code: 'network.offline' } as const),
  )
  await fc.assert(
    fc.asyncProperty(codes, answers, async (text, answer) => {
      const one = setUp()
      one.client.script({ resolveCode: () => answer })
      one.flow.take(text)
      await letPromisesRun()
      expect(['decided', 'refused', 'friend', 'replace']).toContain(whatCame(one))
    }),
    { numRuns: 100 },
  )
})

test('a code after the other: each is answered, whatever came before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(codes, { minLength: 2, maxLength: 5 }), async (texts) => {
      const one = setUp()
      one.client.script({ resolveCode: () => err({ code: 'order.not-found' }) })
      for (const text of texts) {
        one.flow.take(text)
        await letPromisesRun()
        expect(['decided', 'refused']).toContain(whatCame(one))
        one.flow.dismiss()
      }
    }),
    { numRuns: 50 },
  )
})
