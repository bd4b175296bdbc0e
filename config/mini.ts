import type { IMiniAppConfig } from '@tarojs/taro/types/compile'

import { root } from './root'
import { terserConfig } from './terser'

/** Everything of node_modules is transpiled: Alipay refuses newer syntax in release builds. Babel's own helpers are not: they would import themselves. */
function isTranspiledPackage(file: string): boolean {
  return (
    /[\\/]node_modules[\\/]/.test(file) &&
    !/[\\/]node_modules[\\/](@babel[\\/]runtime|core-js|webpack|regenerator-runtime)[\\/]/.test(file)
  )
}

/** The build for Alipay. */
export function mini(production: boolean): IMiniAppConfig {
  return {
    compile: { include: [isTranspiledPackage] },
    optimizeMainPackage: { enable: true },
    // Nothing is drawn from HTML: its parser stays out.
    runtime: { enableInnerHTML: false },
    postcss: {
      pxtransform: { enable: false },
      cssModules: { enable: false },
      url: { enable: true, config: { limit: 10_240 } },
      autoprefixer: { enable: true, config: { overrideBrowserslist: ['ios >= 11', 'chrome >= 58'] } },
    },
    ...(production ? { terser: { enable: true, config: terserConfig } } : {}),
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain, webpack) {
      chain.merge({
        plugin: {
          // Older phones' engines have no `globalThis`; MobX 7 reads it while it loads.
          globalThis: { plugin: webpack.ProvidePlugin, args: [{ globalThis: root('config/shims/global-this.js') }] },
        },
      })
    },
  }
}
