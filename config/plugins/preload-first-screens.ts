import type { IPluginContext } from '@tarojs/service'
import type { Compilation, Compiler } from 'webpack'

/** What most visits draw first: home, and for a stranger the welcome screen that home leads to. */
const firstScreens = ['pages/home/index', 'packages/account/welcome/index']

const name = 'PreloadFirstScreens'

/** The files that webpack fetches when one of these screens is imported. */
function filesOfScreens(compilation: Compilation): readonly string[] {
  const files = new Set<string>()
  for (const group of compilation.chunkGroups) {
    // webpack's types promise a request; a chunk that nobody asked for by name has none.
    const origins: readonly { readonly request?: string }[] = group.origins
    const isFirst = origins.some(({ request }) => {
      const path = (request ?? '').replace(/\\/g, '/')
      return firstScreens.some((screen) => path.endsWith(screen))
    })
    if (isFirst) for (const file of group.getFiles()) files.add(file)
  }
  return [...files].filter((file) => /\.(js|css)$/.test(file))
}

/**
 * Without this a browser learns of the first screen's files only when the router asks for them, after it has read and run all
 * of app.js, and of the next screen's after that. Names them in index.html, so that they come side by side.
 */
class PreloadFirstScreens {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const { Compilation, sources } = compiler.webpack
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        const links = filesOfScreens(compilation).map(
          (file) => `<link rel="preload" href="${file}" as="${file.endsWith('.css') ? 'style' : 'script'}"/>`,
        )
        compilation.updateAsset(
          'index.html',
          (html) => new sources.RawSource(String(html.source()).replace('</head>', `${links.join('')}</head>`)),
        )
      })
    })
  }
}

export default function preloadFirstScreens(ctx: IPluginContext) {
  if (process.env['TARO_ENV'] !== 'h5' || process.env['NODE_ENV'] !== 'production') return
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin(name).use(PreloadFirstScreens)
  })
}
