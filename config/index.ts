import { defineConfig, type UserConfigExport } from '@tarojs/cli'

import { h5 } from './h5'
import { mini } from './mini'
import { root } from './root'

/**
 * The Taro build of both targets. `TARO_ENV` is set by `taro build --type`. What they share is here; `mini.ts` and `h5.ts` hold
 * what is theirs.
 */
export default defineConfig(() => {
  const production = process.env['NODE_ENV'] === 'production'
  return {
    projectName: 'bangka',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: process.env['BANGKA_OUTPUT'] ?? `dist/${process.env['TARO_ENV'] ?? 'h5'}`,
    plugins: [
      root('config/plugins/aria-in-templates.ts'),
      root('config/plugins/preload-first-screens.ts'),
      root('config/plugins/offline-scanning.ts'),
    ],
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    alias: { '@': root('src') },
    // The only switches that the code reads at build time. Empty: the app carries the service and the sandbox itself.
    env: {
      NODE_ENV: JSON.stringify(production ? 'production' : 'development'),
      TARO_APP_SERVICE: JSON.stringify(process.env['TARO_ENV'] === 'alipay' ? (process.env['TARO_APP_SERVICE'] ?? '') : ''),
    },
    logger: { quiet: true, stats: false },
    mini: mini(production),
    h5: h5(production),
  } satisfies UserConfigExport
})
