/**
 * Builds one target into dist/<target>, or into a folder of its own:
 *   node config/tools/build.mjs alipay|h5 [--watch] [--out <folder>]
 * TARO_APP_SERVICE=<address> makes the Alipay build that talks to that service. Installs what is missing first.
 */
import './ensure-installed.mjs'

import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: 'boolean', default: false }, out: { type: 'string' } },
})
const [target] = positionals
if (target !== 'alipay' && target !== 'h5') {
  console.error('Usage: node config/tools/build.mjs alipay|h5 [--watch] [--out <folder>]')
  process.exit(2)
}

const out = values.out ?? join('dist', target)
// Emptied, not removed: a server or the developer tools may be looking at the folder. Taro leaves files of earlier builds behind.
const folder = join(root, out)
if (existsSync(folder)) for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })

const taro = join(dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro')
const child = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check', ...(values.watch ? ['--watch'] : [])], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: values.watch ? 'development' : 'production', BANGKA_OUTPUT: out },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
