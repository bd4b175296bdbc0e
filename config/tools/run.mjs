/**
 * Runs a program of the server: `node config/tools/run.mjs src/cli/start.ts --port 0`. Its TypeScript is put together into one file
 * first, as for a deployment: it starts in less time than from four hundred files, and nothing is between the code and the engine.
 * Packages stay where they are installed, and are installed where they are missing.
 */
import { rename } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { clearInterval, setInterval } from 'node:timers'
import { fileURLToPath, pathToFileURL } from 'node:url'

import './ensure-installed.mjs'

// Not before it is installed.
const { build } = await import('esbuild')

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [program, ...given] = process.argv.slice(2)
if (program === undefined) {
  console.error('Say which program: node config/tools/run.mjs src/cli/start.ts')
  process.exit(2)
}

// As deep below the project's folder as its source: both find that by the same steps.
const folder = join(root, 'dist', 'server')
const name = basename(program, extname(program))
const built = join(folder, `${name}.cjs`)
const fresh = `${name}.${process.pid}`
await build({
  absWorkingDir: root,
  entryPoints: [
    { in: program, out: fresh },
    // A thread of its own begins with a file of its own, beside this one.
    { in: 'src/server/sql/pglite-worker.cjs', out: 'pglite-worker' },
  ],
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  tsconfig: join(root, 'tsconfig.json'),
  // CommonJS has no `import.meta`.
  define: { 'import.meta.url': 'fileAddress' },
  banner: { js: `const fileAddress = require('node:url').pathToFileURL(__filename).href;` },
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'error',
})
// Others may be starting too: none of them reads half a file.
await rename(join(folder, `${fresh}.cjs`), built)

// npm gives a signal to its shell alone, which ends without passing it on: that the shell is gone is the signal.
if (process.env.npm_lifecycle_event !== undefined) {
  const shell = process.ppid
  const watching = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watching)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watching.unref()
}

process.argv.splice(1, process.argv.length - 1, built, ...given)
await import(pathToFileURL(built).href)
