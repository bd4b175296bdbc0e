/**
 * Installs the project's packages when they are missing or older than the lock file,
 * so that a fresh clone needs nothing before `npm start` or `npm test`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const lock = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.bangka-installed')

const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex')
const installed = existsSync(stamp) && statSync(stamp).isFile() ? readFileSync(stamp, 'utf8') : ''

if (installed !== wanted) {
  console.error('Installing packages (once; a minute or two) …')
  // Not `npm ci`: the lock file names the binaries (swc, esbuild …) of the platforms on which it was made, and `npm install` adds
  // those of this one. `--no-save` leaves the lock file as it is; no package needs its install script.
  const result = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    // Commands write their answers to stdout: what npm has to say goes beside it.
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    console.error('Installing failed. Check the network and run the command again.')
    process.exit(result.status ?? 1)
  }
  writeFileSync(stamp, wanted)
}
