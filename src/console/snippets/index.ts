import { curlSnippet } from './curl'
import { javaSnippet } from './java'
import { nodeSnippet } from './node'
import { phpSnippet } from './php'
import { pythonSnippet } from './python'
import type { SnippetLanguage, SnippetValues } from './values'

const snippets: Readonly<Record<SnippetLanguage, (values: SnippetValues) => string>> = {
  node: nodeSnippet,
  java: javaSnippet,
  php: phpSnippet,
  python: pythonSnippet,
  curl: curlSnippet,
}

/** Code that makes a merchant's first order, to be pasted as it is. */
export function snippetFor(language: SnippetLanguage, values: SnippetValues): string {
  return snippets[language](values)
}
