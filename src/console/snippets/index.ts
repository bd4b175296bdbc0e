import { curlSnippet } from './curl'
import { javaSnippet } from './java'
import { plainJavaSnippet } from './java-plain'
import { nodeSnippet } from './node'
import { phpSnippet } from './php'
import { plainPhpSnippet } from './php-plain'
import { pythonSnippet } from './python'
import { plainPythonSnippet } from './python-plain'
import { type SnippetLanguage, type SnippetValues, type SnippetWay, snippetWays } from './values'

type Snippet = (values: SnippetValues) => string

const snippets: Readonly<Record<SnippetLanguage, Readonly<Partial<Record<SnippetWay, Snippet>>>>> = {
  node: { sdk: nodeSnippet },
  java: { sdk: javaSnippet, plain: plainJavaSnippet },
  php: { sdk: phpSnippet, plain: plainPhpSnippet },
  python: { sdk: pythonSnippet, plain: plainPythonSnippet },
  curl: { plain: curlSnippet },
}

/** The ways that a language has, the one to begin with first. */
export function waysOf(language: SnippetLanguage): readonly SnippetWay[] {
  return snippetWays.filter((way) => snippets[language][way] !== undefined)
}

/** Code that makes a merchant's first order, to be pasted as it is; null where the language has no such way. */
export function snippetFor(language: SnippetLanguage, way: SnippetWay, values: SnippetValues): string | null {
  return snippets[language][way]?.(values) ?? null
}
