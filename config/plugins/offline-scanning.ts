import type { IPluginContext } from '@tarojs/service'
import { buildSync } from 'esbuild'
import type { Chunk, Compilation, Compiler } from 'webpack'

import { root } from '../root'

/** What starting the wallet and scanning without a network takes, beside what every page loads and the decoders. */
const neededModules = [/pages\/home\/index$/, /packages\/scan\/home\/index$/, /packages\/checkout\/[\w-]+\/index$/, /\/embedded$/]

const name = 'OfflineScanning'
const worker = 'src/platform/scanner/offline/service-worker.ts'
const hashed = /\.[0-9a-f]{8,}\.\w+$|^[0-9a-f]{16,}\.\w+$/

/** The build's files that never change under their name, and those that scanning needs. */
function builtFiles(compilation: Compilation): { readonly all: readonly string[]; readonly needed: readonly string[] } {
  const all = compilation.getAssets().flatMap((asset) => (hashed.test(asset.name) ? [asset.name] : []))
  const needed = new Set<string>(all.filter((file) => file.endsWith('.wasm')))
  const takeChunk = (chunk: Chunk): void => chunk.files.forEach((file) => needed.add(file))
  for (const group of compilation.chunkGroups) {
    // webpack's types promise a request; a chunk that nobody asked for by name has none.
    const origins: readonly { readonly request?: string }[] = group.origins
    const isNeeded = origins.some(({ request }) => {
      const path = (request ?? '').replace(/\\/g, '/')
      return neededModules.some((pattern) => pattern.test(path))
    })
    // Workers are entrypoints of their own.
    const isEntry = 'getEntrypointChunk' in group
    if (isNeeded || isEntry) group.chunks.forEach(takeChunk)
  }
  return { all, needed: [...needed].filter((file) => all.includes(file)).sort() }
}

/** Puts the service worker beside index.html, with the names of this build's files in it. */
class OfflineScanning {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // A compilation inside another (style sheets) makes no wallet.
      if (compilation.compiler.isChild()) return
      const { Compilation, sources } = compiler.webpack
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const { outputFiles } = buildSync({
          entryPoints: [root(worker)],
          bundle: true,
          minify: true,
          write: false,
          format: 'iife',
          target: 'es2017',
          define: { BUILT_FILES: JSON.stringify(builtFiles(compilation)) },
        })
        compilation.emitAsset('service-worker.js', new sources.RawSource(outputFiles[0]?.text ?? ''))
      })
    })
  }
}

export default function offlineScanning(ctx: IPluginContext) {
  if (process.env['TARO_ENV'] !== 'h5' || process.env['NODE_ENV'] !== 'production') return
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin(name).use(OfflineScanning)
  })
}
