import vm from 'node:vm'

import { shown } from './values'

/** Alipay's templates: parsed once, drawn with a page's data. */

export interface ElementNode {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: ReadonlyMap<string, Value>
  readonly children: readonly TemplateNode[]
}
export interface TextNode {
  readonly kind: 'text'
  readonly value: Value
}
export type TemplateNode = ElementNode | TextNode

/** What an attribute or a text is for given data. */
export type Value = (scope: Scope) => unknown
export type Scope = Readonly<Record<string, unknown>>

/** One .axml file: its own content, and the templates that it names. */
export interface TemplateFile {
  readonly content: readonly TemplateNode[]
  readonly templates: ReadonlyMap<string, readonly TemplateNode[]>
  readonly imports: readonly string[]
  /** `import-sjs`: name → path. */
  readonly scripts: ReadonlyMap<string, string>
}

const compiled = new Map<string, Value>()

/** An expression between `{{` and `}}`; in `data` the braces of an object are left out, as Alipay has it. */
function compileExpression(source: string): Value {
  const known = compiled.get(source)
  if (known) return known
  const isObject = /^\s*(\.\.\.|[\w$]+\s*:|[\w$]+\s*,)/.test(source) && !source.includes('?')
  // Templates are ours, made by the build: this runs no foreign text. A name that data lacks is undefined, as on the platform.
  const run = vm.compileFunction(`with (scope) { return (${isObject ? `{${source}}` : source}) }`, ['scope']) as (
    scope: object,
  ) => unknown
  const value: Value = (scope) =>
    run(
      new Proxy(scope, {
        has: (_, name) => typeof name === 'string',
        get: (target, name) => (typeof name === 'string' ? target[name] : undefined),
      }),
    )
  compiled.set(source, value)
  return value
}

function compileValue(source: string): Value {
  const pieces = source.split(/\{\{([\s\S]*?)\}\}(?!\})/)
  if (pieces.length === 1) return () => source
  if (pieces.length === 3 && pieces[0] === '' && pieces[2] === '') return compileExpression(pieces[1] ?? '')
  const values = pieces.map((piece, index) => (index % 2 === 0 ? () => piece : compileExpression(piece)))
  return (scope) => values.map((value) => shown(value(scope))).join('')
}

const tagPattern = /<!--[\s\S]*?-->|<(\/?)([\w-]+)((?:\s+[^\s=/>]+(?:\s*=\s*"[^"]*")?)*)\s*(\/?)>/g
const attributePattern = /([^\s=/>]+)(?:\s*=\s*"([^"]*)")?/g

interface Open {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, Value>
  readonly children: TemplateNode[]
}

/** Reads one file. Throws where a tag is not closed: the platform's own compiler would refuse the package. */
export function parseTemplate(source: string, file: string): TemplateFile {
  const root: Open = { tag: '', attributes: new Map(), children: [] }
  const stack: Open[] = [root]
  const templates = new Map<string, readonly TemplateNode[]>()
  const imports: string[] = []
  const scripts = new Map<string, string>()
  let end = 0

  const top = (): Open => stack[stack.length - 1] ?? root
  function text(value: string): void {
    if (value.trim() !== '') top().children.push({ kind: 'text', value: compileValue(value.trim()) })
  }
  function close(node: Open, named: ReadonlyMap<string, string>): void {
    const name = named.get('name')
    if (node.tag === 'template' && name !== undefined) templates.set(name, node.children)
    else if (node.tag === 'import') imports.push(named.get('src') ?? '')
    else if (node.tag === 'import-sjs') scripts.set(name ?? '', named.get('from') ?? '')
    else top().children.push({ kind: 'element', tag: node.tag, attributes: node.attributes, children: node.children })
  }

  const plain: ReadonlyMap<string, string>[] = []
  for (const match of source.matchAll(tagPattern)) {
    text(source.slice(end, match.index))
    end = match.index + match[0].length
    const [, closing, tag, rest = '', selfClosed] = match
    if (tag === undefined) continue
    if (closing === '/') {
      const node = stack.pop()
      if (node?.tag !== tag || stack.length === 0) throw new Error(`${file}: </${tag}> closes nothing`)
      close(node, plain.pop() ?? new Map())
      continue
    }
    const raw = new Map([...rest.matchAll(attributePattern)].map(([, name = '', value = '']) => [name, value] as const))
    const node: Open = { tag, attributes: new Map([...raw].map(([name, value]) => [name, compileValue(value)])), children: [] }
    if (selfClosed === '/') close(node, raw)
    else {
      stack.push(node)
      plain.push(raw)
    }
  }
  text(source.slice(end))
  if (stack.length !== 1) throw new Error(`${file}: <${top().tag}> is never closed`)
  return { content: root.children, templates, imports, scripts }
}
