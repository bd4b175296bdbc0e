import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'

import { shown } from './values'
import { parseTemplate, type ElementNode, type Scope, type TemplateFile, type TemplateNode } from './axml'

/** What is on the screen: an element with the values of its attributes, or a text. */
export interface ScreenElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: readonly (ScreenElement | string)[]
  readonly parent: ScreenElement | null
}

/** Draws pages of one package. A template that is not there, or a component that nobody registered, throws. */
export interface Renderer {
  render(page: string, data: Scope): ScreenElement
  /** The names of every template that a page can reach. */
  templatesOf(page: string): ReadonlySet<string>
}

interface Library {
  readonly templates: Map<string, { readonly nodes: readonly TemplateNode[]; readonly scripts: Scope }>
  readonly content: readonly TemplateNode[]
  readonly scripts: Scope
}

export function createRenderer(dist: string): Renderer {
  const files = new Map<string, TemplateFile>()
  const scripts = new Map<string, unknown>()

  function parse(path: string): TemplateFile {
    const known = files.get(path)
    if (known) return known
    const file = parseTemplate(readFileSync(join(dist, path), 'utf8'), path)
    files.set(path, file)
    return file
  }

  function script(path: string): unknown {
    if (!scripts.has(path)) {
      const source = readFileSync(join(dist, path), 'utf8').replace(/export\s+default/, 'return ')
      scripts.set(path, (vm.compileFunction(source) as () => unknown)())
    }
    return scripts.get(path)
  }

  function libraryOf(path: string): Library {
    const file = parse(path)
    const own = Object.fromEntries([...file.scripts].map(([name, from]) => [name, script(join(dirname(path), from))]))
    const templates: Library['templates'] = new Map()
    for (const source of file.imports)
      for (const [name, template] of libraryOf(join(dirname(path), source)).templates) templates.set(name, template)
    for (const [name, nodes] of file.templates) templates.set(name, { nodes, scripts: own })
    return { templates, content: file.content, scripts: own }
  }

  function render(page: string, data: Scope): ScreenElement {
    const library = libraryOf(`${page}.axml`)
    const children: (ScreenElement | string)[] = []
    const root: ScreenElement = { tag: 'page', attributes: {}, children, parent: null }
    drawAll(library.content, { ...data, ...library.scripts }, root, children)
    return root

    function drawAll(
      nodes: readonly TemplateNode[],
      scope: Scope,
      parent: ScreenElement,
      into: (ScreenElement | string)[],
    ): void {
      let chainDone = false
      for (const node of nodes) {
        if (node.kind === 'text') {
          const text = node.value(scope)
          if (text !== undefined && text !== null && text !== '') into.push(shown(text))
          continue
        }
        const condition = (['a:if', 'a:elif', 'a:else'] as const).find((name) => node.attributes.has(name))
        if (condition === 'a:if') chainDone = false
        if (condition !== undefined) {
          if (chainDone || (condition !== 'a:else' && !node.attributes.get(condition)?.(scope))) continue
          chainDone = true
        }
        const list = node.attributes.get('a:for')?.(scope)
        if (!node.attributes.has('a:for')) draw(node, scope, parent, into)
        else if (Array.isArray(list)) {
          const item = shown(node.attributes.get('a:for-item')?.(scope)) || 'item'
          const index = shown(node.attributes.get('a:for-index')?.(scope)) || 'index'
          list.forEach((value: unknown, at) => draw(node, { ...scope, [item]: value, [index]: at }, parent, into))
        }
      }
    }

    function draw(node: ElementNode, scope: Scope, parent: ScreenElement, into: (ScreenElement | string)[]): void {
      if (node.tag === 'block') {
        drawAll(node.children, scope, parent, into)
        return
      }
      if (node.tag === 'template') {
        const name = String(node.attributes.get('is')?.(scope))
        const template = library.templates.get(name)
        if (template === undefined) throw new Error(`${page}: there is no template "${name}"`)
        const given = node.attributes.get('data')?.(scope)
        drawAll(template.nodes, { ...(given as Scope | undefined), ...template.scripts }, parent, into)
        return
      }
      const attributes: Record<string, unknown> = {}
      for (const [name, value] of node.attributes) {
        if (name.startsWith('a:')) continue
        const known = value(scope)
        if (known !== undefined) attributes[name] = known
      }
      const children: (ScreenElement | string)[] = []
      const element: ScreenElement = { tag: node.tag, attributes, children, parent }
      drawAll(node.children, scope, element, children)
      into.push(element)
    }
  }

  return { render, templatesOf: (page) => new Set(libraryOf(`${page}.axml`).templates.keys()) }
}
