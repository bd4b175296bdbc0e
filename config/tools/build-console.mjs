/**
 * Builds the console (src/console) into dist/console, or into a folder of its own:
 *   node config/tools/build-console.mjs [--out <folder>]
 * One page, its script, its style sheet, the camera's decoder as a chunk that is loaded when the camera opens. Names carry a hash of
 * what they hold, so that they can be kept for ever; index.html alone is asked for anew.
 */
import './ensure-installed.mjs'

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { build } from 'esbuild'
import * as sass from 'sass'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const room = join(root, 'src', 'console')
const { values } = parseArgs({ options: { out: { type: 'string', default: join('dist', 'console') } } })
const out = join(root, values.out)
const require = createRequire(import.meta.url)

mkdirSync(out, { recursive: true })
// Emptied, not removed: a server may be looking at the folder.
for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true, force: true })

/** Writes a file under a name with a hash of what it holds, and says the name. */
function writeHashed(stem, ending, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const name = `${stem}.${hash}.${ending}`
  writeFileSync(join(out, name), content)
  return name
}

const wasm = writeHashed('reader', 'wasm', readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')))
const built = await build({
  entryPoints: { console: join(room, 'main.tsx') },
  outdir: out,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  tsconfig: join(root, 'tsconfig.json'),
  entryNames: '[name].[hash]',
  chunkNames: '[name].[hash]',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.BANGKA_READER_WASM': JSON.stringify(wasm) },
  logLevel: 'warning',
})
const script = Object.keys(built.metafile.outputs).find((path) => built.metafile.outputs[path].entryPoint !== undefined)
const { css } = sass.compile(join(room, 'styles', 'index.scss'), { style: 'compressed' })
const style = writeHashed('console', 'css', css)

// Written last and at once: a page that is there finds everything that it names.
const page = readFileSync(join(room, 'index.html'), 'utf8')
  .replace('%STYLE%', `console/${style}`)
  .replace('%SCRIPT%', `console/${basename(script)}`)
writeFileSync(join(out, 'index.html.new'), page)
renameSync(join(out, 'index.html.new'), join(out, 'index.html'))
