import { parsePayload } from '@/domain/code/payload'
import { type PayloadErrorCode, payloadErrorCodes } from '@/domain/code/payload-types'

import { codeWith, consumerSample, dataObject, emvSample, placeOf, sealed } from './support/emv-codes'

/** A text, its kind, and every defect with its place. */
type Row = readonly [text: string, kind: string, errors: readonly (readonly [PayloadErrorCode, number])[]]

/** A sound code with changes: what is wrong shows at the given object, so many characters behind its start. */
function wrong(changes: Readonly<Record<string, string | null>>, code: PayloadErrorCode, id: string, behind: number): Row {
  const text = codeWith(changes)
  return [text, 'emv-merchant', [[code, placeOf(text, id) + behind]]]
}

const whole = codeWith()
const body = whole.slice(0, -8)

const ownCodes: readonly Row[] = [
  ['https://qr.bangka.example/', 'bangka', [['unknown-path', 25]]],
  ['https:qr.bangka.example/x', 'bangka', [['unknown-path', 23]]],
  ['https://qr.bangka.example', 'bangka', [['unknown-path', 25]]],
  ['https://qr.bangka.example/x/1', 'bangka', [['unknown-path', 25]]],
  ['https://qr.bangka.example/o/', 'bangka', [['missing-id', 28]]],
  ['https://qr.bangka.example/o/a?b', 'bangka', [['missing-id', 28]]],
  ['https://qr.bangka.example/o/a.', 'bangka', [['missing-id', 28]]],
  ['https://qr.bangka.example/o/a.b.c', 'bangka', [['missing-id', 28]]],
  ['https://qr.bang\tka.example/o/1', 'bangka', [['control-character', 15]]],
  ['x'.repeat(4097), 'text', [['too-long', 4096]]],
]

const emvStructure: readonly Row[] = [
  [emvSample.slice(0, 30), 'emv-merchant', [['truncated', 16]]],
  [emvSample.slice(0, 14), 'emv-merchant', [['truncated', 12]]],
  ['000201', 'emv-merchant', [['missing-tag', 6]]],
  ['  00020101xx', 'emv-merchant', [['bad-length', 10]]],
  ['000201x', 'emv-merchant', [['truncated', 6]]],
  ['000201xx0112', 'emv-merchant', [['bad-id', 6]]],
  [sealed(`${body}6100`), 'emv-merchant', [['bad-length', body.length + 2]]],
  [body, 'emv-merchant', [['missing-tag', body.length]]],
  // A length that leads astray in a text that still ends in a checksum: it is whole.
  [sealed(body.replace('5909', '5999')), 'emv-merchant', [['wrong-length', body.indexOf('5909') + 4]]],
  [
    whole.replace('5909', '5999'),
    'emv-merchant',
    [
      ['wrong-length', body.indexOf('5909') + 4],
      ['bad-crc', whole.length - 4],
    ],
  ],
  [sealed(body.replace('5909', '5901')), 'emv-merchant', [['bad-id', body.indexOf('5909') + 5]]],
  [sealed(`${body}6003XXX`), 'emv-merchant', [['repeated-tag', body.length]]],
  [`${whole}0002`, 'emv-merchant', [['truncated', whole.length + 4]]],
  [`${whole}6101x`, 'emv-merchant', [['misplaced-tag', body.length]]],
  [sealed(body.slice(6)), 'emv-merchant', [['missing-tag', 0]]],
  [sealed(`${body.slice(6)}000201`), 'emv-merchant', [['misplaced-tag', body.length - 6]]],
  [`${body}6303ABC`, 'emv-merchant', [['wrong-length', body.length + 2]]],
]

