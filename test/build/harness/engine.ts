import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import vm from 'node:vm'

import type { Time } from './time'

/** Built-ins that came after ES2017, which phones of that time lack; `Function` from a string is forbidden in mini-programs anyway. */
const newerThanEs2017 = `
  for (const name of ['Intl', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'Iterator',
    'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Float16Array', 'SuppressedError', 'DisposableStack', 'AsyncDisposableStack'])
    delete globalThis[name]
  const since = [
    [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [String.prototype, ['trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed']],
    [Promise.prototype, ['finally']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Symbol.prototype, ['description']],
    [RegExp, ['escape']],
  ]
  for (const [owner, names] of since) for (const name of names) delete owner[name]
  delete globalThis.globalThis
`

const clockedDate = `(now) => {
  const Real = Date
  function Clocked(...parts) {
    if (new.target === undefined) return new Real(now()).toString()
    return parts.length === 0 ? new Real(now()) : new Real(...parts)
  }
  Clocked.prototype = Real.prototype
  Clocked.prototype.constructor = Clocked
  Object.assign(Clocked, { now, UTC: Real.UTC, parse: Real.parse })
  return Clocked
}`

export interface Engine {
  /** Runs a file of the package once and answers its exports; the path is relative to the package. */
  load(file: string): unknown
  /** Files that were run so far, in order. */
  readonly loaded: readonly string[]
  /** The file that is running right now: one that it requires runs in between. */
  running(): string
}

interface EngineOptions {
  readonly dist: string
  readonly time: Time
  /** What the platform puts within reach of every file: `my`, `App`, `Page`, … */
  readonly globals: Readonly<Record<string, unknown>>
}

/**
 * A JavaScript engine like that of an old phone: no `globalThis`, `window`, `self`, `global` or `Intl`, no code from strings,
 * and no built-in newer than ES2017. The package's files run in it as they are.
 */
export function createEngine({ dist, time, globals }: EngineOptions): Engine {
  const context = vm.createContext(
    {
      ...globals,
      setTimeout: (callback: () => void, delay: number) => time.setTimeout(callback, delay),
      setInterval: (callback: () => void, delay: number) => time.setInterval(callback, delay),
      clearTimeout: (timer: number) => time.clear(timer),
      clearInterval: (timer: number) => time.clear(timer),
    },
    { codeGeneration: { strings: false, wasm: false } },
  )
  vm.runInContext(
    `globalThis.Date = (${clockedDate})(__now); delete globalThis.__now; ${newerThanEs2017}`,
    Object.assign(context, { __now: () => time.now() }),
  )

  const loaded: string[] = []
  const running: string[] = []
  const modules = new Map<string, { exports: unknown }>()

  function load(file: string): unknown {
    const path = resolve(dist, file)
    const known = modules.get(path)
    if (known) return known.exports
    const module = { exports: vm.runInContext('({})', context) as unknown }
    modules.set(path, module)
    loaded.push(file)
    running.push(file)
    const wrapper = vm.runInContext(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, context, {
      filename: path,
    }) as (require: (request: string) => unknown, module: { exports: unknown }, exports: unknown) => void
    try {
      wrapper((request) => load(pathFrom(file, request)), module, module.exports)
    } finally {
      running.pop()
    }
    return module.exports
  }
  return { load, loaded, running: () => running[running.length - 1] ?? '' }
}

/** What `require` in a file means, as a path relative to the package. */
function pathFrom(file: string, request: string): string {
  const path = request.startsWith('/') ? request.slice(1) : join(dirname(file), request)
  return path.endsWith('.js') || path.endsWith('.json') ? path : `${path}.js`
}
