import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'

import { build, type Plugin } from 'esbuild'

const root = join(__dirname, '..', '..')
const fileOfBundle = /new URL\(\s*'([^']+)',\s*import\.meta\.url\s*\)/g

/**
 * Bundles a script of a bench, with modules of the app as they are, into a folder with an index.html that runs it. Workers become
 * scripts of their own beside it, as webpack makes them, and wasm files are copied.
 */
export async function bundleForBrowser(entry: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await bundle(entry, join(folder, 'page.js'), folder)
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><body><script src="page.js"></script></body>',
  )
}

async function bundle(entry: string, outfile: string, folder: string): Promise<void> {
  const workers = new Map<string, string>()
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolveExtensions: ['.h5.ts', '.ts', '.tsx', '.js', '.json'],
    plugins: [filesBeside(workers, folder)],
  })
  for (const [source, name] of workers) await bundle(source, join(folder, name), folder)
}

/** What webpack does about `new URL('…', import.meta.url)`: the file is put beside the script. */
function filesBeside(workers: Map<string, string>, folder: string): Plugin {
  return {
    name: 'files-beside',
    setup(bundling) {
      bundling.onLoad({ filter: /(src|bench)[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const copies: Promise<void>[] = []
        const contents = source.replace(fileOfBundle, (_, named: string) => {
          const file = named.startsWith('.') ? resolve(dirname(path), named) : join(root, 'node_modules', packageFile(named))
          const name = relative(root, file)
            .replace(/\W+/g, '-')
            .replace(/-(ts|js|wasm)$/, (_all, kind: string) => (kind === 'wasm' ? '.wasm' : '.js'))
          if (name.endsWith('.wasm')) copies.push(cp(file, join(folder, name)))
          else workers.set(file, name)
          return `new URL(${JSON.stringify(name)}, location.href)`
        })
        await Promise.all(copies)
        return { contents, loader: 'ts' }
      })
    },
  }
}

/** The file in node_modules of what a package exports under a name. */
function packageFile(named: string): string {
  return relative(join(root, 'node_modules'), require.resolve(named))
}