const emvValues: readonly Row[] = [
  [emvSample.replace('A13A', 'A13B'), 'emv-merchant', [['bad-crc', emvSample.length - 4]]],
  [emvSample.replace('A13A', 'XYZW'), 'emv-merchant', [['bad-crc', emvSample.length - 4]]],
  [emvSample.replace('BEIJING', 'NANJING'), 'emv-merchant', [['bad-crc', emvSample.length - 4]]],
  wrong({ '00': '02' }, 'bad-payload-format', '00', 4),
  wrong({ '01': '13' }, 'bad-initiation', '01', 4),
  wrong({ '01': '1' }, 'wrong-length', '01', 2),
  wrong({ '15': null }, 'missing-tag', '63', 0),
  wrong({ '52': null }, 'missing-tag', '63', 0),
  wrong({ '53': null }, 'missing-tag', '63', 0),
  wrong({ '58': null }, 'missing-tag', '63', 0),
  wrong({ '59': null }, 'missing-tag', '63', 0),
  wrong({ '60': null }, 'missing-tag', '63', 0),
  wrong({ '52': '54A1' }, 'bad-mcc', '52', 4),
  wrong({ '52': '541' }, 'wrong-length', '52', 2),
  wrong({ '53': 'CNY' }, 'bad-currency', '53', 4),
  wrong({ '54': '98,73' }, 'bad-amount', '54', 4),
  wrong({ '54': '0' }, 'bad-amount', '54', 4),
  wrong({ '54': '0.00' }, 'bad-amount', '54', 4),
  wrong({ '54': '.' }, 'bad-amount', '54', 4),
  wrong({ '54': '1.2.3' }, 'bad-amount', '54', 4),
  wrong({ '54': '-5' }, 'bad-amount', '54', 4),
  wrong({ '54': '1e3' }, 'bad-amount', '54', 4),
  wrong({ '54': '１２' }, 'bad-amount', '54', 4),
  wrong({ '54': '12345678901234' }, 'wrong-length', '54', 2),
  wrong({ '55': '04' }, 'bad-tip', '55', 4),
  wrong({ '55': '02' }, 'missing-tag', '63', 0),
  wrong({ '55': '02', '57': '5' }, 'missing-tag', '63', 0),
  wrong({ '55': '03', '56': '5' }, 'missing-tag', '63', 0),
  wrong({ '55': '02', '56': '0' }, 'bad-tip-amount', '56', 4),
  wrong({ '55': '02', '56': '5 %' }, 'bad-tip-amount', '56', 4),
  wrong({ '55': '03', '57': '00.00' }, 'bad-tip-percent', '57', 4),
  wrong({ '55': '03', '57': '100' }, 'bad-tip-percent', '57', 4),
  wrong({ '55': '03', '57': '1.234' }, 'bad-tip-percent', '57', 4),
  wrong({ '55': '03', '57': '12.345' }, 'wrong-length', '57', 2),
  wrong({ '58': 'C1' }, 'bad-country', '58', 4),
  wrong({ '58': 'CHN' }, 'wrong-length', '58', 2),
  wrong({ '59': 'x'.repeat(26) }, 'wrong-length', '59', 2),
  wrong({ '60': 'x'.repeat(16) }, 'wrong-length', '60', 2),
  wrong({ '61': 'x'.repeat(11) }, 'wrong-length', '61', 2),
]

const emvTemplates: readonly Row[] = [
  wrong({ '26': '0101x' }, 'missing-tag', '26', 4),
  wrong({ '26': '0003abc0109x' }, 'wrong-length', '26', 15),
  wrong({ '26': '0003abc01' }, 'wrong-length', '26', 11),
  wrong({ '26': '0003abcxy01z' }, 'bad-id', '26', 11),
  wrong({ '26': '0003abc01xyz' }, 'bad-length', '26', 13),
  wrong({ '26': '0003abc0100' }, 'bad-length', '26', 13),
  wrong({ '26': '0003abc0101x0101y' }, 'repeated-tag', '26', 16),
  wrong({ '26': dataObject('00', 'x'.repeat(33)) }, 'wrong-length', '26', 6),
  wrong({ '62': dataObject('05', 'x'.repeat(26)) }, 'wrong-length', '62', 6),
  wrong({ '62': '0101x0101y' }, 'repeated-tag', '62', 9),
  wrong({ '62': '50090001a0109' }, 'wrong-length', '62', 17),
  wrong({ '64': '0002ZH' }, 'missing-tag', '64', 4),
  wrong({ '64': '0101x' }, 'missing-tag', '64', 4),
  wrong({ '64': '0002Z10101x' }, 'bad-language', '64', 8),
  wrong({ '64': `0002ZH${dataObject('02', 'x'.repeat(16))}0101x` }, 'wrong-length', '64', 12),
  wrong({ '80': '0003abc0109x' }, 'wrong-length', '80', 15),
]

