import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(__dirname, '..', '..')

/** A Taro app with nothing in it but two pages and an input, in Taro's own settings: the scale for our figures. */
const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'hello-world', private: true }),
  'project.config.json': '{"miniprogramRoot":"dist/","compileType":"miniprogram"}',
  'project.alipay.json': '{"format":2,"compileType":"mini","compileOptions":{"component2":true}}',
  'babel.config.js': `module.exports = { presets: [['taro', { framework: 'react', ts: false, compiler: 'webpack5' }]] }\n`,
  'config/index.js': `module.exports = {
  projectName: 'hello-world', date: '2026-1-1', designWidth: 750, deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src', outputRoot: 'dist/' + process.env.TARO_ENV, plugins: [], framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } }, logger: { quiet: true, stats: false },
  mini: {}, h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' } },
}\n`,
  'src/app.config.js': `export default { pages: ['pages/index/index', 'pages/second/index'], window: { navigationBarTitleText: 'Hello' } }\n`,
  'src/app.js': `export default function App({ children }) { return children }\n`,
  'src/index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Hello</title><script><%= htmlWebpackPlugin.options.script %></script></head><body><div id="app"></div></body></html>\n`,
  'src/pages/index/index.jsx': `import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
export default function Index() {
  const [text, setText] = useState('')
  return <View><Text>Hello world</Text><Input id="number" value={text} onInput={(event) => setText(event.detail.value)} /><Text>{text}</Text></View>
}\n`,
  'src/pages/second/index.jsx': `import { Text, View } from '@tarojs/components'
export default function Second() { return <View><Text>Second</Text></View> }\n`,
}

/** Writes and builds the app, once for the same text; answers the two packages' folders. */
export function builtHelloWorld(): { readonly alipay: string; readonly h5: string } {
  const name = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  const folder = join(root, '.cache', 'bench', `hello-world-${name}`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const taro = join(dirname(createRequire(__filename).resolve('@tarojs/cli/package.json')), 'bin', 'taro')
  for (const target of ['alipay', 'h5']) {
    const done = join(folder, `${target}.built`)
    if (existsSync(done)) continue
    rmSync(join(folder, 'dist', target), { recursive: true, force: true })
    const build = spawnSync(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (build.status !== 0) throw new Error(`Building the hello world failed:\n${build.stdout.slice(-3_000)}${build.stderr}`)
    writeFileSync(done, '')
  }
  return { alipay: join(folder, 'dist', 'alipay'), h5: join(folder, 'dist', 'h5') }
}
