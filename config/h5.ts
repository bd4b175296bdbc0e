import type { IH5Config } from '@tarojs/taro/types/compile'

import { root } from './root'
import { terserConfig } from './terser'

/**
 * The build for browsers: static files that work from any folder. Taro's web components stay out (stencil, 100 KB): the app
 * draws with the browser's own elements, so the router's two uses of them are answered by a stub.
 */
export function h5(production: boolean): IH5Config {
  const hash = production ? '.[contenthash:8]' : ''
  return {
    publicPath: 'auto',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: `js/[name]${hash}.js`, chunkFilename: `js/[name]${hash}.js`, clean: true },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: `css/[name]${hash}.css`, chunkFilename: `css/[name]${hash}.css` },
    postcss: {
      pxtransform: { enable: false },
      cssModules: { enable: false },
      autoprefixer: { enable: true, config: { overrideBrowserslist: ['ios >= 12', 'chrome >= 64', 'firefox >= 67'] } },
    },
    ...(production ? { terser: { enable: true, config: terserConfig } } : {}),
    devServer: { host: '127.0.0.1', port: 10_086, open: false },
    webpackChain(chain) {
      chain.resolve.alias.set('@tarojs/components/dist/components', root('config/shims/no-web-components.js'))
      // Their styles too.
      chain.resolve.alias.set('@tarojs/components/global.css', root('config/shims/h5-frame.css'))
      chain.resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css', root('config/shims/no-styles.css'))
      chain.performance.hints(false)
      if (!production) return
      // One chunk a page, and what several pages draw once: small enough to be worth a request.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 8_000,
        maxInitialRequests: 4,
        maxAsyncRequests: 6,
        cacheGroups: { default: { minChunks: 2, priority: -20, reuseExistingChunk: true }, defaultVendors: false },
      })
    },
  }
}