const several: readonly Row[] = [
  [
    codeWith({ '52': '541', '54': '98,73', '59': null }).slice(0, -4) + '0000',
    'emv-merchant',
    [
      ['wrong-length', placeOf(codeWith({ '52': '541' }), '52') + 2],
      ['bad-amount', placeOf(codeWith({ '52': '541', '54': '98,73' }), '54') + 4],
      ['missing-tag', codeWith({ '52': '541', '54': '98,73', '59': null }).length - 8],
      ['bad-crc', codeWith({ '52': '541', '54': '98,73', '59': null }).length - 4],
    ],
  ],
  [
    'http://a:b@qr-bangka.example:8080/',
    'url',
    [
      ['user-info', 7],
      ['look-alike-host', 11],
      ['odd-port', 29],
    ],
  ],
]

/** Bytes as hex digits, in base64. */
const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')
const format = '85054350563031'

const consumerCodes: readonly Row[] = [
  ['hQVDUFYwMWE!', 'emv-consumer', [['not-base64', 11]]],
  ['hQVDUFYwMWE=Tw', 'emv-consumer', [['not-base64', 11]]],
  [consumerSample.slice(0, -1), 'emv-consumer', []],
  ['hQVDUFYwMWE', 'emv-consumer', [['truncated', 9]]],
  [consumerSample.slice(0, 20), 'emv-consumer', [['truncated', 12]]],
  [`hQVDUFYw${'A'.repeat(680)}`, 'emv-consumer', [['too-long', 684]]],
  [base64('85054350563032' + '6107' + '4F05A000000001'), 'emv-consumer', [['bad-payload-format', 2]]],
  [base64(format), 'emv-consumer', [['missing-tag', 9]]],
  [base64(`${format}61074F05A00000000162025005`), 'emv-consumer', [['wrong-length', 26]]],
  [base64(`${format}6103500161`), 'emv-consumer', [['missing-tag', 12]]],
  [base64(`${format}61064F04A0000000`), 'emv-consumer', [['wrong-length', 12]]],
  [base64(`${format}610A4F05A000000001500161`), 'emv-consumer', []],
  [base64(`${format}610D4F05A000000001500161500162`), 'emv-consumer', [['repeated-tag', 25]]],
  [base64(`${format}61074F05A00000000162006200`), 'emv-consumer', [['repeated-tag', 24]]],
  [base64(`${format}61804F05A000000001`), 'emv-consumer', [['bad-length', 10]]],
  [base64(`${format}6181074F05A000000001`), 'emv-consumer', []],
  [base64(`${format}6182FFFF`), 'emv-consumer', [['truncated', 14]]],
  [base64(`${format}61074F05A0000000015F`), 'emv-consumer', [['truncated', 21]]],
  [base64(`${format}610C4F05A0000000016303DF7981`), 'emv-consumer', [['wrong-length', 24]]],
]

