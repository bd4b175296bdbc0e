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

describe('the rules on old engines', () => {
  test.each(files)('%s uses nothing that they lack, no clock and no chance', (path) => {
    expect(offencesIn(path)).toEqual([])
  })

  it('run where there is no Intl and no BigInt', () => {
    const lacking = ['Intl', 'BigInt'] as const
    const kept = lacking.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
    const answers: unknown[] = []
    jest.isolateModules(() => {
      lacking.forEach((name) => Reflect.deleteProperty(globalThis, name))
      try {
        answers.push(lacking.map((name) => name in globalThis))
        for (const path of files) require(join(domain, path))
        const phone = require(join(domain, 'phone/phone-number'))
        answers.push(phone.formatPhone(phone.parsePhone('33-612345678').value))
        answers.push(require(join(domain, 'money/amount')).parseAmount('1,234.50').value)
        answers.push(require(join(domain, 'money/amount-text')).formatYuan(123_450))
        answers.push(require(join(domain, 'time/calendar')).shanghaiDay(0))
        answers.push(require(join(domain, 'name/latin')).foldAccents('Conceição'))
        answers.push(require(join(domain, 'code/payload')).parsePayload('281234567890123456').kind)
        answers.push(require(join(domain, 'code/qr-matrix')).qrMatrix('281234567890123456').size)
        const bins = require(join(domain, 'card/chinese-bins')).loadChineseBins()
        answers.push(require(join(domain, 'card/identity')).identifyCard(bins, '622202').bank.code)
      } finally {
        kept.forEach(([name, descriptor]) => descriptor !== undefined && Object.defineProperty(globalThis, name, descriptor))
      }
    })
    expect(answers).toEqual([
      [false, false],
      '+33 6 12 34 56 78',
      123_450,
      '¥1,234.50',
      { year: 1970, month: 1, day: 1 },
      'Conceicao',
      'alipay-paycode',
      21,
      'ICBC',
    ])
  })

  it('keep the BIN data in one module: nothing else of the rules carries it', () => {
    const carriers = files.filter((path) => /from '.*bin-table-data'/.test(readFileSync(join(domain, path), 'utf8')))
    expect(carriers).toEqual([join('card', 'chinese-bins.ts')])
    const users = files.filter((path) => /from '.*chinese-bins'/.test(readFileSync(join(domain, path), 'utf8')))
    expect(users).toEqual([])
  })
})
