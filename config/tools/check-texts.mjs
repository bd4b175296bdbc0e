/**
 * Texts: every text of the catalogs is used somewhere, every language has the texts that English has and no others, and no text
 * that a person reads stands outside the catalogs. (The type checker refuses a missing text too: see src/locales/catalog.ts.)
 *
 * Use is found by name: a text `number.title` counts as used where `.title` is read, or where its group is read by a
 * computed key (`number[key]`). That can overlook an unused text whose name occurs elsewhere; it never cries wolf.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const problems = []

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

const parse = (file) =>
  ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
const nameOf = (node) => (ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : null)

/** Names read as `.name` or `['name']`, and names whose members are read by a computed key. */
const read = new Set()
const readByKey = new Set()
const consoleTexts = join(root, 'src', 'console', 'texts')
const sources = filesUnder(join(root, 'src')).filter((file) => /\.tsx?$/.test(file))

for (const file of sources) {
  const inLocales = relative(root, file).startsWith(join('src', 'locales')) || file.startsWith(consoleTexts)
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      read.add(node.name.text)
      // A whole group handed to a function is read there.
      if (ts.isCallExpression(node.parent) && node.parent.arguments.includes(node)) readByKey.add(node.name.text)
    }
    if (ts.isElementAccessExpression(node)) {
      const key = node.argumentExpression
      if (ts.isStringLiteral(key)) read.add(key.text)
      else if (ts.isPropertyAccessExpression(node.expression)) readByKey.add(node.expression.name.text)
      else if (ts.isIdentifier(node.expression)) readByKey.add(node.expression.text)
    }
    if (ts.isBindingElement(node)) read.add(nameOf(node.propertyName ?? node.name) ?? '')
    if (!inLocales && /src\/(pages|packages|components|console)\//.test(file)) checkForText(file, node)
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
}

/** A word in JSX, or Chinese anywhere in a screen, is a text that belongs into a catalog. */
function checkForText(file, node) {
  const isText = ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)
  const isChinese = (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && /\p{Script=Han}/u.test(node.text)
  if (isText || isChinese) {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
    problems.push(`${relative(root, file)}:${line + 1} a text outside src/locales: ${JSON.stringify(node.text.trim())}`)
  }
}

/** Walks an English catalog's object literal and reports the leaves that nothing reads. */
function checkGroup(file, object, path) {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) && !ts.isMethodDeclaration(property)) continue
    const name = nameOf(property.name)
    if (name === null) continue
    let value = ts.isPropertyAssignment(property) ? property.initializer : property
    while (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value))
      value = value.expression
    const group = path[path.length - 1]
    const used = read.has(name) || (group !== undefined && readByKey.has(group))
    if (ts.isObjectLiteralExpression(value)) {
      if (!readByKey.has(name)) checkGroup(file, value, [...path, name])
    } else if (!used) {
      problems.push(`${relative(root, file)} unused text: ${[...path, name].join('.')}`)
    }
  }
}

for (const file of sources.filter((name) =>
  /src[\\/](locales[\\/](?!errors|general-errors|nationalities)[^\\/]+|console[\\/]texts)[\\/]en\.ts$/.test(name),
)) {
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      let value = node.initializer
      while (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) value = value.expression
      if (ts.isObjectLiteralExpression(value)) checkGroup(file, value, [])
    } else ts.forEachChild(node, visit)
  }
  visit(parse(file))
}

/** The paths of all leaves below an object literal. */
function leavesOf(object, path = []) {
  return object.properties.flatMap((property) => {
    const name = property.name ? nameOf(property.name) : null
    if (name === null) return []
    let value = ts.isPropertyAssignment(property) ? property.initializer : property
    while (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value))
      value = value.expression
    return ts.isObjectLiteralExpression(value) ? leavesOf(value, [...path, name]) : [[...path, name].join('.')]
  })
}

/** The texts that a file exports, by path: the object literal of its exported constant. */
function textsIn(file) {
  for (const statement of parse(file).statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      continue
    let value = statement.declarationList.declarations[0]?.initializer
    while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression
    if (value && ts.isObjectLiteralExpression(value)) return new Set(leavesOf(value))
  }
  return new Set()
}

const tags = [
  .../languages = \[([^\]]+)\]/.exec(readFileSync(join(root, 'src/locales/language.ts'), 'utf8'))[1].matchAll(/'([^']+)'/g),
].map(([, tag]) => tag)

/** The console is for whoever tests: English and Chinese are all its languages. */
const languagesOf = (english) => (english.startsWith(consoleTexts) ? ['zh-CN'] : tags.filter((each) => each !== 'en'))

for (const english of sources.filter((name) => /src[\\/](locales[\\/][^\\/]+|console[\\/]texts)[\\/]en\.ts$/.test(name))) {
  const wanted = textsIn(english)
  for (const tag of languagesOf(english)) {
    const file = join(dirname(english), `${tag}.ts`)
    const name = relative(root, file)
    if (!sources.includes(file)) {
      problems.push(`${name} is missing`)
      continue
    }
    const there = textsIn(file)
    for (const path of wanted) if (!there.has(path)) problems.push(`${name} missing text: ${path}`)
    for (const path of there) if (!wanted.has(path)) problems.push(`${name} has a text that English has not: ${path}`)
  }
}

for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
