import { execFileSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import ts from 'typescript'

import { snippetFor } from '@/console/snippets'
import { keyPlaceholder, type SnippetLanguage, snippetLanguages, type SnippetValues } from '@/console/snippets/values'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const values: SnippetValues = {
  address: 'http://127.0.0.1:8787',
  appId: '9021000000000001',
  privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  alipayPublicKey: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A+/==',
}
const languages = Object.keys(snippetLanguages) as SnippetLanguage[]

test.each(languages)('%s: filled in with what it takes to reach this service', (language) => {
  const snippet = snippetFor(language, values)
  expect(snippet).toContain('http://127.0.0.1:8787/gateway.do')
  expect(snippet).toContain(values.appId)
  expect(snippet).toContain(values.privateKey!)
  expect(snippet).not.toContain(keyPlaceholder)
})

test.each(languages)('%s: without the private key it says where to put it', (language) => {
  const snippet = snippetFor(language, { ...values, privateKey: null })
  expect(snippet).toContain(keyPlaceholder)
  expect(snippet).not.toContain('null')
})

test.each(languages)('%s: nothing of a value gets out of its quotes', (language) => {
  const hostile = `"');\n\\ \${x}$(x)\``
  const snippet = snippetFor(language, { ...values, appId: hostile })
  const quoted: Readonly<Record<SnippetLanguage, string>> = {
    node: JSON.stringify(hostile),
    python: JSON.stringify(hostile),
    java: `"\\"');\\u000a\\\\ \${x}$(x)\`"`,
    php: `'"\\');\n\\\\ \${x}$(x)\`'`,
    curl: `'"'\\'');\n\\ \${x}$(x)\`'`,
  }
  expect(snippet).toContain(quoted[language])
})

test('Node: the snippet is JavaScript as it stands', () => {
  const { diagnostics = [] } = ts.transpileModule(snippetFor('node', values), {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  expect(diagnostics).toEqual([])
})

test('curl: the script signs what the gateway checks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangka-'))
  try {
    // Stands in for curl: writes down what it was called with.
    writeFileSync(join(folder, 'curl'), '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\n', { mode: 0o755 })
    const sent = execFileSync('bash', ['-c', snippetFor('curl', values)], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    })
    const field = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(sent)?.[1] ?? ''
    const signed = `app_id=${values.appId}&biz_content=${field('biz_content')}&charset=utf-8&format=JSON&method=alipay.trade.precreate&sign_type=RSA2&timestamp=${field('timestamp')}&version=1.0`
    expect(JSON.parse(field('biz_content'))).toMatchObject({ total_amount: '8.00' })
    expect(field('timestamp')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    expect(verify('sha256', Buffer.from(signed), createPublicKey(pair.privateKey), Buffer.from(field('sign'), 'base64'))).toBe(
      true,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