const links: readonly Row[] = [
  ['javascript:alert(1)', 'url', [['dangerous-scheme', 0]]],
  ['JavaScript:alert(1)', 'url', [['dangerous-scheme', 0]]],
  [
    'java\tscript:alert(1)',
    'url',
    [
      ['dangerous-scheme', 0],
      ['control-character', 4],
    ],
  ],
  ['data:text/html,<b>', 'url', [['dangerous-scheme', 0]]],
  ['intent://scan/#Intent;end', 'url', [['dangerous-scheme', 0]]],
  ['file:///etc/hosts', 'url', [['dangerous-scheme', 0]]],
  ['itms-services://?action=download-manifest', 'url', [['dangerous-scheme', 0]]],
  ['http://qr.bangka.example/o/1', 'url', [['insecure-scheme', 0]]],
  ['http://qr.alipay.com/fkx1', 'url', [['insecure-scheme', 0]]],
  ['https://qr.bangka.example@evil.example/o/1', 'url', [['user-info', 8]]],
  ['https:///', 'url', [['no-host', 9]]],
  ['https://xn--bngka-dra.example/o/1', 'url', [['punycode-host', 8]]],
  ['https://qr.bаngka.example/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qr.bangka.example.evil.example/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qr-bangka.example/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qrbangka.example/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qr.bangkaa.example/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qr.bagnka.example/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qr.banqka.exarnple/o/1', 'url', [['look-alike-host', 8]]],
  ['https://qr.teashop.example/o/1', 'url', []],
  ['https://qr.alipay.com.evil.example/', 'url', [['look-alike-host', 8]]],
  ['https://a1ipay.com/', 'url', [['look-alike-host', 8]]],
  ['https://qr.álipay.com/', 'url', [['look-alike-host', 8]]],
  ['https://vveixin.example/', 'url', [['look-alike-host', 8]]],
  ['https://bаnk.example/', 'url', [['mixed-script-host', 8]]],
  ['https://müller.example/', 'url', [['unusual-host', 8]]],
  ['https://банк.example/', 'url', [['unusual-host', 8]]],
  ['https://evil%2eexample/', 'url', [['unusual-host', 8]]],
  ['https://qr.bangka%2eexample/o/1', 'url', [['unusual-host', 8]]],
  ['https://ｅvil.example/', 'url', [['unusual-host', 8]]],
  ['https://evil。example/', 'url', [['unusual-host', 8]]],
  ['https://evil..example/', 'url', [['unusual-host', 8]]],
  ['http://[::1]:80/x', 'url', [['ip-host', 7]]],
  ['http://192.168.0.1/', 'url', [['ip-host', 7]]],
  ['http://3232235521/', 'url', [['ip-host', 7]]],
  ['http://0xC0A80001/', 'url', [['ip-host', 7]]],
  ['https://qr.bangka.example:8443/o/1', 'url', [['odd-port', 26]]],
  ['https://shop.example:x/', 'url', [['odd-port', 21]]],
]

const marks: readonly Row[] = [
  ['a\u0000b', 'text', [['nul', 1]]],
  ['a\u0007b', 'text', [['control-character', 1]]],
  ['tab\tand\nline', 'text', []],
  ['photo\u202egpj.exe', 'text', [['direction-control', 5]]],
  ['a\u2066b', 'text', [['direction-control', 1]]],
  ['a\u200bb', 'text', [['invisible-character', 1]]],
  ['a\u200db', 'text', [['invisible-character', 1]]],
  ['👩\u200d🍳', 'text', []],
  ['می\u200cخواهم', 'text', []],
  ['a\ud800b', 'text', [['lone-surrogate', 1]]],
  ['\udc00', 'text', [['lone-surrogate', 0]]],
  ['🍵', 'text', []],
  ['https://shop.example/\u202e', 'url', [['direction-control', 21]]],
  ['wxp://f2f\u200b0', 'wechat', [['invisible-character', 9]]],
  [codeWith({ '59': 'TEA\u0000' }), 'emv-merchant', [['nul', placeOf(codeWith(), '59') + 7]]],
  [codeWith({ '59': '\ud800TEA' }), 'emv-merchant', [['lone-surrogate', placeOf(codeWith(), '59') + 4]]],
  ['\u0000'.repeat(40), 'text', Array.from({ length: 16 }, (_, at) => ['nul', at] as const)],
]

const rows = [...ownCodes, ...emvStructure, ...emvValues, ...emvTemplates, ...several, ...consumerCodes, ...links, ...marks]

describe('defects, each with its code and place', () => {
  test.each(rows)('%j is %s with %j', (text, kind, errors) => {
    expect(parsePayload(text)).toMatchObject({
      kind,
      valid: errors.length === 0,
      errors: errors.map(([code, at]) => ({ code, at })),
    })
  })

  test.each(payloadErrorCodes)('%s is told of some text', (code) => {
    expect(rows.some(([, , errors]) => errors.some(([each]) => each === code))).toBe(true)
  })
})
