/**
 * `npm run check`: everything about the code that can be said without running it. Steps run two at a time; each prints its
 * output only if it fails. `npm run check -- layers types` runs only the steps named.
 */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** @type {Record<string, { about: string, command: string[] }>} */
const steps = {
  lint: {
    about: 'eslint, strict and with types',
    command: ['eslint', '-c', 'config/eslint.config.mjs', '--max-warnings', '0', 'src', 'test', 'config'],
  },
  types: { about: 'types, as Node, tests and editors see them', command: ['tsc', '-p', 'tsconfig.json'] },
  'types-alipay': { about: 'types with the Alipay variants', command: ['tsc', '-p', 'config/tsconfig.alipay.json'] },
  'types-h5': { about: 'types with the H5 variants', command: ['tsc', '-p', 'config/tsconfig.h5.json'] },
  layers: { about: 'who may import whom', command: ['depcruise', '--config', 'config/layers.cjs', 'src'] },
  dead: { about: 'dead code, unused and unlisted packages', command: ['knip', '--config', 'config/knip.jsonc'] },
  format: {
    about: 'prettier',
    command: [
      'prettier',
      '--config',
      'config/prettier.json',
      '--ignore-path',
      'config/prettierignore',
      '--check',
      '--log-level',
      'warn',
      'src',
      'test',
      'config',
      '*.json',
      '*.js',
    ],
  },
  styles: { about: 'stylelint', command: ['stylelint', '--config', 'config/stylelint.json', 'src/**/*.scss'] },
  texts: { about: 'no unused text, no text outside the locales', command: ['node', 'config/tools/check-texts.mjs'] },
  screens: { about: 'every page is in the registry of screens', command: ['tsx', 'config/tools/check-screens.ts'] },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in steps))
if (unknown.length > 0 || wanted.includes('--help')) {
  console.log(
    `Steps: ${Object.entries(steps)
      .map(([name, { about }]) => `\n  ${name.padEnd(14)}${about}`)
      .join('')}`,
  )
  process.exit(wanted.includes('--help') ? 0 : 2)
}

const queue = Object.entries(steps).filter(([name]) => wanted.length === 0 || wanted.includes(name))
let passed = 0
let failed = 0

/** Runs one step and says how it went. */
function run([name, { command }]) {
  return new Promise((resolve) => {
    const [program, ...args] = command
    const started = Date.now()
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0)
      if (code === 0) {
        passed += 1
        console.log(`ok      ${name} (${seconds} s)`)
      } else {
        failed += 1
        console.log(`FAILED  ${name} (${seconds} s)\n${output}`)
      }
      resolve()
    })
  })
}

async function worker() {
  for (let next = queue.shift(); next; next = queue.shift()) await run(next)
}
await Promise.all([worker(), worker()])
console.log(`check: ${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
