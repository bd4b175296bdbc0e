import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import ts from 'typescript'

const domain = join(__dirname, '../../src/domain')
const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

/** Globals that old phone engines lack, and those that would make a rule depend on more than its arguments. */
const forbiddenNames = [
  'Intl',
  'BigInt',
  'globalThis',
  'window',
  'process',
  'structuredClone',
  'crypto',
  'setTimeout',
  'console',
  'TextEncoder',
  'URL',
  'fetch',
]
/** Built-ins younger than ES2017; syntax is transpiled, these are not. */
const youngMethods = [
  'at',
  'flat',
  'flatMap',
  'fromEntries',
  'replaceAll',
  'matchAll',
  'trimStart',
  'trimEnd',
  'findLast',
  'toSorted',
  'hasOwn',
  'allSettled',
]
const impureCalls = ['Date.now', 'Math.random']

/** What in one file would break on an old engine, or is not pure. */
function offencesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(join(domain, path), 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const text = node.getText(source)
    if (
      ts.isRegularExpressionLiteral(node) &&
      (/\(\?</.test(text) || /\\[pP]\{/.test(text) || /\/[a-z]*[sudvy][a-z]*$/.test(text))
    )
      found.push(text)
    if (ts.isBigIntLiteral(node)) found.push(text)
    if (ts.isPropertyAccessExpression(node)) {
      const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node
      if (isCalled && (youngMethods.includes(node.name.text) || impureCalls.includes(text))) found.push(text)
    } else if (ts.isIdentifier(node) && forbiddenNames.includes(text) && !isMemberName(node)) {
      found.push(text)
    }
    if (ts.isNewExpression(node) && text.startsWith('new Date') && (node.arguments?.length ?? 0) === 0) found.push(text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A name that belongs to an object or type of ours, as in `{ process: 1 }`, is no global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)
  )
}

/** Loads every module of the rules, for the first time, and asks those that other programs would give to Intl. */
async function answersOfTheRules(): Promise<unknown> {
  for (const path of files) await import(join(domain, path))
  const { formatPhone, parsePhone } = await import('@/domain/phone/phone-number')
  const { parseAmount } = await import('@/domain/money/amount')
  const { formatYuan } = await import('@/domain/money/amount-text')
  const { fen } = await import('@/domain/money/fen')
  const { shanghaiDay } = await import('@/domain/time/calendar')
  const { foldAccents } = await import('@/domain/name/latin')
  const { parsePayload } = await import('@/domain/code/payload')
  const { qrMatrix } = await import('@/domain/code/qr-matrix')
  const { loadChineseBins } = await import('@/domain/card/chinese-bins')
  const { identifyCard } = await import('@/domain/card/identity')
  const phone = parsePhone('33-612345678')
  return {
    hadIntl: 'Intl' in globalThis,
    phone: phone.ok ? formatPhone(phone.value) : null,
    fen: parseAmount('1,234.50'),
    yuan: formatYuan(fen(123_450)),
    day: shanghaiDay(0),
    name: foldAccents('Conceição'),
    payload: parsePayload('281234567890123456').kind,
    qrSize: qrMatrix('281234567890123456')?.size,
    bank: identifyCard(loadChineseBins(), '622202').bank?.code,
  }
}

describe('the rules on old engines', () => {
  test.each(files)('%s uses nothing that they lack, no clock and no chance', (path) => {
    expect(offencesIn(path)).toEqual([])
  })

  it('run where there is no Intl and no BigInt', async () => {
    const lacking = ['Intl', 'BigInt'] as const
    const kept = lacking.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
    lacking.forEach((name) => Reflect.deleteProperty(globalThis, name))
    const answers = await answersOfTheRules().finally(() => {
      kept.forEach(([name, descriptor]) => descriptor !== undefined && Object.defineProperty(globalThis, name, descriptor))
    })
    expect(answers).toEqual({
      hadIntl: false,
      phone: '+33 6 12 34 56 78',
      fen: { ok: true, value: 123_450 },
      yuan: '¥1,234.50',
      day: { year: 1970, month: 1, day: 1 },
      name: 'Conceicao',
      payload: 'alipay-paycode',
      qrSize: 21,
      bank: 'ICBC',
    })
  })

  it('keep the BIN data in one module, which no other rule of cards imports', () => {
    const carriers = files.filter((path) => /from '.*bin-table-data'/.test(readFileSync(join(domain, path), 'utf8')))
    expect(carriers).toEqual([join('card', 'chinese-bins.ts')])
    const users = files.filter(
      (path) => path.startsWith('card') && /from '.*chinese-bins'/.test(readFileSync(join(domain, path), 'utf8')),
    )
    expect(users).toEqual([])
  })
})
