import { generateKeyPairSync } from 'node:crypto'

import ts from 'typescript'

import { snippetFor, waysOf } from '@/console/snippets'
import {
  keyPlaceholder,
  type SnippetLanguage,
  snippetLanguages,
  type SnippetValues,
  type SnippetWay,
} from '@/console/snippets/values'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const values: SnippetValues = {
  address: 'http://127.0.0.1:8787',
  appId: '9021000000000001',
  privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  alipayPublicKey: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A+/==',
}
const languages = Object.keys(snippetLanguages) as SnippetLanguage[]
const forms = languages.flatMap((language) => waysOf(language).map((way) => [language, way] as const))

function snippet(...[language, way, filledWith = values]: [SnippetLanguage, SnippetWay, SnippetValues?]): string {
  return snippetFor(language, way, filledWith) ?? ''
}

test('every language has a form, and those that the SDK cannot be had for here have one without it', () => {
  for (const language of languages) expect(waysOf(language)).not.toEqual([])
  for (const language of ['java', 'php', 'python'] as const) expect(waysOf(language)).toEqual(['sdk', 'plain'])
  expect(snippetFor('curl', 'sdk', values)).toBeNull()
})

test.each(forms)('%s, %s: filled in with what it takes to reach this service', (language, way) => {
  const text = snippet(language, way)
  expect(text).toContain('http://127.0.0.1:8787/gateway.do')
  expect(text).toContain(values.appId)
  expect(text).toContain(values.privateKey!)
  expect(text).not.toContain(keyPlaceholder)
})

test.each(forms)('%s, %s: without the private key it says where to put it', (language, way) => {
  const text = snippet(language, way, { ...values, privateKey: null })
  expect(text).toContain(keyPlaceholder)
  expect(text).not.toContain('null')
})

test.each(forms)('%s, %s: nothing of a value gets out of its quotes', (language, way) => {
  const hostile = `"');\n\\ \${x}$(x)\``
  const quoted: Readonly<Record<SnippetLanguage, string>> = {
    node: JSON.stringify(hostile),
    python: JSON.stringify(hostile),
    java: `"\\"');\\u000a\\\\ \${x}$(x)\`"`,
    php: `'"\\');\n\\\\ \${x}$(x)\`'`,
    curl: `'"'\\'');\n\\ \${x}$(x)\`'`,
  }
  expect(snippet(language, way, { ...values, appId: hostile })).toContain(quoted[language])
})

test('Node: the snippet is JavaScript as it stands', () => {
  const { diagnostics = [] } = ts.transpileModule(snippet('node', 'sdk'), {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  expect(diagnostics).toEqual([])
})
